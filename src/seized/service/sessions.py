"""Signs people in and out, and knows them again by their sessions."""

from seized.errors import NotSignedIn
from seized.model.accounts import Account, By, Session, SignedIn
from seized.model.secret import Secret
from seized.register import accounts as kept
from seized.register import attempts, audit, sessions
from seized.register.register import Register
from seized.service import passwords, people
from seized.service.accounts import folded, throttled

SIGN_IN, SIGN_OUT = "sign in", "sign out"


def sign_in(
    register: Register, name: str, password: Secret, address: str | None = None, before: Secret | None = None
) -> SignedIn:
    """A new session for whoever knows the password of an account; the one under the token `before` ends.

    It takes as long for a name without an account.  Raises `NotSignedIn` where the name or the password is wrong, which
    of them is not said, or the account is disabled; `Throttled` where that happened too often.
    """
    name, at = folded(name), people.now()
    with register.writing() as connection:
        wait = attempts.begin(connection, name, address, at)
        account = kept.named(connection, name)
        hashed = kept.password(connection, account.id) if account else None
    if wait:
        raise throttled(wait)
    nobodys = passwords.nobodys()
    right = passwords.agrees(hashed or nobodys, password)
    if account is None or hashed is None or not right:
        raise _refused(register, account, address, "the name or the password is wrong; type both again")
    if account.disabled:
        raise _refused(register, account, address, "the account is disabled; ask an administrator")
    renewed = passwords.hashed(password) if passwords.is_outdated(hashed) else hashed
    with register.writing() as connection:
        now = kept.of_number(connection, account.id)
        if now.disabled or kept.password(connection, now.id) != hashed:
            raise NotSignedIn("the account was changed at this moment; sign in again")
        attempts.forget(connection, name, address)
        if before is not None:
            sessions.end(connection, before)
        if renewed != hashed:
            kept.change(connection, now.id, password=renewed)
        audit.note(connection, By(now.name, address), SIGN_IN, at)
        return sessions.begin(connection, now, at)


def session(register: Register, token: Secret) -> Session:
    """The session that a token stands for, which is in use from now on.

    Raises `NotSignedIn` where there is none: it has ended, or the account has changed since.
    """
    at = people.now()
    with register.reading() as connection:
        found = sessions.session(connection, token, at)
    if found is None:
        raise NotSignedIn("you are not signed in, or the session has ended; sign in again")
    if sessions.is_stale(found, at):
        with register.writing() as connection:
            sessions.touch(connection, token, at)
    return found


def sign_out(register: Register, token: Secret, address: str | None = None) -> None:
    """End a session; nothing where there is none any more."""
    at = people.now()
    with register.writing() as connection:
        if found := sessions.session(connection, token, at):
            audit.note(connection, By(found.person.name, address), SIGN_OUT, at)
        sessions.end(connection, token)


def _refused(register: Register, account: Account | None, address: str | None, words: str) -> NotSignedIn:
    """Written down, and to be raised.  A name without an account is not: it may be a password in the wrong field."""
    with register.writing() as connection:
        by = By(None, address)
        audit.note(connection, by, SIGN_IN, people.now(), account.name if account else None, outcome="refused")
    return NotSignedIn(words)
