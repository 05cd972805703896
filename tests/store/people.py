"""What the tests about people share: a clock that they set, quick hashes, and somebody to sign in."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from seized.model.accounts import Account, By, SignedIn
from seized.model.secret import Secret
from seized.register.columns import metadata
from seized.register.instants import after
from seized.register.register import Register
from seized.service import accounts, passwords, people, sessions

ROOT = By("root")
WORDS = "a grey heron stood"
OTHER = "the eels are counted"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
HERE = "192.0.2.1"


class Clock:
    """The time as the services see it."""

    def __init__(self) -> None:
        self.now = "2026-11-22T09:00:00Z"

    def later(self, seconds: int) -> None:
        self.now = after(self.now, seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    """A clock that stands still until it is set, and hashes that cost next to nothing."""
    clock = Clock()
    monkeypatch.setattr(people, "now", lambda: clock.now)
    monkeypatch.setattr(passwords, "_HASHER", QUICK)
    passwords.nobodys.cache_clear()
    yield clock
    passwords.nobodys.cache_clear()


def ada(register: Register, role: str = "editor", name: str = "ada") -> Account:
    """An account whose password is `WORDS`."""
    return accounts.add(register, name, role, Secret(WORDS), ROOT)


def signed_in(register: Register, name: str = "ada", password: str = WORDS, address: str | None = HERE) -> SignedIn:
    return sessions.sign_in(register, name, Secret(password), address)


def all_of(register: Register) -> str:
    """All that stands in any table, sessions included, as one text."""
    with register.reading() as connection:
        return "\n".join(repr(tuple(row)) for one in metadata.sorted_tables for row in connection.execute(select(one)))


@contextmanager
def refused(error: type[Exception], words: str) -> Iterator[pytest.ExceptionInfo[Exception]]:
    """What raises the error, with these words in a message that holds no password."""
    with pytest.raises(error, match=words) as raised:
        yield raised
    assert not [one for one in (WORDS, OTHER) if one in str(raised.value)]
