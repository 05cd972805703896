"""Who belongs to whom as texts tell it, for the eye."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from seized.cli.facts_view import Fact, foot, hint, name_line
from seized.cli.lines import Sheet
from seized.model.facts import MembershipFact
from seized.model.wording import counted, day
from seized.service.cooperation import Members


def members_view(sheet: Sheet, found: Members, near: Mapping[str, Fact]) -> None:
    """Write the members by organization; for a day, then those whose standing it is that no text tells for it."""
    told = f" on {day(found.on)}, as told for that day" if found.on else ""
    _organizations(sheet, found.told, told, near)
    if found.on and found.untold:
        _organizations(sheet, found.untold, f" for whom nothing is told for {day(found.on)}", near)
    if not found.told and not found.untold:
        whose = f"who belongs to {found.of}" if found.of else "any membership that fits"
        sheet.words(
            f"Nothing in the register tells {whose}. seized members shows all that it tells of; "
            "seized add PATH... takes in more texts."
        )
        return
    sheet.rule()
    sheet.words(counted(len({(one.member, one.organization) for one in found.told}), "member"), "dim")
    hint(sheet, (*found.told, *found.untold))


def _organizations(sheet: Sheet, listed: Sequence[MembershipFact], told: str, near: Mapping[str, Fact]) -> None:
    for organization, memberships in groupby(listed, lambda one: one.organization):
        sheet.words(f"{organization}: members{told}", "bold")
        sheet.rule()
        for one in memberships:
            name_line(sheet, one.member, standing(one), draft=one.draft_only)
            foot(sheet, one, near)


def standing(membership: MembershipFact) -> str:
    """What a member is, and from when on it is told: `observer since 2 December 2004`, `member, told 28 July 2022`."""
    if membership.since:
        return f"{membership.status} since {day(membership.since)}"
    return f"{membership.status}, told {day(membership.told)}" if membership.told else membership.status
