"""Accounts: each under a name of its own, with a role, and a hash in the place of a password."""

import msgspec
from sqlalchemy import ColumnElement, Connection, select, update

from seized.errors import Unknown
from seized.model.accounts import Account
from seized.register.people_schema import accounts as rows
from seized.register.rows import add_row

COLUMNS = [rows.c[name] for name in Account.__struct_fields__]
"""What an account is told by; its hash is asked for apart."""


def accounts(connection: Connection) -> list[Account]:
    """All of them, by name."""
    return _read(connection)


def account(connection: Connection, name: str) -> Account:
    """The account of a name that is folded already.  Raises `Unknown` where there is none."""
    if (found := named(connection, name)) is None:
        raise Unknown(f"there is no account “{name}”; those that there are: seized user list")
    return found


def named(connection: Connection, name: str) -> Account | None:
    """The same, or None."""
    return next(iter(_read(connection, rows.c.name == name)), None)


def of_number(connection: Connection, number: int) -> Account:
    """The account with a number, which is one that the register gave out."""
    (found,) = _read(connection, rows.c.id == number)
    return found


def add(connection: Connection, new: Account, password: str) -> Account:
    """Add an account, whatever its `id`; `password` is a hash."""
    row = msgspec.structs.asdict(new) | {"password": password}
    del row["id"]
    return of_number(connection, add_row(connection, rows, row))


def password(connection: Connection, number: int) -> str:
    """The hash in the place of an account's password."""
    return str(connection.execute(select(rows.c.password).where(rows.c.id == number)).scalar_one())


def change(connection: Connection, number: int, **values: str | None) -> Account:
    """Change what is kept of an account."""
    connection.execute(update(rows).where(rows.c.id == number).values(**values))
    return of_number(connection, number)


def _read(connection: Connection, *conditions: ColumnElement[bool]) -> list[Account]:
    query = select(*COLUMNS).where(*conditions).order_by(rows.c.name)
    return [Account(**row._asdict()) for row in connection.execute(query)]
