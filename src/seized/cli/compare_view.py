"""A comparison of versions, for the eye: what changed, or a whole line of versions as a table."""

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from math import ceil

from rich.text import Text

from seized.cli.lines import MEASURE, Kind, Mark, Sheet
from seized.model.comparison import Cell, Change, Collation, Comparison, Stretch
from seized.model.comparison_wording import (
    dated,
    heading,
    name,
    place_name,
    remark_words,
    shown,
    sponsor_words,
    tally_words,
    unchanged_words,
)
from seized.model.wording import shortened

HANG = 5
"""Cells that the words of a change stand in."""

LONG, AROUND = 240, 80
"""Letters of a kept stretch that is cut short, and those that stay at each of its ends."""

COLUMN, MOST_COLUMNS = 7, 7
"""Cells of a column of the table with the space behind it, and how many stand beside each other."""

SIGNS = {"unchanged": "=", "edited": "~", "split": "<", "merged": "&", "new": "+", "deleted": "-"}
LEGEND = "= unchanged, ~ edited, + new, < split, & merged, > moved; empty: not in it"


def compare_view(sheet: Sheet, found: Collation, *, full: bool) -> None:
    """Write two versions paragraph by paragraph; more than two as a table, with what each step means."""
    if len(found.steps) == 1:
        _step(sheet, found.steps[0], full=full)
        return
    _key(sheet, found)
    for columns in _parted(len(found.versions)):
        _table(sheet, found, columns)
    for step in found.steps:
        _remarks(sheet, step)


def _step(sheet: Sheet, step: Comparison, *, full: bool) -> None:
    sheet.across(Text(f"{name(step.before)} → {name(step.after)}", "bold"), Text(""))
    sheet.rule()
    sheet.words(f"From: {dated(step.before)}. To: {dated(step.after)}.", "dim")
    sheet.words(tally_words(step.tally).capitalize() + ".")
    for words in sponsor_words(step.sponsors):
        sheet.hanging(Text("• "), Text(words, "yellow"), margin=0)
    sheet.blank()
    for same, changes in groupby(step.changes, lambda change: change.kind == "unchanged" and not change.moved):
        if same and not full:
            sheet.words(unchanged_words(list(changes)), "dim")
            sheet.blank()
            continue
        for change in changes:
            _change(sheet, change, full=full)


def _change(sheet: Sheet, change: Change, *, full: bool) -> None:
    sheet.words(heading(change), "bold")
    sheet.hanging(Text(" " * HANG), redlined(sheet, change.stretches, full=full), margin=0)
    for remark in change.remarks:
        sheet.hanging(Text(" " * HANG + "• "), Text(remark_words(remark), "yellow"), margin=0)
    sheet.blank()


def redlined(sheet: Sheet, stretches: Iterable[Stretch], *, full: bool) -> Text:
    """The stretches one after the other, what was taken out and what was put in set off."""
    text = ""
    marks: list[Mark] = []
    for stretch in stretches:
        if stretch.kind == "kept":
            text += stretch.after if full else _cut(stretch.after)
            continue
        sides: list[tuple[str, Kind]] = [(stretch.before, "deleted"), (stretch.after, "inserted")]
        for words, kind in sides:
            if words:
                marks.append((len(text), len(text) + len(shown(words)), kind))
                text += shown(words)
    return sheet.marked(text, marks)


def _cut(words: str) -> str:
    """A kept stretch with its ends alone, where it is long."""
    if len(words) <= LONG:
        return words
    return f"{words[: words.rindex(' ', 0, AROUND)]} … {words[words.index(' ', len(words) - AROUND) + 1 :]}"


def _key(sheet: Sheet, found: Collation) -> None:
    """The versions with their numbers, and what became of the words from one to the next."""
    sheet.line(Text(f"{len(found.versions)} versions, paragraph by paragraph", "bold"))
    sheet.rule()
    for count, version in enumerate(found.versions):
        sheet.hanging(Text(f"{count + 1:<{HANG}}"), Text(f"{name(version)}: {dated(version)}"), margin=0)
        if count:
            sheet.hanging(Text(" " * HANG), Text(tally_words(found.steps[count - 1].tally), "dim"), margin=0)
    sheet.blank()


def _table(sheet: Sheet, found: Collation, columns: range) -> None:
    """The paragraphs that stand in any of the versions `columns`, each in a row."""
    width = MEASURE - COLUMN * len(columns) - 1
    sheet.columns([Text("Paragraph"), *(Text(str(column + 1)) for column in columns)], _widths(columns))
    sheet.rule()
    for thread in found.threads:
        cells = [thread.cells[column] for column in columns]
        last = next((cell for cell in reversed(cells) if cell), None)
        if last is None or last.place.part in ("title", "footnote", "formula"):
            continue
        words = shortened(" ".join(last.place.text.split()), width)
        sheet.columns([Text(words), *map(_cell, cells)], _widths(columns))
    sheet.words(LEGEND, "dim")
    sheet.blank()


def _parted(versions: int) -> Iterator[range]:
    """The versions in as few tables as hold them, none much wider than the others."""
    tables = ceil(versions / MOST_COLUMNS)
    cuts = [versions * table // tables for table in range(tables + 1)]
    return (range(start, end) for start, end in pairwise(cuts))


def _widths(columns: range) -> list[int]:
    return [MEASURE - COLUMN * len(columns) - 2, *[COLUMN - 2] * len(columns)]


def _cell(cell: Cell | None) -> Text:
    """A sign for what became of the paragraph, and where it stands: `~op4`."""
    if cell is None:
        return Text("")
    sign = ">" if cell.moved else SIGNS[cell.kind]
    return Text(f"{sign}{cell.place.id.replace('annex', 'a')}"[: COLUMN - 2], "" if sign == "=" else "bold")


def _remarks(sheet: Sheet, step: Comparison) -> None:
    """What the changes of one step mean."""
    told = [(change, remark) for change in step.changes for remark in change.remarks]
    sponsors = sponsor_words(step.sponsors)
    if not told and not sponsors:
        return
    sheet.line(Text(f"{name(step.before)} → {name(step.after)}", "bold"))
    for words in sponsors:
        sheet.hanging(Text(" " * HANG + "• "), Text(words), margin=0)
    for change, remarks in groupby(told, lambda one: one[0]):
        words = "; ".join(remark_words(remark) for _, remark in remarks)
        sheet.hanging(Text(" " * HANG + "• "), Text(f"{place_name(change.after)}: {words}"), margin=0)
    sheet.blank()
