"""What may show that a mandate was carried out: what documents say of it, and the candidates made of that.

A candidate is a proposal with its reasons, for a person to confirm or to dismiss; it is never a judgement.
"""

from typing import Literal

import msgspec

from seized.model.passage import Span

EvidenceKind = Literal[
    "report issued", "report noted", "successor text", "item considered", "said to be done", "said not to be done"
]
"""`report issued`: the report itself is at hand; `report noted`: a later text speaks of it; `successor text`: the text
of the same series stands at the session for which a report was asked, and names none; `item considered`: a text was
adopted under the item at the session for which it was put on the agenda."""


class Place(msgspec.Struct, frozen=True):
    """Where something is said: the paragraph's handle (`A/RES/80/18#op3`), how it is cited (`paragraph 3`), and its
    span in the extracted text of the document."""

    paragraph: str
    cited_as: str
    span: Span


class Basis(msgspec.Struct, frozen=True):
    """What a thing is said to be done under: a resolution, and its paragraphs where they are named (`5`, `4 (a)`)."""

    resolution: str
    paragraphs: tuple[str, ...] = ()


class NamedReport(msgspec.Struct, frozen=True, kw_only=True):
    """A report that a document speaks of, or is.

    `author` as the tables or the text name it, `subject` the words that say what it is on (None where there are none),
    `symbols` the document's symbol and those of the same document in other series, from the text or the footnote.
    `act` is how the paragraph opens (`Takes note`); `stated` that the paragraph says how things are, and does not ask
    for something and name the report in passing; `among` how many reports stand in one breath, of which this is one.
    """

    place: Place
    act: str | None
    stated: bool
    author: str
    subject: str | None
    symbols: tuple[str, ...]
    bases: tuple[Basis, ...]
    among: int = 1


class Recital(msgspec.Struct, frozen=True, kw_only=True):
    """A statement that something was done, or was not done (`undone`), under resolutions that it names."""

    place: Place
    text: str
    bases: tuple[Basis, ...]
    undone: bool = False


class Witness(msgspec.Struct, frozen=True, kw_only=True):
    """What one document says that may be evidence for mandates of earlier ones.

    `key` is the document's key in the register; `itself` stands where the document is itself a report; `items` are
    the names of its agenda items, where they are known; `cited` the symbols of all that it cites.
    """

    key: str
    symbol: str | None
    organ: str | None
    session: int | None
    date: str | None
    title: str | None
    items: tuple[str, ...]
    cited: frozenset[str]
    itself: NamedReport | None
    reports: tuple[NamedReport, ...]
    recitals: tuple[Recital, ...]


class Reason(msgspec.Struct, frozen=True):
    """One reason for or against a candidate, in the words of a clerk, with its points and where it can be read."""

    points: float
    words: str
    place: Place | None = None


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A document that may be evidence for a mandate.

    `mandate` is the mandate's id, `evidence` the symbol (or key) of the document proposed, `witness` the key of the
    document that speaks of it, often the same.
    """

    mandate: str
    kind: EvidenceKind
    evidence: str
    witness: str
    reasons: tuple[Reason, ...]

    @property
    def score(self) -> float:
        """The sum of the points of the reasons, held between 0 and 1, to two places."""
        return round(min(1.0, max(0.0, sum(reason.points for reason in self.reasons))), 2)
