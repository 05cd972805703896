"""R62: what is asked for lies ahead."""

from collections.abc import Iterator

from seized.drafting.asking import at_due
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model import Mandate
from seized.model.checking import Example
from seized.model.wording import day
from seized.vocabulary.calendar import opening
from seized.vocabulary.dates import last_day
from seized.vocabulary.ordinals import ordinal_words


def find(draft: Draft) -> Iterator[Found]:
    """Sessions that were over, and days that had passed, on the date of the text."""
    for mandate in draft.document.mandates:
        if (
            mandate.kind in ("report", "agenda", "meeting")
            and mandate.verb != "recalls"
            and (why := _past(draft, mandate))
        ):
            yield at_due(draft, mandate, why)


def _past(draft: Draft, mandate: Mandate) -> str | None:
    due, date = mandate.due, draft.document.date
    if due is None or date is None:
        return None
    if due.date and last_day(due.date) < date:
        return f"{day(due.date)} lies before the date of the text"
    for organ, number in due.sittings:
        following = opening("General Assembly", number + 1)
        if organ == "General Assembly" and following and following < date:
            return f"The {ordinal_words(number)} session of the General Assembly was over on the date of the text"
    return None


RULE = Rule(
    id="R62",
    title="What is asked for lies ahead of the text",
    severity="error",
    why="A session left over from the text before is the slip that is made most often when a text is rolled forward.",
    examples=(
        Example(
            "operative",
            "1. Requests the Secretary-General to report to the General Assembly at its seventy-eighth session;\n"
            "2. Decides to meet.",
            "1. Requests the Secretary-General to report to the General Assembly at its eighty-second session;\n"
            "2. Decides to meet.",
        ),
    ),
    find=find,
)
