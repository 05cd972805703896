"""The fields of the masthead: what a text says of itself above its body and, once adopted, below it."""

import re
from collections.abc import Sequence

from seized.model import Masthead
from seized.segment.announcement import Announcement, announcement
from seized.segment.head import Head, HeadLine, flowing
from seized.segment.sponsors import behalf
from seized.vocabulary import issuers
from seized.vocabulary.dates import DATE, iso_date
from seized.vocabulary.numbering import NUMBER, number
from seized.vocabulary.ordinals import ORDINAL, ordinal, session_label
from seized.vocabulary.organs import Organ, organ, organ_of_formula, organ_of_symbol
from seized.vocabulary.symbols import RESOLUTION_SYMBOL, Symbol, parse

__all__ = ["HeadLine", "masthead"]

_SYMBOL = re.compile(
    rf"^(?:[^\W\da-z][^\W\d]*:? )*(?P<symbol>{RESOLUTION_SYMBOL})\*?(?=$| Distr)",
    re.MULTILINE,
)
"""`A/C.3/80/L.45/Rev.1`, after capitalized words that share its line: `United Nations`, `Distr.: General`"""

_SESSION = re.compile(
    rf"^(?:resumed )?(?P<ordinal>{ORDINAL}) (?P<special>(?:emergency )?special )?session\b"
    r"(?=\W*(?:$|\d|original|agenda))",
    re.IGNORECASE | re.MULTILINE,
)
"""`Seventy-eighth session`, `Tenth emergency special session`"""

_YEAR_SESSION = re.compile(
    r"^(?:(?P<before>\d{4}) session|(?:[a-z]+ ){1,2}session (?:of|for) (?P<after>\d{4}))\b",
    re.IGNORECASE | re.MULTILINE,
)
"""`2020 session`, `Substantive session of 2010`"""

_ITEM = r"\d{1,3}(?:\s*\([a-z]{1,3}\))*(?:\s*(?:to|[-–])\s*\d{1,3})?"
_SUB_ITEM = r"\([a-z]{1,3}\)(?:\s*\([ivx]+\))?"
_AGENDA = re.compile(
    rf"(?:^|(?<=session ))(?:(?:Agenda|AGENDA)\s+(?:items?|ITEMS?)|Items?)\s+"
    rf"(?P<items>{_ITEM}(?:\s*(?:,\s*and|,|and)\s*(?:{_ITEM}|{_SUB_ITEM}))*)(?=\*?(?:\s|$))",
    re.MULTILINE,
)
"""`Agenda item 127 (s)`, `Agenda items 15 and 116`, `Items 19 and 20 of the preliminary list*`"""

_NUMBER = re.compile(
    rf"^(?:(?P<number>{NUMBER})|\d{{1,4}}/(?:…|\.{{3}}|_+))(?:\.(?=\s|$)|(?<=…)|(?<=\.{{3}})|(?=\n))\s*", re.MULTILINE
)
"""`78/19.`, `1514 (XV).`, `77/264 A.`, and on drafts of the Human Rights Council `58/…`"""

_DAY = re.compile(rf"(?<![\d–-]){DATE}")

_PART = re.compile(r"^(?:[A-Z]|[IVX]+)$", re.MULTILINE)
"""The letter or numeral, alone on its line, that opens a part of a composite resolution."""


def _front(head: Head, said: Announcement | None) -> str:
    """What stands above session, agenda and announcement: symbol, organ, distribution, date, language."""
    marks = [pattern.search(head.text) for pattern in (_SESSION, _YEAR_SESSION, _AGENDA)]
    return head.text[: min([mark.start() for mark in marks if mark] + [said.start if said else len(head.text)])]


def _printed_symbol(head: Head, said: Announcement | None) -> Symbol | None:
    found = _SYMBOL.search(_front(head, said))
    return parse(found["symbol"]) if found else None


def _composed_symbol(head: Head, said: Announcement | None, speaking: Organ | None) -> Symbol | None:
    """The symbol that the number of an adopted text has in the series of its organ: `1514 (XV).` of the Assembly."""
    kind = said.kind if said else "resolution"
    printed = said.number if said else None
    if not printed:
        heading = _NUMBER.search(head.text, said.end if said else 0)
        printed = heading["number"] if heading else None
    counted = number(printed) if printed else None
    found = issuers.symbols(speaking.name, kind, counted) if speaking and counted else ()
    return parse(found[0]) if len(found) == 1 else None


def _organ(head: Head, said: Announcement | None, symbol: Symbol | None, formula: str) -> Organ | None:
    """Who speaks: as the enacting formula, the announcement, the symbol or the last organ on a line of its own says."""
    found = organ_of_formula(formula) or organ(said.organ if said and said.organ else "")
    found = found or (organ_of_symbol(symbol.text) if symbol else None)
    lines = [organ(re.sub(r" Distr\..*", "", line)) for line in head.text.split("\n")]
    return found or next((one for one in reversed(lines) if one), None)


def _unknown_organ(formula: str) -> str | None:
    """The name in an enacting formula whose organ no table has: "The General Council," gives "General Council"."""
    named = re.fullmatch(r"The\s+(.+?)\s*,?", formula.strip("*_ "))
    return named[1] if named else None


def _session(head: Head, symbol: Symbol | None) -> int | None:
    """The number of the regular session, or the year of the session; special sessions are counted apart and have
    none here.  The symbol tells the session where no line does."""
    named = _SESSION.search(head.text)
    if named:
        return None if named["special"] else ordinal(named["ordinal"])
    year = _YEAR_SESSION.search(head.text)
    if year:
        return int(year["before"] or year["after"])
    printed = symbol.session if symbol else None
    label = session_label(printed or "") or printed or ""
    return int(label) if label.isdigit() else None


def _agenda_items(head: Head, said: Announcement | None) -> tuple[str, ...]:
    """Each item with its letter: `18 (a) and (b)` gives `18 (a)` and `18 (b)`."""
    items: list[str] = []
    for agenda in _AGENDA.finditer(head.text, 0, said.start if said else len(head.text)):
        for item in re.findall(rf"{_ITEM}|{_SUB_ITEM}", agenda["items"]):
            written = " ".join(item.replace("(", " (").split())
            items.append(written if written[0] != "(" else f"{items[-1].split(' (')[0]} {written}")
    return tuple(dict.fromkeys(items))


def _date(head: Head, said: Announcement | None, kind: str) -> str | None:
    """The day of adoption, as announced or as closed; of a draft, the day on its masthead."""
    if said and said.date:
        return said.date
    written = _DAY.search(head.closing if kind in ("resolution", "decision") else _front(head, said))
    return iso_date(written[0]) if written else None


def _last_block(head: Head) -> int:
    """Where the last block of type begins, below the item title, in a text that nothing announces."""
    above = [found.end() for found in (*_AGENDA.finditer(head.text), *_SESSION.finditer(head.text))]
    first = head.line_at(max(above)) + 1 if above else 0
    line = max(first, head.block(len(head.lines) - 1).start) if head.lines else 0
    return head.start(line) if line > first or not above else len(head.text)


def _title(head: Head, said: Announcement | None) -> str | None:
    """The title without its number; None where the text has none."""
    numbered = _NUMBER.search(head.text, said.end if said else 0)
    start = numbered.end() if numbered else said.end if said else _last_block(head)
    parts = [part for part in _PART.split(head.text[start:]) if part.strip()]
    return flowing(parts[0]).strip("* ") or None if parts else None


def _kind(symbol: Symbol | None, said: Announcement | None, closed: bool, has_body: bool) -> str:
    if said:
        return said.kind
    if symbol and symbol.kind in ("resolution", "decision", "presidential statement"):
        return symbol.kind
    if not has_body:
        return "other"
    return "resolution" if closed else "draft resolution"


def _sponsors(said: Announcement | None, notes: Sequence[str]) -> tuple[str, ...]:
    if said is None or not said.sponsors:
        return ()
    return tuple(dict.fromkeys([*said.sponsors, *(group for note in notes for group in behalf(note))]))


def masthead(
    lines: Sequence[HeadLine],
    *,
    closing: Sequence[HeadLine] = (),
    notes: Sequence[str] = (),
    has_body: bool = True,
    formula: str = "",
) -> Masthead:
    """The masthead that `lines`, all lines above the enacting formula, and `closing`, those below the body, make.

    What the lines do not say is None or empty; nothing is taken from the name of a file.  `notes` are the texts of the
    asterisk notes to its lines, which name the group on whose behalf a draft is submitted.  `formula` is the enacting
    formula itself, `has_body` whether there is a body at all: a text that has none, and no line that announces a
    resolution or a draft, is of the kind "other".  A text that nothing says was adopted is a draft.
    """
    head = Head(lines, closing)
    said = announcement(head)
    symbol = _printed_symbol(head, said)
    speaking = _organ(head, said, symbol, formula)
    symbol = symbol or _composed_symbol(head, said, speaking)
    kind = _kind(symbol, said, bool(head.closing), has_body)
    return Masthead(
        kind=kind,
        symbol=symbol.text if symbol else None,
        organ=speaking.name if speaking else _unknown_organ(formula),
        session=_session(head, symbol),
        agenda_items=_agenda_items(head, said),
        date=_date(head, said, kind),
        title=_title(head, said) if has_body else None,
        sponsors=_sponsors(said, notes),
        derived_from=said.derived_from if said else (),
    )
