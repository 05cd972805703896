"""Accounts: who may use a register with others, and in which role.  Everything done here stands in the audit log."""

import unicodedata

from sqlalchemy import Connection

from seized.errors import NotAllowed, NotSignedIn, Refused, Throttled
from seized.model.accounts import Account, By, Person
from seized.model.roles import FIRST, ROLES, Action, Role, may
from seized.model.secret import Secret
from seized.register import accounts as kept
from seized.register import attempts, audit, sessions
from seized.register.register import Register
from seized.service import passwords, people

LONGEST = 64
"""Letters of a name."""


def local() -> Person:
    """The user of the machine, where nobody signs in: may do everything, and signs as on the command line."""
    name = people.who()
    return Person(None, name, name, "administrator")


def require(person: Person, action: Action) -> None:
    """Raises `NotAllowed` where the role of a person does not allow something."""
    if not may(person.role, action):
        raise NotAllowed(f"{person.shown} is {_a(person.role)}: to {action} takes {_a(FIRST[action])}")


def accounts(register: Register) -> list[Account]:
    """All of them, by name."""
    with register.reading() as connection:
        return kept.accounts(connection)


def account(register: Register, name: str) -> Account:
    """The account of a name, in whatever case.  Raises `Unknown`."""
    with register.reading() as connection:
        return kept.account(connection, folded(name))


def add(register: Register, name: str, role: str, password: Secret, by: By, *, shown: str | None = None) -> Account:
    """Add an account; `shown` is what its judgements are signed with, the name as it is written unless given.

    Raises `Refused` where the name cannot be one or is taken, there is no such role, or the password is too easy.
    """
    name, shown = _name(name), _shown(shown or name)
    chosen = _role(role)
    passwords.see_that_it_is_fit(password, name, shown)
    hashed = passwords.hashed(password)
    with register.writing() as connection:
        _see_that_it_is_free(connection, name, shown)
        new = Account(id=0, name=folded(name), shown=shown, role=chosen, created=people.now())
        audit.note(connection, by, "add account", new.created, f"{new.name}, {chosen}")
        return kept.add(connection, new, hashed)


def set_role(register: Register, name: str, role: str, by: By) -> Account:
    """Give an account another role; its sessions end.

    Raises `Unknown`, and `Refused` where there is no such role, or no administrator would be left.
    """
    chosen = _role(role)
    with register.writing() as connection:
        before = kept.account(connection, folded(name))
        if before.role == chosen:
            return before
        _see_that_one_is_left(connection, before)
        sessions.end_all(connection, before.id)
        audit.note(connection, by, "change role", people.now(), f"{before.name}, {before.role} to {chosen}")
        return kept.change(connection, before.id, role=chosen)


def set_password(register: Register, name: str, password: Secret, by: By) -> Account:
    """Give an account a new password, as an administrator does; its sessions end, its tokens do not.

    Raises `Unknown`, and `Refused` where the password is too easy.
    """
    found = account(register, name)
    passwords.see_that_it_is_fit(password, found.name, found.shown)
    hashed = passwords.hashed(password)
    with register.writing() as connection:
        return _renewed(connection, found, hashed, by, "set password")


def change_password(register: Register, person: Person, old: Secret, new: Secret, by: By) -> None:
    """Change one's own password; all of one's sessions end, this one as well.

    Raises `NotSignedIn` where the old one is wrong, `Throttled` where that was said too often, `Refused` where the new
    one is too easy or no other.
    """
    found = account(register, person.name)
    passwords.see_that_it_is_fit(new, found.name, found.shown)
    at = people.now()
    with register.writing() as connection:
        wait = attempts.begin(connection, found.name, by.address, at)
        before = kept.password(connection, found.id)
    if wait:
        raise throttled(wait)
    if not passwords.agrees(before, old):
        with register.writing() as connection:
            audit.note(connection, by, "change password", at, found.name, outcome="refused")
        raise NotSignedIn("the old password is wrong; type it again, or ask an administrator for a new one")
    if passwords.agrees(before, new):
        raise Refused("the new password is the old one; take another")
    hashed = passwords.hashed(new)
    with register.writing() as connection:
        attempts.forget(connection, found.name, by.address)
        _renewed(connection, found, hashed, by, "change password")


def disable(register: Register, name: str, by: By) -> Account:
    """Let an account sign in no more; its sessions end, and its tokens count no more until it is enabled again.

    Raises `Unknown`, and `Refused` where no administrator would be left.
    """
    with register.writing() as connection:
        before = kept.account(connection, folded(name))
        if before.disabled:
            return before
        _see_that_one_is_left(connection, before)
        sessions.end_all(connection, before.id)
        audit.note(connection, by, "disable account", people.now(), before.name)
        return kept.change(connection, before.id, disabled=people.now())


def enable(register: Register, name: str, by: By) -> Account:
    """Let a disabled account sign in again.  Raises `Unknown`."""
    with register.writing() as connection:
        before = kept.account(connection, folded(name))
        if not before.disabled:
            return before
        audit.note(connection, by, "enable account", people.now(), before.name)
        return kept.change(connection, before.id, disabled=None)


def folded(name: str) -> str:
    """A name as it is looked up: the same in whatever case, and however a keyboard has put its letters together."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def throttled(seconds: int) -> Throttled:
    """What is said to somebody who has typed too many wrong passwords."""
    wait = f"{seconds} seconds" if seconds < 120 else f"{-(-seconds // 60)} minutes"
    return Throttled(f"too many wrong passwords; wait {wait}, then try again", seconds)


def _renewed(connection: Connection, found: Account, hashed: str, by: By, action: str) -> Account:
    sessions.end_all(connection, found.id)
    audit.note(connection, by, action, people.now(), found.name)
    return kept.change(connection, found.id, password=hashed)


def _name(typed: str) -> str:
    name = unicodedata.normalize("NFKC", typed).strip()
    fit = name[:1].isalnum() and all(letter.isalnum() or letter in "._-@" for letter in name)
    if not fit or len(name) > LONGEST:
        raise Refused(f"“{typed[:LONGEST]}” cannot be the name of an account; letters, figures, dots and hyphens can")
    return name


def _shown(typed: str) -> str:
    shown = " ".join(typed.split())
    if not shown or not shown.isprintable() or len(shown) > LONGEST:
        raise Refused(f"a name to be shown is one line of at most {LONGEST} letters, as in “Ada Lovelace”")
    return shown


def _role(typed: str) -> Role:
    if typed not in ROLES:
        raise Refused(f"“{typed}” is no role; say one of: {', '.join(ROLES)}")
    return typed


def _see_that_it_is_free(connection: Connection, name: str, shown: str) -> None:
    """No two accounts may be taken for each other, by either of their names."""
    taken = {folded(words): one.name for one in kept.accounts(connection) for words in (one.name, one.shown)}
    for words in (name, shown):
        if found := taken.get(folded(words)):
            raise Refused(f"“{words}” is taken by the account {found}; take another name, or another to be shown")


def _see_that_one_is_left(connection: Connection, account: Account) -> None:
    """Without an administrator, nobody could give the pages a new one."""
    counting = [one for one in kept.accounts(connection) if one.role == "administrator" and not one.disabled]
    if [one.id for one in counting] == [account.id]:
        raise Refused(f"{account.name} is the last administrator; give the role to another account first")


def _a(role: Role) -> str:
    return f"{'an' if role[0] in 'ae' else 'a'} {role}"
