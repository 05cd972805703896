"""Who can be addressed: organs, officials and entities of the United Nations, other organizations, any actors."""

import re
from collections.abc import Iterator
from functools import cache
from typing import cast

import msgspec

from seized.model.actors import ActorKind
from seized.vocabulary.choices import whole
from seized.vocabulary.tables import rows, several, told


class Identity(msgspec.Struct, frozen=True):
    """Who a name stands for; `un` for organs, officials and entities of the United Nations system."""

    name: str
    un: bool


_TABLES = (
    ("entities.tsv", True),
    ("officials.tsv", True),
    ("organizations.tsv", False),
    ("states_with_and.tsv", False),
)
_LONGER = ("-", "'", "_")
"""Behind a name of one word these make it another: "Secretary-General's"."""


class Further(msgspec.Struct, frozen=True):
    """An actor beside those of the other tables, or (`kind` None) other names of one of those; `un` None: not told.

    `of` is whom it is a part of.
    """

    name: str
    kind: ActorKind | None
    un: bool | None
    of: str | None
    others: tuple[str, ...]


def _listed(table: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((name, several(others)) for name, others in rows(table))


def entities() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Organs, bodies and entities of the United Nations system, each with its other names."""
    return _listed("entities.tsv")


def officials() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Offices held by one person in the United Nations system, each with its other names."""
    return _listed("officials.tsv")


def organizations() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Organizations outside the United Nations system, each with its other names."""
    return _listed("organizations.tsv")


@cache
def further() -> tuple[Further, ...]:
    """Actors beside these, and other names of these, which addressees of resolutions do not go by."""
    return tuple(
        Further(
            name,
            None if kind == "-" else cast(ActorKind, kind),
            None if un == "-" else un == "yes",
            told(of),
            several(others),
        )
        for name, kind, un, of, others in rows("further_actors.tsv")
    )


@cache
def named() -> dict[str, Identity]:
    """Who is called so, by each name, typographic apostrophes and hyphens made plain."""
    found = {}
    for table, un in _TABLES:
        for name, others in rows(table):
            identity = Identity(name, un)
            for form in (name, *several(others)):
                found[form] = identity
    return found


@cache
def _anywhere() -> re.Pattern[str]:
    """Any of the names that begin with a capital letter, not within a longer word."""
    return re.compile(whole((form for form in named() if form[0].isupper()), nor="-") + r"(?![^\W_])")


@cache
def _by_first_word() -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for form in named():
        groups.setdefault(form.split(" ", 1)[0].rstrip(","), []).append(form)
    return {word: tuple(sorted(forms, key=len, reverse=True)) for word, forms in groups.items()}


def name_at(text: str, start: int, word: str) -> str | None:
    """The longest known name that `text` holds at `start`, where the word `word` stands."""
    for form in _by_first_word().get(word, ()):
        end = start + len(form)
        if text.startswith(form, start) and not text[end : end + 1].isalnum():
            return form
    return None


def names_in(text: str) -> Iterator[tuple[int, str]]:
    """The known names in `text`, with their offsets, in order; of names that begin together, the longest."""
    for found in _anywhere().finditer(text):
        if " " in found[0] or not text.startswith(_LONGER, found.end()):
            yield found.start(), found[0]


@cache
def _nouns(*kinds: str) -> frozenset[str]:
    return frozenset(noun for noun, kind in rows("actor_nouns.tsv") if kind in kinds)


def actor_nouns() -> frozenset[str]:
    """Common nouns that name somebody who can act, those that may name a thing as well among them."""
    return _nouns("actor", "either")


def things_too() -> frozenset[str]:
    """Common nouns that name as often a thing as somebody who can act: `programmes`."""
    return _nouns("either")


def never_actors() -> frozenset[str]:
    """Words that look like the name of an actor and are none: `Convention`, `borders`."""
    return _nouns("never")
