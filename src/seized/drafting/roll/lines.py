"""The base as lines: those of the masthead as printed, the paragraphs, what stands below them, the footnotes."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from seized.model import Document
from seized.model.document import Paragraph
from seized.model.passage import Passage, Span
from seized.model.placing import Places
from seized.model.redline import Style

_STYLES: dict[str, Style] = {"heading": "heading", "formula": "formula", "preamble": "preamble"}

_CONTINUES = re.compile(r"[a-z(]")
"""How a broken line of the masthead goes on: "Resolution adopted by the General Assembly / on 5 September 2025"."""


_ADOPTED, _DRAFT = re.compile(r"(.+)/RES/(\d+)/\d+"), re.compile(r"(.+)/(\d+)/L\.\d+")
_BREAK = re.compile(r"\n")


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One paragraph of the base.  `passage` is its text, that of the masthead with its places in the source.

    `opening` is how many of its letters are the opening phrase, `notes` the footnote marks with their offsets.
    """

    id: str
    style: Style
    passage: Passage
    level: int = 0
    label: str | None = None
    opening: int = 0
    notes: tuple[tuple[int, str], ...] = ()

    @property
    def text(self) -> str:
        """The text, without its label."""
        return self.passage.text

    def offset(self, origin: int) -> int | None:
        """Where a character of the source stands in the text of a line of the masthead; None where it does not."""
        found = (at for at in range(len(self.text)) if self.passage.locate(at, at + 1)[0] == origin)
        return next(found, None)


class Base(msgspec.Struct, frozen=True):
    """The lines of a document: above its paragraphs, the paragraphs, below them, the footnotes."""

    document: Document
    head: tuple[Line, ...]
    body: tuple[Line, ...]
    foot: tuple[Line, ...]
    footnotes: tuple[Line, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All of them, in order."""
        return (*self.head, *self.body, *self.foot, *self.footnotes)


def series_of(document: Document) -> str | None:
    """The series of an organ whose sessions count its symbols: `A` of "A/RES/77/338", `A/C.3` of "A/C.3/80/L.45".

    None of a text whose symbol has no session, or not its own: "S/RES/2626 (2022)", "A/RES/ES-10/25".
    """
    pattern = _DRAFT if document.kind.startswith("draft") else _ADOPTED
    found = pattern.match(document.symbol or "")
    return found[1] if found and int(found[2]) == document.session else None


def base(document: Document) -> Base:
    """The lines of a document, with every word of its masthead, paragraphs and footnotes in exactly one of them."""
    begins = document.paragraphs[0].span[0] if document.paragraphs else len(document.text)
    printed = [region.span for region in document.regions if region.kind == "masthead"]
    head = _masthead(document, [span for span in printed if span[0] < begins], "head")
    foot = _masthead(document, [span for span in printed if span[0] >= begins], "foot")
    places = Places(document)
    return Base(
        document,
        tuple(head),
        tuple(_paragraph(one, places) for one in document.paragraphs),
        tuple(foot),
        tuple(
            Line(id=f"note{count}", style="footnote", passage=Passage.plain(_flat(note.text)), label=note.marker)
            for count, note in enumerate(document.footnotes, 1)
        ),
    )


def _paragraph(one: Paragraph, places: Places) -> Line:
    text = _flat(one.text)
    return Line(
        id=one.id,
        style=_STYLES.get(one.part, "operative"),
        passage=Passage.plain(text),
        level=one.level,
        label=one.number,
        opening=len(one.opening) if one.opening and text.startswith(one.opening) else 0,
        notes=tuple(places.notes(one)),
    )


def _flat(text: str) -> str:
    """The text as one line; every break becomes a space, so that offsets stay."""
    return text.replace("\n", " ")


def _masthead(document: Document, spans: Sequence[Span], where: str) -> Iterator[Line]:
    """The printed lines, those that one fact or one sentence runs over as one."""
    titled = [placed.span for placed in document.masthead if placed.field == "title"]
    gathered: list[list[Passage]] = []
    item = False  # the last line is, or goes on with, the name of the agenda item
    for piece in _printed(document.text, spans):
        start, end = piece.span
        told = {one.field for one in document.masthead if start <= one.span[0] < end}
        runs_on = any(first < start < last for first, last in (*titled, *_sponsoring(document))) or (item and not told)
        if gathered and (runs_on or _CONTINUES.match(piece.text) or _is_open(gathered[-1])):
            gathered[-1].append(piece)
        else:
            item = not told and bool(gathered) and _names_items(document, gathered[-1])
            gathered.append([piece])
    for count, pieces in enumerate(gathered, 1):
        passage = Passage.joined(pieces, " ")
        is_title = any(first < passage.span[1] and passage.span[0] < last for first, last in titled)
        yield Line(id=f"{where}{count}", style="title" if is_title else "masthead", passage=passage)


def _sponsoring(document: Document) -> Iterator[Span]:
    """From the first sponsor to the words "draft resolution" behind the last."""
    kind = next((one.span for one in document.masthead if one.field == "kind"), None)
    sponsors = [one.span[0] for one in document.masthead if one.field == "sponsors"]
    if kind and sponsors and min(sponsors) < kind[0]:
        yield min(sponsors), kind[1]


def _names_items(document: Document, pieces: Sequence[Passage]) -> bool:
    """Whether a line has the numbers of the agenda items."""
    start, end = pieces[0].span[0], pieces[-1].span[1]
    return any(one.field == "agenda_items" and start <= one.span[0] < end for one in document.masthead)


def _is_open(pieces: Sequence[Passage]) -> bool:
    """Whether a bracket is still open: "[on the report of the Third Committee"."""
    text = "".join(piece.text for piece in pieces)
    return text.startswith("[") and "]" not in text


def _printed(text: str, spans: Sequence[Span]) -> Iterator[Passage]:
    """The lines of the stretches that have a word, without the spaces at their ends."""
    for start, end in spans:
        for piece in Passage.plain(text[start:end], start).split(_BREAK):
            stripped = piece.strip(" \t\r\u00a0")
            if stripped.text:
                yield stripped
