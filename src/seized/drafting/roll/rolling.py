"""Rolls a text forward: the base, every change a rule of its own, and what only a person can decide."""

from collections import defaultdict
from collections.abc import Iterator

from seized.drafting.compare.places import version
from seized.drafting.roll import since, standing, times
from seized.drafting.roll.changes import Added, Asked, Edit, added, paragraph
from seized.drafting.roll.known import Known
from seized.drafting.roll.lines import Base, base
from seized.drafting.roll.masthead import masthead
from seized.drafting.roll.recalled import recalled
from seized.drafting.roll.requests import out_of_step, requests
from seized.model import Document
from seized.model.rolled import Rolled, RolledParagraph


def roll(document: Document, session: int, known: Known) -> Rolled:
    """The base as a draft of `session`, a later session of the Assembly than its own."""
    lines = base(document)
    head = masthead(lines, session, known)
    list_ = recalled(lines, session, known)
    edits = [*head.edits, *list_.edits, *requests(lines, session)]
    asked = [
        *head.asked,
        *standing.questions(lines, session, known),
        *list_.asked,
        *out_of_step(lines, session, known),
        *times.questions(lines, session),
        *since.questions(lines, session, known),
    ]
    paragraphs = tuple(_paragraphs(lines, edits, asked, head.added))
    return Rolled(base=version(document), session=session, paragraphs=paragraphs)


def _paragraphs(
    lines: Base, edits: list[Edit], asked: list[Asked], new: tuple[Added, ...]
) -> Iterator[RolledParagraph]:
    edits_of, asked_of = defaultdict[str, list[Edit]](list), defaultdict[str, list[Asked]](list)
    for edit in edits:
        edits_of[edit.line].append(edit)
    for question in asked:
        asked_of[question.line].append(question)
    for line in lines.lines:
        yield paragraph(line, edits_of[line.id], asked_of[line.id])
        for count, one in enumerate(new, 1):
            if one.after == line.id:
                yield added(one, count)
