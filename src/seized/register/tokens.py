"""Personal tokens, by which a program acts for somebody: the secret is told once, and its SHA-256 kept."""

import secrets

from sqlalchemy import ColumnElement, Connection, select, update

from seized.errors import Unknown
from seized.model.accounts import Account, NewToken, Person, Token
from seized.model.secret import Secret
from seized.register import accounts
from seized.register.instants import between
from seized.register.people_schema import accounts as owners
from seized.register.people_schema import tokens as rows
from seized.register.rows import add_row
from seized.register.sessions import SECRET, TOUCH, digest

PREFIX = "seized_"
"""What every token begins with, so that a search for lost secrets finds it."""


def make(connection: Connection, account: Account, name: str, at: str, ends: str) -> NewToken:
    """A new token of an account."""
    secret = PREFIX + secrets.token_urlsafe(SECRET)
    row = {"account": account.id, "name": name, "secret": digest(secret), "created": at, "ends": ends}
    return NewToken(token(connection, add_row(connection, rows, dict(row))), Secret(secret))


def tokens(connection: Connection, account: int) -> list[Token]:
    """The tokens of an account, in the order in which they were made."""
    return _read(connection, rows.c.account == account)


def token(connection: Connection, number: int) -> Token:
    """The token with a number.  Raises `Unknown` where there is none."""
    if not (found := _read(connection, rows.c.id == number)):
        raise Unknown(f"there is no token {number}; those of an account: seized user tokens NAME")
    return found[0]


def revoke(connection: Connection, number: int, at: str) -> Token:
    """Let a token count no more; one that was revoked before stays as it was."""
    connection.execute(update(rows).where(rows.c.id == number, rows.c.revoked.is_(None)).values(revoked=at))
    return token(connection, number)


def holder(connection: Connection, secret: Secret, at: str) -> tuple[Person, Token] | None:
    """Whom a secret stands for; None where it is none, was revoked or has ended, or its account is disabled."""
    query = select(rows.c.id, rows.c.account).where(rows.c.secret == digest(secret.told()))
    row = connection.execute(query.where(rows.c.revoked.is_(None), rows.c.ends > at)).one_or_none()
    if row is None:
        return None
    account = accounts.of_number(connection, row.account)
    return None if account.disabled else (account.person, token(connection, row.id))


def is_stale(token: Token, at: str) -> bool:
    """Whether it is time to write down that the token is in use."""
    return token.used is None or between(token.used, at) >= TOUCH


def touch(connection: Connection, number: int, at: str) -> None:
    """Write down that a token is in use."""
    connection.execute(update(rows).where(rows.c.id == number).values(used=at))


def _read(connection: Connection, condition: ColumnElement[bool]) -> list[Token]:
    columns = rows.c["id", "name", "created", "ends", "used", "revoked"]
    query = select(*columns, owners.c.name.label("account")).join_from(rows, owners)
    return [Token(**row._asdict()) for row in connection.execute(query.where(condition).order_by(rows.c.id))]
