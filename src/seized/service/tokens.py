"""Personal tokens, by which a program acts for somebody and may do what they may."""

from seized.errors import NotSignedIn, Refused
from seized.model.accounts import By, NewToken, Person, Token
from seized.model.secret import Secret
from seized.register import accounts as kept
from seized.register import audit, tokens
from seized.register.instants import after
from seized.register.register import Register
from seized.service import people
from seized.service.accounts import folded

DAYS = 90
"""How long a token counts unless told otherwise."""

MOST_DAYS = 366
LONGEST = 64
"""Letters of a name."""


def make(register: Register, account: str, name: str, by: By, days: int = DAYS) -> NewToken:
    """A token of an account, whose secret is told here alone; `name` says what it is for.

    Raises `Unknown`, and `Refused` where the account is disabled, the name cannot be one, or the days are too many.
    """
    name = " ".join(name.split())
    if not name or not name.isprintable() or len(name) > LONGEST:
        raise Refused(f"say what the token is for, in one line of at most {LONGEST} letters, as in “nightly export”")
    if not 1 <= days <= MOST_DAYS:
        raise Refused(f"a token counts for 1 to {MOST_DAYS} days")
    at = people.now()
    with register.writing() as connection:
        found = kept.account(connection, folded(account))
        if found.disabled:
            raise Refused(f"the account {found.name} is disabled; enable it first: seized user enable {found.name}")
        made = tokens.make(connection, found, name, at, after(at, days * 24 * 3600))
        audit.note(connection, by, "make token", at, _about(made.token))
        return made


def listed(register: Register, account: str) -> list[Token]:
    """The tokens of an account, those that were revoked or have ended among them.  Raises `Unknown`."""
    with register.reading() as connection:
        return tokens.tokens(connection, kept.account(connection, folded(account)).id)


def revoke(register: Register, number: int, by: By) -> Token:
    """Let a token count no more.  Raises `Unknown`."""
    with register.writing() as connection:
        before = tokens.token(connection, number)
        if before.revoked:
            return before
        audit.note(connection, by, "revoke token", people.now(), _about(before))
        return tokens.revoke(connection, number, people.now())


def holder(register: Register, secret: Secret) -> Person:
    """Whom a token stands for, in the role that the account has today.

    Raises `NotSignedIn` where it is none, was revoked or has ended, or its account is disabled.
    """
    at = people.now()
    with register.reading() as connection:
        found = tokens.holder(connection, secret, at)
    if found is None:
        raise NotSignedIn("the token is none, has ended, or was revoked; make another: seized user token NAME")
    person, token = found
    if tokens.is_stale(token, at):
        with register.writing() as connection:
            tokens.touch(connection, token.id, at)
    return person


def is_over(token: Token) -> bool:
    """Whether a token counts no more."""
    return bool(token.revoked) or token.ends <= people.now()


def _about(token: Token) -> str:
    return f"token {token.id} of {token.account}, {token.name}"
