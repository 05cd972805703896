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
    """A mandate that an activity serves, by its id, as it stood when that was said."""

    mandate: str
    about: About


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


class Proposed(msgspec.Struct, frozen=True):
    """The status that an activity proposes for a mandate, and why; a person sets it."""

    activity: int
    status: Status
    because: str


class ActivityFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which activities are asked for; None leaves a field open.  `under` is a document, a paragraph or a mandate,
    `actor` a name, `since` and `until` ISO days that bound them; `withdrawn` takes in those that count no more."""

    under: str | None = None
    kind: ActivityKind | None = None
    stage: Stage | None = None
    actor: str | None = None
    field: str | None = None
    since: str | None = None
    until: str | None = None
    withdrawn: bool = False
