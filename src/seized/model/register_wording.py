"""What the register keeps and answers with, in the words that a person reads."""

import re
from collections.abc import Sequence
from itertools import groupby

import msgspec

from seized.model.mandate import Due
from seized.model.nesting import label_above
from seized.model.register import Change, Entry, Judgement, Window
from seized.model.wording import day, due_date, listed, ordinal

LABEL = re.compile(
    r"(?:(?P<part>[A-Z]|annex)\d*\.)?(?:s\d+\.)?(?P<kind>op|pp|p|h)(?P<number>\d+)(?:-\d+)?(?P<under>(?:\..+)?)"
)
KINDS = {"report": "report", "agenda": "agenda item", "meeting": "meeting", "extension": "extension"}
CHANGES = {"new": "new", "changed": "changed", "moved": "known again in other words", "gone": "gone"}
REGIONS = {"pp": "preamble", "h": "heading"}


def place(label: str) -> str:
    """Where the paragraph with this label stands: `para. 4 (a)`, `B, para. 1`, `preamble, para. 3`."""
    parts = LABEL.fullmatch(label)
    if parts is None:
        return label
    number = f"para. {parts['number']}" if parts["number"] != "0" else "operative part"
    under = "".join(f" ({item.partition('-')[0]})" for item in parts["under"].split(".")[1:])
    return ", ".join(filter(None, (parts["part"], REGIONS.get(parts["kind"]), number + under)))


def cited_as(symbol: str, label: str) -> str:
    """How a paragraph is cited: `A/RES/78/100, para. 4 (a)`."""
    return f"{symbol}, {place(label)}"


def entry_name(entry: Entry) -> str:
    """How the paragraph of a mandate is cited; that of a draft says so: `DRAFT A/77/L.107, para. 8`."""
    draft = "DRAFT " if entry.document.draft else ""
    number = f", para. {entry.cited}" if entry.cited else ""
    return f"{draft}{entry.document.key}{number}"


def entry_due(entry: Entry) -> str | None:
    """When a mandate is due, with the days where they are known: `79th session, 10 Sep 2024 to 9 Sep 2025`.

    A session is said to be that of an organ only where it is not the one that adopted the text.
    """
    due = entry.mandate.due
    if due is None:
        return None
    if due.after is not None and due.within is not None:
        return f"{due_date(due)} of {day(due.after)}"
    sittings = [window for window in entry.windows if window.session is not None]
    by_organ = groupby(sittings, lambda window: window.organ)
    return "; ".join(_sitting(list(windows), entry.document.organ) for _, windows in by_organ) or due_date(due)


def _sitting(windows: Sequence[Window], own: str | None) -> str:
    """Sessions of one organ, and the days that they span."""
    numbers = [ordinal(window.session) for window in windows if window.session is not None]
    words = f"{listed(numbers)} session{'s' * (len(numbers) > 1)}"
    organ = windows[0].organ
    words += f" of the {organ}" if organ not in (None, own) else ""
    return ", ".join(filter(None, (words, _span(windows))))


def _span(windows: Sequence[Window]) -> str | None:
    """The days that windows span together."""
    firsts = [window.first for window in windows if window.first]
    lasts = [window.last for window in windows if window.last]
    whole = len(lasts) == len(windows)
    return window_words(min(firsts, default=None), max(lasts) if whole else None)


def window_words(first: str | None, last: str | None) -> str | None:
    """The days of a window: `10 Sep 2024 to 9 Sep 2025`, `from 9 Sep 2025`; None where none is known."""
    if first is None or last is None:
        return f"from {day(first, short=True)}" if first else None
    return f"{day(first, short=True)} to {day(last, short=True)}"


def entry_status(entry: Entry) -> str:
    """What came of a mandate: `implemented`, `no indication`, `no indication, overdue since 9 Sep 2025`.

    What a draft asks is not due before it is adopted, so nothing can have come of it: `draft only`.
    """
    if entry.document.draft:
        return "draft only"
    if not entry.overdue:
        return entry.status
    last = max(window.last for window in entry.windows if window.last)
    return f"{entry.status}, overdue since {day(last, short=True)}"


def entry_kind(entry: Entry) -> str:
    """What kind of thing is asked for, in a word or two: `report`, `agenda item`; else the verb that asks."""
    return KINDS.get(entry.mandate.kind, entry.mandate.verb)


def judged(entry: Entry) -> str | None:
    """Why the status is what it is, and who says so: `The report came out. Evidence: A/79/9 (A. Ruiz, 3 Mar 2025)`."""
    judgement = entry.judged
    if judgement is None:
        return None
    evidence = f"Evidence: {listed(judgement.evidence)}" if judgement.evidence else None
    why = " ".join(filter(None, (judgement.because, evidence)))
    return f"{why} ({judgement.by}, {day(judgement.at[:10], short=True)})".strip()


def judgement_words(judgement: Judgement) -> str:
    """What was judged: `status: implemented`, `due: 80th session`, `A/79/900 is evidence`."""
    value = judgement.value
    if judgement.kind == "status":
        return f"status: {value['status']}"
    if judgement.kind == "evidence":
        return f"{value['symbol']} is {'' if value['accepted'] else 'no '}evidence"
    if judgement.kind == "attachment":
        return f"judgement {value['judgement']} belongs here"
    field = str(value["field"])
    return f"{field}: {field_words(field, value['to']) if value['to'] is not None else 'as it was read'}"


def change_words(change: Change) -> str:
    """What a reading did to a mandate: `changed, due: 79th session, now 80th session`."""
    fields = [
        f"{name}: {field_words(name, old)}, now {field_words(name, new)}" for name, (old, new) in change.fields.items()
    ]
    return "; ".join([CHANGES[change.change], *fields])


def field_words(field: str, value: object) -> str:
    """The value of a field of a mandate, given as plain values, in words."""
    if field == "label":
        return place(label_above(str(value)))
    if field == "dismissed":
        return "no mandate" if value else "a mandate"
    if field == "addressees" and isinstance(value, list | tuple):
        return "; ".join(str(one["name"]) for one in value) or "nobody"
    if field == "due":
        return due_date(msgspec.convert(value, Due)) if value else "at no time"
    return "none" if value is None else str(value)
