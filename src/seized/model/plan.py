"""What the texts of a framework call for time and again, set against what was held."""

from typing import Literal

import msgspec

from seized.model.facts import Telling
from seized.model.register import Window

State = Literal["done", "due", "coming", "no indication"]
"""`done`: something shows it; `due`: its window is open; `coming`: its window has not begun; `no indication`: its
window is past, and nothing shows that it was held.  It does not say that it was not."""

CallKind = Literal["meeting", "report", "agenda", "observance", "other"]


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What shows that an occurrence took place: an activity (its number), or a text that tells of it."""

    words: str
    day: str | None = None
    activity: int | None = None
    source: Telling | None = None
    symbol: str | None = None


class Occurrence(msgspec.Struct, frozen=True, kw_only=True):
    """One time that is called for: its window, and what came of it.  `inferred` says that no text names this time, and
    that it follows from the cycle in which its series has come.  `planned` are activities that are to be, and show
    nothing yet."""

    window: Window
    state: State
    inferred: bool = False
    proofs: tuple[Proof, ...] = ()
    planned: tuple[Proof, ...] = ()


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is called for, by a mandate (its id) or by words that are none (None).

    `recurrence` is as in a mandate (`annual`, `regular`, `every 5 years`), None where no text says how often;
    `occurrences` are in the order of time, none where no text says when ("on a regular basis"): then `held` is what
    is known to have been held, and `planned` what is planned, whenever.  `note` says why there are no windows, or
    from what they follow.
    """

    id: str
    kind: CallKind
    title: str
    recurrence: str | None
    mandate: str | None = None
    sources: tuple[Telling, ...]
    occurrences: tuple[Occurrence, ...] = ()
    held: tuple[Proof, ...] = ()
    planned: tuple[Proof, ...] = ()
    note: str | None = None


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The plan of a framework, the days of which are counted from `today`; `until` is an ISO day."""

    framework: str
    today: str
    until: str
    calls: tuple[Call, ...]


class FieldCell(msgspec.Struct, frozen=True, kw_only=True):
    """What a year has in a field: the paragraphs that name it, and the numbers of activities.  Neither: there is no
    indication."""

    year: int
    sources: tuple[Telling, ...] = ()
    activities: tuple[int, ...] = ()


class FieldRow(msgspec.Struct, frozen=True, kw_only=True):
    """A field of cooperation, with a cell for each of the matrix's years."""

    name: str
    cells: tuple[FieldCell, ...]

    @property
    def named(self) -> bool:
        """Whether a text names it; otherwise only activities do."""
        return any(cell.sources for cell in self.cells)


class FieldMatrix(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of a framework by year, the years in order."""

    framework: str
    years: tuple[int, ...]
    rows: tuple[FieldRow, ...]
