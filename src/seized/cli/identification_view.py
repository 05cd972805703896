"""What a person decided on two facts, for the eye."""

from rich.text import Text

from seized.cli.lines import Sheet
from seized.model.fact_wording import identification_words
from seized.model.facts import Identification
from seized.model.wording import moment

LABEL_WIDTH = 11


def identification_view(sheet: Sheet, made: Identification) -> None:
    """Write what has just been decided, and what it stands in place of."""
    sheet.line(Text(f"Identification {made.id}: {identification_words(made)}", "bold"))
    for fact, words in zip((made.fact, made.other), made.about, strict=True):
        sheet.hanging(Text(f"{fact}  ", "dim"), Text(words), margin=0)
    for name, value in (("because", made.because), ("by", f"{made.by}, {moment(made.at)}")):
        if value:
            sheet.hanging(Text(f"{name:<{LABEL_WIDTH}}", "dim"), Text(value), margin=0)
    if made.supersedes is not None:
        sheet.words(f"It stands in place of identification {made.supersedes}.", "dim")
