"""Writes a rolled text as one text with revisions, comments and footnotes."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from seized.model.comparison_wording import name
from seized.model.redline import Block, Note, Piece, Redline
from seized.model.rolled import Question, Rolled, RolledParagraph
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
    return Block((*label, *_pieces(one, notes)), one.end, one.style, one.level)


def _pieces(one: RolledParagraph, notes: dict[str, RolledParagraph]) -> Iterator[Piece]:
    """The runs; the mark of a footnote stays where the words before it go, unless the whole paragraph does."""
    for run in one.runs:
        found = notes.get(run.note) if run.note else None
        asked = (*run.questions, *(found.questions if found else ()))
        yield Piece(run.text, run.revision, run.italic, comments=_comments(asked))
        if found:
            yield Piece("", one.end, note=Note(tuple(_pieces(_unasked(found), {}))))


def _unasked(footnote: RolledParagraph) -> RolledParagraph:
    """A footnote without its questions, which are asked at its mark: Word has no comments in notes."""
    runs = tuple(replace(run, questions=()) for run in footnote.runs)
    return replace(footnote, runs=runs)


def _comments(asked: Sequence[Question]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(question_words, asked)))
