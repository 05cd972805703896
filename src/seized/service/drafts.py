"""Drafts that a person asked to keep.  Nothing is kept unless asked, and nobody else sees what is."""

from seized.errors import Refused, TooLarge
from seized.model.accounts import KeptDraft, Person
from seized.model.roles import Action
from seized.readers import media_type
from seized.readers.limits import MIB, size
from seized.register import drafts as kept
from seized.register.register import Register
from seized.service import people
from seized.service.accounts import require
from seized.service.originals import file_name

MOST = 100
"""Drafts that a person may keep at one time."""

LARGEST = 32 * MIB


def drafts(register: Register, person: Person) -> list[KeptDraft]:
    """The drafts that a person keeps, the latest first."""
    with register.reading() as connection:
        return kept.drafts(connection, person.account)


def draft(register: Register, person: Person, number: int) -> tuple[KeptDraft, bytes]:
    """One of them, with its bytes.  Raises `Unknown`."""
    with register.reading() as connection:
        return kept.draft(connection, person.account, number)


def keep(register: Register, person: Person, name: str, data: bytes) -> KeptDraft:
    """Keep a draft.

    Raises `NotAllowed`, `Refused` where there are too many, `seized.errors.ReadError` for what is too large, or no
    document by its content.
    """
    require(person, Action.KEEP_DRAFTS)
    shown = file_name(name)
    if len(data) > LARGEST:
        raise TooLarge(f"{shown}: the draft is {size(len(data))}, the limit {size(LARGEST)}; keep it elsewhere")
    new = KeptDraft(id=0, name=shown, media_type=media_type(data, shown), size=len(data), kept=people.now())
    with register.writing() as connection:
        if len(kept.drafts(connection, person.account)) >= MOST:
            raise Refused(f"{MOST} drafts are kept already; take one away first")
        return kept.keep(connection, person.account, new, data)


def remove(register: Register, person: Person, number: int) -> None:
    """Take a draft away, for good.  Raises `Unknown`."""
    with register.writing() as connection:
        kept.draft(connection, person.account, number)
        kept.remove(connection, person.account, number)
