"""Masthead, preamble, operative part, annexes, footnotes and furniture: every character accounted for."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from seized.model.passage import Passage
from seized.model.segment import Masthead, Note, Region, RegionKind, Segment, Segmentation, Warning
from seized.model.source import Line, Source
from seized.segment.blocks import blocks, is_formula
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
    if start < len(rest):
        found, above = body(source, marks, blocks(source, rest[start:])), rest[:start]
    else:
        found, above = _without_body(source, marks, rest)
    of_masthead, of_body = _by_carrier(raw_notes, found.segments)
    head = masthead(
        [_head_line(source, marks, number) for number in above],
        closing=[_head_line(source, marks, number) for number in found.closing],
        notes=[_text_of(source, marks, note) for note in of_masthead],
        formula=found.segments[0].passage if start < len(rest) else None,
    )
    notes = _tie(source, marks, of_body, found.segments)
    head_lines = [*above, *found.closing, *(number for note in of_masthead for number in note.numbers)]
    owners = _owners(source, named, of_body, head_lines, found)
    return Segmentation(
        masthead=head,
        segments=found.segments,
        notes=notes,
        regions=_regions(source, owners),
        warnings=tuple(_warnings(source, head, found, notes)),
    )


def _formula(source: Source, rest: Sequence[int]) -> int:
    """The place in `rest` of the first enacting formula; its length where there is none."""
    for place, number in enumerate(rest):
        line = source.lines[number]
        if line.role == "formula" or is_formula(source.text[line.start : line.end].strip()):
            return place
    return len(rest)


def _without_body(source: Source, marks: MarkIndex, rest: Sequence[int]) -> tuple[Body, list[int]]:
    """No enacting formula: what stands on the first page above the first full sentence is read as a masthead."""
    all_blocks = list(blocks(source, rest))
    for place, block in enumerate(all_blocks):
        if block.lines[-1].end - block.lines[0].start > 300 or place > 40:
            break
    else:
        place = len(all_blocks)
    head = [number for block in all_blocks[:place] for number in block.numbers]
    return running_text(source, marks, all_blocks[place:]), head


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
    if not any(s.part in ("preamble", "operative") for s in found.segments):
        yield Warning("no_resolution", "no enacting formula found: the text is not read as a resolution or a draft")
    elif head.symbol is None:
        yield Warning("no_symbol", "the text carries no symbol")
    for note in notes:
        if note.segment is None and note.marker.isdigit():
            yield Warning("footnote_untied", f"footnote {note.marker}: no mark for it found in the text", note.span)
    bodies = {note.marker for note in notes}
    for paragraph in found.segments:
        for mark in paragraph.notes:
            if mark.marker not in bodies:
                message = f"paragraph {paragraph.id}: no footnote found for the mark {mark.marker}"
                yield Warning("footnote_missing", message, paragraph.span)
