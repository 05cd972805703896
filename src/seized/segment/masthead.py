"""The fields of the masthead: what a text says of itself above its body and, once adopted, below it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from seized.model import Masthead, Passage, Placed
from seized.segment.announcement import Announcement, announcement
from seized.segment.head import Head, HeadLine, flowing
from seized.segment.sponsors import behalf
from seized.segment.told import Told
from seized.vocabulary import issuers
from seized.vocabulary.dates import DATE, iso_date
from seized.vocabulary.numbering import NUMBER, number
from seized.vocabulary.ordinals import ORDINAL, ordinal, session_label
from seized.vocabulary.organs import organ, organ_of_symbol
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
_ITEMS = re.compile(rf"{_ITEM}|{_SUB_ITEM}")
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

_FORMULA = re.compile(r"[*_ ]*The\s+(?P<speaker>[^,*_]*[^\s,*_])", re.IGNORECASE)
"""`The General Assembly,`"""

_DISTRIBUTION = re.compile(r" Distr\..*")
"""`General Assembly Distr.: Limited`"""

_PART = re.compile(r"^(?:[A-Z]|[IVX]+)$", re.MULTILINE)
"""The letter or numeral, alone on its line, that opens a part of a composite resolution."""


def _front(head: Head, said: Announcement | None) -> int:
    """Where what stands above session, agenda and announcement ends: symbol, organ, distribution, date, language."""
    marks = [pattern.search(head.text) for pattern in (_SESSION, _YEAR_SESSION, _AGENDA)]
    return min([mark.start() for mark in marks if mark] + [said.start if said else len(head.text)])


def _printed_symbol(head: Head, said: Announcement | None) -> Told[Symbol] | None:
    found = _SYMBOL.search(head.text, 0, _front(head, said))
    symbol = parse(found["symbol"]) if found else None
    return head.told(symbol, found, "symbol") if found and symbol else None


def _composed_symbol(head: Head, said: Announcement | None, speaking: Told[str] | None) -> Told[Symbol] | None:
    """The symbol that the number of an adopted text has in the series of its organ: `1514 (XV).` of the Assembly."""
    kind = said.kind.value if said else "resolution"
    printed = said.number if said else None
    if not printed:
        heading = _NUMBER.search(head.text, said.end if said else 0)
        printed = head.told(heading["number"], heading, "number") if heading and heading["number"] else None
    counted = number(printed.value) if printed else None
    found = issuers.symbols(speaking.value, kind, counted) if speaking and counted else ()
    symbol = parse(found[0]) if len(found) == 1 else None
    return Told(symbol, printed.span) if printed and symbol else None


def _speaker(formula: Passage) -> Told[str] | None:
    """The name in an enacting formula: "The General Council," gives "General Council"."""
    named = _FORMULA.match(formula.text)
    return Told(named["speaker"], formula.locate(*named.span("speaker"))) if named else None


def _organ_of_line(line: HeadLine) -> Told[str] | None:
    words = _DISTRIBUTION.sub("", line.passage.text)
    named = organ(words)
    return Told(named.name, line.passage.locate(0, len(words))) if named else None


def _organ(
    head: Head, said: Announcement | None, symbol: Told[Symbol] | None, formula: Passage | None
) -> Told[str] | None:
    """Who speaks: as the enacting formula, the announcement, the symbol or the last organ on a line of its own says;
    else the name in the enacting formula, though no table has it."""
    speaker = _speaker(formula) if formula else None
    known = organ(speaker.value) if speaker else None
    if speaker and known:
        return Told(known.name, speaker.span)
    if said and said.organ:
        return said.organ
    series = organ_of_symbol(symbol.value.text) if symbol else None
    if symbol and series:
        return Told(series.name, symbol.span)
    return next((named for named in map(_organ_of_line, reversed(head.lines)) if named), speaker)


def _session(head: Head, symbol: Told[Symbol] | None) -> Told[int] | None:
    """The number of the regular session, or the year of the session; special sessions are counted apart and have
    none here.  The symbol tells the session where no line does."""
    named = _SESSION.search(head.text)
    if named:
        count = None if named["special"] else ordinal(named["ordinal"])
        return head.told(count, named) if count else None
    year = _YEAR_SESSION.search(head.text)
    if year:
        return head.told(int(year["before"] or year["after"]), year)
    printed = (symbol.value.session if symbol else None) or ""
    label = session_label(printed) or printed
    return Told(int(label), symbol.span) if symbol and label.isdigit() else None


def _agenda_items(head: Head, said: Announcement | None) -> Iterator[Told[str]]:
    """Each item with its letter: `18 (a) and (b)` gives `18 (a)` and `18 (b)`, which stands from `18` to `(b)`."""
    whole, start = "", 0
    for agenda in _AGENDA.finditer(head.text, 0, said.start if said else len(head.text)):
        for item in _ITEMS.finditer(head.text, *agenda.span("items")):
            written = " ".join(item[0].replace("(", " (").split())
            if written[0] == "(":
                written = f"{whole} {written}"
            else:
                whole, start = written.split(" (")[0], item.start()
            yield Told(written, head.passage.locate(start, item.end()))


def _date(head: Head, said: Announcement | None, *, adopted: bool) -> Told[str] | None:
    """The day of adoption, as announced or as closed; of a draft, the day on its masthead."""
    if said and said.date:
        return said.date
    where = head.closing if adopted else head.passage.part(0, _front(head, said))
    written = _DAY.search(where.text)
    day = iso_date(written[0]) if written else None
    return Told(day, where.locate(*written.span())) if written and day else None


def _last_block(head: Head) -> int:
    """Where the last block of type begins, below the item title, in a text that nothing announces."""
    above = [found.end() for found in (*_AGENDA.finditer(head.text), *_SESSION.finditer(head.text))]
    first = head.line_at(max(above)) + 1 if above else 0
    line = max(first, head.block(len(head.lines) - 1).start) if head.lines else 0
    return head.start(line) if line > first or not above else len(head.text)


def _title(head: Head, said: Announcement | None) -> Told[str] | None:
    """The title without its number; None where the text has none."""
    numbered = _NUMBER.search(head.text, said.end if said else 0)
    start = numbered.end() if numbered else said.end if said else _last_block(head)
    parts = [part.strip("* \n") for part in head.passage.part(start, len(head.text)).split(_PART)]
    return next((Told(flowing(part.text), part.span) for part in parts if part.text), None)


def _kind(
    head: Head, said: Announcement | None, symbol: Told[Symbol] | None, formula: Passage | None
) -> Told[str] | None:
    """What the text is: as announced, or as the symbol says; else an enacting formula tells a draft, and what stands
    below the body tells that it was adopted."""
    if said:
        return said.kind
    if symbol and symbol.value.kind in ("resolution", "decision", "presidential statement"):
        return Told(symbol.value.kind, symbol.span)
    if formula is None:
        return None
    return Told("resolution", head.closing.span) if head.closing.text else Told("draft resolution", formula.span)


def _sponsors(said: Announcement | None, notes: Sequence[Passage]) -> Iterator[Told[str]]:
    if said and said.sponsors:
        yield from said.sponsors
        for note in notes:
            yield from behalf(note)


def _facts(
    head: Head, notes: Sequence[Passage], formula: Passage | None
) -> Iterator[tuple[str, Iterable[Told[object] | None]]]:
    """The fields in the order of the document, and what tells their values; a value may be told more than once."""
    said = announcement(head)
    printed = _printed_symbol(head, said)
    speaking = _organ(head, said, printed, formula)
    symbol = printed or _composed_symbol(head, said, speaking)
    kind = _kind(head, said, symbol, formula)
    adopted = kind is not None and kind.value in ("resolution", "decision")
    titled = formula is not None or (kind is not None and kind.value in ("decision", "draft decision"))
    yield "kind", [kind]
    yield "symbol", [Told(symbol.value.text, symbol.span) if symbol else None]
    yield "organ", [speaking]
    yield "session", [_session(head, symbol)]
    yield "agenda_items", _agenda_items(head, said)
    yield "date", [_date(head, said, adopted=adopted)]
    yield "title", [_title(head, said) if titled else None]
    yield "sponsors", _sponsors(said, notes)
    yield "derived_from", said.derived_from if said else ()


def masthead(
    lines: Sequence[HeadLine],
    *,
    closing: Sequence[HeadLine] = (),
    notes: Sequence[Passage] = (),
    formula: Passage | None = None,
) -> Masthead:
    """The masthead that `lines`, all lines above the enacting formula, and `closing`, those below the body, make.

    What the lines do not say is None or empty; nothing is taken from the name of a file.  `notes` are the texts of the
    asterisk notes to its lines, which name the group on whose behalf a draft is submitted.  `formula` is the enacting
    formula itself, None where there is none: a text that has none, and no line that announces a resolution, a
    decision or a draft, is of the kind "other".  A text that nothing says was adopted is a draft.
    """
    placed: dict[tuple[str, str], Placed] = {}
    for field, told in _facts(Head(lines, closing), notes, formula):
        for fact in told:
            if fact:
                value = str(fact.value)
                placed.setdefault((field, value), Placed(field, value, fact.span))
    return _filled(tuple(placed.values()))


def _filled(placed: tuple[Placed, ...]) -> Masthead:
    """The masthead whose fields hold just these facts."""
    values: dict[str, list[str]] = {}
    for fact in placed:
        values.setdefault(fact.field, []).append(fact.value)
    one = {field: told[0] for field, told in values.items()}
    return Masthead(
        kind=one.get("kind", "other"),
        symbol=one.get("symbol"),
        organ=one.get("organ"),
        session=int(one["session"]) if "session" in one else None,
        agenda_items=tuple(values.get("agenda_items", ())),
        date=one.get("date"),
        title=one.get("title"),
        sponsors=tuple(values.get("sponsors", ())),
        derived_from=tuple(values.get("derived_from", ())),
        placed=placed,
    )
