"""Who was what to an organization on a day, as far as texts tell it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from seized.model.facts import MembershipFact
from seized.vocabulary.dates import first_day, last_day


class Standings(NamedTuple):
    """What is told for a day: the memberships that stand, and, of members whose standing is not told for it, those
    that are told for later days or for none."""

    told: tuple[MembershipFact, ...]
    untold: tuple[MembershipFact, ...]


def on_day(memberships: Iterable[MembershipFact], day: str) -> Standings:
    """The standing of each member on a day (ISO): of what is told for it, the last; a later one takes its place."""
    listed = defaultdict[tuple[str, str], list[MembershipFact]](list)
    for one in memberships:
        listed[one.member, one.organization].append(one)
    told: list[MembershipFact] = []
    untold: list[MembershipFact] = []
    for facts in listed.values():
        begun = [(begins, one) for one in facts if (begins := told_from(one)) is not None and begins <= day]
        if begun:
            told.append(max(begun, key=lambda pair: pair[0])[1])
        else:
            untold += facts
    return Standings(tuple(told), tuple(untold))


def told_from(membership: MembershipFact) -> str | None:
    """The first day (ISO) for which a membership is told; None where no text with a date tells it.

    It is the day since which it is so.  Where that is not told to the day, it is the day of the first text of that
    time or later, and its last day at the latest; where it is not told at all, the day of the first text.  Drafts
    count where nothing else tells of it.
    """
    spoken = sorted(one.date for one in membership.sources if one.date and one.draft <= membership.draft_only)
    since = membership.since
    if since is None:
        return last_day(spoken[0]) if spoken else None
    return min([last_day(since), *(last_day(one) for one in spoken if first_day(one) >= first_day(since))])
