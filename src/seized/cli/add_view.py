"""What a reading has changed in the register, for the eye."""

from collections.abc import Iterable

from rich.text import Text

from seized.cli.lines import Sheet
from seized.model.register import Change
from seized.model.register_wording import change_words


def changes_view(sheet: Sheet, changes: Iterable[Change]) -> None:
    """Write what became of the mandates that were there before."""
    for change in changes:
        if change.change != "new":
            sheet.hanging(Text(f"{change.document}#{change.label}  "), Text(change_words(change)), margin=0)
