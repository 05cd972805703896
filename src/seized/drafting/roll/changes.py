"""Puts changes and questions into a line: the runs that result."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import msgspec

from seized.drafting.roll.lines import Line
from seized.model.redline import Revision
from seized.model.rolled import Question, RolledParagraph, RolledRun, RollRule


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """Letters `start` to `end` of a line become `text`; a line that becomes nothing at all (`whole`) is gone."""

    line: str
    start: int
    end: int
    text: str
    rule: RollRule
    whole: bool = False


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """A new line of the masthead, behind the line `after`."""

    after: str
    text: str
    rule: RollRule
    questions: tuple[Question, ...] = ()


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A question about letters `start` to `end` of a line."""

    line: str
    start: int
    end: int
    question: Question


def paragraph(line: Line, edits: Iterable[Edit], asked: Iterable[Asked]) -> RolledParagraph:
    """The line with its changes; edits do not overlap, and give the new text in the order of their places."""
    ordered = sorted(edits, key=lambda one: (one.start, one.end))
    gone = any(one.whole for one in ordered)
    return RolledParagraph(
        id=line.id,
        style=line.style,
        level=line.level,
        label=line.label,
        runs=tuple(_runs(line, ordered, list(asked))),
        end="deleted" if gone else "kept",
    )


def added(new: Added, count: int) -> RolledParagraph:
    """A line of the masthead that the base lacks."""
    run = RolledRun(new.text, "inserted", new.rule, questions=new.questions)
    return RolledParagraph(id=f"new{count}", style="masthead", runs=(run,), end="inserted")


def _runs(line: Line, edits: Sequence[Edit], asked: Sequence[Asked]) -> Iterator[RolledRun]:
    """The text cut wherever a change, a question, a mark or the opening phrase begins or ends."""
    marks = dict(line.notes)
    cuts = {0, len(line.text), line.opening, *marks}
    cuts |= {cut for edit in edits for cut in (edit.start, edit.end)}
    cuts |= {cut for one in asked for cut in (one.start, one.end)}
    given = set[int]()
    for start, end in pairwise(sorted(cut for cut in cuts if cut <= len(line.text))):
        changed = next((one for one in edits if one.start <= start < one.end), None)
        yield from _inserted(edits, start, given)
        revision: Revision = "deleted" if changed else "kept"
        yield RolledRun(
            line.text[start:end],
            revision,
            changed.rule if changed else None,
            italic=end <= line.opening,
            note=marks.get(end),
            questions=tuple(one.question for one in asked if one.start == start),
        )
    yield from _inserted(edits, len(line.text), given)


def _inserted(edits: Sequence[Edit], at: int, given: set[int]) -> Iterator[RolledRun]:
    """What is put in here: the new words behind those that they stand for."""
    for number, edit in enumerate(edits):
        if number not in given and edit.end <= at and edit.text:
            given.add(number)
            yield RolledRun(edit.text, "inserted", edit.rule)
