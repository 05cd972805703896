"""R61: report and agenda item meet at one session."""

from collections.abc import Iterator

from seized.drafting.asking import at_due
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model import Mandate
from seized.model.checking import Example
from seized.model.mandate import MandateKind
from seized.model.wording import listed, ordinal

KINDS: tuple[MandateKind, ...] = ("report", "agenda")


def find(draft: Draft) -> Iterator[Found]:
    """The one report of a text, asked for a session at which its one item is not on the agenda.

    A text that asks for several reports has its reasons; a session that is over is the matter of R62.
    """
    by_kind = {kind: [one for one in draft.document.mandates if one.kind == kind and _sessions(one)] for kind in KINDS}
    if any(len(found) != 1 for found in by_kind.values()):
        return
    report, item = (by_kind[kind][0] for kind in KINDS)
    asked, placed = _sessions(report), _sessions(item)
    if report.un_mandate and not asked & placed and max(asked) >= (draft.document.session or 0):
        words = listed([ordinal(number) for number in sorted(placed)])
        yield at_due(draft, report, f"The report is asked for another session than the agenda item ({words})")


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
