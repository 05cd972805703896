"""What a new reading makes of the mandates of a document: which are new, changed, known again, or gone."""

from collections.abc import Iterable, Iterator

import msgspec
from rapidfuzz import fuzz

from seized.model import Document, Mandate
from seized.register.identity import mandate_ids, said_in

FIELDS = ("id", "addressees", "kind", "action", "due", "recurrence")
"""What counts as a change of a mandate, besides its words; the span moves with every page header."""

ALIKE = 0.9
ALIKE_IN_PLACE = 0.75
"""How much of the letters of two paragraphs must agree for the mandate in them to be the same one; less where both
have the same number."""


class Stand(msgspec.Struct, frozen=True):
    """A mandate with the letters of its paragraph."""

    id: str
    document: str
    mandate: Mandate
    words: str


class Move(msgspec.Struct, frozen=True):
    """What became of one mandate; `before` or `after` is None where it is new or gone."""

    before: Stand | None
    after: Stand | None

    @property
    def fields(self) -> dict[str, tuple[object, object]]:
        """The fields that differ, before and after, as plain values."""
        if self.before is None or self.after is None:
            return {}
        pairs = [(name, getattr(self.before.mandate, name), getattr(self.after.mandate, name)) for name in FIELDS]
        return {
            "label" if name == "id" else name: (msgspec.to_builtins(old), msgspec.to_builtins(new))
            for name, old, new in pairs
            if old != new
        }


def stands(key: str, reading: Document) -> dict[str, Stand]:
    """The mandates of a document by their ids."""
    ids = mandate_ids(key, reading)
    words = said_in(reading)
    return {ids[m.id]: Stand(ids[m.id], key, m, words[m.paragraph]) for m in reading.mandates}


def moves(before: dict[str, Stand], after: dict[str, Stand]) -> Iterator[Move]:
    """What became of each mandate, in the order of the text: those that stay only where they say something else."""
    gone = [stand for id_, stand in before.items() if id_ not in after]
    new = [stand for id_, stand in after.items() if id_ not in before]
    again = {id(new): old for old, new in _known_again(gone, new)}
    for id_, stand in after.items():
        move = Move(before.get(id_) or again.get(id(stand)), stand)
        if move.before is None or move.before.id != id_ or move.fields:
            yield move
    found = {old.id for old in again.values()}
    yield from (Move(stand, None) for stand in gone if stand.id not in found)


def _known_again(gone: list[Stand], new: list[Stand]) -> list[tuple[Stand, Stand]]:
    """The mandates that are gone, each with the new one that it is most like, the likest pairs first."""
    pairs = sorted(_alike(gone, new), key=lambda pair: -pair[0])
    old_taken, new_taken, found = set[str](), set[str](), list[tuple[Stand, Stand]]()
    for _, old, one in pairs:
        if old.id not in old_taken and one.id not in new_taken:
            old_taken.add(old.id)
            new_taken.add(one.id)
            found.append((old, one))
    return found


def _alike(gone: list[Stand], new: Iterable[Stand]) -> Iterator[tuple[float, Stand, Stand]]:
    for one in new:
        for old in gone:
            if old.mandate.verb != one.mandate.verb:
                continue
            same_place = old.mandate.paragraph == one.mandate.paragraph
            score = fuzz.ratio(old.words, one.words) / 100
            if score >= (ALIKE_IN_PLACE if same_place else ALIKE):
                yield score + same_place / 10, old, one
