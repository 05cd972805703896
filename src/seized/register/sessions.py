"""Sessions: how somebody who signed in is known again, by a token of which only the SHA-256 is kept."""

import hashlib
import secrets

from sqlalchemy import Connection, Row, delete, insert, select, update

from seized.model.accounts import Account, Session, SignedIn
from seized.model.secret import Secret
from seized.register import accounts
from seized.register.instants import after, between
from seized.register.people_schema import sessions as rows

IDLE = 2 * 3600
"""Seconds without a question after which a session ends."""

LONGEST = 12 * 3600
"""Seconds after which it ends however busy it is: a long day."""

TOUCH = 300
"""Seconds after which it is written down again that a session is in use: not with each question, for writers wait."""

SECRET = 32
"""Bytes of chance in a token."""


def begin(connection: Connection, account: Account, at: str) -> SignedIn:
    """A session under a token that nobody has seen before; those that have ended are swept away."""
    connection.execute(delete(rows).where((rows.c.ends <= at) | (rows.c.seen <= after(at, -IDLE))))
    token, csrf = secrets.token_urlsafe(SECRET), secrets.token_urlsafe(SECRET)
    times = {"created": at, "seen": at, "ends": after(at, LONGEST)}
    connection.execute(insert(rows).values(token=digest(token), account=account.id, csrf=csrf, **times))
    return SignedIn(Session(person=account.person, csrf=Secret(csrf), **times), Secret(token))


def session(connection: Connection, token: Secret, at: str) -> Session | None:
    """The session that a token stands for; None where there is none, or it has ended."""
    row = connection.execute(select(rows).where(rows.c.token == digest(token.told()))).one_or_none()
    if row is None or _has_ended(row, at):
        return None
    account = accounts.of_number(connection, row.account)
    if account.disabled:
        return None
    times = {"created": row.created, "seen": row.seen, "ends": row.ends}
    return Session(person=account.person, csrf=Secret(row.csrf), **times)


def is_stale(session: Session, at: str) -> bool:
    """Whether it is time to write down that the session is in use."""
    return between(session.seen, at) >= TOUCH


def touch(connection: Connection, token: Secret, at: str) -> None:
    """Write down that a session is in use."""
    connection.execute(update(rows).where(rows.c.token == digest(token.told())).values(seen=at))


def end(connection: Connection, token: Secret) -> None:
    """End one session; nothing where there is none."""
    connection.execute(delete(rows).where(rows.c.token == digest(token.told())))


def end_all(connection: Connection, account: int) -> None:
    """End the sessions of an account."""
    connection.execute(delete(rows).where(rows.c.account == account))


def digest(token: str) -> str:
    """What is kept of a token.  It is all chance, so that a plain digest cannot be turned back."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _has_ended(row: Row[tuple[object, ...]], at: str) -> bool:
    return bool(row.ends <= at or row.seen <= after(at, -IDLE))
