"""Views: filters of a page that somebody has given a name."""

from sqlalchemy import ColumnElement, Connection, delete, or_, select, update

from seized.errors import Unknown
from seized.model.accounts import View
from seized.register.people_schema import accounts
from seized.register.people_schema import views as rows
from seized.register.rows import Values, add_row


def views(connection: Connection, owner: int | None, page: str | None) -> list[View]:
    """Those of an owner, with those that are everybody's, by page and name."""
    seen = or_(rows.c.shared, rows.c.owner.is_(None), rows.c.owner == owner)
    found = _read(connection, seen if page is None else seen & (rows.c.page == page))
    return sorted(found, key=lambda one: (one.page, one.name.casefold(), one.id))


def view(connection: Connection, number: int, owner: int | None) -> View:
    """The view with a number, where `owner` may see it.  Raises `Unknown` otherwise, whether it is there or not."""
    for one in views(connection, owner, None):
        if one.id == number:
            return one
    raise Unknown(f"there is no view {number}, or it is somebody else’s")


def save(connection: Connection, owner: int | None, row: Values) -> View:
    """Save a view, in the place of that of its owner with the same name on the same page."""
    same = (rows.c.owner == owner) & (rows.c.page == row["page"]) & (rows.c.name == row["name"])
    number = connection.execute(select(rows.c.id).where(same)).scalar()
    if number is None:
        number = add_row(connection, rows, row | {"owner": owner})
    else:
        connection.execute(update(rows).where(rows.c.id == number).values(row))
    return _read(connection, rows.c.id == number)[0]


def remove(connection: Connection, number: int) -> None:
    """Take a view away."""
    connection.execute(delete(rows).where(rows.c.id == number))


def _read(connection: Connection, condition: ColumnElement[bool]) -> list[View]:
    columns = rows.c["id", "shared", "page", "name", "query", "saved"]
    query = select(*columns, accounts.c.name.label("owner")).join_from(rows, accounts, isouter=True)
    return [View(**row._asdict()) for row in connection.execute(query.where(condition))]
