"""The passwords that everybody tries first."""

import re
from functools import cache

from seized.vocabulary.tables import rows

_SIGNS = re.compile(r"[\W_]+")
_ABOUT = re.compile(r"^[\W\d_]+|[\W\d_]+$")


def is_common(password: str) -> bool:
    """Whether a password is one of the common ones, with figures and signs about it or without, as in `Password-2026!`;
    or figures and signs alone."""
    small = password.casefold()
    bare = _ABOUT.sub("", small)
    return not bare or not _common().isdisjoint(_SIGNS.sub("", words) for words in (small, bare))


@cache
def _common() -> frozenset[str]:
    return frozenset(words for (words,) in rows("common_passwords.tsv"))
