"""The States, under every name that the United Nations has printed for them."""

import re
import unicodedata
from functools import cache
from typing import Literal, cast

import msgspec

from seized.vocabulary.tables import rows, told

Status = Literal["member", "observer", "non-member", "former"]


class State(msgspec.Struct, frozen=True):
    """A State: `name` is its short form today, `formal` its formal name as running text has it ("the Republic of
    Kenya").  `iso2`, `iso3` and `m49` are None where there is none; `former` says that it has ceased to exist."""

    name: str
    iso2: str | None
    iso3: str | None
    m49: str | None
    status: Status
    formal: str


class StateName(msgspec.Struct, frozen=True):
    """Another way of writing the name of a State; `since` and `until` are ISO, cut to what is known."""

    form: str
    state: str
    since: str | None
    until: str | None


@cache
def states() -> tuple[State, ...]:
    """The members, the observers and the other States that texts name, then those that have ceased to exist."""
    return tuple(
        State(name, told(iso2), told(iso3), told(m49), cast(Status, status), formal)
        for name, iso2, iso3, m49, status, formal in rows("states.tsv")
    )


@cache
def state_names() -> tuple[StateName, ...]:
    """Earlier and other names, beside the short and the formal ones."""
    return tuple(
        StateName(form, name, told(since), told(until)) for form, name, since, until in rows("state_names.tsv")
    )


_APOSTROPHE = re.compile("[’‘`´]")
_HYPHEN = re.compile("[‐‑–]")
_LOOSE = re.compile(r"(?<=\() | (?=[),])")


def name_key(name: str) -> str:
    """What two ways of printing one name have in common: letters without case, accents and article, plain
    apostrophes and hyphens, single spaces, none inside a parenthesis."""
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
        name = _APOSTROPHE.sub("'", _HYPHEN.sub("-", name))
    return _LOOSE.sub("", " ".join(name.casefold().split())).removeprefix("the ")


@cache
def _by_key() -> dict[str, State]:
    by_name = {state.name: state for state in states()}
    others = {name_key(other.form): by_name[other.state] for other in state_names()}
    return others | {name_key(form): state for state in states() for form in (state.formal, state.name)}


def state(form: str) -> State | None:
    """The State that is called so, in whatever case: "Turkey", "TÜRKİYE", "the Islamic Republic of Iran".

    None for anything more or less than the name of one State.
    """
    return _by_key().get(name_key(form))


@cache
def _by_code() -> dict[str, State]:
    return {code: state for state in states() for code in (state.iso2, state.iso3) if code}


def state_of_code(code: str) -> State | None:
    """The State that ISO 3166-1 gives a code of two or three capital letters to: "KZ", "KAZ"."""
    return _by_code().get(code)


@cache
def state_forms() -> dict[str, str]:
    """`name_key` of every name -> the State's name today."""
    return {key: found.name for key, found in _by_key().items()}
