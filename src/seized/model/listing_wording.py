"""What long lists were asked for and tell, in the words that a person reads."""

from collections.abc import Iterator, Mapping

from seized.model.listing import Period
from seized.model.register import MandateFilter, Status
from seized.model.wording import counted, day, days, listed, ordinal

KINDS: dict[str, str] = {
    "report": "reports",
    "agenda": "agenda items",
    "meeting": "meetings",
    "extension": "extensions",
    "other": "other actions",
}
ONE_OF: dict[str, str] = {
    "report": "report",
    "agenda": "agenda item",
    "meeting": "meeting",
    "extension": "extension",
    "other": "other action",
}
STATUSES: dict[Status, str] = {
    "no indication": "no indication yet",
    "in progress": "in progress",
    "implemented": "implemented",
    "not implemented": "not implemented",
    "not applicable": "not applicable",
}
UN, OTHERS = "Mandates of the United Nations", "Asked of States and others"


def chosen_words(wanted: MandateFilter) -> Iterator[tuple[str, str]]:
    """What a filter asks for, field by field: its name and the words, `addressee`, `addressed to Secretary-General`.

    The organ of a session is told with the session.
    """
    told = {
        "addressee": wanted.addressee and f"addressed to {wanted.addressee}",
        **_time_words(wanted),
        "overdue": wanted.overdue and "overdue",
        "status": wanted.status and STATUSES[wanted.status],
        "kind": wanted.kind and KINDS.get(wanted.kind, wanted.kind),
        "verb": wanted.verb and f"asked by “{wanted.verb}”",
        "document": wanted.document and f"in {wanted.document}",
        "adopted_in": wanted.adopted_in is not None and f"in texts of the {ordinal(wanted.adopted_in)} session",
        "drafts": wanted.drafts and "drafts taken in",
    }
    yield from ((field, words) for field, words in told.items() if words)


def _time_words(wanted: MandateFilter) -> dict[str, str | None]:
    organ = f" of the {wanted.organ}" if wanted.organ else ""
    at = f"due at the {ordinal(wanted.session)} session{organ}" if wanted.session is not None else None
    return {
        "session": at,
        "organ": f"due at sessions{organ}" if organ and not at else None,
        "since": f"due from {day(wanted.since)} on" if wanted.since else None,
        "before": f"due by {day(wanted.before)}" if wanted.before else None,
        "dated": "due on a day that is named" if wanted.dated else None,
        "due": "with a time" if wanted.due and not wanted.dated else None,
    }


def whose(wanted: MandateFilter) -> str:
    """Whose mandates a filter asks for."""
    return OTHERS if wanted.others else UN


def question(wanted: MandateFilter) -> str:
    """What a filter asks for in a line: `Mandates of the United Nations: due at the 79th session, no indication`."""
    return ": ".join(filter(None, (whose(wanted), ", ".join(words for _, words in chosen_words(wanted)))))


def period_name(period: Period) -> str:
    """`81st session of the General Assembly`, `December 2026`."""
    if period.month is not None:
        return day(period.month)
    session = f"{ordinal(period.session or 0)} session"
    return f"{session} of the {period.organ}" if period.organ else f"{session}, of which body is not told"


def period_days(period: Period) -> str | None:
    """The days of a session where they are known: `10 Sep 2024 to 9 Sep 2025`, `from 8 Sep 2026`."""
    return None if period.month is not None else days(period.first, period.last)


def kinds_counted(kinds: Mapping[str, int]) -> str:
    """`45 reports, 50 agenda items and 3 other actions`, in the order of the kinds."""
    return listed([counted(kinds[kind], noun) for kind, noun in ONE_OF.items() if kinds.get(kind)])
