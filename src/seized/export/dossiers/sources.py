"""What the statements of a dossier rest on, as a reader finds it."""

from collections.abc import Iterable, Sequence

from seized.export.papers.paper import Cell, Reference, Run, Statement
from seized.model.dossier import Dossier
from seized.model.facts import Telling
from seized.model.register import Entry, Holding
from seized.model.register_wording import cited_as
from seized.model.wording import day, shortened

MOST = 2
"""Texts that stand behind one statement: the first that tells it, and the newest."""

SHORTEST_QUOTE, LONGEST_QUOTE = 5, 400
"""Words of a quote at the least, and characters of it at the most."""


class Sources:
    """The texts of a dossier by their keys, and how they are named."""

    def __init__(self, dossier: Dossier) -> None:
        self._held = {one.key: one for one in dossier.who.texts}
        self._held |= {one.document.key: one.document for one in (*dossier.who.asked, *dossier.who.requests)}

    def name(self, key: str) -> str:
        """The symbol of a text; of one without a symbol, what it is and its day."""
        held = self._held.get(key)
        return named(held) if held else key

    def reference(self, told: Telling) -> Reference:
        """One paragraph that tells of something; a mere name is not quoted, for it stands in the statement."""
        words = told.quote.split()
        quote = shortened(" ".join(words), LONGEST_QUOTE) if len(words) >= SHORTEST_QUOTE else ""
        name = self.name(told.document).removeprefix("draft ")
        return Reference(cited_as(name, told.paragraph), quote, told.draft)

    def references(self, told: Iterable[Telling]) -> tuple[Reference, ...]:
        """The paragraphs that a statement rests on: one for each text, the first of them and the newest.

        Drafts are among them where no adopted text says it.
        """
        first = {one.document: one for one in reversed(counting(told))}
        texts = sorted(first.values(), key=lambda one: one.date or "")
        shown = texts if len(texts) <= MOST else [*texts[: MOST - 1], texts[-1]]
        return tuple(map(self.reference, shown))

    def entry(self, entry: Entry) -> Reference:
        """The paragraph of a mandate, the words of which stand beside it."""
        return Reference(cited_as(named(entry.document), entry.mandate.paragraph), draft=entry.document.draft)

    def statement(self, words: str, told: Iterable[Telling] = ()) -> Statement:
        """A plain statement and what it rests on."""
        return Statement((Run(words),), self.references(told))

    def cell(self, words: str, told: Iterable[Telling] = ()) -> Cell:
        """A cell and what it rests on."""
        return Cell(words, self.references(told))

    def told(self, told: Iterable[Telling], *, quoted: bool = True) -> Cell:
        """Where something is told; how many texts do, where not all of them are named.

        Without quotes where these say no more than what stands beside the cell.
        """
        every = counting(told)
        texts = len({one.document for one in every})
        references = self.references(every)
        shown = references if quoted else tuple(Reference(one.words, draft=one.draft) for one in references)
        return Cell(f"{texts} texts, first and last" if texts > MOST else "", shown)


def named(holding: Holding) -> str:
    """The symbol of a document, or what stands for it: `draft resolution of 19 July 2022`."""
    if holding.symbol:
        return holding.symbol
    kind = holding.kind if holding.kind != "other" else "text"
    return f"{kind} of {day(holding.date)}" if holding.date else f"{kind} of unknown date"


def counting(told: Iterable[Telling]) -> list[Telling]:
    """Those of adopted texts; where there is none, those of drafts."""
    every = [*told]
    return [one for one in every if not one.draft] or every


def first_day(told: Iterable[Telling]) -> str | None:
    """The day of the first text that says something."""
    return min((one.date for one in counting(told) if one.date), default=None)


def marked(words: str, *, draft: bool) -> str:
    """The words, and that nothing but drafts says so where this is the case."""
    return f"{words} (draft only)" if draft else words


def capital(words: str) -> str:
    """The words as they begin a cell."""
    return words[:1].upper() + words[1:]


def rows(cells: Iterable[Sequence[Cell | str]]) -> tuple[tuple[Cell, ...], ...]:
    """Rows of a table, with bare words made cells."""
    return tuple(tuple(one if isinstance(one, Cell) else Cell(one) for one in row) for row in cells)
