"""R12: the type of the opening phrase."""

from collections.abc import Iterator

from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.paragraphs import top
from seized.drafting.rule import Rule


def find(draft: Draft) -> Iterator[Found]:
    """Opening phrases that are not in italics, where most of the others are."""
    slanted = [(mark.start, mark.end) for mark in draft.source.marks if mark.kind == "italic"]
    opened = [clause for clause in top(draft.body) if clause.opening and clause.text.startswith(clause.opening)]
    upright = [clause for clause in opened if not _covers(slanted, clause)]
    if 2 * len(upright) < len(opened):
        for clause in upright:
            yield clause.at(0, len(clause.opening or ""), "The opening phrase is set in italics")


def _covers(stretches: list[tuple[int, int]], clause: Clause) -> bool:
    start, _ = clause.passage.locate(0, 1)
    return any(first <= start < last for first, last in stretches)


RULE = Rule(
    id="R12",
    title="The opening phrase of a paragraph is set in italics",
    severity="warning",
    why="The verbs in italics are what a delegate reads first. Nothing else is set in italics for emphasis.",
    examples=(),
    find=find,
    needs=frozenset({"italics"}),
)
