"""A plan for the eye: each call with its windows, and what shows that they were kept."""

from rich.text import Text

from seized.cli.lines import Sheet
from seized.model.fact_wording import sources_words
from seized.model.plan import Call, Occurrence, Plan, State
from seized.model.plan_wording import (
    PREMISE,
    counts,
    earlier_words,
    manner,
    nothing_called_for,
    nothing_held,
    proof_words,
    state_words,
    window_words,
)
from seized.model.wording import day

STEP = 5
"""Cells that what is known of a call stands in from its title."""

WIDTHS = [STEP - 2, 43, 30]
"""Cells of nothing, of the window, and of what became of it."""

STYLES: dict[State, str] = {"done": "green", "due": "yellow", "coming": "", "no indication": "dim"}
LABEL = 9

MOST_PAST = 3
"""Windows before the open one that are told one by one, unless all are asked for."""

MOST_SOURCES = 3
"""Sources of a call that are told: the newest."""


def plan_view(sheet: Sheet, plan: Plan, *, every: bool) -> None:
    """Write the plan; with `every`, each window that is past has its line."""
    sheet.across(Text(plan.framework, "bold"), Text(f"up to {day(plan.until)}"))
    sheet.rule()
    if not plan.calls:
        sheet.words(nothing_called_for(plan))
        return
    sheet.words(PREMISE, "dim")
    sheet.blank()
    for call in plan.calls:
        _call(sheet, call, every=every)
    sheet.rule()
    sheet.words(f"On {day(plan.today)}: {counts(plan)}", "dim")


def _call(sheet: Sheet, call: Call, *, every: bool) -> None:
    sheet.hanging(Text(""), Text(call.title, "bold"), margin=0)
    sheet.hanging(Text(""), Text(f"{manner(call)} · {_sources(call)}"), margin=0)
    past = [one for one in call.occurrences if one.state in ("done", "no indication")]
    folded = past[:-MOST_PAST] if len(past) > MOST_PAST + 1 and not every else []
    if folded:
        sheet.hanging(Text(""), Text(earlier_words(folded), "dim"), margin=STEP)
    for one in call.occurrences:
        if one not in folded:
            _occurrence(sheet, one)
    if not call.occurrences:
        _without_windows(sheet, call)
    if call.note:
        _line(sheet, "note", call.note, "dim")
    sheet.blank()


def _sources(call: Call) -> str:
    """The newest sources, and how many more there are."""
    documents = list(dict.fromkeys(source.document for source in call.sources))
    shown = [source for source in call.sources if source.document in documents[-MOST_SOURCES:]]
    more = len(documents) - MOST_SOURCES
    return f"{sources_words(shown)}{f'; and {more} earlier' if more > 0 else ''}"


def _occurrence(sheet: Sheet, one: Occurrence) -> None:
    sheet.columns([Text(""), Text(window_words(one.window)), Text(state_words(one), STYLES[one.state])], WIDTHS)
    for proof in one.proofs:
        _line(sheet, "by", proof_words(proof), margin=2 * STEP)
    for proof in one.planned:
        _line(sheet, "planned", proof_words(proof), margin=2 * STEP)


def _without_windows(sheet: Sheet, call: Call) -> None:
    for proof in call.held:
        _line(sheet, "held", proof_words(proof))
    for proof in call.planned:
        _line(sheet, "planned", proof_words(proof))
    if not call.held:
        sheet.hanging(Text(""), Text(nothing_held(call)), margin=STEP)


def _line(sheet: Sheet, label: str, words: str, style: str = "", *, margin: int = STEP) -> None:
    sheet.hanging(Text(f"{label:<{LABEL}}", "dim"), Text(words, style), margin=margin)
