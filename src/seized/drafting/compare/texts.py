"""Compares two versions of a text."""

from collections.abc import Iterable, Sequence

from seized.drafting.compare.alignment import aligned
from seized.drafting.compare.groups import Group, grouped
from seized.drafting.compare.likeness import Likeness
from seized.drafting.compare.places import places, version
from seized.drafting.compare.remarks import Facts, remarks
from seized.drafting.compare.sponsors import sponsoring
from seized.drafting.compare.words import length, stretches
from seized.model import Document
from seized.model.comparison import BREAK, Change, ChangeKind, Comparison, Place, Stretch, Tally

UNCOUNTED = frozenset({"title", "footnote"})


def compare(before: Document, after: Document) -> Comparison:
    """What changed from one version to the other; every paragraph of both stands in exactly one change."""
    old, new = places(before), places(after)
    likeness = Likeness(old, new)
    groups = in_order(grouped(likeness, aligned(likeness)))
    facts = Facts(before), Facts(after)
    changes = tuple(_change(group, old, new, facts) for group in groups)
    return Comparison(
        before=version(before),
        after=version(after),
        tally=_tally(changes),
        changes=changes,
        sponsors=sponsoring(before, after),
    )


def in_order(groups: Iterable[Group]) -> list[Group]:
    """The groups in the order of the later text; what was deleted stands behind what it stood behind."""
    placed: list[tuple[tuple[int, int], Group]] = []
    behind = -1
    for group in sorted(groups, key=lambda group: group.old):
        if group.new and group.old and not group.moved:
            behind = group.new[-1]
        place = (group.new[0], -1) if group.new else (behind, group.old[0])
        placed.append((place, group))
    return [group for _, group in sorted(placed, key=lambda one: one[0])]


def _change(group: Group, old: Sequence[Place], new: Sequence[Place], facts: tuple[Facts, Facts]) -> Change:
    before, after = tuple(old[at] for at in group.old), tuple(new[at] for at in group.new)
    found = stretches(_text(before), _text(after))
    kind = _kind(group, found)
    said = remarks(before, after, *facts) if kind != "unchanged" else ()
    return Change(kind=kind, moved=group.moved, before=before, after=after, stretches=found, remarks=said)


def _text(row: Iterable[Place]) -> str:
    return BREAK.join(place.text for place in row)


def _kind(group: Group, found: Iterable[Stretch]) -> ChangeKind:
    if not group.old or not group.new:
        return "deleted" if group.old else "new"
    if len(group.new) > 1:
        return "split"
    if len(group.old) > 1:
        return "merged"
    return "unchanged" if all(stretch.kind == "kept" for stretch in found) else "edited"


def _tally(changes: Iterable[Change]) -> Tally:
    counted = [one for one in changes if not {place.part for place in (*one.before, *one.after)} & UNCOUNTED]
    kinds = [one.kind for one in counted]
    return Tally(
        unchanged=kinds.count("unchanged"),
        edited=kinds.count("edited"),
        moved=sum(one.moved for one in counted),
        split=kinds.count("split"),
        merged=kinds.count("merged"),
        new=kinds.count("new"),
        deleted=kinds.count("deleted"),
        kept=_kept(stretch for one in counted for stretch in one.stretches),
    )


def _kept(found: Iterable[Stretch]) -> float:
    """The share of the words of both texts that both have; 1 where there is no word."""
    kept = every = 0
    for stretch in found:
        both = length(stretch.before) + length(stretch.after)
        every += both
        kept += both if stretch.kind == "kept" else 0
    return kept / every if every else 1.0
