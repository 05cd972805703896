"""A mandate on the sheet: where it stands, when it is due, what came of it, and its paragraph in full."""

from collections.abc import Sequence

from rich.text import Text

from seized.cli.lines import MEASURE, Mark, Sheet
from seized.model.mandate import Mandate
from seized.model.register import Entry
from seized.model.register_wording import entry_due, entry_kind, entry_name, entry_status, judged
from seized.model.wording import asked, listed, shortened

MARGIN = 5
"""Cells that a paragraph stands in from the edge."""

LONGEST_CELLS = (32, 20, 20)
"""Cells that the columns of a line may take, the last one apart."""


def entry_view(sheet: Sheet, entry: Entry) -> None:
    """The facts of a mandate, and its source paragraph in full."""
    sheet.across(entry_title(entry), status_text(entry))
    if entry.document.title:
        sheet.words(entry.document.title)
    facts = filter(None, (entry_kind(entry), entry_due(entry, with_days=True), entry.mandate.recurrence))
    sheet.across(Text(" · ".join(facts)), Text(entry.handle, "dim"))
    if len(entry.mandate.addressees) > 1:
        sheet.hanging(Text("asked of: ", "dim"), Text(asked(entry.mandate), "dim"), margin=0)
    remarks(sheet, entry)
    sheet.blank()
    _paragraph(sheet, entry)
    sheet.blank()


def remarks(sheet: Sheet, entry: Entry, *, margin: int = 0) -> None:
    """What people have judged of a mandate, where they have."""
    lines = {
        entry.status: judged(entry),
        "corrected": listed([field for field in entry.corrected if field != "dismissed"]) or None,
        "dismissed": "found to be no mandate" if entry.dismissed else None,
    }
    for label, words in lines.items():
        if words:
            sheet.hanging(Text(f"{label}: ", "dim"), Text(words, "dim"), margin=margin)


def entry_lines(sheet: Sheet, entries: Sequence[Entry]) -> None:
    """A line each, for scanning: where it stands, when it is due, its kind, what came of it, and the subject."""
    one_line_rows(sheet, [_cells(entry) for entry in entries])


def _cells(entry: Entry) -> tuple[str, ...]:
    name = entry_name(entry).replace(", para. ", " ")
    return name, entry_due(entry) or "", ", ".join([entry_kind(entry), *_state(entry)]), entry.document.title or ""


def one_line_rows(sheet: Sheet, rows: Sequence[tuple[str, ...]]) -> None:
    """Rows of cells, a line each: every column as wide as it needs, the last one cut to what is left."""
    columns = zip(*(row[:-1] for row in rows), strict=True)
    widths = [min(most, max(map(len, column))) for most, column in zip(LONGEST_CELLS, columns, strict=False)]
    widths.append(MEASURE - sum(widths) - 2 * len(widths))
    for row in rows:
        sheet.columns([Text(shortened(cell, room)) for cell, room in zip(row, widths, strict=True)], widths)


def _state(entry: Entry) -> list[str]:
    """What came of it in a word, where there is something to say."""
    if entry.document.draft or entry_status(entry) == "no indication":
        return []
    return ["overdue" if entry.overdue else entry.status]


def entry_title(entry: Entry) -> Text:
    """How the paragraph is cited; that of a draft is told from afar."""
    title = Text(entry_name(entry), "bold")
    if entry.document.draft:
        title.stylize("yellow", 0, len("DRAFT"))
    return title


def status_text(entry: Entry) -> Text:
    """What came of it, an overdue one set off."""
    words = entry_status(entry)
    return Text(words, "red" if "overdue" in words else "dim" if entry.judged is None else "green")


def _paragraph(sheet: Sheet, entry: Entry) -> None:
    """The source paragraph in full, between the words that govern it and what stands under it.

    The verb of the mandate is set off.
    """
    margin = MARGIN if entry.chapeau else 0
    if entry.chapeau:
        sheet.words(entry.chapeau, "dim")
    number = entry.number or ""
    text = sheet.marked(entry.paragraph_text, verb_marks(entry.paragraph_text, entry.mandate))
    sheet.hanging(Text(f"{number:<{max(MARGIN, len(number) + 1)}}"), text, margin=margin)
    for item in entry.items:
        label, _, words = item.partition(" ") if item.startswith("(") else ("", "", item)
        sheet.hanging(Text(f"{label:<{MARGIN}}"), Text(words), margin=margin + MARGIN)


def verb_marks(text: str, mandate: Mandate) -> list[Mark]:
    """Where the verb of a mandate stands in its paragraph: the last place before the words of what is asked.

    Of "calls once again upon" it is the first word; where the text says "we", the word is "call".
    """
    action = text.find(mandate.action[:40])
    end = action if action > 0 else len(text)
    first = mandate.verb.partition(" ")[0]
    for verb in (mandate.verb, first, first.removesuffix("s")):
        start = text.casefold().rfind(verb, 0, end)
        if start >= 0:
            return [(start, start + len(verb), "opening")]
    return []
