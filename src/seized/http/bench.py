"""Where texts that are handed in are worked on: apart from the server, and held in its memory for a while."""

from typing import TypeVar

from seized.http.desk import Desk
from seized.http.passing import Passing
from seized.service.apart import Apart

T = TypeVar("T")


class Bench:
    """Handed to every handler that asks for it by a parameter `bench`; `owner` is whose the things held are."""

    def __init__(self, desk: Desk, apart: Apart, passing: Passing, owner: str) -> None:
        self.desk = desk
        self.person = desk.person
        self.register = desk.register
        self.work = apart.work
        self._passing = passing
        self._owner = owner

    def hold(self, thing: object, size: int) -> str:
        """Hold a thing of so many bytes; the answer is the token by which it is had again."""
        return self._passing.put(self._owner, thing, size)

    def held(self, token: str, kind: type[T]) -> T:
        """What is held under a token.  Raises `seized.errors.FileGone`."""
        return self._passing.get(self._owner, token, kind)

    def forget(self, token: str) -> None:
        """Forget it at once."""
        self._passing.drop(self._owner, token)
