"""Who can be addressed: organs, officials and entities of the United Nations, other organizations, and actors in general."""

from functools import cache

import msgspec

from seized.vocabulary.tables import rows


class Actor(msgspec.Struct, frozen=True):
    """Somebody with a name of their own; `un` for organs, officials and entities of the United Nations system."""

    name: str
    un: bool


_TABLES = (("entities.tsv", True), ("officials.tsv", True), ("organizations.tsv", False), ("states_with_and.tsv", False))


@cache
def named() -> dict[str, Actor]:
    """Actors by each of their names, typographic apostrophes and hyphens made plain."""
    found = {}
    for table, un in _TABLES:
        for name, others in rows(table):
            actor = Actor(name, un)
            for form in (name, *others.split("|")):
                if form != "-":
                    found[form] = actor
    return found


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


@cache
def actor_nouns() -> frozenset[str]:
    """Common nouns that name somebody who can act."""
    return frozenset(word for (word,) in rows("actor_nouns.tsv"))
