"""Masthead, preamble, operative part, annexes, footnotes and furniture: every character accounted for."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from seized.model.passage import Passage
from seized.model.segment import Masthead, Note, Region, RegionKind, Segment, Segmentation, Warning
from seized.model.source import Line, Source
from seized.segment.blocks import Block, blocks, is_formula
from seized.segment.body import Body, body, running_text
from seized.segment.footnotes import RawNote, footnotes, glued_marks
from seized.segment.furniture import furniture
from seized.segment.masthead import HeadLine, masthead
from seized.segment.passages import MarkIndex, passage

_Owner = tuple[RegionKind, str | None]


def segment(source: Source) -> Segmentation:
    """Take a document apart; nothing of its text is left out."""
    marks = MarkIndex(source.marks)
    named = furniture(source)
    raw_notes = footnotes(source, marks, named)
    in_notes = {number for note in raw_notes for number in note.numbers}
    rest = [number for number in range(len(source.lines)) if number not in named and number not in in_notes]
    start = _formula(source, rest)
    marks = _with_notes(source, marks, [source.lines[number] for number in rest[start:]], raw_notes)
    found, above = _parts(source, marks, rest, start)
    of_masthead, of_body = _by_carrier(raw_notes, found.segments)
    head = masthead(
        [_head_line(source, marks, number) for number in above],
        closing=[_head_line(source, marks, number) for number in found.closing],
        notes=[_text_of(source, marks, note) for note in of_masthead],
        formula=next((paragraph.passage for paragraph in found.segments if paragraph.part == "formula"), None),
    )
    notes = _tie(source, marks, of_body, found.segments)
    head_lines = [*above, *found.closing, *found.others, *(number for note in of_masthead for number in note.numbers)]
    owners = _owners(source, named, of_body, head_lines, found)
    return Segmentation(
        masthead=head,
        segments=found.segments,
        notes=notes,
        regions=_regions(source, owners),
        warnings=tuple(_warnings(source, head, found, notes)),
    )


def _formula(source: Source, rest: Sequence[int]) -> int:
    """The place in `rest` where the body begins; its length where there is no enacting formula.

    That is the first formula, or in an omnibus resolution the letter `A` and the title that stand above it.
    """
    found = [place for place, number in enumerate(rest) if _opens_body(source, source.lines[number])]
    if not found:
        return len(rest)
    above = range(max(0, found[0] - 6), found[0])
    letter = next((place for place in above if _words(source, rest[place]) == "A"), found[0])
    return letter if len(found) > 1 else found[0]


def _opens_body(source: Source, line: Line) -> bool:
    return line.role == "formula" or is_formula(source.text[line.start : line.end].strip())


def _words(source: Source, number: int) -> str:
    line = source.lines[number]
    return source.text[line.start : line.end].strip(" *_.#\t\u00a0")


def _parts(source: Source, marks: MarkIndex, rest: Sequence[int], start: int) -> tuple[Body, Sequence[int]]:
    """The body, and the lines above it.

    Where no enacting formula opens the body, it begins with the first full sentence: that of a decision or of a
    presidential statement, or else of a text of which nothing more is said.
    """
    if start < len(rest):
        return body(source, marks, blocks(source, rest[start:])), rest[:start]
    run = list(blocks(source, rest))
    first = next((place for place, block in enumerate(run) if place > 40 or _is_sentence(source, block)), len(run))
    above = [number for block in run[:first] for number in block.numbers]
    head = masthead([_head_line(source, marks, number) for number in above])
    if head.kind in ("decision", "draft decision", "presidential statement"):
        return body(source, marks, run[first:], spoken=True), above
    if head.symbol is None and head.organ is None:
        return running_text(source, marks, run), ()
    return running_text(source, marks, run[first:]), above


def _is_sentence(source: Source, block: Block) -> bool:
    text = source.text[block.lines[0].start : block.lines[-1].end].rstrip(' ”"’')
    return len(text) > 300 or (len(text.split()) > 8 and text.endswith((".", ";")))


def _head_line(source: Source, marks: MarkIndex, number: int) -> HeadLine:
    line = source.lines[number]
    clean, _ = passage(source, [line], marks)
    italic = any(mark.kind == "italic" and mark.start <= line.start + 1 for mark in marks.within(line.start, line.end))
    return HeadLine(clean, bold=line.bold, size=line.size, italic=italic, page=line.page, left=line.left)


def _with_notes(source: Source, marks: MarkIndex, lines: Sequence[Line], notes: Sequence[RawNote]) -> MarkIndex:
    """The marks, with those that lost their raise, now that the footnotes are known."""
    markers = [note.marker for note in notes]
    return MarkIndex([*source.marks, *glued_marks(source, lines, marks, markers)], markers)


def _by_carrier(raw_notes: Sequence[RawNote], segments: Sequence[Segment]) -> tuple[list[RawNote], list[RawNote]]:
    """Asterisk notes that no paragraph carries speak of the sponsors or the agenda item: they go with the masthead."""
    carried = {mark.marker for found in segments for mark in found.notes}
    of_masthead = [note for note in raw_notes if note.marker.startswith("*") and note.marker not in carried]
    return of_masthead, [note for note in raw_notes if note not in of_masthead]


def _text_of(source: Source, marks: MarkIndex, note: RawNote) -> Passage:
    """The running text of a footnote, without its mark."""
    clean, _ = passage(source, [source.lines[number] for number in note.body or note.torn], marks, note.start)
    return clean


def _tie(
    source: Source, marks: MarkIndex, raw_notes: Sequence[RawNote], segments: Sequence[Segment]
) -> tuple[Note, ...]:
    """Footnotes with the paragraphs that carry their marks: the first note with a marker goes with its first mark."""
    carriers: dict[str, list[str]] = {}
    for found in segments:
        for mark in found.notes:
            carriers.setdefault(mark.marker, []).append(found.id)
    notes = []
    for note in raw_notes:
        lines = [source.lines[number] for number in note.body or note.torn]
        waiting = carriers.get(note.marker, [])
        carrier = waiting.pop(0) if len(waiting) > 1 else next(iter(waiting), None)
        notes.append(Note(note.marker, _text_of(source, marks, note), (lines[0].start, lines[-1].end), carrier))
    return tuple(notes)


def _owners(
    source: Source, named: dict[int, str], notes: Iterable[RawNote], head_lines: Iterable[int], found: Body
) -> list[_Owner]:
    """What each line belongs to; a line that holds nothing is furniture."""
    owners: list[_Owner] = [
        ("furniture", "stray" if source.text[line.start : line.end].strip() else "blank") for line in source.lines
    ]
    for number, name in named.items():
        owners[number] = ("furniture", name)
    for note in notes:
        for number in note.numbers:
            owners[number] = ("footnote", note.marker)
    for number in head_lines:
        owners[number] = ("masthead", None)
    for owned, paragraph in zip(found.owned, found.segments, strict=True):
        for number in owned:
            owners[number] = ("paragraph", paragraph.id)
    return owners


def _regions(source: Source, owners: Sequence[_Owner]) -> tuple[Region, ...]:
    """Neighbouring lines of one owner are one region; line breaks belong to the line above them."""
    if not source.lines:
        return (Region((0, len(source.text)), "furniture", "blank"),) if source.text else ()
    starts = [0, *(line.start for line in source.lines[1:]), len(source.text)]
    regions = []
    for (kind, name), numbers in groupby(range(len(owners)), key=lambda number: owners[number]):
        run = list(numbers)
        regions.append(Region((starts[run[0]], starts[run[-1] + 1]), kind, name))
    return tuple(regions)


def _warnings(source: Source, head: Masthead, found: Body, notes: Sequence[Note]) -> Iterable[Warning]:
    """What could not be read with certainty."""
    for code, message, span in source.doubts:
        yield Warning(code, message, span)
    if head.kind == "other":
        yield Warning("no_resolution", "no enacting formula found: the text is not read as a resolution or a draft")
    elif not any(s.part in ("preamble", "operative") for s in found.segments):
        yield Warning("no_body", f"the text of the {head.kind} itself is not in this document")
    elif head.symbol is None:
        yield Warning("no_symbol", "the text carries no symbol")
    if found.others:
        start = source.lines[found.others[0]].start
        yield Warning("several", "further resolutions in the file: only the first masthead is read", (start, start + 1))
    for note in notes:
        if note.segment is None and note.marker.isdigit():
            yield Warning("footnote_untied", f"footnote {note.marker}: no mark for it found in the text", note.span)
    bodies = {note.marker for note in notes}
    for paragraph in found.segments:
        for mark in paragraph.notes:
            if mark.marker not in bodies:
                message = f"paragraph {paragraph.id}: no footnote found for the mark {mark.marker}"
                yield Warning("footnote_missing", message, paragraph.span)
