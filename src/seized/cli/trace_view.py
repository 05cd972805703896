"""The lineage of a text on one screen: its series as a table, its versions, and how often it is cited."""

from collections.abc import Sequence

from rich.text import Text as Words

from seized.cli.lines import Sheet
from seized.model.lineage import Member, Reference, Series, Text, Trace, Versions
from seized.model.lineage_wording import Asked, asked, cycle_words, heading, places, stated_words, stood
from seized.model.wording import counted, day, listed, ordinal, shortened

WIDTHS = [17, 11, 7, 19, 16]
HEADINGS = ["Text", "Adopted", "Session", "Asked for", "Came as"]

MOST_MEMBERS = 12
"""Members that the table shows: the newest, and the one asked about with those around it."""

MOST_REFERENCES = 4
MOST_PLACES = 3
NAME = 12
"""Cells that the names of facts take."""

SHORT_KINDS = {("report",): "report", ("agenda",): "item", ("report", "agenda"): "report, item"}


def trace_view(sheet: Sheet, trace: Trace) -> None:
    """Write the trace, on one screen where the series is not very long."""
    _head(sheet, trace)
    if trace.series.members:
        _series(sheet, trace)
    _versions(sheet, trace.versions, trace.focus)
    sheet.blank()
    _references(sheet, "Cites", trace.cites)
    _references(sheet, "Cited by", trace.cited_by)


def _head(sheet: Sheet, trace: Trace) -> None:
    focus = trace.focus
    sheet.across(Words(focus.organ or "", "bold"), Words(focus.name, "bold"))
    sheet.rule()
    sheet.hanging(Words(""), Words(heading(trace), "bold"), margin=0)
    _fact(sheet, "Dated" if focus.draft else "Adopted", stood(focus))
    if focus.standing != "read":
        _fact(sheet, "Not read", _unread(focus))


def _unread(focus: Text) -> str:
    return "the table of known texts tells of it" if focus.standing == "known" else "others cite it"


def _fact(sheet: Sheet, name: str, value: str) -> None:
    sheet.hanging(Words(f"{name:<{NAME}}", "dim"), Words(value), margin=0)


def _series(sheet: Sheet, trace: Trace) -> None:
    series = trace.series
    number = f" ({len(series.members)} texts)" if len(series.members) > 2 else ""
    _fact(sheet, "Cycle", cycle_words(series.cycle) + number)
    _fact(sheet, "Stated", stated_words(series) or "no text says how often")
    for opening in series.openings:
        title = f": {opening.text.title}" if opening.text.title else ""
        _fact(sheet, "Opened by", f"{opening.text.name}, {stood(opening.text)}{title}")
    sheet.blank()
    sheet.columns([Words(heading, "dim") for heading in HEADINGS], WIDTHS)
    sheet.rule()
    _rows(sheet, series, trace.focus)


def _rows(sheet: Sheet, series: Series, focus: Text) -> None:
    askings = asked(series)
    shown = _shown(series.members, focus)
    before = series.members.index(shown[0])
    if before:
        first = series.members[0].text
        sheet.line(Words(f"{counted(before, 'earlier text')}, from {first.name} on", "dim"))
    for member in shown:
        _row(sheet, member, askings.get(member.text.name, ()), bold=member.text.key == focus.key)
    after = len(series.members) - before - len(shown)
    if after:
        sheet.line(Words(f"{counted(after, 'later text')}, up to {series.members[-1].text.name}", "dim"))


def _shown(members: Sequence[Member], focus: Text) -> Sequence[Member]:
    """The newest members; where the text asked about is older, those around it."""
    place = next((number for number, member in enumerate(members) if member.text.key == focus.key), len(members))
    end = min(len(members), max(place + MOST_MEMBERS // 2, MOST_MEMBERS))
    return members[max(0, end - MOST_MEMBERS) : end]


def _row(sheet: Sheet, member: Member, askings: Sequence[Asked], *, bold: bool) -> None:
    text = member.text
    wanted = [f"{SHORT_KINDS[asking.kinds]}, {ordinal(asking.session)}" for asking in askings]
    if text.standing != "read":
        wanted = ["not read" if text.standing == "known" else "only cited"]
    came = [asking.answer or ("none known" if asking.later else "same session") for asking in askings]
    cells = [
        text.name,
        day(text.date, short=True) if text.date else "",
        ordinal(text.session) if text.session is not None else "",
        "\n".join(wanted),
        "\n".join(came),
    ]
    style = "bold" if bold else "" if text.standing == "read" else "dim"
    sheet.columns([Words(cell, style) for cell in cells], WIDTHS)


def _versions(sheet: Sheet, versions: Versions, focus: Text) -> None:
    if len(versions.line) < 2 and not versions.candidates:
        return
    sheet.blank()
    for version in versions.line:
        at_hand = "" if version.text.standing == "read" else " (not in the register)"
        because = "" if version.text.key == focus.key else f": {version.because}"
        _fact(sheet, version.form.capitalize(), f"{version.text.name}{at_hand}{because}")
    for candidate in versions.candidates:
        reasons = ", ".join(candidate.reasons)
        _fact(sheet, "Perhaps", f"{candidate.text.name}, by likeness {candidate.score:.2f}: {reasons}")
    if versions.sponsors:
        _fact(sheet, "Sponsors", shortened(listed([sponsor.name for sponsor in versions.sponsors]), 130))


def _references(sheet: Sheet, name: str, references: Sequence[Reference]) -> None:
    shown = [_reference(reference) for reference in references[:MOST_REFERENCES]]
    more = [f"and {len(references) - len(shown)} more"] if len(references) > len(shown) else []
    _fact(sheet, name, f"{counted(len(references), 'text')}{': ' if shown else ''}{'; '.join([*shown, *more])}")


def _reference(reference: Reference) -> str:
    draft = " (draft)" if reference.draft else ""
    more = " and others" if len(reference.paragraphs) > MOST_PLACES else ""
    return f"{reference.symbol}{draft}, {places(reference.paragraphs[:MOST_PLACES])}{more}".removesuffix(", ")
