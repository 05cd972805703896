"""Writes a rolled text as one text with revisions, comments and footnotes."""

from collections.abc import Iterator, Sequence

from seized.model.comparison_wording import name
from seized.model.redline import Block, Note, Piece, Redline
from seized.model.rolled import Question, Rolled, RolledParagraph, RolledRun
from seized.model.rolled_wording import question_words


def redline(rolled: Rolled) -> Redline:
    """Rejected it gives the base, accepted the new text, each paragraph behind its printed label and a tab.

    A footnote stands at its mark, and Word numbers it; one without a number, or whose mark is not found, stands as a
    paragraph at the end.
    """
    footnotes = ((one.label or "", one) for one in rolled.paragraphs if one.style == "footnote")
    notes = {label: one for label, one in footnotes if label.isdecimal()}
    marked = {run.note for one in rolled.paragraphs for run in one.runs if run.note}
    blocks = [_block(one, notes) for one in rolled.paragraphs if not (one.style == "footnote" and one.label in marked)]
    return Redline(f"{name(rolled.base)} rolled forward to session {rolled.session}", tuple(blocks))


def _block(one: RolledParagraph, notes: dict[str, RolledParagraph]) -> Block:
    label = (Piece(f"{one.label}\t"),) if one.label else ()
    return Block((*label, *_pieces(one.runs, notes)), one.end, one.style, one.level)


def _pieces(runs: Sequence[RolledRun], notes: dict[str, RolledParagraph]) -> Iterator[Piece]:
    for run in runs:
        found = notes.get(run.note) if run.note else None
        asked = (*run.questions, *(found.questions if found else ()))
        note = Note(tuple(_pieces(_unasked(found.runs), {}))) if found else None
        yield Piece(run.text, run.revision, run.italic, note, _comments(asked))


def _unasked(runs: Sequence[RolledRun]) -> list[RolledRun]:
    """The runs of a footnote without their questions, which are asked at its mark: Word has no comments in notes."""
    return [RolledRun(run.text, run.revision, run.rule, run.italic) for run in runs]


def _comments(asked: Sequence[Question]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(question_words, asked)))
