"""Who belongs to whom as texts tell it, for the eye."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from seized.cli.facts_view import Fact, foot, hint, name_line
from seized.cli.lines import Sheet
from seized.model.facts import Members, MembershipFact
from seized.model.wording import counted, day


def members_view(sheet: Sheet, found: Members, near: Mapping[str, Fact]) -> None:
    """Write the members by organization; for a day, then those whose standing on it no text tells."""
    when = f" on {day(found.on)}" if found.on else ""
    _organizations(sheet, found.told, f"{{}}: who belongs to it{when}, as texts tell", near)
    _organizations(sheet, found.untold, f"{{}}: told for other days, and not{when}", near)
    if not found.told and not found.untold:
        whose = f"who belongs to {found.of}" if found.of else "who belongs to whom"
        sheet.words(
            f"Nothing in the register tells {whose}, as far as that was asked. seized members shows all that it tells; "
            "seized add PATH... takes in more texts."
        )
        return
    sheet.rule()
    untold = f", {counted(len(found.untold), 'other')} not told{when}" if found.untold else ""
    sheet.words(f"{counted(len(found.told), 'membership')} told{when}{untold}", "dim")
    hint(sheet, (*found.told, *found.untold))


def _organizations(sheet: Sheet, listed: Sequence[MembershipFact], heading: str, near: Mapping[str, Fact]) -> None:
    for organization, memberships in groupby(listed, lambda one: one.organization):
        sheet.words(heading.format(organization), "bold")
        sheet.rule()
        for one in memberships:
            name_line(sheet, one.member, standing(one), draft=one.draft_only)
            foot(sheet, one, near)


def standing(membership: MembershipFact) -> str:
    """What a member is, and from when on it is told: `observer since 2 December 2004`, `member, told 28 July 2022`."""
    if membership.since:
        return f"{membership.status} since {day(membership.since)}"
    return f"{membership.status}, told {day(membership.told)}" if membership.told else membership.status
