"""Meetings and agreements as texts tell of them, for the eye: each with its sources, and what may be the same."""

from collections.abc import Mapping, Sequence

from rich.text import Text

from seized.cli.lines import Sheet
from seized.model.fact_wording import days, difference_words, fact_words, meeting_name, sources_words
from seized.model.facts import AgreementFact, Difference, MeetingFact, MembershipFact
from seized.model.wording import counted, day

Fact = MeetingFact | AgreementFact | MembershipFact
LABEL_WIDTH = 9


def meetings_view(sheet: Sheet, found: Sequence[MeetingFact], near: Mapping[str, Fact]) -> None:
    """Write each meeting; `near` has the candidates by their ids."""
    for one in found:
        name_line(sheet, one.name, days(one.start, one.end) or "", draft=one.draft_only)
        body = one.body if meeting_name(one) != one.name else None
        how = "in video format" if one.format == "video" else one.format
        facts = (body, one.place, how, f"chair: {one.chair}" if one.chair else None, one.recurrence)
        if any(facts):
            sheet.words(" · ".join(filter(None, facts)))
        foot(sheet, one, near)
    _sum(sheet, found, "meeting")


def agreements_view(sheet: Sheet, found: Sequence[AgreementFact], near: Mapping[str, Fact]) -> None:
    """Write each agreement; `near` has the candidates by their ids."""
    for one in found:
        name_line(sheet, one.title, day(one.date) if one.date else "", draft=one.draft_only)
        sheet.words(" · ".join((one.kind, *one.parties)))
        foot(sheet, one, near)
    _sum(sheet, found, "agreement")


def name_line(sheet: Sheet, name: str, when: str, *, draft: bool) -> None:
    """The name of a fact and when it was; one that nothing but drafts tells is marked."""
    text = Text.assemble(("DRAFT ", "yellow"), (name, "bold")) if draft else Text(name, "bold")
    sheet.across(text, Text(when))


def foot(sheet: Sheet, fact: Fact, near: Mapping[str, Fact], *, margin: int = 0) -> None:
    """Who tells of a fact, on what they disagree, what may be the same, and the id by which it is called."""
    _line(sheet, "told in", Text(sources_words(fact.sources)), margin)
    for field in dict.fromkeys(one.field for one in fact.differences):
        listed = [one for one in fact.differences if one.field == field]
        _line(sheet, "differ", Text(_differing(field, listed), "yellow"), margin)
    for id_ in fact.candidates:
        words = f"{id_}  {fact_words(near[id_])}" if id_ in near else id_
        _line(sheet, "perhaps", Text(words), margin)
    merged = f", one with {', '.join(fact.merged)}" if fact.merged else ""
    _line(sheet, "id", Text(fact.id + merged, "dim"), margin)
    sheet.blank()


def _differing(field: str, listed: Sequence[Difference]) -> str:
    return f"{field}: {'; '.join(f'{difference_words(one)} ({sources_words(one.sources)})' for one in listed)}"


def _line(sheet: Sheet, label: str, text: Text, margin: int) -> None:
    sheet.hanging(Text(f"{label:<{LABEL_WIDTH}}", "dim"), text, margin=margin)


def _sum(sheet: Sheet, found: Sequence[Fact], noun: str) -> None:
    if not found:
        sheet.words(
            f"Nothing in the register tells of any {noun} that fits. seized {noun}s shows all that it tells of; "
            "seized add PATH... takes in more texts."
        )
        return
    sheet.rule()
    sheet.words(counted(len(found), noun), "dim")
    hint(sheet, found)


def hint(sheet: Sheet, found: Sequence[Fact]) -> None:
    """What to type where some may be the same."""
    if any(one.candidates for one in found):
        sheet.words("Perhaps the same: seized merge ID ID says so, seized split ID ID that they are not.", "dim")
