"""The people who use a register: who they are, how they are known again, and what they keep.

Instants are ISO, in UTC, to the second.
"""

from typing import Literal

import msgspec

from seized.model.roles import Role
from seized.model.secret import Secret

Outcome = Literal["done", "refused"]


class Person(msgspec.Struct, frozen=True):
    """Who acts.  `shown` is what judgements are signed with; `account` is None for the user of the machine, where
    nobody signs in."""

    account: int | None
    name: str
    shown: str
    role: Role


class By(msgspec.Struct, frozen=True):
    """In whose name something is done, as the audit log has it, and from which address: None is the command line.
    `name` is None where nobody is known."""

    name: str | None
    address: str | None = None


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who may sign in, unless the account is `disabled`, which says since when."""

    id: int
    name: str
    shown: str
    role: Role
    created: str
    disabled: str | None = None

    @property
    def person(self) -> Person:
        """The same, as who acts."""
        return Person(self.id, self.name, self.shown, self.role)


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody signed in; `csrf` is what every form of this session must send back.  It ends at `ends`, or before
    where nothing has been asked for too long since `seen`."""

    person: Person
    created: str
    seen: str
    ends: str
    csrf: Secret


class SignedIn(msgspec.Struct, frozen=True):
    """A new session, and the token by which it is known again: it is told here, and never again."""

    session: Session
    token: Secret


class Token(msgspec.Struct, frozen=True, kw_only=True):
    """A personal token for programs, without its secret; `account` is the name of the one it stands for."""

    id: int
    account: str
    name: str
    created: str
    ends: str
    used: str | None = None
    revoked: str | None = None


class NewToken(msgspec.Struct, frozen=True):
    """A token that was just made, and its secret: it is told here, and never again."""

    token: Token
    secret: Secret


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the audit log.  `by` is None where nobody was known, `address` where it was done on the command line;
    `about` names accounts, tokens and documents, and never holds what they say."""

    id: int
    at: str
    by: str | None
    action: str
    about: str | None
    outcome: Outcome
    address: str | None = None


class View(msgspec.Struct, frozen=True, kw_only=True):
    """Filters of a page under a name: `query` is the part of the address behind the question mark.  `owner` is the name
    of an account, None in a register that nobody signs in to."""

    id: int
    owner: str | None
    shared: bool
    page: str
    name: str
    query: str
    saved: str


class KeptDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A draft that its owner asked to keep, without its text; `size` is in bytes."""

    id: int
    name: str
    media_type: str
    size: int
    kept: str


class Original(msgspec.Struct, frozen=True):
    """A file as it came."""

    sha256: str
    media_type: str
    name: str
    data: bytes
