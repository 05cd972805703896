"""Says in facts what an edit means: verbs, conditions, addressees, deadlines and citations as they were and are."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from seized.drafting.compare.strength import strength_remarks
from seized.model import Citation, Document, Mandate
from seized.model.comparison import Place, Remark, RemarkKind
from seized.model.wording import day, due_date

_UNTOLD = frozenset({"other"})
"""Kinds of citations that name nothing to look up ("the present resolution")."""


class Facts:
    """What one version says in each of its paragraphs and footnotes."""

    def __init__(self, document: Document) -> None:
        self._mandates: dict[str, list[Mandate]] = defaultdict(list)
        for mandate in document.mandates:
            self._mandates[mandate.paragraph].append(mandate)
        self._citations: dict[str, Sequence[Citation]] = {one.id: one.citations for one in document.paragraphs}
        self._citations |= {f"note{count}": note.citations for count, note in enumerate(document.footnotes, 1)}

    def addressees(self, places: Iterable[Place]) -> list[str]:
        """Who is asked for something, each once."""
        return _once(who.name for mandate in self._of(places) for who in mandate.addressees)

    def deadlines(self, places: Iterable[Place]) -> list[str]:
        """When things are due, and how often."""
        found = self._of(places)
        dues = [due_date(mandate.due) for mandate in found if mandate.due]
        return _once([*dues, *(mandate.recurrence for mandate in found if mandate.recurrence)])

    def citations(self, places: Iterable[Place]) -> list[str]:
        """What is cited: `A/RES/77/338`, `Paris Agreement`; with the date where the text gives one."""
        cited = (one for place in places for one in self._citations.get(place.id, ()))
        return _once(_name(one) for one in cited if one.symbol or one.kind not in _UNTOLD)

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
        *_differing("citation", old.citations(before), new.citations(after)),
    )


def _differing(kind: RemarkKind, old: Sequence[str], new: Sequence[str]) -> Iterator[Remark]:
    """What went and what came; where one thing did each, the one became the other."""
    was, now = ({one.casefold() for one in side} for side in (old, new))
    gone, come = [one for one in old if one.casefold() not in now], [one for one in new if one.casefold() not in was]
    if len(gone) == len(come) == 1:
        yield Remark(kind=kind, before=gone[0], after=come[0])
        return
    yield from (Remark(kind=kind, before=one, after=None) for one in gone)
    yield from (Remark(kind=kind, before=None, after=one) for one in come)


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _name(citation: Citation) -> str:
    name = citation.symbol or citation.text
    return f"{name} of {day(citation.date)}" if citation.symbol and citation.date else name
