"""Why a paragraph was found: where the words stand in it, whom it asks for what, and which part of a text it is."""

from collections.abc import Iterable, Iterator, Sequence

from seized.model.passage import Span
from seized.model.segment import Part
from seized.register.askings import Asking
from seized.register.query import Phrase, Sought
from seized.register.words import Word, words

NOT_ASKING: dict[Part, str] = {
    "preamble": "preambular",
    "heading": "a heading",
    "formula": "the enacting formula",
    "annex": "in an annex",
    "text": "in a text that is no resolution",
}
"""What the parts of a text are that ask nobody for anything."""


class Grounds:
    """The grounds on which one paragraph was found."""

    def __init__(self, text: str, wanted: Sequence[Sought], cited: dict[str, list[str | None]]) -> None:
        """`cited`: by its symbol, the words that cite a text in this paragraph, None for a footnote's."""
        self._text = text
        self._wanted = wanted
        self._cited = cited
        self._words = words(text)

    def spans(self) -> tuple[Span, ...]:
        """Where what was looked for stands, in order; a span within another is left out."""
        found = {span for sought in self._wanted for span in (*self._said(sought), *self._citing(sought))}
        outermost: list[Span] = []
        for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
            if not outermost or end > outermost[-1][1]:
                outermost.append((start, end))
        return tuple(outermost)

    def words(self) -> Iterator[str]:
        """In words, what of the query the paragraph has."""
        single = [sought for sought in self._wanted if len(sought.words) == 1]
        if single:
            together = len(single) > 1 and any(occurrences(self._words, tuple(one.words[0] for one in single)))
            yield _counted(len(single)) + (", next to each other" if together else "")
        for sought in self._wanted:
            if sought.symbol is not None:
                yield self._named(sought)
            elif len(sought.words) > 1:
                yield f"“{sought.typed}”"

    def _named(self, sought: Sought) -> str:
        if any(self._said(sought)):
            return f"names {sought.symbol}"
        in_footnote = None in self._cited.get(sought.symbol or "", ())
        return f"cites {sought.symbol}" + (" in a footnote" if in_footnote else "")

    def _said(self, sought: Sought) -> Iterator[Span]:
        for phrase in sought.phrases:
            yield from occurrences(self._words, phrase)

    def _citing(self, sought: Sought) -> Iterator[Span]:
        for said in self._cited.get(sought.symbol or "", ()):
            at = self._text.find(said) if said else -1
            if said and at >= 0:
                yield at, at + len(said)


def occurrences(found: Sequence[Word], phrase: Phrase) -> Iterator[Span]:
    """Where the words of a phrase stand one after the other among the words of a text."""
    for at, word in enumerate(found):
        if word.stem == phrase[0] and tuple(one.stem for one in found[at : at + len(phrase)]) == phrase:
            yield word.start, found[at + len(phrase) - 1].end


def _counted(number: int) -> str:
    return {1: "the word", 2: "both words"}.get(number, f"all {number} words")


def asks(asking: Asking) -> str:
    """What a mandate asks of whom, in short: `requests Secretary-General`."""
    return f"{asking.verb} {'; '.join(asking.names)}".strip()


def standing(part: Part, governing: Iterable[Asking], *, draft: bool) -> Iterator[str]:
    """Which part of a text a paragraph is, and whether it asks anybody for anything."""
    if part != "operative":
        yield f"{NOT_ASKING[part]}, not an operative request"
    else:
        yield "operative" if list(governing) else "operative, without a mandate"
    if draft:
        yield "a draft, not adopted in this form"
