"""Who somebody is, for the eye: a part each for members, meetings, agreements, texts, and what is asked."""

from collections.abc import Sequence

from rich.text import Text

from seized.cli.entry_view import one_line_rows
from seized.cli.lines import Sheet
from seized.cli.members_view import standing
from seized.model.dossier import Who
from seized.model.fact_wording import agreement_name, days, meeting_name, sources_words
from seized.model.facts import Telling
from seized.model.register import Entry, Holding
from seized.model.register_wording import entry_due, entry_name, entry_status
from seized.model.wording import counted, day, shortened

DATE = 13
"""Cells of a day, with the space behind it."""

MARGIN = 2


def who_view(sheet: Sheet, who: Who) -> None:
    """Write all that texts say of an actor; parts of which they say nothing are left out."""
    actor = who.actor
    sheet.across(Text(actor.name, "bold"), Text(actor.kind + (f" of {actor.of}" if actor.of else "")))
    sheet.rule()
    if who.parts:
        sheet.hanging(Text(f"{'Parts':<{DATE}}", "dim"), Text("; ".join(one.name for one in who.parts)), margin=0)
    _members(sheet, who)
    _meetings(sheet, who)
    _agreements(sheet, who)
    _texts(sheet, who.texts)
    _asked(sheet, f"Asked of {actor.name}", who.asked)
    _asked(sheet, "Asked of others by the texts about it", who.requests)


def _part(sheet: Sheet, name: str, number: int) -> None:
    sheet.blank()
    sheet.across(Text(name, "bold"), Text(str(number), "bold"))
    sheet.rule()


def _members(sheet: Sheet, who: Who) -> None:
    if who.members:
        _part(sheet, "Who belongs to it", len(who.members))
        for one in who.members:
            _row(sheet, "", f"{one.member}: {standing(one)}", one.sources)
    if who.memberships:
        _part(sheet, "What it belongs to", len(who.memberships))
        for one in who.memberships:
            _row(sheet, "", f"{one.organization}: {standing(one)}", one.sources)


def _meetings(sheet: Sheet, who: Who) -> None:
    if who.meetings:
        _part(sheet, "Meetings", len(who.meetings))
    for one in who.meetings:
        how = "in video format" if one.format == "video" else one.format
        chair = f"chair: {one.chair}" if one.chair else None
        words = " · ".join(filter(None, (meeting_name(one), one.place, how, chair, one.recurrence)))
        _row(sheet, days(one.start, one.end) or "no day told", words, one.sources)


def _agreements(sheet: Sheet, who: Who) -> None:
    if who.agreements:
        _part(sheet, "Agreements", len(who.agreements))
    for one in who.agreements:
        _row(sheet, day(one.date) if one.date else "no day told", agreement_name(one), one.sources)


def _row(sheet: Sheet, when: str, words: str, sources: Sequence[Telling]) -> None:
    """A fact, when it was, and where the first text tells it."""
    draft = all(one.draft for one in sources)
    sheet.hanging(Text("DRAFT " if draft else "", "yellow"), Text(f"{when}: {words}" if when else words), margin=0)
    more = f", and in {counted(len(texts) - 1, 'other text')}" if len(texts := _texts_of(sources)) > 1 else ""
    sheet.hanging(Text(" " * MARGIN), Text(sources_words(texts[0]) + more, "dim"), margin=0)


def _texts_of(sources: Sequence[Telling]) -> list[list[Telling]]:
    """The paragraphs of each text that tells something."""
    texts: dict[str, list[Telling]] = {}
    for one in sources:
        texts.setdefault(one.document, []).append(one)
    return [*texts.values()]


def _texts(sheet: Sheet, texts: Sequence[Holding]) -> None:
    if texts:
        _part(sheet, "Texts about it", len(texts))
    for one in texts:
        draft = Text("DRAFT ", "yellow") if one.draft else Text("")
        name = Text.assemble(draft, (one.symbol or one.key, "bold"))
        sheet.across(name, Text(day(one.date) if one.date else ""))
        if one.title:
            sheet.hanging(Text(" " * MARGIN), Text(shortened(one.title, 150), "dim"), margin=0)


def _asked(sheet: Sheet, heading: str, entries: Sequence[Entry]) -> None:
    if entries:
        _part(sheet, heading, len(entries))
        one_line_rows(sheet, [_asking(one) for one in entries])


def _asking(entry: Entry) -> tuple[str, ...]:
    name = entry_name(entry).replace(", para. ", " ")
    state = "overdue" if entry.overdue else entry_status(entry)
    return name, entry_due(entry) or "", state, f"{entry.mandate.verb}: {' '.join(entry.mandate.action.split())}"
