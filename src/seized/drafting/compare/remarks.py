"""Says in facts what an edit means: verbs, conditions, addressees, deadlines and citations as they were and are."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from seized.drafting.compare.strength import strength_remarks
from seized.model import Citation, Document, Mandate
from seized.model.comparison import Place, Remark, RemarkKind
from seized.model.wording import day, due_date

_UNTOLD = frozenset({"other"})
"""Kinds of citations that name nothing to look up ("the present resolution")."""

_ORDERED = frozenset({"citation", "deadline"})
"""Things of which several take the places of several others, one by one."""


class Facts:
    """What one version says in each of its paragraphs and footnotes."""

    def __init__(self, document: Document) -> None:
        self._mandates: dict[str, list[Mandate]] = defaultdict(list)
        for mandate in document.mandates:
            self._mandates[mandate.paragraph].append(mandate)
        self._citations: dict[str, Sequence[Citation]] = {one.id: one.citations for one in document.paragraphs}
        self._citations |= {f"note{count}": note.citations for count, note in enumerate(document.footnotes, 1)}
        cited = (one for found in self._citations.values() for one in found)
        self.instruments = frozenset(one.text.casefold() for one in cited if not one.symbol)

    def addressees(self, places: Iterable[Place]) -> list[str]:
        """Who is asked for something, each once."""
        return _once(who.name for mandate in self._of(places) for who in mandate.addressees)

    def deadlines(self, places: Iterable[Place]) -> list[str]:
        """When things are due."""
        return _once(due_date(mandate.due) for mandate in self._of(places) if mandate.due)

    def recurrences(self, places: Iterable[Place]) -> list[str]:
        """How often they are due."""
        return _once(mandate.recurrence for mandate in self._of(places) if mandate.recurrence)

    def citations(self, places: Iterable[Place], elsewhere: "Facts") -> list[str]:
        """What is cited: `A/RES/77/338 of 1 September 2023`, `Paris Agreement`.

        An instrument without a symbol goes by short names as well: one that the other version has anywhere is left out.
        """
        cited = (one for place in places for one in self._citations.get(place.id, ()))
        return _once(
            _name(one)
            for one in cited
            if one.symbol or (one.kind not in _UNTOLD and one.text.casefold() not in elsewhere.instruments)
        )

    def _of(self, places: Iterable[Place]) -> list[Mandate]:
        return [mandate for place in places for mandate in self._mandates[place.id]]


def remarks(before: Sequence[Place], after: Sequence[Place], old: Facts, new: Facts) -> tuple[Remark, ...]:
    """What the change from some paragraphs to others means; nothing of paragraphs that are wholly new or gone."""
    if not before or not after:
        return ()
    return (
        *strength_remarks(before, after),
        *_differing("addressee", old.addressees(before), new.addressees(after)),
        *_differing("deadline", old.deadlines(before), new.deadlines(after)),
        *_differing("recurrence", old.recurrences(before), new.recurrences(after)),
        *_differing("citation", old.citations(before, new), new.citations(after, old)),
    )


def _differing(kind: RemarkKind, old: Sequence[str], new: Sequence[str]) -> Iterator[Remark]:
    """What went and what came; where one thing did each, or as many in an order, the one became the other."""
    was, now = ({one.casefold() for one in side} for side in (old, new))
    gone, come = [one for one in old if one.casefold() not in now], [one for one in new if one.casefold() not in was]
    if len(gone) == len(come) and (len(gone) == 1 or kind in _ORDERED):
        yield from (Remark(kind=kind, before=one, after=other) for one, other in zip(gone, come, strict=True))
        return
    yield from (Remark(kind=kind, before=one, after=None) for one in gone)
    yield from (Remark(kind=kind, before=None, after=one) for one in come)


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _name(citation: Citation) -> str:
    name = citation.symbol or citation.text
    return f"{name} of {day(citation.date)}" if citation.symbol and citation.date else name
