"""Activities in the words that a person reads."""

from decimal import Decimal

from seized.model.activities import Activity, Contribution, Stage, Sum
from seized.model.wording import day

STAGES_OF_MONEY: dict[Stage, str] = {"planned": "pledged", "done": "paid"}
"""What a stage is called of a contribution."""


def activity_stage(activity: Activity, today: str | None = None) -> str:
    """`done`, `planned`, `pledged`, `withdrawn`; on the day `today`, what is planned may be past, and what has begun
    under way.  The day of a pledge is the one on which it was made.
    """
    if activity.withdrawn:
        return "withdrawn"
    if activity.contribution:
        return STAGES_OF_MONEY[activity.stage]
    last = activity.end or activity.start
    if today is None or last is None:
        return activity.stage
    if activity.stage == "planned":
        return "planned, its day is past" if last < today[: len(last)] else "planned"
    return "under way" if activity.end and activity.end >= today[: len(activity.end)] else "done"


def activity_days(activity: Activity, *, short: bool = False) -> str | None:
    """`9 August 2024`, `9 August 2024 to 2025`; None where no day is known."""
    told = [day(iso, short=short) for iso in (activity.start, activity.end) if iso]
    return " to ".join(told) or None


def figure(amount: Decimal) -> str:
    """`500,000`, `1,250.50`; no figure is left out."""
    return f"{amount:,.2f}" if amount.as_tuple().exponent == -1 else f"{amount:,f}"


def contributed(contribution: Contribution) -> str:
    """`USD 500,000 from Kazakhstan`."""
    return f"{contribution.currency} {figure(contribution.amount)} from {contribution.donor}"


def sum_words(one: Sum) -> str:
    """`USD 500,000 paid (2 contributions)`."""
    noun = "contribution" if one.count == 1 else "contributions"
    return f"{one.currency} {figure(one.amount)} {STAGES_OF_MONEY[one.stage]} ({one.count} {noun})"


def served(activity: Activity) -> tuple[str, ...]:
    """The mandates that it serves, where they stand today; one that is gone, where it stood, and that it is gone."""
    return tuple(one.handle or f"{one.about.document}#{one.about.label} (no longer read so)" for one in activity.serves)
