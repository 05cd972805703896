"""The fields of the masthead: what a text says of itself above its body and, once adopted, below it."""

import re
from collections.abc import Sequence

from seized.model import Masthead
from seized.segment.announcement import Announcement, announcement
from seized.segment.head import Head, HeadLine, flowing
from seized.vocabulary.dates import DATE, iso_date
from seized.vocabulary.ordinals import ORDINAL, ordinal, roman
from seized.vocabulary.organs import Organ, organ, organ_of_formula, organ_of_symbol

__all__ = ["HeadLine", "masthead"]

_FLAGS = re.IGNORECASE | re.MULTILINE

_SYMBOL = re.compile(
    r"^(?:[^\W\da-z][^\W\d]*:?\s+)*"  # "United Nations", "Distr.: General"
    r"(?P<symbol>[A-Z]{1,6}/(?:[A-Za-z\d.\-]+/)*[A-Za-z.\-]*\d[\w.\-]*"
    r"(?:\s?\((?:(?:E?S-)?[IVXLC]+|\d{4}|Part\s[IVX]+|Vol\.\s?[IVX]+)\))?"
    r"(?:/(?:Add|Rev|Corr|Amend)\.\d+)*"
    r"(?:(?<=\d)\s[A-Z](?:(?:[-–]|\s(?:and|to)\s)[A-Z])?)?)\*?$",
    re.MULTILINE,
)
"""`A/C.3/80/L.45/Rev.1`, `S/RES/2735 (2024)`, `A/RES/77/123 A-B`, after whatever shares its line"""

_SESSION = re.compile(
    rf"^(?:resumed\s+)?(?P<ordinal>{ORDINAL})\s+(?P<special>(?:emergency\s+)?special\s+)?session\b(?!\s+of)(?=[^\w]*(?:$|\d|original|resumed))",
    _FLAGS,
)
"""`Seventy-eighth session`, `Tenth emergency special session`"""

_YEAR_SESSION = re.compile(r"^(?:(\d{4})\s+session|(?:[a-z]+\s+){1,2}session\s+(?:of|for)\s+(\d{4}))\b", _FLAGS)
"""`2020 session`, `Substantive session of 2010`"""

_ITEM = r"\d{1,3}(?:\s*\([a-z]{1,3}\))*(?:\s*(?:to|[-–])\s*\d{1,3})?"
_SUB_ITEM = r"\([a-z]{1,3}\)(?:\s*\([ivx]+\))?"
_AGENDA = re.compile(
    rf"^(?:agenda\s+items?|items?)\s*(?P<items>{_ITEM}(?:\s*(?:,\s*and|,|and)\s*(?:{_ITEM}|{_SUB_ITEM}))*)"
    r"(?:\*|\s+of\s+the\s+(?:(?:preliminary|provisional)\s+)?(?:list|agenda)\**)?(?=\s|$)",
    _FLAGS,
)
"""`Agenda item 127 (s)`, `Agenda items 15 and 116`, `Items 19 and 20 of the preliminary list*`"""

_DAY = re.compile(rf"(?<![\d–-])(?:{DATE})")

_NUMBER = re.compile(
    r"^(?P<number>(?:E?S-)?\d{1,4}/(?:\d{1,3}|…|\.{3}|_+)|\d{1,4}(?:\s[A-Z])?\s?\((?:E?S-)?[IVXLC]+\))(?P<letters>\s[A-Z](?:(?:[-–]|\s(?:and|to)\s)[A-Z])?)?"
    r"(?:\.(?=\s|$)|(?<=…)|(?<=\.{3}))\s*",
    re.MULTILINE,
)
"""`78/19.`, `58/…`, `1514 (XV).`, `2020/1.`, `77/264 A.`"""

_PART = re.compile(r"^(?:[A-Z]|[IVX]+)$", re.MULTILINE)
"""The letter or numeral, alone on its line, that opens a part of a composite resolution."""


def _front(head: Head, said: Announcement | None) -> str:
    """What stands above session, agenda and announcement: symbol, organ, distribution, date, language."""
    marks = [_SESSION.search(head.text), _YEAR_SESSION.search(head.text), _AGENDA.search(head.text)]
    return head.text[: min([mark.start() for mark in marks if mark] + [said.start if said else len(head.text)])]


def _composed(said: Announcement | None, numbered: re.Match[str] | None, speaking: Organ | None) -> str | None:
    """The symbol that the number of an adopted text makes in the series of its organ."""
    number = said.number if said else None
    if not number and numbered and numbered["number"][-1].isdigit() | (numbered["number"][-1] == ")"):
        number = numbered["number"] + (numbered["letters"] or "")
    adopted = said is None or said.kind == "resolution"
    return speaking.resolutions + number if number and adopted and speaking and speaking.resolutions else None


def _session(head: Head, symbol: str | None) -> int | None:
    """The number of the regular session.  Special sessions are counted apart and have none here."""
    named = _SESSION.search(head.text)
    if named:
        return None if named["special"] else ordinal(named["ordinal"])
    year = _YEAR_SESSION.search(head.text)
    if year:
        return int(year[1] or year[2])
    numbered = re.match(
        r"A/(?:HRC/)?(?:[A-Z]+(?:\.\d+)?/)?(\d{1,3})/|A/RES/\d+(?:\s[A-Z])?\s?\(([IVXLC]+)\)", symbol or ""
    )
    if not numbered:
        return None
    return int(numbered[1]) if numbered[1] else roman(numbered[2])


def _agenda_items(head: Head) -> tuple[str, ...]:
    """Each item with its letter: `18 (a) and (b)` gives `18 (a)` and `18 (b)`."""
    items: list[str] = []
    for agenda in _AGENDA.finditer(head.text):
        for item in re.findall(rf"{_ITEM}|{_SUB_ITEM}", agenda["items"], re.IGNORECASE):
            written = " ".join(re.sub(r"\s*\(", " (", item).split())
            items.append(written if written[0] != "(" else f"{items[-1].split(' (')[0]} {written}")
    return tuple(dict.fromkeys(items))


def _date(head: Head, said: Announcement | None, adopted: bool) -> str | None:
    """The day of adoption, as announced or as closed; of a draft, the day on its masthead."""
    if said and said.date:
        return said.date
    written = _DAY.search(head.closing if adopted else _front(head, said))
    return iso_date(written[0]) if written else None


def _after_item(head: Head) -> int:
    """Where the last block of type begins that follows the item title, in a text that nothing announces."""
    agenda = [found.end() for found in _AGENDA.finditer(head.text)] or [
        found.end() for found in _SESSION.finditer(head.text)
    ]
    first = head.line_at(agenda[-1]) + 1 if agenda else 0
    start = len(head.lines) - 1
    while start > first and head.alike(start - 1, start):
        start -= 1
    return head.start(start) if start > first or not agenda else len(head.text)


def _title(head: Head, said: Announcement | None) -> str | None:
    """The title without its number; None where the text has none."""
    numbered = _NUMBER.search(head.text, said.end if said else 0)
    start = numbered.end() if numbered else said.end if said else _after_item(head)
    parts = [part for part in _PART.split(head.text[start:]) if part.strip()]
    return flowing(parts[0]).strip("* ") or None if parts else None


def _kind(symbol: str | None, said: Announcement | None, adopted: bool, has_body: bool) -> str:
    if said:
        return said.kind
    for series, kind in (("/RES/", "resolution"), ("/DEC/", "decision"), ("/PRST/", "presidential statement")):
        if symbol and series in symbol:
            return kind
    if not has_body:
        return "other"
    return "resolution" if adopted else "draft resolution"


def masthead(lines: Sequence[HeadLine], *, has_body: bool = True, formula: str | None = None) -> Masthead:
    """The masthead that `lines` make: all lines above the enacting formula, and the closing lines below the body.

    What the lines do not say is None or empty; nothing is taken from the name of a file.  `formula` is the enacting
    formula itself where there is one, `has_body` whether there is a body at all: a text without body and without a
    line that announces a resolution or draft is of the kind "other".
    """
    head = Head(lines)
    said = announcement(head)
    named = _SYMBOL.search(_front(head, said))
    numbered = _NUMBER.search(head.text, said.end if said else 0)
    symbol = " ".join(named["symbol"].split()) if named else None
    speaking = organ_of_formula(formula or "") or organ(said.organ if said and said.organ else "")
    speaking = speaking or (organ_of_symbol(symbol) if symbol else None) or _on_line(head)
    symbol = symbol or _composed(said, numbered, speaking)
    adopted = bool(head.closing) or bool(symbol and "/RES/" in symbol)
    kind = _kind(symbol, said, adopted, has_body)
    return Masthead(
        kind=kind,
        symbol=symbol,
        organ=speaking.name if speaking else None,
        session=_session(head, symbol),
        agenda_items=_agenda_items(head),
        date=_date(head, said, adopted),
        title=_title(head, said) if has_body else None,
        sponsors=said.sponsors if said else (),
        derived_from=said.derived_from if said else (),
    )


def _on_line(head: Head) -> Organ | None:
    """The last organ that has a line of the masthead to itself, or shares it with the distribution only."""
    found = [organ(re.sub(r"\s+Distr\..*", "", line)) for line in head.text.split("\n")]
    return next((one for one in reversed(found) if one), None)
