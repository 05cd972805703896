"""What is handed in and not kept: it stays in the memory of the server for a while, for whoever handed it in alone.

It is never written anywhere.  Whoever wants it again names its token, which cannot be guessed, and is of no use to
anybody else.
"""

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock, Timer
from typing import Any, TypeVar

import msgspec
from litestar.connection import Request

from seized.errors import FileGone
from seized.http.identify import Known
from seized.model.accounts import Person

T = TypeVar("T")

MINUTES = 30
"""How long a thing stays after it was last asked for."""

EACH, MOST = 12, 200
"""How many things one person, and all together, may have in memory; the one that was asked for the longest ago goes."""

ROOM = 256 << 20
"""Bytes that all things together may have handed in."""

GONE = "What you handed in is not here any more: nothing of it was kept. Hand it in again."


class _Thing(msgspec.Struct):
    owner: str
    content: object
    size: int
    used: float


class Passing:
    """Holds things for their owners, each under a token."""

    def __init__(self, seconds: float = MINUTES * 60, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._things: OrderedDict[str, _Thing] = OrderedDict()
        self._lock = Lock()
        self._waking: Timer | None = None

    def put(self, owner: str, content: object, size: int) -> str:
        """Hold a thing; `size` are the bytes that were handed in for it.  The answer is its token."""
        token = secrets.token_urlsafe(18)
        with self._lock:
            self._sweep()
            self._things[token] = _Thing(owner, content, size, self._clock())
            self._make_room(owner)
            self._wake()
        return token

    def get(self, owner: str, token: str, kind: type[T]) -> T:
        """The thing with this token.  Raises `FileGone` where it is gone, somebody else's, or of another kind."""
        with self._lock:
            self._sweep()
            thing = self._things.get(token)
            if thing is None or thing.owner != owner or not isinstance(thing.content, kind):
                raise FileGone(GONE)
            thing.used = self._clock()
            self._things.move_to_end(token)
            return thing.content

    def drop(self, owner: str, token: str) -> None:
        """Forget a thing at once, where the owner has it."""
        with self._lock:
            thing = self._things.get(token)
            if thing is not None and thing.owner == owner:
                del self._things[token]

    def close(self) -> None:
        """Forget everything."""
        with self._lock:
            self._things.clear()
            if self._waking:
                self._waking.cancel()

    def _make_room(self, owner: str) -> None:
        own = [token for token, thing in self._things.items() if thing.owner == owner]
        for token in own[:-EACH]:
            del self._things[token]
        while len(self._things) > MOST or (
            len(self._things) > 1 and sum(thing.size for thing in self._things.values()) > ROOM
        ):
            self._things.popitem(last=False)

    def _sweep(self) -> None:
        """Forget what was not asked for in time; the things are in the order in which they were asked for."""
        since = self._clock() - self._seconds
        while self._things and next(iter(self._things.values())).used <= since:
            self._things.popitem(last=False)

    def _wake(self) -> None:
        """See to it that what nobody asks for any more is forgotten in time."""
        if self._waking is None:
            self._waking = Timer(self._seconds, self._woken)
            self._waking.daemon = True
            self._waking.start()

    def _woken(self) -> None:
        with self._lock:
            self._sweep()
            self._waking = None
            if self._things:
                self._wake()


def owner(request: Request[Any, Any, Any]) -> str:
    """Whose a thing is: of a session, or of an account that a program acts for, or of who runs the server."""
    person: Person = request.user
    known: Known | None = request.auth
    word = known.form.told() if known and known.form else ""
    return f"{person.account}:{word}"
