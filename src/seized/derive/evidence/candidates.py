"""Which documents may be evidence that a mandate was carried out: proposals with reasons, for a person to judge."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

import msgspec

from seized.derive.evidence.answers import answers
from seized.derive.evidence.asked import Asked
from seized.derive.evidence.outcomes import considered, succeeded, told
from seized.model.evidence import Candidate, Witness
from seized.model.register import Entry
from seized.vocabulary.titles import title_key

LEAST = 0.45
"""The score below which nothing is proposed."""


ANSWERED = ("report", "agenda")
"""The kinds of mandates that documents answer by what they are; of others something must be said."""


class Witnesses:
    """Documents that are asked for evidence, found by what they cite, by their title and by their session."""

    def __init__(self, witnesses: Iterable[Witness]) -> None:
        self._citing: dict[str, list[Witness]] = defaultdict(list)
        self._titled: dict[str, list[Witness]] = defaultdict(list)
        self._sitting: dict[tuple[str | None, int], list[Witness]] = defaultdict(list)
        self._reciting: dict[str, list[Witness]] = defaultdict(list)
        for one in witnesses:
            for symbol in one.cited:
                self._citing[symbol].append(one)
            if one.title:
                self._titled[title_key(one.title)].append(one)
            if one.session is not None:
                self._sitting[one.organ, one.session].append(one)
            for symbol in {basis.resolution for recital in one.recitals for basis in recital.bases}:
                self._reciting[symbol].append(one)

    @property
    def recited(self) -> Collection[str]:
        """The symbols of the texts under which something is said to have been done, or not."""
        return self._reciting.keys()

    def candidates(self, entry: Entry) -> list[Candidate]:
        """What may be evidence for the mandate, the best first; each document once for each kind of evidence.

        Drafts ask for nothing yet, so theirs have none.
        """
        if entry.document.draft:
            return []
        asked = Asked(entry)
        best: dict[tuple[str, str], Candidate] = {}
        for found in chain.from_iterable(_of(asked, one) for one in self._near(asked)):
            kept = best.get((found.kind, found.evidence))
            if found.score >= LEAST and (kept is None or found.score > kept.score):
                best[found.kind, found.evidence] = msgspec.structs.replace(found, mandate=entry.id)
        return sorted(best.values(), key=lambda one: (-one.score, one.evidence, one.kind))

    def _near(self, asked: Asked) -> Iterator[Witness]:
        """The documents that may have to do with the mandate: later ones that cite its text, share its title, or are
        of a session for which it was asked; where neither a report nor an item was asked for, only those that say what
        was done under its text."""
        groups: list[Sequence[Witness]] = [self._reciting.get(asked.symbol, ())]
        if asked.mandate.kind in ANSWERED:
            groups += [self._citing.get(asked.symbol, ()), self._titled.get(asked.title_key, ())]
            groups += [self._sitting.get(due, ()) for due in asked.sessions]
        near = {one.key: one for one in chain.from_iterable(groups)}
        return (one for one in near.values() if asked.before(one))


def candidates(entry: Entry, witnesses: Iterable[Witness]) -> list[Candidate]:
    """What may be evidence for one mandate among the documents, the best first."""
    return Witnesses(witnesses).candidates(entry)


def _of(asked: Asked, one: Witness) -> Iterator[Candidate]:
    """All that one document offers, whatever the score."""
    if asked.mandate.kind == "report":
        yield from list(answers(asked, one)) or succeeded(asked, one)
    elif asked.mandate.kind == "agenda":
        yield from considered(asked, one)
    yield from told(asked, one)
