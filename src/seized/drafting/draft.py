"""A document as the rules of drafting look at it: clauses of running text that know where they stand in the source."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import Literal, NamedTuple

from seized.drafting.knowledge import Knowledge, KnownTexts
from seized.model import Citation, Document, Footnote, NoteMark, Paragraph, Passage, Segmentation, Source, Span
from seized.model.checking import Beside, Edit, Severity
from seized.model.placing import cited
from seized.model.segment import Part

ClauseKind = Part | Literal["title", "footnote"]

Feature = Literal["italics", "spacing", "typography"]
"""What a format may lack, or a scan lose: the type that sets opening phrases off; the spaces as their author typed
them; quotation marks and raised figures."""

_QUOTED = re.compile(r"“[^“”]*(?:“[^”]*”[^“”]*)*”|(?<!\w)\"[^\"]{1,400}\"(?!\w)")
_KEPT = re.compile(r"\S+")


class Found(NamedTuple):
    """What a rule has found: `clause` is None outside of paragraphs, notes and title; spans count in the source.

    `severity` stands where this finding weighs less than the others of its rule, `beside` where a paragraph of another
    text is to be read beside this one.
    """

    clause: "Clause | None"
    span: Span
    message: str
    suggestion: str | None = None
    edits: tuple[Edit, ...] = ()
    severity: Severity | None = None
    beside: Beside | None = None


class Clause:
    """The running text of one paragraph, footnote or title, and where each of its characters stands.

    `label` is the id of the paragraph, `fn` and the marker of a footnote, or `title`.
    """

    def __init__(
        self,
        label: str,
        kind: ClauseKind,
        passage: Passage,
        source: str,
        *,
        span: Span | None = None,
        number: str | None = None,
        level: int = 0,
        opening: str | None = None,
        page: int | None = None,
        notes: tuple[NoteMark, ...] = (),
        holder: Paragraph | Footnote | None = None,
    ) -> None:
        self.label = label
        self.kind = kind
        self.passage = passage
        self.text = passage.text
        self.span = span or passage.span
        self.number = number
        self.level = level
        self.opening = opening
        self.page = page
        self.notes = notes
        self._holder = holder
        self._source = source

    @cached_property
    def cited(self) -> tuple[tuple[Span, Citation], ...]:
        """The texts cited, each with the stretch of `text` that cites it."""
        return tuple(cited(self._holder)) if self._holder else ()

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """The stretches of `text` that stand in quotation marks: titles and words of others."""
        return tuple(found.span() for found in _QUOTED.finditer(self.text))

    def matches(self, pattern: re.Pattern[str], *, quoted: bool = False) -> Iterator[re.Match[str]]:
        """The matches of a pattern in `text`, those in quotation marks left out unless `quoted` lets them in."""
        for found in pattern.finditer(self.text):
            if quoted or not any(start < found.start() < end for start, end in self.quoted):
                yield found

    def at(self, start: int, end: int, message: str, better: str | None = None, *, mend: bool = False) -> Found:
        """A finding on `text[start:end]`; `better` should stand there.

        `mend` lets the program write it; that is held back where the words are broken in the source, by a line end or
        by marks, so that an edit never takes away what the running text leaves out.
        """
        span = self.passage.locate(start, end)
        edits = (Edit(span, better),) if mend and better is not None and self._is_whole(start, end) else ()
        return Found(self, span, message, better, edits)

    def after(self, offset: int, message: str, better: str | None = None, *, mend: bool = False) -> Found:
        """A finding on the place behind `text[:offset]`, where `better` is missing (`offset > 0`)."""
        end = self.passage.locate(offset - 1, offset)[1]
        edits = (Edit((end, end), better),) if mend and better is not None else ()
        return Found(self, (end - 1, end), message, better, edits)

    def _is_whole(self, start: int, end: int) -> bool:
        first, last = self.passage.locate(start, end)
        return self._source[first:last].replace("\u00a0", " ") == self.text[start:end]


class Draft:
    """One document with its clauses in order, and what is known of other texts."""

    def __init__(self, document: Document, parts: Segmentation, source: Source, known: Knowledge | None = None) -> None:
        self.document = document
        self.source = source
        self.known = known or KnownTexts()
        text = source.text
        paragraphs = {paragraph.id: paragraph for paragraph in document.paragraphs}
        self.clauses = tuple(
            Clause(
                s.id,
                s.part,
                s.passage,
                text,
                span=s.span,
                number=s.number,
                level=s.level,
                opening=s.opening,
                page=s.page,
                notes=s.notes,
                holder=paragraphs[s.id],
            )
            for s in parts.segments
        )
        starts = [line.start for line in source.lines]
        self.footnotes = tuple(
            Clause(
                f"fn{note.marker}",
                "footnote",
                note.passage,
                text,
                span=note.span,
                number=note.marker,
                page=source.lines[bisect_right(starts, note.span[0]) - 1].page,
                holder=footnote,
            )
            for note, footnote in zip(parts.notes, document.footnotes, strict=True)
        )
        self.title = self._title()

    def _title(self) -> Clause | None:
        spans = [placed.span for placed in self.document.masthead if placed.field == "title"]
        if not spans or not self.document.title:
            return None
        return Clause("title", "title", folded(self.source.text, spans[0]), self.source.text)

    @cached_property
    def preamble(self) -> tuple[Clause, ...]:
        """The preambular paragraphs, sub-paragraphs too."""
        return tuple(clause for clause in self.clauses if clause.kind == "preamble")

    @cached_property
    def operative(self) -> tuple[Clause, ...]:
        """The operative paragraphs, sub-paragraphs too."""
        return tuple(clause for clause in self.clauses if clause.kind == "operative")

    @cached_property
    def body(self) -> tuple[Clause, ...]:
        """Preamble and operative part, in the order of the text."""
        return tuple(clause for clause in self.clauses if clause.kind in ("preamble", "operative"))

    @cached_property
    def running(self) -> tuple[Clause, ...]:
        """What the organ itself writes: title, headings, preamble, operative part; no annexes and no footnotes."""
        written = (clause for clause in self.clauses if clause.kind in ("preamble", "operative", "heading"))
        return (*filter(None, (self.title,)), *written)

    def under(self, clause: Clause) -> tuple[Clause, ...]:
        """The paragraphs directly below one."""
        return tuple(self._below.get(clause.label, ()))

    @cached_property
    def _below(self) -> dict[str, list[Clause]]:
        found = defaultdict[str, list[Clause]](list)
        for clause in self.clauses:
            found[clause.label.rpartition(".")[0]].append(clause)
        return found

    @cached_property
    def whole(self) -> bool:
        """Whether the text is one resolution with a preamble and an operative part that were told apart."""
        formulas = sum(clause.kind == "formula" for clause in self.clauses)
        return formulas == 1 and bool(self.preamble) and bool(self.operative)


def folded(text: str, span: Span) -> Passage:
    """What stands at `span` with each white space as one plain space."""
    words = [Passage.plain(found[0], found.start()) for found in _KEPT.finditer(text, *span)]
    return Passage.joined(words, by=" ")


def features(source: Source, *, scanned: bool = False) -> frozenset[Feature]:
    """What the source carries: a file of plain text has no italics, a PDF no spaces, a scan neither and no signs."""
    if scanned:
        return frozenset()
    found: set[Feature] = {"typography"}
    if source.media_type != "application/pdf":
        found.add("spacing")
    if source.media_type != "text/plain" and any(mark.kind == "italic" for mark in source.marks):
        found.add("italics")
    return frozenset(found)
