"""Footnotes: their bodies, wherever the page put them, and the marks that belong to them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec
from msgspec import structs

from seized.model.source import Line, Mark, Source
from seized.segment.blocks import CLOSING
from seized.segment.furniture import body_size
from seized.segment.openings import opens_paragraph
from seized.segment.passages import MarkIndex, plain_marker

# "3 See A/78/42, annex.", "* On behalf of ...", "1" alone where extraction tore the mark from its note
_MARKED = re.compile(r"(\d{1,3}|\*{1,3})(?=\s+\S|\s*$)")
_BARE = re.compile(r"\d{1,3}")
_ASTERISK = re.compile(r"(\*{1,3})\s*(?=[A-Z])")
# "Article 2", "paragraph 4", "of 12", "and 13": the number after such a word counts something and marks nothing
_COUNTS = re.compile(
    r"(?i:articles?|paragraphs?|paras?\.|chapters?|chap\.|parts?|sections?|sect\.|annex(?:es)?|nos?\.|vol\.|goals?|targets?"
    r"|protocols?|resolutions?|decisions?|items?|tables?|phase|group|rules?|regulations?|level|of|and|to|from|on|by|in|at|than"
    r"|the|or|until|between|about|approximately|over|some|least|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|panel|session)"
)
# the word before a number, and the punctuation between them
_BEFORE = re.compile(r"(\w*)([,.;:)”’\"]*)([ \u00a0]?)$")
_NUMBER = re.compile(r"\d+(?=[\s,;.)]|$)", re.MULTILINE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOTE_BEGINS = re.compile(r"\s*[A-Z“\"(]|\s*\w+[./]")


class RawNote(msgspec.Struct, frozen=True):
    """A footnote by its lines: `body` holds its text, from `start` on; the line of a torn-off mark is owned besides."""

    marker: str
    start: int
    body: tuple[int, ...]
    torn: tuple[int, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """All lines that belong to the note."""
        return (*self.torn, *self.body)


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
    """The foot of each page: all that stands below a rule, or no higher than the first note."""
    size = body_size(source)
    goes_on = False
    for _, numbered in groupby(range(len(source.lines)), key=lambda number: source.lines[number].page):
        page = list(numbered)
        rules = [_baseline(source, number) for number in page if furniture.get(number) == "rule"]
        kept = [number for number in page if number not in furniture]
        top = _foot(source, marks, kept, rules[-1] if rules else 0.0, size)
        if goes_on and not rules:
            top = _carried_over(source, kept, top, size)
        zone = [number for number in kept if _baseline(source, number) <= top]
        if zone:
            yield zone
            last = source.lines[zone[-1]]
            goes_on = not source.text[last.start : last.end].rstrip('”’)"* ').endswith(".")


def _baseline(source: Source, number: int) -> float:
    return source.lines[number].baseline or 0.0


def _foot(source: Source, marks: MarkIndex, page: Sequence[int], rule: float, size: float) -> float:
    """How high on a page its notes begin: small type below a rule, a raised mark, or an asterisk; 0 without notes."""
    for number in page:
        line = source.lines[number]
        below_rule = _baseline(source, number) < rule
        small = (line.size or size) < size - 0.6
        if small or below_rule:
            begins = _raised(source, marks, line) is not None
            begins = begins or (small and (below_rule or _begin(source, marks, line) is not None))
        else:
            begins = _begins_raised(source, marks, line)
        if begins and (below_rule or not rule):
            return rule or _baseline(source, number)
    return 0.0


def _carried_over(source: Source, page: Sequence[int], top: float, size: float) -> float:
    """How high the rest of a note from the page before reaches: lines of small type, the lowest of the page."""
    for number in sorted(page, key=lambda number: _baseline(source, number)):
        line = source.lines[number]
        if _baseline(source, number) > top:
            if (line.size or size) >= size - 0.6:
                break
            top = _baseline(source, number)
    return top


def _zones_of_text(source: Source, marks: MarkIndex, furniture: dict[int, str]) -> Iterator[list[int]]:
    """Lines that begin with a raised mark, what follows a rule until the page ends, and notes at the very end."""
    last = _endnotes(source, furniture)
    below_rule = False
    bare = 0  # marks whose texts are still to come
    zone: list[int] = []
    for number, line in enumerate(source.lines):
        name = furniture.get(number)
        if name is not None:
            ends_page = name == "running head" or (name == "page number" and not bare)
            below_rule = name == "rule" or (below_rule and not ends_page)
            continue
        text = source.text[line.start : line.end].strip()
        if not text and below_rule:
            continue
        above = source.lines[number - 1] if zone and zone[-1] == number - 1 else None
        if text and number >= last:
            zone.append(number)
        elif text and (below_rule or _begins_raised(source, marks, line) or (above and _runs_on(source, line))):
            bare += 1 if _BARE.fullmatch(text) else -1 if bare and not _MARKED.match(text) else 0
            zone.append(number)
        elif zone:
            yield zone
            zone, bare = [], 0
    if zone:
        yield zone


def _endnotes(source: Source, furniture: dict[int, str]) -> int:
    """The line from which on the text is but notes, numbered from 1; past the last line where there are none."""
    expected: int | None = None
    for number in range(len(source.lines) - 1, -1, -1):
        line = source.lines[number]
        if number in furniture or line.start == line.end:
            continue
        if source.whole_blocks or CLOSING.match(source.text, line.start, line.end):
            break
        marked = _MARKED.match(source.text, line.start, line.end)
        if marked and marked[1].isdigit() and expected in (None, int(marked[1])):
            if marked[1] == "1":
                return number
            expected = int(marked[1]) - 1
        elif marked or opens_paragraph(source.text, line.start, line.end):
            break
    return len(source.lines)


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

    Where extraction tore marks from their texts, each text goes to the first mark that is still without one.
    """
    first = len(notes)
    before: list[int] = []
    for number in zone:
        line = source.lines[number]
        begun = _begin(source, marks, line)
        if begun is not None:
            marker, start = begun
            bare = not source.text[start : line.end].strip()
            notes.append(RawNote(marker, start, (), (number,)) if bare else RawNote(marker, start, (number,)))
        elif len(notes) > first:
            _give(source, notes, first, number)
        else:
            before.append(number)
    for number in before:
        if any(not note.body for note in notes[first:]):
            _give(source, notes, first, number)
        elif first:
            note = notes[first - 1]
            notes[first - 1] = structs.replace(note, body=(*note.body, number))


def _give(source: Source, notes: list[RawNote], first: int, number: int) -> None:
    """Add a line to the first note from `first` on that has no text, or to the last one."""
    place = next((place for place in range(first, len(notes)) if not notes[place].body), len(notes) - 1)
    note = notes[place]
    start = note.start if note.body else source.lines[number].start
    notes[place] = structs.replace(note, body=(*note.body, number), start=start)


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
    """Footnote marks that lost their raise: "Development,1", "2012, 1", "20221".

    Looked for are the markers whose notes were found and whose marks were not.  Marks stand in the order of
    their numbers, so of all numbers that may be one the longest row that rises with the text is taken.
    """
    raised = {
        plain_marker(source.text[mark.start : mark.end])
        for line in lines
        for mark in marks.within(line.start, line.end)
        if mark.kind in ("superscript", "note")
    }
    wanted = {int(marker) for marker in markers if marker.isdigit() and marker not in raised}
    if not wanted:
        return []
    return [
        Mark(start, end, "superscript", str(number))
        for start, end, number in _rising([hit for line in lines for hit in _candidates(source.text, line, wanted)])
    ]


def _candidates(text: str, line: Line, wanted: set[int]) -> Iterator[tuple[int, int, int]]:
    """Start, end and value of each number on a line that may be one of the marks wanted."""
    for hit in _NUMBER.finditer(text, line.start, line.end):
        digits, start = hit[0], hit.start()
        if len(digits) > 4 and _YEAR.match(digits):  # the mark of "20221"
            digits, start = digits[4:], start + 4
        elif text[start - 1 : start] in ("/", ".", "-"):
            continue
        if len(digits) < 4 and digits[0] != "0" and int(digits) in wanted:
            alone = text[line.start : line.end].strip() == digits
            if alone or _marks(text, line, start, digits):
                yield start, hit.end(), int(digits)


def _rising(hits: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The longest row of hits whose numbers rise."""
    lowest: list[int] = []  # the lowest number that a row of each length can end with
    ends: list[int] = []  # and the hit that it ends with
    before: list[int | None] = []
    for index, (_, _, number) in enumerate(hits):
        length = bisect_left(lowest, number)
        before.append(ends[length - 1] if length else None)
        lowest[length : length + 1] = [number]
        ends[length : length + 1] = [index]
    row: list[tuple[int, int, int]] = []
    place = ends[-1] if ends else None
    while place is not None:
        row.append(hits[place])
        place = before[place]
    return row[::-1]


def _marks(text: str, line: Line, place: int, marker: str) -> bool:
    """Whether the number at `place` is a footnote mark that lost its raise, by what stands before it."""
    before = _BEFORE.search(text, max(line.start, place - 24), place)
    if before is None:
        return False
    word, stop, space = before.groups()
    if word.isdigit():  # "2012, 1" and "20221", but not "Goals 4, 5" nor "1,000"
        return (_YEAR.fullmatch(word) is not None and (not space or stop != "")) or (
            stop == "," and not space and len(marker) < 3
        )
    return bool(word or stop) and not _COUNTS.fullmatch(word)
