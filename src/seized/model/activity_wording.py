"""Activities in the words that a person reads."""

from decimal import Decimal

from seized.model.activities import Activity, Contribution, Sum
from seized.model.wording import day

NOUNS = {"planned": "pledged", "done": "paid"}
"""The stages of money."""


def activity_stage(activity: Activity, today: str | None = None) -> str:
    """`done`, `planned`, `pledged`, `withdrawn`; of what was planned for a day before `today`, that its day is past.

    The day of a pledge is the one on which it was made.
    """
    if activity.withdrawn:
        return "withdrawn"
    if activity.contribution:
        return NOUNS[activity.stage]
    last = activity.end or activity.start
    late = activity.stage == "planned" and today is not None and last is not None and last < today[: len(last)]
    return f"{activity.stage}, its day is past" if late else activity.stage


def activity_days(activity: Activity, *, short: bool = False) -> str | None:
    """`9 August 2024`, `9 August 2024 to 2025`; None where no day is known."""
    told = [day(iso, short=short) for iso in (activity.start, activity.end) if iso]
    return " to ".join(told) or None


def figure(amount: Decimal) -> str:
    """`500,000`, `1,250.50`."""
    return f"{amount:,f}"


def contributed(contribution: Contribution) -> str:
    """`USD 500,000 from Kazakhstan`."""
    return f"{contribution.currency} {figure(contribution.amount)} from {contribution.donor}"


def sum_words(one: Sum) -> str:
    """`USD 500,000 paid (2 contributions)`."""
    noun = "contribution" if one.count == 1 else "contributions"
    return f"{one.currency} {figure(one.amount)} {NOUNS[one.stage]} ({one.count} {noun})"


def served(activity: Activity) -> tuple[str, ...]:
    """The mandates that it serves, where they stand today; one that is gone, where it stood, and that it is gone."""
    return tuple(one.handle or f"{one.about.document}#{one.about.label} (no longer read so)" for one in activity.serves)
