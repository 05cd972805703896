"""The filters of the mandates as they stand in an address: plain words, each of which can be left out or added."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, get_args

import msgspec

from seized.model.listing import Order, Period
from seized.model.listing_wording import chosen_words
from seized.model.mandate import MandateKind
from seized.model.register import MandateFilter, Status
from seized.web.templating import query

NUMBER = re.compile(r"\d{1,4}")
LONGEST = 200
"""Letters of a field."""

LONGEST_NAME = 90
"""Letters of the name of a file."""

FIELDS: dict[str, str] = {
    "asked": "others",
    "to": "addressee",
    "due": "session",
    "of": "organ",
    "from": "since",
    "until": "before",
    "when": "due",
    "overdue": "overdue",
    "status": "status",
    "kind": "kind",
    "verb": "verb",
    "in": "document",
    "adopted": "adopted_in",
    "drafts": "drafts",
}
"""What a field of the address sets in the filter; `when` sets `dated` where it says so."""

ORDERS: dict[Order, str] = {"due": "due first", "newest": "newest texts first", "document": "by symbol"}


def is_day(value: str) -> bool:
    """Whether it is a whole day, ISO."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


ONE_OF: dict[str, tuple[str, ...]] = {
    "asked": ("others",),
    "when": ("told", "named"),
    "overdue": ("yes",),
    "drafts": ("yes",),
    "status": get_args(Status),
    "kind": get_args(MandateKind),
    "sort": tuple(ORDERS),
}
IMPLIED = {("page", "1"), ("sort", "due")}
"""What need not stand in an address."""

_FITS: dict[str, tuple[Callable[[str], object], str]] = {
    "due": (NUMBER.fullmatch, "a session is a number, as in 79"),
    "adopted": (NUMBER.fullmatch, "a session is a number, as in 79"),
    "page": (re.compile(r"[1-9]\d{0,5}").fullmatch, "a page is a number"),
    "from": (is_day, "write the day as in 2026-12-31"),
    "until": (is_day, "write the day as in 2026-12-31"),
}


class Choice(msgspec.Struct, frozen=True):
    """What an address chooses, field by field, in the order of `FIELDS`; `faults` says by the name of a field what is
    wrong with it, `typed` has all that was typed.  `clean` says that the address has nothing else in it."""

    path: str
    fields: dict[str, str]
    faults: dict[str, str]
    typed: dict[str, str]
    clean: bool

    @property
    def order(self) -> Order:
        """How the mandates are sorted."""
        return next((one for one in ORDERS if one == self.fields.get("sort")), "due")

    @property
    def page(self) -> int:
        """The number of the page, from 1."""
        return int(self.fields.get("page", 1))

    def wanted(self, today: str) -> MandateFilter:
        """The filter, as of a day."""
        told: dict[str, Any] = {"today": today}
        for name, value in self.fields.items():
            field = "dated" if (name, value) == ("when", "named") else FIELDS.get(name)
            if field is not None:
                flag = name in ("asked", "when", "overdue", "drafts")
                told[field] = True if flag else int(value) if name in ("due", "adopted") else value
        return MandateFilter(**told, un="asked" not in self.fields)

    def link(self, path: str | None = None, **changed: object) -> str:
        """The address with some fields changed, None leaves one out; it starts at the first page."""
        told = {name: value for name, value in self.fields.items() if name != "page"} | changed
        return (path or self.path) + query(**{name: told.get(name) for name in (*FIELDS, "sort", "page")})

    def words(self, today: str) -> list[tuple[str, str]]:
        """What is chosen in plain words, each with the address that leaves it out."""
        names = {field: name for name, field in FIELDS.items()} | {"dated": "when"}
        found = []
        for field, words in chosen_words(self.wanted(today)):
            left_out = {names[field]: None} | ({"of": None} if field == "session" else {})
            found.append((words, self.link(**left_out)))
        return found

    @property
    def bare(self) -> str:
        """The address with nothing chosen but whose mandates they are."""
        return self.path + query(asked=self.fields.get("asked"))

    @property
    def query(self) -> str:
        """The part of the address behind the question mark, without the page."""
        return self.link().partition("?")[2]


def choice(path: str, typed: Iterable[tuple[str, str]]) -> Choice:
    """What the fields of an address choose; one that is empty or unknown is left out."""
    told = {name: " ".join(value.split())[:LONGEST] for name, value in typed}
    found: dict[str, str] = {}
    faults: dict[str, str] = {}
    for name in (*FIELDS, "sort", "page"):
        value = told.get(name, "")
        if value and (fault := _fault(name, value)):
            faults[name] = fault
        elif value and (name, value) not in IMPLIED:
            found[name] = value
    return Choice(path, found, faults, told, clean=told == found)


def _fault(name: str, value: str) -> str | None:
    if name in ONE_OF:
        return None if value in ONE_OF[name] else f"say one of: {', '.join(ONE_OF[name])}"
    fits, message = _FITS.get(name, (lambda _: True, ""))
    return None if fits(value) else message


def period_fields(period: Period) -> dict[str, object]:
    """The fields that choose the mandates of a period."""
    if period.month is None:
        return {"due": period.session, "of": period.organ}
    days = monthrange(*map(int, period.month.split("-")))[1]
    return {"from": f"{period.month}-01", "until": f"{period.month}-{days}", "when": "named"}


def file_name(wanted: MandateFilter, today: str, form: str) -> str:
    """A name for a file of what a filter chooses: `mandates-due-at-the-79th-session-2026-11-22.csv`."""
    whose = "asked-of-states-and-others" if wanted.others else "mandates"
    words = re.sub(r"[^a-z0-9]+", "-", " ".join([whose, *(words for _, words in chosen_words(wanted))]).lower())
    return f"{words[:LONGEST_NAME].strip('-')}-{today}.{form}"
