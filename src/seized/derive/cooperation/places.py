"""Where a thing took place: the city that stands behind "in" or "at"."""

import re
from functools import cache

import msgspec

from seized.vocabulary.cities import cities
from seized.vocabulary.dates import DATE
from seized.vocabulary.meetings import meeting_words
from seized.vocabulary.states import state

_CAPITAL = r"[A-Z][\w'.-]*(?<!\.)"
_RUN = re.compile(rf"{_CAPITAL}(?: (?:(?:de|del|da|do|la|am|el|al|of|and|the) ){{0,2}}\(?(?:d')?{_CAPITAL}\)?)*")
_FREE = re.compile(
    r"(?=$|[.,;:)]| (?:on|from|in|and|to|as|by|under|with|at|during|between|for|of|which|that|where|has|was|is)\b| \()"
)
_WHOLE = re.compile(r", (?:the )?(?=[A-Z])")
_WHEN = re.compile(rf",? (?:on|from) {DATE}")


class Place(msgspec.Struct, frozen=True):
    """A place named: `city` is None where only a country is; `end` is where its words end, the country's among them."""

    city: str | None
    end: int


@cache
def _by_first_word() -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for city in cities():
        groups.setdefault(city.split(" ", 1)[0], []).append(city)
    return {word: tuple(sorted(listed, key=len, reverse=True)) for word, listed in groups.items()}


def city_at(text: str, at: int) -> str | None:
    """The known city that is named at `at`, alone and not as part of a longer name: "Astana", not "Astana Forum"."""
    word = text[at : at + 30].split(" ", 1)[0]
    for name in (*_by_first_word().get(word, ()), *_by_first_word().get(word.rstrip(",.;:)"), ())):
        end = at + len(name)
        if text.startswith(name, at) and _FREE.match(text, end):
            return name
    return None


def state_end(text: str, at: int) -> int | None:
    """Where the name of a State ends that begins at `at`; None where none does."""
    start = at + 4 if text.startswith("the ", at) else at
    run = _RUN.match(text, start)
    if not run:
        return None
    end = run.end()
    while end > start:
        if state(text[start:end]):
            return end
        end = text.rfind(" ", start, end)
    return None


def place_at(text: str, at: int, *, led: bool = True) -> Place | None:
    """The place named at `at`, where a capital stands; None where it is no place that can be told as one.

    A name that is not known for a city counts as one where its country follows ("Nowa Huta, Poland"), or a day; this
    last only where it is `led` by "in" or "at".
    """
    if city := city_at(text, at):
        return Place(city, _country(text, at + len(city)) or at + len(city))
    if end := state_end(text, at):
        return Place(None, end)
    run = _RUN.match(text, at)
    if not run or run[0] in meeting_words("region"):
        return None
    end = run.end()
    if country := _country(text, end):
        return Place(run[0], country)
    return Place(run[0], end) if led and _WHEN.match(text, end) and run[0].count(" ") < 2 else None


def _country(text: str, at: int) -> int | None:
    """Where the country ends that follows a city, a province between them or not: ", Hawaii, United States"."""
    for _ in range(2):
        comma = _WHOLE.match(text, at)
        if not comma:
            return None
        if end := state_end(text, comma.end()):
            return end
        run = _RUN.match(text, comma.end())
        if not run:
            return None
        at = run.end()
    return None
