"""The table of mandates: who is asked to do what, by when, how often."""

from collections.abc import Callable, Iterable

from rich.text import Text

from seized.cli.lines import Sheet
from seized.model import Document, Mandate
from seized.model.wording import asked, due_date, due_window, labels, shortened

WIDTHS = [9, 11, 22, 16, 14]
HEADINGS = ["Para.", "Verb", "Addressee", "Due", "Recurring"]
INDENT = WIDTHS[0] + 2
LONGEST_ACTION = 290
"""Characters of what is asked that the table shows; the paragraph above it has them all."""


def mandate_table(
    sheet: Sheet,
    mandates: Iterable[Mandate],
    document: Document,
    foot: Callable[[Mandate], None] = lambda mandate: None,
) -> None:
    """Write the short facts of each mandate in columns, and under them, in full width, what is asked.

    `foot` may write more below each.
    """
    places = labels(document)
    sheet.columns([Text(heading, "dim") for heading in HEADINGS], WIDTHS)
    sheet.hanging(Text(" " * INDENT), Text("What", "dim"), margin=0)
    sheet.rule()
    for mandate in mandates:
        action = shortened(" ".join(mandate.action.split()), LONGEST_ACTION)
        plain = [Text(words) for words in (asked(mandate), _due(mandate), mandate.recurrence or "")]
        sheet.columns([Text(places[mandate.paragraph] or "–"), Text(mandate.verb, "bold"), *plain], WIDTHS)
        sheet.hanging(Text(" " * INDENT), Text(action, "dim"), margin=0)
        foot(mandate)
        sheet.blank()


def _due(mandate: Mandate) -> str:
    """The due date, and below it the first and the last day of its window."""
    if mandate.due is None:
        return ""
    window = due_window(mandate.due) or ""
    return "\n".join([due_date(mandate.due), *window.replace(" to ", " to\n").splitlines()])
