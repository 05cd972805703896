"""The audit log: who did what, or tried to."""

from seized.model.accounts import By, Entry, Outcome
from seized.register import audit
from seized.register.register import Register
from seized.service import people


def note(register: Register, by: By, action: str, about: str | None = None, outcome: Outcome = "done") -> None:
    """Write a line.  `about` names what it was done to, a document, a mandate, an account; never what a text says."""
    with register.writing() as connection:
        audit.note(connection, by, action, people.now(), about, outcome=outcome)


def entries(
    register: Register, since: str | None = None, by: str | None = None, last: int | None = None
) -> list[Entry]:
    """The lines since a day or an instant (ISO), of one account where `by` names it; of these the `last` ones."""
    with register.reading() as connection:
        return audit.entries(connection, since, by, last)
