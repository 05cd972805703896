"""The agenda of a session as texts have decided it, for the eye."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.text import Text

from seized.cli.entry_view import one_line_rows
from seized.cli.lines import Sheet
from seized.model.register import Agenda, AgendaLine, Entry, ReportDue
from seized.model.register_wording import entry_name
from seized.model.wording import asked, counted, days, listed, ordinal

STEP = 5
"""Cells that a sub-item stands in from its item, and what is known of either from it."""

PREMISE = (
    "What adopted texts in the register have decided to include; the agenda itself may hold more. A report stands "
    "under the item that its request names, or else under the only one that its resolution includes."
)


def agenda_view(sheet: Sheet, found: Agenda) -> None:
    """Write the items with their sub-items, where each was decided, and the reports under each."""
    sitting = days(found.opens, found.closes) or "days not known"
    sheet.across(Text(f"{found.organ}, {ordinal(found.session)} session", "bold"), Text(sitting))
    sheet.rule()
    sheet.words(PREMISE, "dim")
    sheet.blank()
    for item, lines in groupby(found.lines, lambda line: line.item):
        _item(sheet, item, list(lines))
    if found.loose:
        _loose(sheet, found.loose)
    subs = sum(line.sub_item is not None for line in found.lines)
    items = len({line.item for line in found.lines})
    reports = sum(len(line.reports) for line in found.lines) + len(found.loose)
    counts = [counted(items, "item"), counted(subs, "sub-item"), counted(reports, "report")]
    sheet.line(Text(listed(counts), "dim"))


def _item(sheet: Sheet, item: str | None, lines: Sequence[AgendaLine]) -> None:
    """An item with what was decided on it as a whole, then its sub-items."""
    whole = [line for line in lines if line.sub_item is None]
    title = Text(item or "An item that the text does not name", "bold")
    for line in whole:
        title.append(_manner(line), "dim")
    sheet.hanging(Text(""), title, margin=0)
    for line in whole:
        _sources(sheet, line, margin=STEP)
    for line in lines:
        if line.sub_item is not None:
            sheet.hanging(Text(" " * STEP), Text.assemble(line.sub_item, (_manner(line), "dim")), margin=0)
            _sources(sheet, line, margin=2 * STEP)
    sheet.blank()


def _manner(line: AgendaLine) -> str:
    """How the decision speaks of it, where there is something to say."""
    return " (new)" if line.new else f" (“{line.referred}” in the decision)" if line.referred else ""


def _sources(sheet: Sheet, line: AgendaLine, *, margin: int) -> None:
    decided = listed([entry_name(entry) for entry in line.decisions])
    sheet.hanging(Text("decided  ", "dim"), Text(decided, "dim"), margin=margin)
    for report in line.reports:
        sheet.hanging(Text("report   ", "dim"), Text(_report(report)), margin=margin)


def _report(report: ReportDue) -> str:
    named = ", which names this item" if report.named else ""
    return f"{entry_name(report.entry)}: {asked(report.entry.mandate) or 'by nobody named'}{named}"


def _loose(sheet: Sheet, reports: Iterable[Entry]) -> None:
    sheet.line(Text("Reports due at the session under no item that is told", "bold"))
    sheet.rule()
    one_line_rows(sheet, [(entry_name(one), asked(one.mandate), one.document.title or "") for one in reports])
    sheet.blank()
