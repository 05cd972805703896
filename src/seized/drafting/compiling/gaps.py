"""Lays what several delegations want at one place, behind a paragraph of the base, into one row."""

from collections.abc import Sequence

import msgspec
from rapidfuzz.distance import Indel

from seized.drafting.compare.words import length, stretches
from seized.drafting.compiling.edits import read
from seized.drafting.compiling.stands import Arrival, Moved, New
from seized.model.compilation import Names

ALIKE = 0.6
"""The share of words from which on two new paragraphs at one place are two wordings of one proposal."""

_FIRST = 0x10000


class Guest(msgspec.Struct, frozen=True):
    """What some delegations want at a place in the same words; `rival`: another wording of one before it."""

    arrival: Arrival
    by: Names
    rival: bool = False

    @property
    def key(self) -> tuple[int | None, str, int, str]:
        """Guests of one key are the same."""
        if isinstance(self.arrival, Moved):
            return self.arrival.at, "", 0, ""
        place = self.arrival.place
        return None, place.part, place.level, read(place.text)


def row(wanted: Sequence[tuple[str, Sequence[Arrival]]]) -> list[Guest]:
    """What the delegations want at one place, in an order that keeps that of each; what is the same stands once."""
    found: list[Guest] = []
    for name, arrivals in wanted:
        found = _joined(found, [Guest(arrival, (name,)) for arrival in arrivals])
    return found


def _joined(standing: Sequence[Guest], coming: Sequence[Guest]) -> list[Guest]:
    """Both rows in one."""
    known: dict[object, str] = {}
    written = [
        "".join(known.setdefault(guest.key, chr(_FIRST + len(known))) for guest in side) for side in (standing, coming)
    ]
    joined: list[Guest] = []
    here: list[Guest] = []
    waiting: list[Guest] = []
    for code in Indel.opcodes(*written):
        old, new = standing[code.src_start : code.src_end], coming[code.dest_start : code.dest_end]
        if code.tag == "equal":
            joined += _seated(here, waiting)
            joined += [msgspec.structs.replace(one, by=one.by + same.by) for one, same in zip(old, new, strict=True)]
            here, waiting = [], []
        else:
            here += old
            waiting += new
    return [*joined, *_seated(here, waiting)]


def _seated(here: Sequence[Guest], coming: Sequence[Guest]) -> list[Guest]:
    """Those that come behind those that are here; another wording of one that is here, with what follows it, behind
    that one."""
    seated = list(here)
    ahead: list[Guest] = []
    free = 0
    for guest in coming:
        like = next((at for at in range(free, len(seated)) if _alike(seated[at].arrival, guest.arrival)), None)
        if like is not None:
            seated[like:like] = ahead
            free = _behind(seated, like + len(ahead))
            ahead = []
            seated.insert(free, msgspec.structs.replace(guest, rival=True))
            free += 1
        elif free:
            seated.insert(free, guest)
            free += 1
        else:
            ahead.append(guest)
    return seated + ahead


def _behind(seated: Sequence[Guest], at: int) -> int:
    """The place behind a new paragraph, its sub-paragraphs and its other wordings."""
    level = _level(seated[at])
    rest = range(at + 1, len(seated))
    return next((to for to in rest if _level(seated[to]) <= level and not seated[to].rival), len(seated))


def _level(guest: Guest) -> int:
    return guest.arrival.place.level if isinstance(guest.arrival, New) else 0


def _alike(one: Arrival, other: Arrival) -> bool:
    """Whether both are new paragraphs, and wordings of one proposal."""
    if not isinstance(one, New) or not isinstance(other, New):
        return False
    old, new = one.place, other.place
    if (old.part, old.level) != (new.part, new.level):
        return False
    kept = [stretch for stretch in stretches(old.text, new.text) if stretch.kind == "kept"]
    both = sum(length(stretch.before) + length(stretch.after) for stretch in kept)
    return both >= ALIKE * (length(old.text) + length(new.text)) > 0
