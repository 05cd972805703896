"""R61: report and agenda item meet at one session."""

from collections.abc import Iterator

from seized.drafting.asking import at_due
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model import Mandate
from seized.model.checking import Example
from seized.model.wording import listed, ordinal


def find(draft: Draft) -> Iterator[Found]:
    """A report asked for at a session at which the matter is not on the agenda."""
    items = {number for mandate in draft.document.mandates if mandate.kind == "agenda" for number in _sessions(mandate)}
    for mandate in draft.document.mandates:
        asked = _sessions(mandate)
        if mandate.kind != "report" or not mandate.un_mandate or not items or not asked or items & asked:
            continue
        if max(asked) < (draft.document.session or 0):
            continue  # R62 says that the session is over
        words = listed([ordinal(number) for number in sorted(items)])
        yield at_due(draft, mandate, f"The report is asked for another session than the agenda item ({words})")


def _sessions(mandate: Mandate) -> set[int]:
    """The sessions of the General Assembly at which a mandate is due."""
    if mandate.due is None:
        return set()
    return {number for organ, number in mandate.due.sittings if organ == "General Assembly"}


RULE = Rule(
    id="R61",
    title="A report is asked for the session at which the item is on the agenda",
    severity="warning",
    why="A report for a session that does not take the matter up is read by nobody.",
    examples=(
        Example(
            "operative",
            "1. Requests the Secretary-General to submit to the General Assembly at its eighty-first "
            "session a report on "
            "the implementation of the present resolution;\n"
            "2. Decides to include in the provisional agenda of its eighty-second session the item entitled “Herons”.",
            "1. Requests the Secretary-General to submit to the General Assembly at its eighty-second "
            "session a report on "
            "the implementation of the present resolution;\n"
            "2. Decides to include in the provisional agenda of its eighty-second session the item entitled “Herons”.",
        ),
    ),
    find=find,
)
