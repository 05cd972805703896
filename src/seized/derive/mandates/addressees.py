"""Names the addressees of a mandate: as the paragraph has them, and as the tables do."""

import re
from functools import cached_property

from seized.derive.mandates.belonging import bare, belongs, explicit
from seized.derive.mandates.short_forms import short_forms
from seized.model import Addressee, Segmentation
from seized.vocabulary import organs
from seized.vocabulary.actors import Identity, named, names_in
from seized.vocabulary.characters import plain
from seized.vocabulary.phrases import either

_HEAD_END = re.compile(r" (?:of|on|for|in|to|against|at) ")
_BRACKETED = re.compile(r" \([^()]*\)$")
_SHORT = re.compile(rf"(?:{either('body modifier')} )?{either('body')}|Office of the High Commissioner")
_Place = tuple[int, int]
"""The index of a segment, and an offset in it."""


class Names:
    """The names that a document mentions, so that a short form ("the Office") finds the name that it stands for."""

    def __init__(self, parts: Segmentation, organ: str | None) -> None:
        self._parts = parts
        self._organ = organ
        self._foreign = organ is not None and not _adopts_for_the_un(organ)
        self._mentions: dict[int, tuple[tuple[int, str], ...]] = {}

    @cached_property
    def _texts(self) -> list[str]:
        return [plain(segment.passage.text) for segment in self._parts.segments]

    def _mentioned(self, index: int) -> tuple[tuple[int, str], ...]:
        """The known names of a segment with their places; those of segments that nobody asks for are not looked for."""
        if index not in self._mentions:
            self._mentions[index] = tuple(names_in(self._texts[index]))
        return self._mentions[index]

    @cached_property
    def _defined(self) -> dict[str, list[tuple[int, int, str]]]:
        """The full names that the document gives to each short form, with their places, in order."""
        found: dict[str, list[tuple[int, int, str]]] = {}
        for index, text in enumerate(self._texts):
            for at, short, full in short_forms(text):
                found.setdefault(short, []).append((index, at, full))
        return found

    def addressee(self, text: str, segment: int, start: int) -> Addressee:
        """The addressee named `text`, at `start` in the segment with this index.

        A short form stands for the name that the document defines it by, or else for the full name that the document
        gave last; nothing else is guessed from it.
        """
        place, wanted = (segment, start), plain(text)
        actor = self._known(wanted, place)
        if actor is None and (whole := _BRACKETED.sub("", wanted)) != wanted:
            defined = any(full.endswith(whole) for found in self._defined.values() for _, _, full in found)
            actor = self._known(whole, place) or (Identity(whole, self._un(whole, place)) if defined else None)
        return Addressee(text, actor.name, actor.un) if actor else Addressee(text, text, self._un(wanted, place))

    def _known(self, wanted: str, place: _Place) -> Identity | None:
        """Whom the document or the tables know by that name."""
        if full := self._definition(wanted, place):
            return _in_tables(full) or Identity(full, self._un(full, place))
        if actor := _in_tables(wanted):
            return Identity(actor.name, actor.un and not (self._foreign and bare(wanted)))
        return self._last(wanted, place) if _SHORT.fullmatch(wanted) else None

    def _definition(self, short: str, before: _Place) -> str | None:
        found = self._defined.get(short, [])
        return next((full for index, at, full in reversed(found) if (index, at) < before), None)

    def _last(self, short: str, before: _Place) -> Identity | None:
        index, start = before
        for here in range(index, -1, -1):
            for at, name in reversed(self._mentioned(here)):
                if (here < index or at < start) and _shortens(short, name):
                    return named()[name]
        return Identity(self._organ, not self._foreign) if self._organ and _shortens(short, self._organ) else None

    def _un(self, name: str, place: _Place) -> bool:
        """Whether a name that neither the tables nor the document know is the United Nations', by its grammar."""
        if self._foreign:
            return explicit(name)
        whole = self._fuller(name, place) if bare(name) else None

        def known(body: str) -> bool | None:
            actor = self._known(body, place)
            return actor.un if actor else None

        return belongs(whole or name, known)

    def _fuller(self, short: str, before: _Place) -> str | None:
        """The name that the document gave last with more words than `short`: "Chair of the Union" than "Chair"."""
        name = re.escape(short)
        fuller = re.compile(rf"(?<=\s)(?:[A-Z][\w'-]+ )+{name}\b|\b{name} of (?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)*")
        index, start = before
        for at in range(index, -1, -1):
            text = self._texts[at][: start if at == index else None]
            if short in text and (found := [*fuller.finditer(text)]):
                return found[-1][0]
        return None


def _adopts_for_the_un(organ: str) -> bool:
    """Whether an organ that adopts texts is the United Nations': in the tables, or by its name."""
    actor = named().get(organ.removeprefix("The ").removeprefix("the "))
    return organs.organ(organ) is not None or (actor is not None and actor.un) or explicit(organ)


def _in_tables(name: str) -> Identity | None:
    unit = name.removesuffix(" of the Secretariat")
    return named().get(name) or named().get(unit) or named().get(unit.removesuffix(" of the Office of Legal Affairs"))


def _shortens(short: str, name: str) -> bool:
    """Whether `short` is the head or the beginning of `name`: "Office" of "United Nations Office on Drugs"."""
    head = _HEAD_END.split(name, maxsplit=1)[0]
    begins = name.replace("United Nations ", "").startswith(f"{short} ")
    return name != short and (begins or f" {head}".endswith(f" {short}"))
