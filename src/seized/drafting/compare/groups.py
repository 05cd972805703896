"""Finds paragraphs that were split, and paragraphs that were merged.

A paragraph that comes from nothing and stands right behind or before another one is a piece of what that one was
where most of its words stood there and are missing in the other; what was merged is found the same way, backwards.
"""

from collections.abc import Callable, Collection

import msgspec

from seized.drafting.compare.alignment import Aligned
from seized.drafting.compare.likeness import Likeness, Row

PIECE = 0.7
"""The part of the words of a piece that must come from the whole."""


class Group(msgspec.Struct, frozen=True):
    """Paragraphs of the earlier text and what became of them; one side may be empty, and one has one at most."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    moved: bool = False


def grouped(likeness: Likeness, found: Aligned) -> list[Group]:
    """Every paragraph of both texts in exactly one group."""
    free_old = set(range(len(likeness.before))) - set(found.pairs)
    free_new = set(range(len(likeness.after))) - set(found.pairs.values())
    groups: list[Group] = []
    for old, new in sorted(found.pairs.items()):
        group = Group((old,), (new,), old in found.moved)
        if likeness.runs(old):
            group = _with_pieces(group, likeness, free_old, free_new)
        free_old.difference_update(group.old)
        free_new.difference_update(group.new)
        groups.append(group)
    return [*groups, *(Group((at,), ()) for at in free_old), *(Group((), (at,)) for at in free_new)]


def _with_pieces(group: Group, likeness: Likeness, free_old: Collection[int], free_new: Collection[int]) -> Group:
    """The group with the pieces that its paragraph was split into, or else with those that it was merged of."""
    new = _grown(group.new, free_new, lambda row, at: likeness.gain_after(group.old, row, at) >= PIECE)
    if new != group.new:
        return msgspec.structs.replace(group, new=new)
    old = _grown(group.old, free_old, lambda row, at: likeness.gain_before(row, group.new, at) >= PIECE)
    return msgspec.structs.replace(group, old=old)


def _grown(row: Row, free: Collection[int], belongs: Callable[[Row, int], bool]) -> Row:
    """The row with the free paragraphs behind it, and before it, as far as they belong to it."""
    while row[-1] + 1 in free and belongs(row, row[-1] + 1):
        row = (*row, row[-1] + 1)
    while row[0] - 1 in free and belongs(row, row[0] - 1):
        row = (row[0] - 1, *row)
    return row
