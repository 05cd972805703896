"""What was done to carry mandates out: meetings, programmes, agreements, reports, visits, contributions."""

from decimal import Decimal
from typing import Literal

import msgspec

from seized.model.register import About, Status

ActivityKind = Literal["meeting", "consultation", "programme", "agreement", "report", "visit", "contribution", "other"]

Stage = Literal["planned", "done"]
"""`done`: held, signed, issued, paid; a contribution that is pledged is `planned`."""


class Contribution(msgspec.Struct, frozen=True):
    """A voluntary contribution; `currency` is an ISO 4217 code.  Amounts of two currencies are never added up."""

    donor: str
    amount: Decimal
    currency: str


class Served(msgspec.Struct, frozen=True):
    """A mandate that an activity serves: by the id under which it is known today, and as it stood when that was said.

    `handle` (`A/RES/77/338#op4.m1`) is where it stands today; None where its text, read anew, has it no more.
    """

    mandate: str
    about: About
    handle: str | None = None


class Activity(msgspec.Struct, frozen=True, kw_only=True):
    """What a named person says was done or is planned.  Never changed, only superseded; `withdrawn` says that it was
    none.  `start` and `end` are ISO, cut to what is known; `actors` and `fields` are canonical names; `evidence` are
    symbols, addresses or files."""

    id: int
    kind: ActivityKind
    stage: Stage
    title: str
    serves: tuple[Served, ...] = ()
    start: str | None = None
    end: str | None = None
    place: str | None = None
    actors: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    contribution: Contribution | None = None
    because: str | None = None
    by: str
    at: str
    supersedes: int | None = None
    superseded: bool = False
    withdrawn: bool = False

    @property
    def standing(self) -> bool:
        """Whether it counts: nothing stands in its place, and nobody has withdrawn it."""
        return not self.superseded and not self.withdrawn


class Sum(msgspec.Struct, frozen=True):
    """What was contributed in one currency at one stage."""

    currency: str
    stage: Stage
    amount: Decimal
    count: int


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """What is off in something that was typed, and what to do: `column` is the name of the option or of the column of a
    sheet; `row` is that of the sheet as a spreadsheet counts, `sheet` its name where a book has several."""

    column: str | None
    message: str
    row: int | None = None
    sheet: str | None = None


class Entered(msgspec.Struct, frozen=True):
    """What became of a sheet: the activities that it brought, or its faults and no activity."""

    activities: tuple[Activity, ...]
    faults: tuple[Fault, ...] = ()


class Proposed(msgspec.Struct, frozen=True):
    """The status that an activity proposes for a mandate, and why; a person sets it."""

    activity: int
    status: Status
    because: str


class ActivityFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which activities are asked for; None leaves a field open.  `under` is a document, a paragraph or a mandate,
    `actor` and `donor` are names, `since` and `until` ISO days that bound them; `withdrawn` takes in those that count
    no more."""

    under: str | None = None
    kind: ActivityKind | None = None
    stage: Stage | None = None
    actor: str | None = None
    donor: str | None = None
    field: str | None = None
    since: str | None = None
    until: str | None = None
    withdrawn: bool = False
