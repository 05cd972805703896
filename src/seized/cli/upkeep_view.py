"""What a check of the register found, for the eye."""

from collections.abc import Sequence

from rich.text import Text

from seized.cli.lines import Sheet
from seized.model.register import Finding
from seized.model.wording import counted

STYLES = {"error": "red", "warning": "yellow", "notice": "dim"}
WIDTH = 9


def findings_view(sheet: Sheet, found: Sequence[Finding]) -> None:
    """Each finding with how grave it is and where, the gravest first."""
    for one in sorted(found, key=lambda finding: list(STYLES).index(finding.severity)):
        sheet.hanging(
            Text(f"{one.severity:<{WIDTH}}", STYLES[one.severity]), Text(f"{one.place}: {one.message}"), margin=0
        )
    grave = sum(one.severity != "notice" for one in found)
    sheet.words(f"{counted(grave, 'thing')} to mend" if grave else "The register hangs together.")
