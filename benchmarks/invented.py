"""An invented register of any size, whose words are as frequent as those of resolutions.

Nothing in it is a real text.  A paragraph is an opening and then turns of phrase and words, each drawn by chance.
`SHARES` says in how many of a hundred paragraphs a turn occurs, as counted over resolutions of the General Assembly and
rounded.  The words below those are made up, and thin out as the words of a language do (Zipf's law, which falls off
faster where words get rare).  Addressees and citations thin out in the same way.
"""

import math
import random
from collections.abc import Iterator
from itertools import accumulate
from typing import cast

from sqlalchemy import Connection, update

from seized.model import Addressee, Citation, Document, Mandate, Origin, Paragraph
from seized.model.mandate import MandateKind
from seized.model.segment import Part
from seized.register.facts import document_values, write
from seized.register.identity import in_order
from seized.register.rows import Values, add_row
from seized.register.schema import documents, mandates

SHARES = {
    "the": 93, "of": 88, "and": 85, "to": 75, "in": 67, "for": 44, "on": 41, "that": 37, "with": 31, "by": 28,
    "as": 27, "including": 27, "a": 26, "its": 26, "international": 25, "Member States": 12, "States": 15,
    "United Nations": 23, "development": 23, "all": 22, "their": 19, "at": 17, "sustainable": 16, "countries": 14,
    "implementation": 14, "also": 14, "other": 13, "which": 12, "support": 12, "relevant": 12, "as well as": 11,
    "from": 11, "cooperation": 11, "through": 11, "regional": 11, "an": 11, "efforts": 10, "developing": 10,
    "General Assembly": 9, "or": 9, "be": 9, "global": 9, "national": 9, "organizations": 9, "conference": 9,
    "regard": 9, "importance": 9, "convention": 8, "Secretary-General": 7, "report": 4,
    "report of the Secretary-General": 2, "economic": 8, "action": 8, "work": 8, "security": 8, "measures": 7,
    "agenda": 7, "social": 7, "session": 6, "human rights": 6, "effective": 7, "use": 7, "General": 1,
    "voluntary contributions": 1, "voluntary": 1.5, "contributions": 1.5, "Security Council": 3,
}  # fmt: skip
"""Turn of phrase -> in how many of a hundred paragraphs it occurs."""

WORDS = range(40, 120_000)
"""The ranks of the made-up words: these follow the forty words of the table that are more frequent."""
FREQUENT = 4.5
"""The word of rank r is to be expected `FREQUENT` / r times in a paragraph,"""
BEND, STEEPER = 5_000, 1.6
"""and beyond the rank of `BEND` more rarely, by this power."""

SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]

PARTS = {"preamble": 37, "operative": 54, "annex": 7, "heading": 2}
OPENINGS = {
    "preamble": ("Recalling", "Recognizing", "Reaffirming", "Noting", "Welcoming", "Taking note of", "Bearing in mind"),
    "operative": ("Welcomes", "Notes", "Reaffirms", "Stresses", "Recognizes", "Takes note of"),
    "annex": ("To strengthen", "To promote", "To provide"),
    "heading": ("General",),
}
ASKING = 0.57
"""The share of operative paragraphs that ask somebody for something."""
CITING = 0.45
"""The share of paragraphs that cite a resolution."""
DRAFTS = 0.2

VERBS = {"encourages": 27, "calls upon": 20, "requests": 18, "urges": 12, "invites": 10, "decides": 8, "recommends": 5}
KINDS = {"other": 85, "report": 9, "agenda": 4, "meeting": 2}
STATUSES = {"no indication": 90, "implemented": 6, "in progress": 3, "not implemented": 1}
ADDRESSEES = (
    "Member States",
    "Secretary-General",
    "States",
    "General Assembly",
    "all parties",
    "donors",
    "Governments",
)
BODIES = (
    "Committee on",
    "Commission on",
    "Office for",
    "Fund for",
    "Group on",
    "Republic of",
    "Conference on",
    "Bank of",
)
NAMES = 15_000
"""Addressees beside those, who are asked for something ever more rarely."""

SESSIONS = range(34, 81)
SITTINGS = ("10-12", "10-28", "11-06", "11-18", "12-02", "12-04", "12-08", "12-11", "12-15", "12-18", "12-20", "12-23")
"""The days of a session on which most texts are adopted."""
LENGTH = 50
"""Paragraphs of a document, on the average; as many turns of phrase make a paragraph."""


def made_up(rank: int) -> str:
    """A word for a rank, of three syllables or more: `bakite`."""
    number, word = rank + len(SYLLABLES) ** 2, ""
    while number:
        number, at = divmod(number, len(SYLLABLES))
        word += SYLLABLES[at]
    return word


def expected() -> dict[str, float]:
    """How often each turn of phrase and each word is to be expected in a paragraph."""
    turns = {turn: -math.log(1 - share / 100) for turn, share in SHARES.items()}
    return turns | {made_up(r): FREQUENT / r * min(1, (BEND / r) ** (STEEPER - 1)) for r in WORDS}


class Drawn:
    """Draws from a table of weights."""

    def __init__(self, weights: dict[str, float], chance: random.Random) -> None:
        self._values = list(weights)
        self._sums = list(accumulate(weights.values()))
        self._chance = chance

    def some(self, count: int) -> list[str]:
        return self._chance.choices(self._values, cum_weights=self._sums, k=count)

    def one(self) -> str:
        return self.some(1)[0]


class Invention:
    """The documents of an invented register, the oldest first; the same seed gives the same ones."""

    def __init__(self, seed: int = 338) -> None:
        self._chance = chance = random.Random(seed)
        others = (f"{BODIES[at % len(BODIES)]} {made_up(7 * at).title()} {made_up(at).title()}" for at in range(NAMES))
        symbols = [f"A/RES/{50 + at % 30}/{1 + at // 30}" for at in range(9000)]
        self._turns = Drawn(expected(), chance)
        self._names = Drawn({name: (at + 1) ** -1.2 for at, name in enumerate((*ADDRESSEES, *others))}, chance)
        self._symbols = Drawn({symbol: 1 / (at + 8) for at, symbol in enumerate(symbols)}, chance)
        self._parts, self._verbs = Drawn(PARTS, chance), Drawn(VERBS, chance)
        self._kinds, self._statuses = Drawn(KINDS, chance), Drawn(STATUSES, chance)

    def keep(self, connection: Connection, reading: Document) -> int:
        """Write all rows of a document but its source, as a register does; gives the number of its row."""
        row: Values = {
            "key": reading.symbol,
            "symbol": reading.symbol,
            "stem": reading.symbol,
            "turn": in_order(reading.symbol or ""),
        }
        row |= {"primary_source": ""} | document_values(reading)
        number = add_row(connection, documents, row)
        write(connection, number, reading, reading.symbol or "")
        for mandate in reading.mandates:
            status = self._statuses.one()
            if status != "no indication":
                mine = (mandates.c.document == number) & (mandates.c.label == mandate.id)
                connection.execute(update(mandates).where(mine).values(status=status))
        return number

    def documents(self, size: int) -> Iterator[Document]:
        """Documents that have `size` paragraphs together."""
        planned, left = size // LENGTH, size
        for number in range(1, planned + 1):
            length = min(self._chance.randint(LENGTH // 2, LENGTH * 3 // 2), left) if number < planned else left
            yield self._document(number, SESSIONS[(number - 1) * len(SESSIONS) // planned], length)
            left -= length

    def _document(self, number: int, session: int, length: int) -> Document:
        draft = self._chance.random() < DRAFTS
        made = [self._paragraph(f"p{at}") for at in range(1, length + 1)]
        return Document(
            source=Origin(f"{number}.txt", None, None, None),
            kind="draft resolution" if draft else "resolution",
            symbol=f"A/C.{1 + number % 6}/{session}/L.{number}" if draft else f"A/RES/{session}/{number}",
            organ="General Assembly",
            session=session,
            agenda_items=(),
            date=f"{1945 + session}-{SITTINGS[number % len(SITTINGS)]}",
            title=f"Question of {made_up(number)}",
            sponsors=(),
            derived_from=(),
            paragraphs=tuple(paragraph for paragraph, _ in made),
            footnotes=(),
            mandates=tuple(mandate for _, mandate in made if mandate),
            text="",
            regions=(),
        )

    def _paragraph(self, label: str) -> tuple[Paragraph, Mandate | None]:
        part = self._parts.one()
        asks = part == "operative" and self._chance.random() < ASKING
        mandate = self._mandate(label) if asks else None
        opening = _opening(mandate) if mandate else self._chance.choice(OPENINGS[part])
        words = self._turns.some(max(3, int(self._chance.lognormvariate(3.75, 0.6))))
        citations: tuple[Citation, ...] = ()
        if self._chance.random() < CITING:
            symbol = self._symbols.one()
            words.append(f"resolution {symbol.removeprefix('A/RES/')}")
            citations = (Citation(symbol, "resolution", None, words[-1], (0, 0)),)
        text = f"{opening} {' '.join(words)};"
        return Paragraph(label, cast(Part, part), None, 0, opening, text, (0, 0), 1, citations), mandate

    def _mandate(self, label: str) -> Mandate:
        names = dict.fromkeys(self._names.some(self._chance.choice((1, 1, 1, 2))))
        return Mandate(
            id=f"{label}.m1",
            paragraph=label,
            verb=self._verbs.one(),
            class_="directive",
            addressees=tuple(Addressee(name, name) for name in names),
            kind=cast(MandateKind, self._kinds.one()),
            action="",
            due=None,
            recurrence=None,
            un_mandate=False,
            span=(0, 0),
        )


def _opening(mandate: Mandate) -> str:
    return f"{mandate.verb.capitalize()} {' and '.join(one.name for one in mandate.addressees)} to"
