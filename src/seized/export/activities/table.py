"""The rows of a sheet of activities, in the words in which they are typed: what is written can be read again."""

from datetime import date
from decimal import Decimal

from seized.model.activities import Activity
from seized.model.activity_sheet import COLUMNS, TOLD
from seized.model.activity_wording import STAGES_OF_MONEY

Value = str | int | date | Decimal | None


def _day(iso: str | None) -> Value:
    """The date of a day; a month or a year stays as it is written."""
    return date.fromisoformat(iso) if iso and len(iso) == len("2024-08-09") else iso


def _under(activity: Activity) -> str:
    return "; ".join(one.handle or f"{one.about.document}#{one.about.label}" for one in activity.serves)


def _told(activity: Activity) -> dict[str, Value]:
    return {
        "number": activity.id,
        "by": activity.by,
        "at": activity.at,
        "standing": "yes" if activity.standing else "no",
    }


def _typed(activity: Activity) -> dict[str, Value]:
    given = activity.contribution
    return {
        "kind": activity.kind,
        "title": activity.title,
        "under": _under(activity),
        "stage": STAGES_OF_MONEY[activity.stage] if given else activity.stage,
        "on": _day(activity.start),
        "to": _day(activity.end),
        "place": activity.place,
        "with": "; ".join(activity.actors) or None,
        "field": ", ".join(activity.fields) or None,
        "evidence": "; ".join(activity.evidence) or None,
        "donor": given.donor if given else None,
        "amount": given.amount if given else None,
        "currency": given.currency if given else None,
        "because": activity.because,
    }


def row(activity: Activity) -> list[Value]:
    """The cells of an activity, in the order of the columns."""
    values = _typed(activity) | _told(activity)
    return [values[column.name] for column in (*COLUMNS, *TOLD)]
