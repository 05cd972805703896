"""Finds an actor among all of whom the register tells something."""

from collections.abc import Iterable

from seized.model.dossier import Listed
from seized.register import directory as kept
from seized.register.register import Register
from seized.vocabulary.titles import same_words


def directory(register: Register) -> tuple[Listed, ...]:
    """All of them, those first of whom most is told."""
    with register.reading() as connection:
        return tuple(kept.directory(connection))


def named(known: Iterable[Listed], words: str) -> list[Listed]:
    """Those in one of whose names all of the words begin words, in whatever case, with or without diacritics."""
    wanted = same_words(words).split()
    return [one for one in known if all(any(_begins(word, form) for form in _spelt(one)) for word in wanted)]


def _spelt(one: Listed) -> tuple[str, ...]:
    return (one.actor.name, *(other.form for other in one.actor.names))


def _begins(word: str, form: str) -> bool:
    return any(piece.startswith(word) for piece in same_words(form).split())
