"""What is printed above and below the body of a document, taken apart for those who set it again."""

import re

import msgspec

from seized.model.document import Document

_RIGHT = re.compile(r"(?:^|\s)(?:Distr\.|Original): .*$")
"""`Distr.: Limited`, `Original: English`: what stands to the right."""

_DAY = re.compile(r"\d{1,2}\s\S+\s\d{4}")
_NUMBER = re.compile(r"\s*(\d+/\d+)\.\s*$")
"""`77/338.` before the title."""

_ANNOUNCED = re.compile(r"^(?:Resolution|Decision) adopted\b", re.MULTILINE)
_SITTING = re.compile(r"\d+(?:st|nd|rd|th) (?:\(\w+\) )?(?:plenary )?meeting\b", re.IGNORECASE)
"""`99th plenary meeting`, `50th (resumed) plenary meeting`"""


WHOLE = ("application/akn+xml", "text/html", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
"""Formats in which a line is a whole paragraph."""


class Head(msgspec.Struct, frozen=True):
    """The masthead as it is printed, line by line: what stands at the left and at the right, the names of agenda
    items, how the text is announced, the number before its title, the notes on all of that, and what is printed below
    the body.  What the text does not tell is empty.
    """

    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    item: tuple[str, ...] = ()
    announced: tuple[str, ...] = ()
    number: str | None = None
    notes: tuple[str, ...] = ()
    below: tuple[str, ...] = ()

    @property
    def sitting(self) -> str | None:
        """The meeting at which the text was adopted: `99th plenary meeting`."""
        found = (_SITTING.search(line) for line in (*self.below, *self.announced))
        return next((one[0] for one in found if one), None)


def head(document: Document) -> Head:
    """What is printed above and below the body of a document."""
    places = _places(document)
    if "kind" not in places:
        return Head()
    body = document.paragraphs[0].span[0] if document.paragraphs else len(document.text)
    title = min(places.get("title", body), body)
    announced_at = _announced_at(document, places, title)
    number = _NUMBER.search(document.text, announced_at, title)
    announced = _lines(document.text[announced_at : number.start() if number else title])
    item_at = document.text.find("\n", places.get("agenda_items", announced_at), announced_at)
    item_at = item_at if item_at >= 0 else announced_at
    left, right = _sides(_above(document, 0, item_at), document.symbol)
    notes, below = _around(document)
    return Head(
        left=left,
        right=right,
        item=_item(document, item_at, announced_at),
        announced=(" ".join(announced),) if document.kind.startswith("draft") else tuple(announced),
        number=number[1] if number else None,
        notes=notes,
        below=below,
    )


def _item(document: Document, start: int, end: int) -> tuple[str, ...]:
    """The names of agenda items: a line each where the format keeps paragraphs whole, else put together again."""
    lines = _above(document, start, end)
    return tuple(lines) if document.source.media_type in WHOLE else tuple(filter(None, (" ".join(lines),)))


def _places(document: Document) -> dict[str, int]:
    """Where the first fact of each field stands that is told above the body."""
    body = document.paragraphs[0].span[0] if document.paragraphs else len(document.text)
    found: dict[str, int] = {}
    for fact in document.masthead:
        if fact.span[0] < body or fact.field == "kind":
            found[fact.field] = min(fact.span[0], found.get(fact.field, fact.span[0]))
    return found


def _announced_at(document: Document, places: dict[str, int], title: int) -> int:
    """Where the announcement begins: with the words that tell the kind, or, where the symbol alone tells it, with the
    line that says `Resolution adopted`; else at the title."""
    told = [places["kind"]] if places["kind"] != places.get("symbol") else []
    said = _ANNOUNCED.search(document.text, 0, title)
    found = [*told, *([said.start()] if said and not told else []), places.get("sponsors", title), title]
    return _line(document.text, min(found))


def _around(document: Document) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The notes that the masthead has among the footnotes of its page, and the lines below the body."""
    notes, below = list[str](), list[str]()
    body = document.paragraphs[0].span[0] if document.paragraphs else len(document.text)
    for region in document.regions:
        if region.kind == "masthead" and region.span[0] > body:
            lines = [line for line in _lines(document.text[slice(*region.span)]) if _says(line)]
            if lines and lines[0].startswith("*"):
                notes.append(" ".join(lines))
            else:
                below += lines
    return tuple(notes), tuple(below)


def _above(document: Document, start: int, end: int) -> list[str]:
    """The lines of the masthead from `start` to `end`."""
    return [
        line
        for region in document.regions
        if region.kind == "masthead" and region.span[0] < end and region.span[1] > start
        for line in _lines(document.text[max(region.span[0], start) : min(region.span[1], end)])
    ]


def _sides(lines: list[str], symbol: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines at the left and at the right; in the text of a PDF both can stand in one."""
    left, right = list[str](), list[str]()
    for line in lines:
        at = _at_the_right(line, symbol)
        if line[:at].strip():
            left.append(line[:at].strip())
        if line[at:].strip():
            right.append(line[at:].strip())
    return tuple(left), tuple(right)


def _at_the_right(line: str, symbol: str | None) -> int:
    """Where that begins in a line which stands at the right."""
    if symbol and line.endswith(symbol):
        return len(line) - len(symbol)
    if found := _RIGHT.search(line):
        return found.start()
    return 0 if _DAY.fullmatch(line) else len(line)


def _line(text: str, at: int) -> int:
    """Where the line begins that holds this place."""
    return text.rfind("\n", 0, at) + 1


def _lines(text: str) -> list[str]:
    return [spaced for line in text.splitlines() if (spaced := " ".join(line.split()))]


def _says(line: str) -> bool:
    """Whether a line has words; the number of a page has none."""
    return any(letter.isalpha() for letter in line)
