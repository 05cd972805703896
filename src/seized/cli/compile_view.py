"""A compilation, for the eye: the whole text, with what each delegation wants in brackets of its colour."""

from collections.abc import Iterable

from rich.text import Text

from seized.cli.lines import Sheet
from seized.model.comparison_wording import dated, name
from seized.model.compilation import Compilation, Entry, FootnoteMark
from seized.model.compilation_wording import LEGEND, Run, proposal_words, runs, shown_name, tally_words

HANG, STEP = 9, 4
"""Cells that the text stands in, for the names of paragraphs, and those that each level stands further in."""

COLOURS = ("blue", "magenta", "green", "red", "cyan", "yellow")
"""One after the other for the delegations, and from the beginning again: the names tell them apart in any case."""

SEVERAL = "bold underline"
"""What several delegations want together."""


def compile_view(sheet: Sheet, found: Compilation) -> None:
    """Write the delegations, what the brackets say, and the text."""
    colours = {one.by: COLOURS[count % len(COLOURS)] for count, one in enumerate(found.proposals)}
    sheet.across(Text(f"{name(found.base)} with proposals", "bold"), Text(""))
    sheet.rule()
    sheet.words(f"Base: {dated(found.base)}.", "dim")
    for one in found.proposals:
        told = f": {proposal_words(one)} ({name(one.version)})"
        sheet.hanging(Text(""), Text.assemble((shown_name(one.by), f"bold {colours[one.by]}"), told), margin=0)
    sheet.words(f"{tally_words(found)}.")
    sheet.blank()
    for sign, meaning in LEGEND:
        sheet.columns([Text(sign, "dim"), Text(meaning, "dim")], [32, 46])
    sheet.rule()
    sheet.blank()
    for entry in found.entries:
        _entry(sheet, entry, found.marks, colours)


def _entry(sheet: Sheet, entry: Entry, marks: Iterable[FootnoteMark], colours: dict[str, str]) -> None:
    style = "bold" if entry.part in ("title", "heading") else ""
    text = Text.assemble(*((run.text, _style(run, colours)) for run in runs(entry, marks)), style=style)
    label = Text(entry.label, "bold")
    margin = STEP * entry.level
    if label.cell_len >= HANG:
        sheet.hanging(Text(" " * margin), label, margin=0)
        label = Text("")
    label.pad_right(HANG - label.cell_len)
    sheet.hanging(label, text, margin=margin)
    sheet.blank()


def _style(run: Run, colours: dict[str, str]) -> str:
    own = colours[run.by[0]] if len(run.by) == 1 else SEVERAL if run.by else ""
    looks = {
        "agreed": "",
        "contested": "",
        "note": f"bold {own}" if own else "bold",
        "added": f"{own}",
        "taken out": f"{own} strike",
    }
    return f"{looks[run.look]}{' italic' * run.italic}".strip()
