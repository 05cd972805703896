"""The States, under every name that the United Nations has printed for them."""

import re
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Literal, cast

import msgspec

Status = Literal["member", "observer", "non-member", "former"]


class State(msgspec.Struct, frozen=True):
    """A State: `name` is its short form today, `formal` its formal name as running text has it ("the Republic of
    Kenya").  `iso3` and `m49` are None where there is none; `former` says that it has ceased to exist."""

    name: str
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


def _rows(name: str) -> list[list[str | None]]:
    text = (files("seized.vocabulary") / "data" / name).read_text(encoding="utf-8")
    lines = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return [[None if cell == "-" else cell for cell in line] for line in lines]


@cache
def states() -> tuple[State, ...]:
    """The members, the observers, and the other and former States that texts name; in alphabetical order of each."""
    return tuple(
        State(str(name), iso3, m49, cast(Status, status), str(formal))
        for name, iso3, m49, status, formal in _rows("states.tsv")
    )


@cache
def state_names() -> tuple[StateName, ...]:
    """Earlier and other names, beside the short and the formal ones."""
    return tuple(
        StateName(str(form), str(state), since, until) for form, state, since, until in _rows("state_names.tsv")
    )


def name_key(name: str) -> str:
    """What two ways of printing one name have in common: letters without case, accents and article, plain
    apostrophes and hyphens, single spaces, none inside a parenthesis."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    plain = re.sub(r"[’‘`´]", "'", re.sub(r"[‐‑–]", "-", plain))
    return re.sub(r"(?<=\() | (?=[),])", "", " ".join(plain.split())).removeprefix("the ")


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
def state_forms() -> dict[str, str]:
    """`name_key` of every name -> the State's name today."""
    return {key: found.name for key, found in _by_key().items()}
