"""Takes lists of addressees apart: "all Member States, in particular donors, and the Secretary-General"."""

import re
from itertools import pairwise

import msgspec

from seized.derive.mandates.noun_phrases import PREPOSITION, Item, is_titled, trimmed, undivided
from seized.model.passage import Span
from seized.vocabulary.phrases import either

_SEPARATOR = re.compile(r"(?=[\s,;])(?:(?P<comma>\s*,)?\s+(?P<join>and/or|and|as well as)(?=[\s,])|\s*[,;])")
_LISTING = re.compile(rf"(?:and\s+|or\s+)?{either('listing')}\b")
"""What an inserted list begins with."""

_INSERTED = re.compile(rf"(?:and\s+|or\s+)?(?:{either('listing', 'insertion')}|[a-z]+ly)\b")
_LIST_INSIDE = re.compile(r"\s(?:including|such as|in particular|especially|notably)\s")
_COMPLETE = re.compile(r"\bother (?:[a-z]+ ){0,2}(?:stakeholders|actors|partners|participants)\b")
"""The phrase behind which a list has nobody more to name."""

_MODIFIERS = re.compile(
    rf"(?:(?:{either('modifier')}"
    r"|[a-z][\w-]*(?:al|an|ar|ary|ic|ive|ant|(?<!m)ent|able|ible|wide|ous|site|vil|based|level|-))(?:[\s,]+|$)){1,4}"
)
"""Adjectives, and nouns used like them: "international", "troop-"."""

_OWN_NOUN = re.compile(r"\s*(?:(?:the|all|both|each|every)\s|[A-Z])")
"""How a phrase begins that shares no noun with the one before: "and the towns"."""

_RELATIVE = re.compile(r"\b(?:that|which|who)\b")
_RETURNS = re.compile(r"\bso\b|\band\s+(?:the|all|other|to)\s*\Z")
_JOINING = re.compile(r"[\s,]*(?:and|or|and/or)?\s*")


class _Chunk(msgspec.Struct, frozen=True):
    """What stands between two separators: after a comma, after a conjunction, or both."""

    start: int
    end: int
    comma: bool = False
    join: str | None = None


def _chunks(text: str, start: int, end: int, whole: list[Span]) -> list[_Chunk]:
    chunks: list[_Chunk] = []
    begin, comma, join = start, False, None
    for found in _SEPARATOR.finditer(text, start, end):
        if any(first <= found.start() < last for first, last in whole):
            continue
        if text[begin : found.start()].strip():
            chunks.append(_Chunk(begin, found.start(), comma, join))
        begin, comma, join = found.end(), found["join"] is None or found["comma"] is not None, found["join"]
    return [*chunks, _Chunk(begin, end, comma, join)] if text[begin:end].strip() else chunks


def _outer(text: str, chunks: list[_Chunk]) -> list[_Chunk]:
    """The chunks without what is inserted between commas.

    An inserted list ("including A, B and C") ends with the phrase behind its "and", or before "as well as"; what
    follows a later comma belongs to the outer list again.  Where the outer list would go without any "and", the
    inserted list was only its first phrase.
    """
    outer: list[_Chunk] = []
    pending: list[_Chunk] = []
    inserted = closing = False
    for previous, chunk in pairwise([*chunks[:1], *chunks]):
        body = text[chunk.start : chunk.end].strip()
        beside = chunk.join == "as well as" and not _INSERTED.match(body)
        resumes = beside or (chunk.comma and (chunk.join or closing))
        if inserted and resumes and not (outer and _COMPLETE.search(text, outer[-1].start, outer[-1].end)):
            inserted = False
        if chunk.comma and _INSERTED.match(body):
            inserted, closing, pending = True, not _LISTING.match(body) and (closing or not inserted), []
        elif inserted:
            last = text[previous.start : previous.end].rpartition(" ")[2]
            ends = chunk.join is not None and not _MODIFIERS.fullmatch(last)
            closing = (closing or ends) and not _LISTING.match(body)
            pending.append(chunk)
        else:
            outer.append(chunk)
            inserted, closing = _LIST_INSIDE.search(body) is not None, False
    unended = inserted and len(outer) > 1 and not any(chunk.join for chunk in outer)
    return [*outer, *pending] if unended and len(pending) > 1 and pending[-1].join else outer


def coordinated(text: str, start: int, end: int, *, closed: bool = False) -> tuple[Item, ...]:
    """The coordinated noun phrases of `text[start:end]`; what is inserted between commas is left out.

    Where the list is `closed`, by an infinitive behind it, whatever an "and" joins to an actor is addressed with it.
    """
    whole = undivided(text, start, end)
    items: list[Item] = []
    shared: Item | None = None
    outer = _outer(text, _chunks(text, start, end, whole))
    for index, chunk in enumerate(outer):
        item = trimmed(text, chunk.start, chunk.end, whole)
        if shared and not _adjoins(text, shared, item.start):
            shared = None
        following = outer[index + 1] if index + 1 < len(outer) else None
        if not item.actor and following and _modifies(text, item, chunk, following if closed else None):
            shared = Item(shared.start if shared else item.start, item.end, False)
            continue
        if item.actor and shared:
            item = Item(shared.start, item.end, True)
        shared = None
        _add(text, items, item, chunk, closed)
    return tuple(_without_apposition(text, items))


def _add(text: str, items: list[Item], item: Item, chunk: _Chunk, closed: bool) -> None:
    """Adds a phrase to the list: as an item of its own, or as the rest of the item before."""
    if item.end <= item.start:
        return
    if items and not chunk.comma and _in_relative_clause(text, items[-1], item):
        return
    adjoins = bool(items) and _adjoins(text, items[-1], item.start)
    titled = bool(items) and is_titled(text[items[-1].start : items[-1].end])
    if adjoins and item.actor and not chunk.comma and _breaks_off(text, items[-1]):
        items[-1] = Item(items[-1].start, item.end, True)
    elif item.actor or not items:
        items.append(item)
    elif adjoins and closed and not chunk.comma and not titled:
        items.append(Item(item.start, item.end, True))
    elif adjoins and titled and PREPOSITION.search(text, items[-1].start, items[-1].end):
        items[-1] = Item(items[-1].start, item.end, items[-1].actor)


def _in_relative_clause(text: str, before: Item, item: Item) -> bool:
    """Whether a phrase is joined to the object of a relative clause: "States that import timber and port services"."""
    gap = text[before.end : item.start]
    return _RELATIVE.search(gap) is not None and not _RETURNS.search(gap)


def _adjoins(text: str, item: Item, start: int) -> bool:
    """Whether nothing but a conjunction and an article stands between an item and `start`."""
    return _JOINING.fullmatch(re.sub(r"\b(?:the|all|other|their|its)\b", "", text[item.end : start])) is not None


def _modifies(text: str, item: Item, chunk: _Chunk, joined: _Chunk | None) -> bool:
    """Whether a chunk is only the first of several modifiers: "international" before "and regional organizations".

    Before a chunk `joined` to it by "and", in a list that an infinitive closes, nouns can be modifiers too: "trade and
    development partners".
    """
    if text[item.end : chunk.end].strip():
        return False
    bare = joined is not None and joined.join == "and" and not joined.comma and not _OWN_NOUN.match(text, joined.start)
    if bare and text[item.start : item.end].count(" ") < 2:
        return True
    return _MODIFIERS.fullmatch(text, item.start, item.end) is not None


def _breaks_off(text: str, item: Item) -> bool:
    """Whether an item ends with an adjective: "partners of graduating" before "and recently graduated countries"."""
    parts = PREPOSITION.split(text[item.start : item.end])
    return len(parts) > 1 and _MODIFIERS.fullmatch(parts[-1]) is not None


def _without_apposition(text: str, items: list[Item]) -> list[Item]:
    """A list without any conjunction is one addressee and its apposition: "Israel, the occupying Power"."""
    gaps = " ".join(text[before.end : after.start] for before, after in pairwise(items))
    alternative = " or " in text[items[-1].start : items[-1].end] if items else False
    return items if len(items) != 2 or alternative or re.search(r"\b(?:and|and/or|as well as)\b", gaps) else items[:1]
