"""Passwords: which are good enough, and what is kept in their place, Argon2id hashes."""

import unicodedata
from functools import cache
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from seized.errors import Refused
from seized.model.secret import Secret
from seized.vocabulary.passwords import is_common

LEAST, MOST = 12, 1024
"""Letters of a password; more than the most would only keep the machine busy."""

DIFFERENT = 5
"""Different letters that it must have."""

_HASHER = PasswordHasher()
"""With the parameters of RFC 9106 for machines that are short of memory: 64 MiB, three passes."""

_ROOM = BoundedSemaphore(4)
"""Hashes at one time, for each takes its 64 MiB: many who sign in at once wait for each other."""


def see_that_it_is_fit(password: Secret, *names: str) -> None:
    """Raises `Refused` for a password that somebody would guess, or that is one of the owner's names."""
    words = _plain(password)
    if len(words) < LEAST:
        raise Refused(f"the password is too short: {LEAST} letters at least, or a phrase of several words")
    if len(words) > MOST:
        raise Refused(f"the password is too long: {MOST} letters at most")
    if len(set(words)) < DIFFERENT:
        raise Refused("the password repeats itself; take a phrase of several words")
    if words.casefold() in {_folded(name) for name in names}:
        raise Refused("the password is the name; take a phrase that has nothing to do with it")
    if is_common(words):
        raise Refused("the password is among those that are tried first; take a phrase of several words")


def hashed(password: Secret) -> str:
    """What is kept in the place of a password; twice the same gives two hashes, each with a salt of its own."""
    with _ROOM:
        return _HASHER.hash(_bytes(password))


def agrees(kept: str, password: Secret) -> bool:
    """Whether a password is the one that a hash was made of; a hash that is none agrees with nothing."""
    try:
        with _ROOM:
            return _HASHER.verify(kept, _bytes(password))
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(kept: str) -> bool:
    """Whether a hash was made with other parameters than those of today."""
    return _HASHER.check_needs_rehash(kept)


@cache
def nobodys() -> str:
    """A hash that no password agrees with but by chance: what is looked at where a name has no account."""
    return hashed(Secret("nobody has this password"))


def _plain(password: Secret) -> str:
    """The letters of a password, however a keyboard has put them together."""
    return unicodedata.normalize("NFKC", password.told())


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _bytes(password: Secret) -> bytes:
    return _plain(password).encode("utf-8", "surrogatepass")
