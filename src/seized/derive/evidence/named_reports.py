"""The reports that a text speaks of: "Takes note of the report of the Secretary-General on eels", noted "A/80/12"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

import msgspec

from seized.derive.evidence.bases import bases, resolutions, states
from seized.derive.evidence.subjects import subject
from seized.model.document import Document, Footnote, Paragraph
from seized.model.evidence import NamedReport, Place
from seized.model.passage import Span
from seized.model.placing import Places, cited
from seized.vocabulary.actors import name_at, named
from seized.vocabulary.characters import plain
from seized.vocabulary.symbols import parse
from seized.vocabulary.verbs import verbs

_KIND = r"(?P<kind>reports?|notes?|studies|study|summary|summaries|updates?)"
_BETWEEN = r"(?: (?:prepared|submitted|presented|issued|produced|transmitted|contained))*"
_NAME = r"[A-Z][\w'-]*(?:,? (?:(?:of|for|the|and|to|in|against|on) ){0,3}[A-Z][\w'-]*)*"
_HEAD = re.compile(rf"\b{_KIND}{_BETWEEN} (?:of|by|from) (?:the |its |an? )?(?P<author>{_NAME})")
"""What names a report and its author: "report submitted by the Chair of the Panel"."""

_OWNED = re.compile(rf"\bthe (?P<author>{_NAME})'s? (?:[a-z]+ ){{0,2}}{_KIND}\b")
"""The author before the report: "the Secretary-General's annual report"."""

_BREAK = re.compile(
    r"; |,? (?:and )?(?:the|its) (?:[a-z]+ )?(?:reports?|study|note) (?!of the|by the)"
    r"|, (?:and |also |further )*(?:[a-z]+ing|[a-z]{3,}s) (?:note|that|the|its|with|in|upon|appreciation)\b"
    r"|, as well as\b|, in which\b|, wherein\b|, the (?:findings|conclusions)\b"
)
"""Where the words about a report end, and the text goes on to something else: ", and expressing its appreciation"."""

_OPENS_WITHIN = 60
"""Characters between the opening and a report that the paragraph opens with: " of the findings of the report"."""

_AFTER = 200
"""Characters behind the words about a report within which the resolution may stand that asked for it."""

_SUBJECT = re.compile(
    r"[\W\d]*(?:and |also )*(?:(?:submitted|prepared|presented|issued)\b[^,;]{0,120}?)?"
    r"\b(?:on|entitled|regarding|concerning|containing|reviewing|exploring|outlining|covering|relating to)\s"
)
"""What stands between an author and the subject: " on", " entitled", " submitted to the Council on"."""

_SUBJECT_ENDS = re.compile(
    r",? (?:submitted|prepared|issued|presented) |,? pursuant to|,? in accordance with|,? including\b"
    r"|,? in particular\b|, (?:and )?(?:the|its) |,? and (?:the|its|of the) (?:recommend|conclu|findings|observ)"
    r"|, with |, aimed|, which|\.|;"
)
_PART_OF = re.compile(r"/(?:Add|Corr|Rev)\.\d+\Z")


def named_reports(document: Document, key: str, cited_as: dict[str, str]) -> tuple[NamedReport, ...]:
    """Every report with an author that the paragraphs of `document` name, in order.

    A report without a symbol counts only where the paragraph opens with it ("Takes note of the report of the Chair").
    It takes the symbol of the one report by that author, or of the one on that subject, that was named before it.
    """
    marks = _Marks(document)
    found: list[NamedReport] = []
    for paragraph in document.paragraphs:
        if _may_name(paragraph.text):
            place = Place(f"{key}#{paragraph.id}", cited_as[paragraph.id], paragraph.span)
            for report in _Reading(paragraph, place, marks).reports():
                found.append(_identified(report, found))
    return tuple(found)


def _may_name(text: str) -> bool:
    return "report" in text or "note by" in text or "study" in text


class _Marks:
    """The documents that the footnotes of a document name, each where its mark stands in the clean text."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def _places(self) -> Places:
        return Places(self._document)

    @cached_property
    def _notes(self) -> dict[str | None, dict[str, Footnote]]:
        found: dict[str | None, dict[str, Footnote]] = {}
        for note in self._document.footnotes:
            found.setdefault(note.paragraph, {})[note.marker] = note
        return found

    def symbols(self, paragraph: Paragraph) -> list[tuple[int, str]]:
        """The symbols of documents that the paragraph names, itself or in a footnote, each behind its offset."""
        here = [(span[0], c.symbol) for span, c in cited(paragraph) if c.symbol and _is_document(c.symbol)]
        notes = self._notes.get(paragraph.id)
        for at, marker in self._places.notes(paragraph) if notes else ():
            note = notes.get(marker) if notes else None
            here += [(at, c.symbol) for c in (note.citations if note else ()) if c.symbol and _is_document(c.symbol)]
        return here


class _Reading:
    """The reports that one paragraph names."""

    def __init__(self, paragraph: Paragraph, place: Place, marks: _Marks) -> None:
        self._paragraph = paragraph
        self._place = place
        self._marks = marks
        self._text = plain(paragraph.text)

    def reports(self) -> Iterator[NamedReport]:
        """Each report, in order; of several named in one breath, each by its own symbol."""
        heads = [*_HEAD.finditer(self._text), *_OWNED.finditer(self._text)]
        if not heads:
            return
        heads.sort(key=lambda head: head.start())
        documents = self._marks.symbols(self._paragraph)
        for head, after in zip(heads, [*(later.start() for later in heads[1:]), len(self._text)], strict=True):
            stop = _BREAK.search(self._text, head.end(), after)
            end = stop.start() + 1 if stop else after
            named = [(at, symbol) for at, symbol in documents if head.end("author") <= at <= end]
            for start, finish in _stretches(head, end, sorted({at for at, _ in named})):
                symbols = tuple(dict.fromkeys(symbol for at, symbol in named if start <= at <= finish))
                yield from self._in_stretch(head, (start, finish), symbols, after)

    def _in_stretch(
        self, head: re.Match[str], stretch: Span, symbols: tuple[str, ...], after: int
    ) -> Iterator[NamedReport]:
        stated = states(self._paragraph)
        opens = head.start() - len(self._paragraph.opening or "") <= _OPENS_WITHIN
        if not symbols and not (stated and opens and head["kind"] == "report"):
            return
        author, ends = _author(self._text, head)
        within = (head.start(), min(after, stretch[1] + _AFTER))
        documents = _documents(symbols) if head["kind"].endswith("s") else [symbols]
        for one in documents:
            yield NamedReport(
                place=self._place,
                act=self._paragraph.opening,
                stated=stated,
                author=author,
                subject=_subject(self._text, max(stretch[0], ends, head.end("kind")), stretch[1]),
                symbols=one,
                bases=bases(self._text, resolutions(self._paragraph), within, "authority", "follow-up"),
                among=len(documents),
            )


def _stretches(head: re.Match[str], end: int, marks: Sequence[int]) -> list[Span]:
    """The stretches of text that speak of one report each: of "reports", one ends at each mark."""
    if not head["kind"].endswith("s") or len(marks) < 2:
        return [(head.start(), end)]
    return list(zip([head.start(), *(mark + 1 for mark in marks[:-1])], marks, strict=True))


def _documents(symbols: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The symbols of each document: an addendum goes with its document, and so does the symbol in another series."""
    found: list[list[str]] = []
    for symbol in symbols:
        series = {one.partition("/")[0] for one in found[-1]} if found else set()
        if found and (symbol.partition("/")[0] not in series or _PART_OF.sub("", symbol) in found[-1]):
            found[-1].append(symbol)
        else:
            found.append([symbol])
    return [tuple(one) for one in found]


def _author(text: str, head: re.Match[str]) -> tuple[str, int]:
    """The author's name, and where it ends; a name that the tables know ends where it does in the tables."""
    start = head.start("author")
    first = re.match(r"[\w'-]+", head["author"])
    known = name_at(text, start, first[0].removesuffix("'s")) if first else None
    if known:
        return named()[known].name, start + len(known)
    run = head["author"].partition(" on ")[0]
    return run, start + len(run)


def _subject(text: str, start: int, end: int) -> str | None:
    begun = _SUBJECT.match(text, start, end)
    if not begun:
        return None
    stops = (_SUBJECT_ENDS.search(text, begun.end() + 1, end), _goes_on().search(text, begun.end() + 1, end))
    return text[begun.end() : min((stop.start() for stop in stops if stop), default=end)].strip(" “”\"',;.") or None


@cache
def _goes_on() -> re.Pattern[str]:
    """Where a sentence goes on to another act: ", and also decides"."""
    return re.compile(rf",? and (?:also |further )*(?:{'|'.join(verbs())})\b")


@cache
def _is_document(symbol: str) -> bool:
    parts = parse(symbol)
    return parts is not None and parts.kind == "document"


def _identified(report: NamedReport, before: Sequence[NamedReport]) -> NamedReport:
    if report.symbols:
        return report
    same = [other for other in before if other.symbols and other.author == report.author]
    if words := subject(report.subject or ""):
        same = [other for other in same if subject(other.subject or "") == words]
    elif report.bases:
        same = [other for other in same if other.bases == report.bases]
    symbols = {other.symbols for other in same}
    return msgspec.structs.replace(report, symbols=symbols.pop()) if len(symbols) == 1 else report
