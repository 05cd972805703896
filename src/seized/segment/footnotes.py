"""Footnotes: their bodies, wherever the page put them, and the marks that belong to them."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from seized.model.source import Line, Mark, Source
from seized.segment.furniture import body_size
from seized.segment.openings import opens_paragraph
from seized.segment.passages import MarkIndex, plain_marker

# "3 See A/78/42, annex.", "* On behalf of ...", "1" alone where extraction tore the mark from its note
_MARKED = re.compile(r"(\d{1,3}|\*{1,3})(?=\s+\S|\s*$)")
_BARE = re.compile(r"\d{1,3}")
_ASTERISK = re.compile(r"(\*{1,3})\s*(?=[A-Z])")
_BEFORE = re.compile(r"(\w+[,.;:)”’\"]*|[,.;:)”’\"]+)[ \u00a0]?$")
# "Article 2", "paragraph 4", "of 12", "and 13": the number after such a word counts something and marks nothing
_COUNTS = re.compile(
    r"(?i:articles?|paragraphs?|paras?\.|chapters?|chap\.|parts?|sections?|sect\.|annex(?:es)?|nos?\.|vol\.|goals?|targets?"
    r"|protocols?|resolutions?|decisions?|items?|tables?|phase|group|rules?|regulations?|level|of|and|to|from|on|by|in|at|than"
    r"|the|or|until|between|about|approximately|over|some|least|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)|\d+.*"
)
_NOTE_BEGINS = re.compile(r"\s*[A-Z“\"(]|\s*$|\s*\w+[./]")


class RawNote(msgspec.Struct, frozen=True):
    """A footnote by its lines; `start` is where its text begins, after the mark."""

    marker: str
    numbers: tuple[int, ...]
    start: int


def footnotes(source: Source, marks: MarkIndex, furniture: dict[int, str]) -> list[RawNote]:
    """The footnote bodies of a document, in order."""
    if any(line.role == "footnote" for line in source.lines):
        zones = _zones_of_markup(source)
    elif any(line.size is not None for line in source.lines):
        zones = _zones_of_layout(source, marks, furniture)
    else:
        zones = _zones_of_text(source, marks, furniture)
    notes: list[RawNote] = []
    for zone in zones:
        _collect(source, marks, zone, notes)
    return notes


def _zones_of_markup(source: Source) -> Iterator[list[int]]:
    yield [number for number, line in enumerate(source.lines) if line.role == "footnote"]


def _zones_of_layout(source: Source, marks: MarkIndex, furniture: dict[int, str]) -> Iterator[list[int]]:
    """Small type at the foot of a page: below a rule, or from a raised mark or an asterisk on."""
    size = body_size(source)
    for _, numbered in groupby(range(len(source.lines)), key=lambda number: source.lines[number].page):
        at_foot = False
        zone: list[int] = []
        for number in numbered:
            line = source.lines[number]
            if furniture.get(number) == "rule":
                at_foot = True
            elif number not in furniture and (line.size or size) < size - 0.6:
                at_foot = at_foot or _begin(source, marks, line) is not None
                if at_foot:
                    zone.append(number)
        if zone:
            yield zone


def _zones_of_text(source: Source, marks: MarkIndex, furniture: dict[int, str]) -> Iterator[list[int]]:
    """Lines that begin with a raised mark, and what follows a rule until the page ends."""
    below_rule = False
    bare = 0  # marks whose texts are still to come
    zone: list[int] = []
    for number, line in enumerate(source.lines):
        name = furniture.get(number)
        if name is not None:
            below_rule = name == "rule" or (below_rule and (bare > 0 or name not in ("page number", "running head")))
            continue
        text = source.text[line.start : line.end].strip()
        if not text and below_rule:
            continue
        above = source.lines[number - 1] if zone and zone[-1] == number - 1 else None
        if text and (below_rule or _begins_raised(source, marks, line) or (above and _runs_on(source, line))):
            bare += 1 if _BARE.fullmatch(text) else -1 if bare and not _MARKED.match(text) else 0
            zone.append(number)
        elif zone:
            yield zone
            zone, bare = [], 0
    if zone:
        yield zone


def _runs_on(source: Source, line: Line) -> bool:
    return not opens_paragraph(source.text, line.start, line.end)


def _begins_raised(source: Source, marks: MarkIndex, line: Line) -> bool:
    mark = _raised(source, marks, line)
    return mark is not None and _NOTE_BEGINS.match(_after(source, marks, line, mark.end)) is not None


def _raised(source: Source, marks: MarkIndex, line: Line) -> Mark | None:
    """The superscript that a line begins with, noise and white space left aside."""
    place = line.start
    for mark in marks.within(line.start, line.end):
        if source.text[place : mark.start].strip():
            return None
        if mark.kind == "superscript":
            return mark
        if mark.kind == "noise":
            place = mark.end
    return None


def _after(source: Source, marks: MarkIndex, line: Line, place: int) -> str:
    for mark in marks.within(place, line.end):
        if mark.kind == "noise" and mark.start == place:
            place = mark.end
    return source.text[place : line.end]


def _collect(source: Source, marks: MarkIndex, zone: Sequence[int], notes: list[RawNote]) -> None:
    """Add the notes of one zone; lines before its first mark continue the last note of the page before.

    Where extraction put the marks first and the texts after them, each text goes to the first bare mark.
    """
    first = len(notes)
    for number in zone:
        line = source.lines[number]
        begun = _begin(source, marks, line)
        if begun is not None:
            marker, start = begun
            notes.append(RawNote(marker, (number,), start))
        elif notes:
            place = next(
                (place for place in range(first, len(notes)) if _is_bare(source, notes[place])), len(notes) - 1
            )
            note = notes[place]
            notes[place] = RawNote(note.marker, (*note.numbers, number), note.start)


def _is_bare(source: Source, note: RawNote) -> bool:
    return len(note.numbers) == 1 and not source.text[note.start : source.lines[note.numbers[0]].end].strip()


def _begin(source: Source, marks: MarkIndex, line: Line) -> tuple[str, int] | None:
    raised = _raised(source, marks, line)
    if raised is not None:
        end = raised.end
        for mark in marks.within(end, line.end):
            if mark.kind == "noise" and mark.start == end:
                end = mark.end
        return plain_marker(source.text[raised.start : raised.end]), end
    if any(mark.kind == "superscript" for mark in marks.within(0, len(source.text))) and line.size is not None:
        found = _ASTERISK.match(source.text, line.start, line.end)
    else:
        found = _MARKED.match(source.text, line.start, line.end) or _ASTERISK.match(source.text, line.start, line.end)
    return (found[1], found.end()) if found else None


def glued_marks(source: Source, lines: Sequence[Line], marks: MarkIndex, markers: Sequence[str]) -> list[Mark]:
    """Footnote marks that lost their raise: "Development,1", "2012, 1"; looked for in order, one for each note.

    Only markers whose notes were found, and whose marks were not, are looked for.
    """
    raised = {
        plain_marker(source.text[mark.start : mark.end])
        for line in lines
        for mark in marks.within(line.start, line.end)
        if mark.kind in ("superscript", "note")
    }
    found: list[Mark] = []
    place = 0
    for marker in markers:
        if marker in raised or not marker.isdigit():
            continue
        pattern = re.compile(rf"(?<![\d/.-]){marker}(?=[\s,;.)]|$)", re.MULTILINE)
        mark = _first(pattern, source, lines, place, marker)
        if mark is not None:
            found.append(mark)
            place = mark.end
    return found


def _first(pattern: re.Pattern[str], source: Source, lines: Sequence[Line], place: int, marker: str) -> Mark | None:
    for line in lines:
        for hit in pattern.finditer(source.text, max(place, line.start), line.end):
            before = _BEFORE.search(source.text, max(line.start, hit.start() - 24), hit.start())
            alone = source.text[line.start : line.end].strip() == marker
            if alone or (before and not _COUNTS.fullmatch(before[1])):
                return Mark(hit.start(), hit.end(), "superscript", marker)
    return None
