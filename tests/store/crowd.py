"""Those who write to a register and read from it at once, each a process of its own."""

import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Barrier, Event

from seized.model.register import DocumentFilter, MandateFilter
from seized.register.judgements import Judge, set_status
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.service import asking
from tests.store.resolutions import Resolution, as_file, many

OWN = 20
"""Documents that each writer alone keeps."""

SHARED = tuple(many(5, seed=99))
"""Resolutions that all writers read again and again, each time in other words."""


@dataclass(frozen=True)
class Told:
    """What somebody did, or what went wrong."""

    done: int = 0
    wrong: str | None = None


def telling(act: Callable[[], int]) -> Told:
    """What comes of an act."""
    try:
        return Told(act())
    except Exception:
        return Told(wrong=traceback.format_exc())


def own(writer: int) -> list[Resolution]:
    """The resolutions that a writer alone keeps."""
    return [replace(one, number=one.number + 1000 * (writer + 1)) for one in many(OWN, seed=writer + 1)]


def write(address: str, writer: int) -> Told:
    """Keeps its own documents and judges each, and reads the shared ones in other words meanwhile."""

    def act() -> int:
        with Register(address, create=True) as register:
            for number, resolution in enumerate(own(writer)):
                keep(register, resolution.reading(), Reader(f"{writer}", "2026-01-01T00:00:00Z", "edition 1"))
                judge = Judge(f"{writer}", "2026-01-02T00:00:00Z", "seen")
                set_status(register, f"{resolution.symbol}#op1.m1", "implemented", judge)
                if number % 4 == 0:
                    _read_again(register, writer, number)
        return len(own(writer))

    return telling(act)


def _read_again(register: Register, writer: int, time_: int) -> None:
    resolution = SHARED[time_ // 4 % len(SHARED)]
    words = f"{resolution.operative[0]} at the {time_}th hour of the {writer}th day"
    reading = as_file(resolution.saying(1, words).reading(), f"{resolution.number}.txt")
    keep(register, reading, Reader(f"{writer}", "2026-01-01T01:00:00Z", f"edition {writer}.{time_}"))


def read(address: str, reader: int, over: Event) -> Told:
    """Looks at the whole register again and again until it is over; each document has to be whole."""

    def act() -> int:
        looks, seen = 0, 0
        register = Register(address)
        while not (over.is_set() and looks):
            seen = look(register, seen)
            looks += 1
            if reader % 2:
                register.close()
                register = Register(address)
        register.close()
        return looks

    return telling(act)


def look(register: Register, seen: int) -> int:
    """Looks at every document: how many there are, which must be no fewer than were `seen` before."""
    holdings = asking.documents(register, DocumentFilter())
    assert len(holdings) >= seen, f"{len(holdings)} documents, and {seen} before"
    for holding in holdings[:: max(1, len(holdings) // 4)]:
        shown = asking.show(register, holding.key, "2026-01-01")
        assert shown.holding.paragraphs == len(shown.reading.paragraphs), f"{holding.key} has lost paragraphs"
        labels = [entry.handle.partition("#")[2] for entry in shown.entries]
        assert sorted(labels) == sorted(one.id for one in shown.reading.mandates), f"{holding.key} has lost mandates"
    found = asking.mandates(register, MandateFilter())
    assert {entry.document.key for entry in found} >= {one.key for one in holdings}, "a document without its mandates"
    time.sleep(0.02)
    return len(holdings)


def make(address: str, maker: int, together: Barrier) -> Told:
    """Makes the register anew at the same moment as others do, and keeps one document in it."""

    def act() -> int:
        together.wait()
        with Register(address, create=True) as register:
            keep(register, own(maker)[0].reading(), Reader(f"{maker}", "2026-01-01T00:00:00Z", "edition 1"))
        return 1

    return telling(act)
