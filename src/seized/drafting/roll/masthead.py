"""The masthead of a draft instead of that of the base.

"A/RES/77/338" becomes "A/79/L.___", "Distr.: General" becomes "Distr.: Limited"; the day, what tells of the adoption
and the number before the title are gone, sponsors and item are left open.
"""

import re
from collections.abc import Iterator

import msgspec

from seized.drafting.roll.changes import Added, Asked, Edit
from seized.drafting.roll.known import Known
from seized.drafting.roll.lines import Base, Line, series_of
from seized.drafting.roll.standing import sponsors
from seized.model.rolled import Question
from seized.vocabulary.dates import DATE
from seized.vocabulary.ordinals import ORDINAL, ordinal, ordinal_words
from seized.vocabulary.symbols import parse

OPEN = "___"
"""Stands for what is not known yet: the number of the draft, the item, the sponsors."""

_ADOPTION = re.compile(r"(?i:(?:resolution|decision)s? adopted) (?:by|at|on)\b")
_DISTRIBUTION = re.compile(r"(?i:Distr)\.:?\s+(General|GENERAL)\b")
_DAY = re.compile(rf"{DATE}$")
_FIRST_WORDS = re.compile(ORDINAL)
_NUMBER = re.compile(r"\d+/\d+(?: [A-Z])?\.\s*")
_COMMITTEE = re.compile(r"\b(First|Second|Third|Fourth|Fifth|Sixth)\s+Committee\b")
_SUBMITTED = re.compile(r"(?i:draft resolution) submitted by .*")
_UNNUMBERED = re.compile(r"(?<=/)\d+(?=/L\.(?!\d))")
"""The session in the symbol of a draft that has no number yet: "A/C.3/79/L.___"."""

_SPONSORS = re.compile(r"(?P<names>.*?)(?P<mark>:\s?\**)(?=\s+(?:revised\s+)?draft resolution)")


class Masthead(msgspec.Struct, frozen=True):
    """What becomes of the lines above and below the paragraphs."""

    edits: tuple[Edit, ...]
    added: tuple[Added, ...]
    asked: tuple[Asked, ...]


def masthead(base: Base, session: int, known: Known) -> Masthead:
    """The lines of a draft of `session`."""
    committee = _committee(base)
    edits = [edit for line in base.head for edit in _edits(base, line, session, known, committee)]
    edits += [_gone(line) for line in base.foot if line.text]
    return Masthead(tuple(edits), tuple(_added(base, committee, known)), tuple(_asked(base, session, known)))


def _edits(base: Base, line: Line, session: int, known: Known, committee: int | None) -> Iterator[Edit]:
    number = _NUMBER.match(line.text)
    if _tells_of_adoption(base, line) or (number and number.end() == len(line.text)):
        yield _gone(line)
        return
    if number:
        yield _edit(line, 0, number.end(), "")
    symbol = _symbol_of_draft(base, session, committee)
    for own in re.finditer(re.escape(base.document.symbol), line.text) if base.document.symbol else ():
        yield _edit(line, own.start(), own.end(), symbol)
    if base.document.symbol is None and (of := _UNNUMBERED.search(line.text)) and int(of[0]) == base.document.session:
        yield _edit(line, of.start(), of.end(), str(session))
    if kind := _DISTRIBUTION.search(line.text):
        yield _edit(line, kind.start(1), kind.end(1), "LIMITED" if kind[1].isupper() else "Limited")
    if line.style != "title" and (day := _DAY.search(line.text)):
        yield _edit(line, day.start(), day.end(), "")
    yield from _session(base, line, session)
    if place := _placed(base, line, "agenda_items"):
        yield from _item(base, line, place[0], known)
    if base.document.kind.startswith("draft"):
        yield from _sponsors(line)


def _session(base: Base, line: Line, session: int) -> Iterator[Edit]:
    """The session, in words, in the case of the base."""
    place = _placed(base, line, "session")
    words = _FIRST_WORDS.match(line.text, place[0]) if place else None
    if words and ordinal(words[0]) == base.document.session:
        yield _edit(line, words.start(), words.end(), _cased(ordinal_words(session), words[0]))


def _sponsors(line: Line) -> Iterator[Edit]:
    """The sponsors of a draft, and the mark of their footnote; or who else submitted it."""
    if _SUBMITTED.fullmatch(line.text):
        yield _edit(line, 0, len(line.text), f"{OPEN}: draft resolution")
    if found := _SPONSORS.match(line.text):
        yield _edit(line, found.start("names"), found.end("names"), OPEN)
        if "*" in found["mark"]:
            yield _edit(line, found.start("mark") + 1, found.end("mark"), "")


def _item(base: Base, line: Line, start: int, known: Known) -> Iterator[Edit]:
    """The number of the item, which every session gives anew; of several items all are left open."""
    text = line.text[start:].rstrip()
    number = known.item if len(base.document.agenda_items) == 1 else None
    if text != number:
        yield _edit(line, start, start + len(text), number or OPEN)


def _added(base: Base, committee: int | None, known: Known) -> Iterator[Added]:
    """The lines that an adopted text lacks: the committee, and the sponsors."""
    if base.document.kind.startswith("draft"):
        return
    session = next((line for line in base.head if _placed(base, line, "session")), None)
    if committee and session:
        yield Added(after=session.id, text=f"{ordinal_words(committee).capitalize()} Committee", rule="masthead")
    adoption = next((line for line in reversed(base.head) if _tells_of_adoption(base, line)), None)
    if adoption:
        asked = (sponsors(base, known),)
        yield Added(after=adoption.id, text=f"{OPEN}: draft resolution", rule="masthead", questions=asked)


def _asked(base: Base, session: int, known: Known) -> Iterator[Asked]:
    if base.document.kind.startswith("draft"):
        named = [line for line in base.head if _SPONSORS.match(line.text) or _SUBMITTED.fullmatch(line.text)]
        yield from (Asked(line=one.id, start=0, end=len(one.text), question=sponsors(base, known)) for one in named)
    line = next((line for line in base.head if _placed(base, line, "agenda_items")), None)
    if line is None:
        return
    words = "The number of the agenda item changes every session."
    if known.item:
        words += f" At session {session} adopted texts had this item as {known.item}."
    else:
        words += f" That of session {session} is not known: see its agenda."
    items = ", ".join(base.document.agenda_items)
    question = Question(kind="masthead", words=f"{words} The base had {items}.", sources=_symbol(base))
    yield Asked(line=line.id, start=0, end=len(line.text), question=question)


def _symbol(base: Base) -> tuple[str, ...]:
    return (base.document.symbol,) if base.document.symbol else ()


def _symbol_of_draft(base: Base, session: int, committee: int | None) -> str:
    """The symbol without its number: "A/79/L.___", "A/C.3/79/L.___" where the base went to that committee."""
    own = series_of(base.document) or "A"
    return f"{own}/C.{committee}/{session}/L.{OPEN}" if committee and own == "A" else f"{own}/{session}/L.{OPEN}"


def _committee(base: Base) -> int | None:
    """The Main Committee that a draft goes to, as that of the base did; None for the plenary."""
    parts = parse(base.document.symbol) if base.document.symbol else None
    if parts and (own := re.match(r"A/C\.(\d)/", parts.text)):
        return int(own[1])
    found = next((_COMMITTEE.search(line.text) for line in base.head if _is_provenance(line)), None)
    return ordinal(found[1]) if found else None


def _is_provenance(line: Line) -> bool:
    return line.text.startswith("[") and line.text.endswith("]")


def _tells_of_adoption(base: Base, line: Line) -> bool:
    """Whether a line stands on adopted texts alone: "Resolution adopted by ... on ...", "[on the report of ...]"."""
    if base.document.kind.startswith("draft"):
        return False
    return _is_provenance(line) or _ADOPTION.match(line.text) is not None


def _placed(base: Base, line: Line, field: str) -> tuple[int, int] | None:
    """Where in a line the words stand that tell a fact, the first of several values."""
    for one in base.document.masthead:
        if one.field == field and (start := line.offset(one.span[0])) is not None:
            end = line.offset(one.span[1] - 1)
            return start, len(line.text) if end is None else end + 1
    return None


def _edit(line: Line, start: int, end: int, text: str) -> Edit:
    return Edit(line=line.id, start=start, end=end, text=text, rule="masthead")


def _gone(line: Line) -> Edit:
    return Edit(line=line.id, start=0, end=len(line.text), text="", rule="masthead", whole=True)


def _cased(words: str, like: str) -> str:
    return words.upper() if like.isupper() else words.capitalize() if like[:1].isupper() else words
