"""A rolled text, for the eye: what changed, and what is left to decide."""

from collections.abc import Iterable

from rich.text import Text

from seized.cli.lines import Kind, Mark, Sheet
from seized.model.comparison_wording import dated, name
from seized.model.redline import Revision
from seized.model.rolled import Rolled, RolledParagraph, RolledRun
from seized.model.rolled_wording import place_name, question_words, tally_words

HANG = 5
"""Cells that the questions stand in."""

_KINDS: dict[Revision, Kind] = {"deleted": "deleted", "inserted": "inserted"}


def roll_view(sheet: Sheet, found: Rolled, *, full: bool) -> None:
    """Write the paragraphs that changed or that are asked about, or all of them."""
    sheet.across(Text(f"{name(found.base)} → draft of session {found.session}", "bold"), Text(""))
    sheet.rule()
    sheet.words(f"Base: {dated(found.base)}. {tally_words(found)}", "dim")
    sheet.blank()
    for one in found.paragraphs:
        if full or one.questions or any(run.revision != "kept" for run in one.runs):
            _paragraph(sheet, one)


def _paragraph(sheet: Sheet, one: RolledParagraph) -> None:
    if one.style not in ("masthead", "title", "formula"):
        sheet.words(place_name(one), "bold")
    sheet.hanging(Text(" " * HANG), marked(sheet, one.runs), margin=0)
    for run in one.runs:
        for question in run.questions:
            sheet.hanging(Text(" " * HANG + "? "), Text(question_words(question), "yellow"), margin=0)
    sheet.blank()


def marked(sheet: Sheet, runs: Iterable[RolledRun]) -> Text:
    """The runs one after the other, what was taken out and what was put in set off."""
    text = ""
    marks: list[Mark] = []
    for run in runs:
        if kind := _KINDS.get(run.revision):
            marks.append((len(text), len(text) + len(run.text), kind))
        text += run.text
    return sheet.marked(text, marks)
