"""What long lists were asked for and tell, in the words that a person reads."""

from collections.abc import Iterator, Mapping

from seized.model.listing import Period
from seized.model.mandate import MandateKind
from seized.model.register import MandateFilter, Status
from seized.model.wording import counted, day, days, listed, ordinal

KINDS: dict[MandateKind, str] = {
    "report": "reports",
    "agenda": "agenda items",
    "meeting": "meetings",
    "extension": "extensions",
    "other": "other actions",
}
ONE_OF: dict[MandateKind, str] = {
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
    if wanted.addressee:
        yield "addressee", f"addressed to {wanted.addressee}"
    if wanted.session is not None:
        yield (
            "session",
            f"due at the {ordinal(wanted.session)} session{f' of the {wanted.organ}' if wanted.organ else ''}",
        )
    elif wanted.organ:
        yield "organ", f"due at sessions of the {wanted.organ}"
    if wanted.since:
        yield "since", f"due from {day(wanted.since)} on"
    if wanted.before:
        yield "before", f"due by {day(wanted.before)}"
    if wanted.dated:
        yield "dated", "due on a day that is named"
    elif wanted.due:
        yield "due", "with a time"
    if wanted.overdue:
        yield "overdue", "overdue"
    if wanted.status:
        yield "status", STATUSES[wanted.status]
    if wanted.kind:
        yield "kind", KINDS[wanted.kind]  # type: ignore[index]  # a filter may hold any word; those of a page are known
    if wanted.verb:
        yield "verb", f"asked by “{wanted.verb}”"
    if wanted.document:
        yield "document", f"in {wanted.document}"
    if wanted.adopted_in is not None:
        yield "adopted_in", f"in texts of the {ordinal(wanted.adopted_in)} session"
    if wanted.drafts:
        yield "drafts", "drafts taken in"


def whose(wanted: MandateFilter) -> str:
    """Whose mandates a filter asks for."""
    return OTHERS if wanted.others else UN


def question(wanted: MandateFilter) -> str:
    """What a filter asks for in a line: `Mandates of the United Nations: due at the 79th session, no indication yet`."""
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
