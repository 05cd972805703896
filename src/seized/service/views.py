"""Views: filters of a page that somebody has given a name, for themselves or for everybody."""

import re

from seized.errors import NotAllowed, Refused
from seized.model.accounts import Person, View
from seized.model.roles import Action
from seized.register import views as kept
from seized.register.register import Register
from seized.service import people
from seized.service.accounts import require

LONGEST_NAME, LONGEST_QUERY = 80, 4000
_PAGE = re.compile(r"[a-z0-9][a-z0-9/-]{0,63}")


def views(register: Register, person: Person, page: str | None = None) -> list[View]:
    """The views that a person may use, of one page or of all: their own and those that are shared."""
    with register.reading() as connection:
        return kept.views(connection, person.account, page)


def save(register: Register, person: Person, page: str, name: str, query: str, *, shared: bool = False) -> View:
    """Save a view, in the place of the person's own with the same name on the same page.

    `query` is the part of the address behind the question mark.  Raises `NotAllowed`, and `Refused` where the name or
    the query cannot be one.
    """
    require(person, Action.SHARE_VIEWS if shared else Action.SAVE_VIEWS)
    name, query = " ".join(name.split()), query.removeprefix("?")
    if not name or not name.isprintable() or len(name) > LONGEST_NAME:
        raise Refused(f"give the view a name of one line, {LONGEST_NAME} letters at most")
    if not _PAGE.fullmatch(page) or not query.isprintable() or len(query) > LONGEST_QUERY:
        raise Refused("the page or its filters cannot be kept; set fewer filters, and save it again")
    row = {"page": page, "name": name, "query": query, "shared": shared, "saved": people.now()}
    with register.writing() as connection:
        return kept.save(connection, person.account, dict(row))


def remove(register: Register, person: Person, number: int) -> None:
    """Take a view away: one's own, or as an administrator one that is shared.

    Raises `Unknown` where there is none that the person may see, `NotAllowed` where it is shared by somebody else.
    """
    with register.writing() as connection:
        found = kept.view(connection, number, person.account)
        is_own = person.account is not None and found.owner == person.name
        if not is_own and person.role != "administrator":
            whose = f"of {found.owner}" if found.owner else "everybody’s"
            raise NotAllowed(f"the view “{found.name}” is {whose}; ask an administrator to take it away")
        kept.remove(connection, number)
