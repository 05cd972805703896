"""Wrong passwords, counted so that nobody can try many.

They are counted by the name that was typed, alone and with the address that it came from, whether it has an account or
not.  Counting by the name alone is patient, or else anybody could keep somebody from signing in.
"""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, delete, insert, select, update

from seized.register.instants import after, between
from seized.register.people_schema import attempts

FREE_FROM_ONE_ADDRESS = 5
FREE_FROM_ALL = 50
"""Wrong passwords that cost nothing but the time to type them."""

SHORTEST, LONGEST = 30, 900
"""Seconds to wait after the first wrong password that is not free, doubled with each, up to the longest."""

FORGOTTEN = 3600
"""Seconds without an attempt after which it counts from nothing."""


def begin(connection: Connection, name: str, address: str | None, at: str) -> int:
    """Count an attempt as one that fails, before the password is looked at: so no two share a place in the count.

    The answer is 0, or how many seconds are left to wait; then nothing was counted.
    """
    connection.execute(delete(attempts).where(attempts.c.last < after(at, -FORGOTTEN)))
    marks = dict(_marks(name, address))
    rows = connection.execute(select(attempts).where(attempts.c.mark.in_(marks))).all()
    if wait := max((_wait(row.failures - marks[row.mark], row.last, at) for row in rows), default=0):
        return wait
    known = {row.mark: row.failures for row in rows}
    for mark in marks:
        counted = {"failures": known.get(mark, 0) + 1, "last": at}
        if mark in known:
            connection.execute(update(attempts).where(attempts.c.mark == mark).values(counted))
        else:
            connection.execute(insert(attempts).values(mark=mark, **counted))
    return 0


def forget(connection: Connection, name: str, address: str | None) -> None:
    """Begin anew: the password was right."""
    connection.execute(delete(attempts).where(attempts.c.mark.in_(dict(_marks(name, address)))))


def _marks(name: str, address: str | None) -> Iterator[tuple[str, int]]:
    """What is counted under, and how many are free."""
    if address is not None:
        yield _mark(name, address), FREE_FROM_ONE_ADDRESS
    yield _mark(name), FREE_FROM_ALL if address is not None else FREE_FROM_ONE_ADDRESS


def _mark(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _wait(beyond: int, last: str, at: str) -> int:
    """The seconds that are left to wait after the last failure, `beyond` of which were not free."""
    if beyond < 0:
        return 0
    delay = min(SHORTEST << min(beyond, 10), LONGEST)
    return max(delay - max(between(last, at), 0), 0)
