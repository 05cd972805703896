"""The paragraphs of a document as its page shows them: the text in pieces, and the margin beside it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import msgspec

from seized.model.cooperation_wording import Note
from seized.model.document import Footnote, Paragraph
from seized.model.facts import FactKind
from seized.model.marking import Marking, citation_id, names
from seized.model.passage import Span
from seized.model.placing import cited
from seized.model.register import Cited, Entry, Shown
from seized.model.runs import Run, Stretch, runs
from seized.model.targets import paragraph_cited
from seized.web.contents import is_heading
from seized.web.templating import address

KINDS: dict[str, FactKind] = {
    "meetings": "meeting",
    "agreements": "agreement",
    "memberships": "membership",
    "observances": "observance",
    "fields": "field",
}
"""The kind of fact that each group of notes tells of."""

NUMBERED = ("resolution", "decision")
"""Kinds of documents whose operative paragraphs can be cited by their numbers."""


class Target(msgspec.Struct, frozen=True):
    """Where a citation leads: the page of the text, at the paragraph that is cited, and what is shown of it before."""

    page: str
    preview: str


class Mark(msgspec.Struct, frozen=True):
    """A footnote mark, and which of the footnotes of the document it means, from 1."""

    footnote: int
    marker: str


class Piece(msgspec.Struct, frozen=True):
    """Runs that lead to one place, or to none; `marks` are the footnote marks that stand before them."""

    runs: tuple[Run, ...]
    marks: tuple[Mark, ...] = ()
    target: Target | None = None


class Told(msgspec.Struct, frozen=True):
    """What a paragraph tells of cooperation: its id on the page, the note, and the facts of the register in it."""

    id: str
    note: Note
    facts: tuple[str, ...]


class CitedHere(msgspec.Struct, frozen=True):
    """A citation in a paragraph: its id on the page, what is known of the text cited, and where that is."""

    id: str
    cited: Cited
    target: Target | None


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph, and what the register knows of it."""

    paragraph: Paragraph
    pieces: tuple[Piece, ...]
    entries: tuple[Entry, ...]
    told: tuple[Told, ...]
    cited: tuple[CitedHere, ...]

    @property
    def is_heading(self) -> bool:
        """Whether it is set as a heading."""
        return is_heading(self.paragraph)

    @property
    def noted(self) -> bool:
        """Whether anything stands in the margin."""
        return bool(self.entries or self.told or self.cited)


class Noted(msgspec.Struct, frozen=True):
    """A footnote with its text in pieces."""

    footnote: Footnote
    pieces: tuple[Piece, ...]


class Rows:
    """The paragraphs of a document that is shown; `facts` are the ids of what it tells of cooperation, by kind and
    place; `more` is what else is marked, by the label of the paragraph, or `fn` and the marker of a footnote."""

    def __init__(
        self,
        shown: Shown,
        facts: Mapping[tuple[FactKind, Span], str],
        more: Mapping[str, Sequence[Stretch]] | None = None,
    ) -> None:
        self._shown = shown
        self._facts = facts
        self._more = more or {}
        self._marking = Marking(shown.reading)
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        for entry in shown.entries:
            self._entries[entry.mandate.paragraph].append(entry)
        self._cited = {(one.paragraph, one.footnote, one.citation.span): one for one in shown.cited}
        self._marks: dict[str, dict[str, int]] = defaultdict(dict)
        for number, note in enumerate(shown.reading.footnotes, 1):
            if note.paragraph is not None:
                self._marks[note.paragraph][note.marker] = number

    def parts(self) -> Iterator[tuple[bool, list[Row]]]:
        """The paragraphs before an annex, then its own, and so on; True with those of an annex."""
        for is_annex, group in groupby(self._shown.reading.paragraphs, lambda one: one.part == "annex"):
            yield is_annex, [self.row(paragraph) for paragraph in group]

    def footnotes(self) -> Iterator[Noted]:
        """The footnotes in their order."""
        for note in self._shown.reading.footnotes:
            stretches, targets = [*self._more.get(f"fn{note.marker}", ())], dict[str, Target]()
            for at, (span, citation) in enumerate(cited(note)):
                if not names(citation):
                    continue
                stretches.append(Stretch(span, "citation", str(at)))
                known = self._cited.get((note.paragraph or "", note.marker, citation.span))
                if known and (target := _target(known, note.text, span)):
                    targets[str(at)] = target
            yield Noted(note, tuple(_pieces(runs(note.text, stretches), targets, {})))

    def row(self, paragraph: Paragraph) -> Row:
        """One paragraph."""
        here = tuple(self._citations(paragraph))
        targets = {one.id: one.target for one in here if one.target}
        more = self._more.get(paragraph.id, ())
        return Row(
            paragraph=paragraph,
            pieces=tuple(_pieces(self._marking.runs(paragraph, more), targets, self._marks[paragraph.id])),
            entries=tuple(self._entries[paragraph.id]),
            told=tuple(self._told(paragraph)),
            cited=tuple(one for one in here if names(one.cited.citation)),
        )

    def _citations(self, paragraph: Paragraph) -> Iterator[CitedHere]:
        for at, (span, citation) in enumerate(cited(paragraph)):
            if known := self._cited.get((paragraph.id, None, citation.span)):
                yield CitedHere(citation_id(paragraph, at), known, _target(known, paragraph.text, span))

    def _told(self, paragraph: Paragraph) -> Iterator[Told]:
        for fact, note in self._marking.told(paragraph):
            kind = KINDS[fact.partition("-")[0]]
            facts = (self._facts.get((kind, span)) for span in note.spans)
            yield Told(fact, note, tuple(dict.fromkeys(one for one in facts if one)))


def _pieces(found: Iterable[Run], targets: Mapping[str, Target], marks: Mapping[str, int]) -> Iterator[Piece]:
    """The runs, those together that lead to one place; footnote marks stand before a piece, never in one."""
    for (target, _), group in groupby(_led(found, targets), lambda one: one[:2]):
        listed = tuple(run for *_, run in group)
        yield Piece(listed, tuple(Mark(marks[one], one) for one in listed[0].notes if one in marks), target)


def _led(found: Iterable[Run], targets: Mapping[str, Target]) -> Iterator[tuple[Target | None, int, Run]]:
    """Each run with where it leads; a footnote mark begins another piece."""
    pieces = 0
    for run in found:
        pieces += bool(run.notes)
        yield next((targets[fact] for fact in run.facts if fact in targets), None), pieces, run


def _target(known: Cited, text: str, span: Span) -> Target | None:
    """Where a citation leads, whose text the register has."""
    if known.holding is None:
        return None
    label = paragraph_cited(text, span) if known.holding.kind.endswith(NUMBERED) else None
    page = address(known.holding)
    preview = f"/preview{page}"
    return Target(f"{page}#{label}", f"{preview}?at={label}") if label else Target(page, preview)
