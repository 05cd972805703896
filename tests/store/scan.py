"""Documents made of few words, and a scan of them that needs no index: what a search must find, and in which order."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from seized.model import Addressee, Citation, Document, Mandate, Origin, Paragraph
from seized.model.search import SearchFilter
from seized.register.identity import in_order
from seized.register.words import stems

WORDS = (
    *("the", "of", "and", "report", "reports", "reported", "Secretary", "General", "Secretary-General", "States"),
    *("State’s", "United", "Nations", "voluntary", "contributions", "session", "77/338", "338", "77", "10,000"),
    *("résumé", "resume", "Côte", "d’Ivoire", "AND", "OR", "not", "organization", "a", "b"),
)
"""Few words, so that they meet; some are one word in several forms, some are several words written together."""

PARTS = ("preamble", "preamble", "operative", "operative", "operative", "annex", "heading")
DATES = ("2023-12-19", "2023-12-19", "2023-12-20", "2019-01-05", "2022-11", "2022", "1999-12-31", "1946-02-01", None)
ORGANS = ("General Assembly", "General Assembly", "Security Council", None)
NAMES = ("Secretary-General", "Secretariat", "Member States", "all States", "Committee of the Whole", "İller")
VERBS = ("requests", "calls upon", "encourages")
KINDS = ("report", "agenda", "other")
CITED = ("A/RES/77/338", "S/RES/1540 (2004)", "A/RES/2200 (XXI)", "A/77/338")


def documents(count: int, seed: int) -> list[Document]:
    """So many documents, the same for the same seed."""
    chance = Random(seed)
    return [_document(chance, number) for number in range(count)]


def _document(chance: Random, number: int) -> Document:
    draft = chance.random() < 0.25
    session = chance.choice((9, 77, 78, None))
    symbol = f"A/{session or 5}/L.{number}" if draft else f"A/RES/{session or 5}/{number}"
    labels = list(_labels(chance))
    paragraphs = tuple(_paragraph(chance, part, label) for part, label in labels)
    asking = [one for one in paragraphs if one.part == "operative" and chance.random() < 0.5]
    mandates = tuple(_mandate(chance, one.id, at) for one in asking for at in range(chance.choice((1, 1, 2))))
    return Document(
        source=Origin(f"{number}.txt", hashlib.sha256(f"{number} {chance.random()}".encode()).hexdigest(), None, None),
        kind="draft resolution" if draft else "resolution",
        symbol=symbol,
        organ=chance.choice(ORGANS),
        session=session,
        agenda_items=(),
        date=chance.choice(DATES),
        title=None,
        sponsors=(),
        derived_from=(),
        paragraphs=paragraphs,
        footnotes=(),
        mandates=mandates,
        text="",
        regions=(),
    )


def _labels(chance: Random) -> Iterator[tuple[str, str]]:
    for at in range(chance.randint(2, 6)):
        part = chance.choice(PARTS)
        yield part, f"{part[:2]}{at}"
        for letter in "abc"[: chance.choice((0, 0, 2, 3))]:
            yield part, f"{part[:2]}{at}.{letter}"
            if chance.random() < 0.2:
                yield part, f"{part[:2]}{at}.{letter}.i"


def _paragraph(chance: Random, part: str, label: str) -> Paragraph:
    text = " ".join(chance.choices(WORDS, k=chance.randint(1, 12)))
    symbols = [symbol for symbol in CITED if chance.random() < 0.1]
    citations = tuple(Citation(symbol, "resolution", None, text[:5], (0, 5)) for symbol in symbols)
    return Paragraph(label, part, None, label.count("."), None, text, (0, 0), None, citations)


def _mandate(chance: Random, paragraph: str, at: int) -> Mandate:
    names = chance.sample(NAMES, chance.choice((0, 1, 1, 2)))
    return Mandate(
        id=f"{paragraph}.m{at + 1}",
        paragraph=paragraph,
        verb=chance.choice(VERBS),
        class_="directive",
        addressees=tuple(Addressee(name, name) for name in names),
        kind=chance.choice(KINDS),
        action="",
        due=None,
        recurrence=None,
        un_mandate=False,
        span=(0, 0),
    )


@dataclass(frozen=True)
class Question:
    """A query before it is written down: words and phrases that must occur, symbols, and what must not."""

    wanted: Sequence[str] = ()
    phrases: Sequence[Sequence[str]] = ()
    symbols: Sequence[str] = ()
    unwanted: Sequence[Sequence[str]] = ()
    chosen: SearchFilter = field(default_factory=SearchFilter)

    def written(self) -> str:
        """The query as a person types it."""
        quoted = [f'"{" ".join(phrase)}"' for phrase in self.phrases]
        without = [f'-"{" ".join(phrase)}"' for phrase in self.unwanted]
        return " ".join([*self.wanted, *quoted, *self.symbols, *without])

    def found(self, held: Sequence[Document]) -> list[str]:
        """The handles of the paragraphs that fit, in order."""
        places = [
            (_backwards(one.date), in_order(one.symbol or ""), at, f"{one.symbol}#{paragraph.id}")
            for one in held
            for at, paragraph in enumerate(one.paragraphs)
            if self._fits(one, paragraph)
        ]
        return [handle for *_, handle in sorted(places)]

    def _fits(self, document: Document, paragraph: Paragraph) -> bool:
        chosen, said = self.chosen, stems(paragraph.text)
        governing = [one for one in _governing(document, paragraph.id) if self._asks(one)]
        needs = any(one is not None for one in (chosen.addressee, chosen.verb, chosen.kind, chosen.status))
        return (
            all(_holds(said, stems(typed)) for typed in self.wanted)
            and all(_holds(said, stems(" ".join(phrase))) for phrase in self.phrases)
            and all(_names(said, paragraph, symbol) for symbol in self.symbols)
            and not any(_holds(said, stems(" ".join(phrase))) for phrase in self.unwanted)
            and chosen.part in (None, paragraph.part)
            and chosen.organ in (None, document.organ)
            and chosen.session in (None, document.session)
            and (chosen.drafts or not document.kind.startswith("draft"))
            and _within(document.date, chosen.since, chosen.until)
            and (bool(governing) or not needs)
        )

    def _asks(self, mandate: Mandate) -> bool:
        chosen, names = self.chosen, [one.name.casefold() for one in mandate.addressees]
        return (
            (chosen.addressee is None or any(chosen.addressee.casefold() in name for name in names))
            and chosen.verb in (None, mandate.verb)
            and chosen.kind in (None, mandate.kind)
            and chosen.status in (None, "no indication")
        )


def _holds(said: list[str], phrase: list[str]) -> bool:
    return any(said[at : at + len(phrase)] == phrase for at in range(len(said)))


def _names(said: list[str], paragraph: Paragraph, symbol: str) -> bool:
    number = stems(symbol.rpartition("RES/")[2])
    spelt = _holds(said, stems(symbol)) or ("RES/" in symbol and _holds(said, number))
    return spelt or any(one.symbol == symbol for one in paragraph.citations)


def _governing(document: Document, label: str) -> list[Mandate]:
    own = [one for one in document.mandates if one.paragraph == label]
    return own if own or "." not in label else _governing(document, label.rpartition(".")[0])[-1:]


def _backwards(date: str | None) -> tuple[int, ...]:
    year, month, day = ((date or "0-0-0") + "-1-1").split("-")[:3]
    return -int(year), -int(month), -int(day)


def _within(date: str | None, since: str | None, until: str | None) -> bool:
    if since is None and until is None:
        return True
    day = date and date + "-01" * (2 - date.count("-"))
    return day is not None and (since or "") <= day <= (until or "9") + "~"
