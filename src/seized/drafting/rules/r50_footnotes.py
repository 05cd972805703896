"""R50: footnotes and their marks."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """Marks out of order or without a note, notes without a mark, notes without a full stop."""
    yield from _marks(draft)
    tied = {note.marker for clause in draft.clauses for note in clause.notes}
    for note in draft.footnotes:
        if note.number and note.number.isdigit() and note.number not in tied:
            yield note.at(0, len(note.text), f"No mark for footnote {note.number} stands in the text")
        if note.text and not note.text.rstrip('”"’)').endswith((".", "?")) and not note.text.endswith(".”"):
            yield note.after(len(note.text), "A footnote ends with a full stop", ".", mend=True)


def _marks(draft: Draft) -> Iterator[Found]:
    """The marks in the order of the text: each once, each one more than the one before.

    Where marks and notes both begin with 2, the first note is one of the masthead.
    """
    bodies = {note.number for note in draft.footnotes}
    expected = 1 if "1" in bodies or _first_mark(draft) != 2 else 2
    for clause in draft.clauses:
        for mark in clause.notes:
            if not mark.marker.isdigit() or not mark.offset:
                continue
            place, number = (mark.offset - 1, mark.offset), int(mark.marker)
            if mark.marker not in bodies:
                yield clause.at(*place, f"No footnote {number} stands below")
            elif number != expected:
                yield clause.at(*place, f"The mark {number} stands where {expected} is due")
            expected = number + 1


def _first_mark(draft: Draft) -> int | None:
    return next((int(mark.marker) for clause in draft.clauses for mark in clause.notes if mark.marker.isdigit()), None)


RULE = Rule(
    id="R50",
    title="Footnotes run from 1 in the order of their marks, and end with a full stop",
    severity="error",
    why="A mark without a note, or a note without a mark, has lost its source.",
    examples=(
        Example(
            "preamble",
            "Recalling the Declaration on Herons,¹\nRecalling also the Plan for Herons,²\n"
            "¹ Resolution 53/243 A.\n² See resolution 70/1",
            "Recalling the Declaration on Herons,¹\nRecalling also the Plan for Herons,²\n"
            "¹ Resolution 53/243 A.\n² See resolution 70/1.",
        ),
        Example(
            "preamble",
            "Recalling the Declaration on Herons,¹\nRecalling also the Plan for Herons,³\n"
            "¹ Resolution 53/243 A.\n³ See resolution 70/1.",
            "Recalling the Declaration on Herons,¹\nRecalling also the Plan for Herons,²\n"
            "¹ Resolution 53/243 A.\n² See resolution 70/1.",
        ),
    ),
    find=find,
    fixable=True,
)
