"""Takes apart the noun phrases that name addressees: "all Member States, in particular donors, and the Secretary-General"."""

import re

import msgspec

from seized.model.passage import Span
from seized.vocabulary.actors import actor_nouns, name_at

_PROPER = re.compile(r"(?<![\w-])[A-Z][\w'-]*")
_BRACKETS = re.compile(r"\([^()]*\)")
_SEPARATOR = re.compile(r"(?:\s*,)?\s+(?:and/or|and|or|as well as)(?=[\s,])|\s*[,;]")
_LEADING = re.compile(
    r"\W*(?:(?:and/or|and|or|as well as|all|the|both|each|every|any|those|these|this|that|its|his|her|their|an?|of|upon|one|two|three|four|five"
    r"|six|seven|eight|nine|ten|eleven|twelve|fifteen|\d+|aforementioned|aforesaid|said|above-mentioned|remaining of)\b,?\s+)*",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(
    r"\s+(?:that|which|who|whose|whom|where|when|while|if|as|including|especially|particularly|notably|(?:\w+ly )?(?:concerned|involved|affected|interested)(?=$|\s(?:by|in|with|that|to|and)\b)|thereto|thereof|not|in (?:this|that|these)|yet|also|further|again|still"
    r"|themselves|itself|alike|together|along|inter alia|such as|with|without|through|under|upon|pursuant|based|according"
    r"|during|after|before|by|via|towards|in|at|from|within|across|outside|around|throughout|among|to (?!the\b|[A-Z]|its\b|this\b|an?\b|such\b|that\b|these\b|those\b))(?=\s|$)"
)
_TITLE = re.compile(r"(?:Special|Personal|Independent|Working|Open-ended|Ad Hoc|Panel|Group|Committee|Commission|Office|Under-Secretary|Assistant)\b")
_KEEPS_PLACE = frozenset({"in", "at", "from", "by", "under", "with", "among", "within", "through"})
_PARTICIPLE = re.compile(
    r"(?<=s)(?<!Nations)\s+(?!existing\b|developing (?:countr|econom|States|island|Member|nations))[a-z-]+ing\b|\s+[a-z-]+ed(?=\s+(?:by|in|to|on|at|for|with|from|under|pursuant|as|within|of|through)\b|$)"
    r"|\s+(?:having|being|wishing|responsible|able|willing|party|present|eligible|capable|owed|set|held|made|taking)\b"
)
_ADVERB_BEHIND = re.compile(r"\s+(?!family$|assembly$|supply$)[a-z]+ly$|\s+(?:also|continue)$")
_OF = re.compile(r"\s+(?:of|on|for|in|to|by|at|from|under|within|against|concerning|towards|regarding|between|among|with|through|and|or)\s")
_INSERTED = re.compile(
    r"(?:and\s+|or\s+)?(?:including|in particular|especially|particularly|notably|such as|like|inter alia|for example|e\.g\.|namely|specifically"
    r"|in|within|through|by|with|without|on|at|as|under|upon|pursuant|subject|taking|bearing|mindful|where|when|if|whenever|wherever|for|from"
    r"|during|after|before|based|working|building|consistent|consistently|according|again|also|further|therefore|accordingly|consequently|together"
    r"|along|jointly|given|acting|having|recalling|recognizing|noting|following|depending|using|drawing|per|to|inclusive|regardless|irrespective"
    r"|among|inasmuch|whether|[a-z]+ly|towards|not|but|yet|because|since|until|once|in addition|pending|concerning|regarding|making|keeping|while|both)\b"
)
_LISTING = re.compile(
    r"(?:and\s+|or\s+)?(?:including|in particular|especially|particularly|notably|such as|like|namely|inter alia|for example|together with|jointly with"
    r"|along with|through|by|on behalf of|among|in (?:close |full |direct )?(?:consultation|cooperation|collaboration|coordination|partnership|conjunction|line|accordance) with|with|taking into)\b"
)
_MODIFIERS = re.compile(
    r"(?:[a-z][\w-]*(?:al|an|ar|ary|ic|ive|ant|ent|ing|ed|ate|able|ble|le|wide|ous|wing|der|site|vil|based|or|level|er)(?:[\s,]+|$)){1,4}"
)
_OPENS_LIST = re.compile(r"\s(?:including|such as|in particular|especially|notably)\s")
_NOT_ACTORS = frozenset(
    {"Convention", "Treaty", "Agreement", "Protocol", "Declaration", "Agenda", "Goals", "Goal", "Day", "Year", "Decade", "Plan", "Strategy", "Charter",
     "Covenant", "Regulations", "Rules", "Statute", "Resolution", "Summit", "Account", "Action", "Principles", "Guidelines", "Code", "Law", "Article",
     "Week", "Report", "Pact", "Compact", "Framework", "Roadmap", "Instrument", "Conventions", "Protocols", "Initiative", "Tracing", "Outcome",
     "Implementation", "Education", "Development", "Disarmament", "Adaptation", "Commitment", "Vision", "Call", "Measures", "Index", "Standards", "South-South", "North-South"}
)  # fmt: skip
_INSTRUMENT = re.compile(r"\b(?:Convention|Treaty|Protocol|Agreement|Declaration|Charter|Covenant|Statute|Programme|Plan|Strategy|Agenda)\b")
_ACTION = re.compile(r"(?:Programme|Plan|Framework) (?:of|for) Action\b")
_HAS_ARTICLE = re.compile(r"\s*(?:the|all)\s")
_ADJECTIVES = frozenset({"developing", "existing", "administering", "participating", "contributing", "neighbouring", "implementing", "leading", "remaining", "requesting"})
_AGENT = re.compile(r"[a-z]{3,}(?:ers|ors|ists|ians|ees)$")
_NOT_AGENT = frozenset("matters others numbers orders factors errors borders papers letters waters barriers transfers offers centers powers disasters indicators sectors".split())


_THINGS_TOO = frozenset("programmes programme mechanisms mechanism systems services networks platforms arrangements industries fund funds".split())


class Item(msgspec.Struct, frozen=True):
    """One coordinated noun phrase, without article, quantifier and trailing qualification; offsets in the text parsed."""

    start: int
    end: int
    actor: bool


def is_actor(phrase: str) -> bool:
    """Whether the head of a noun phrase names somebody who can act."""
    first = phrase.split(" ", 1)[0]
    if _ACTION.match(phrase):
        return False
    if first[:1].isupper() and name_at(phrase, 0, first.rstrip(",")):
        return True
    found = _OF.search(_BRACKETS.sub("", phrase))
    words = (_BRACKETS.sub("", phrase)[: found.start()] if found else _BRACKETS.sub("", phrase)).split()
    if not words:
        return False
    if len(words) > 2 and words[0].endswith("ing") and words[0].islower() and words[0] not in _ADJECTIVES and words[1] not in actor_nouns():
        return False
    head = words[-1].removesuffix("'s").removesuffix("'")
    if head in actor_nouns() or head.rpartition("-")[2] in actor_nouns():
        return True
    if head[0].isupper():
        return head not in _NOT_ACTORS and (head == "Federation" or not head.endswith(("tion", "ment", "ance", "ence", "ights")))
    return bool(_AGENT.search(head)) and head not in _NOT_AGENT


def only_thing(phrase: str) -> bool:
    """Whether the head of a phrase is as often a thing as somebody: "programmes that foster dialogue"."""
    return _OF.split(phrase)[0].rpartition(" ")[2] in _THINGS_TOO


def undivided(text: str, start: int, end: int) -> list[Span]:
    """Stretches that a comma or an "and" does not divide: brackets, and names of the tables."""
    spans = [found.span() for found in _BRACKETS.finditer(text, start, end)]
    reached = start
    for word in _PROPER.finditer(text, start, end):
        if word.start() >= reached and (name := name_at(text, word.start(), word[0])):
            reached = word.start() + len(name)
            spans.append((word.start(), reached))
    return spans


def _trimmed(text: str, start: int, end: int, protected: list[Span]) -> Item:
    """The phrase at `start:end` without what only qualifies it."""
    lead = _LEADING.match(text, start, end)
    start = lead.end() if lead else start
    for pattern in (_QUALIFIED, _PARTICIPLE):
        for found in pattern.finditer(text, start, end):
            if any(begin < found.start() + 1 < stop for begin, stop in protected):
                continue
            if found[0].strip() in _KEEPS_PLACE and (_TITLE.match(text, start) or _is_name_before(text, start, found.start())):
                continue
            end = found.start()
            break
    stripped = _ADVERB_BEHIND.sub("", text[start:end].rstrip(" ,;:"))
    return Item(start, start + len(stripped), is_actor(stripped))


def _is_name_before(text: str, start: int, end: int) -> bool:
    """Whether the word before a preposition belongs to a title ("Mission in X"), not to a common noun ("States in X")."""
    word = text[start:end].rpartition(" ")[2]
    return word[:1].isupper() and not word.startswith("State") and not word.endswith("s")


class _Chunk(msgspec.Struct, frozen=True):
    start: int
    end: int
    joined: bool
    """Whether "and", "or" or "as well as" stands before it."""
    comma: bool


def _chunks(text: str, start: int, end: int, protected: list[Span]) -> list[_Chunk]:
    chunks, begin, joined, comma = [], start, False, False
    for found in _SEPARATOR.finditer(text, start, end):
        if any(first <= found.start() < last for first, last in protected):
            continue
        if found.start() > begin:
            chunks.append(_Chunk(begin, found.start(), joined, comma))
        begin, comma = found.end(), "," in found[0] or ";" in found[0]
        joined = found[0].strip(" ,;") != ""
        if not text[begin:end].strip():
            break
    if text[begin:end].strip():
        chunks.append(_Chunk(begin, end, joined, comma))
    return chunks


def coordinated(text: str, start: int, end: int, *, closed: bool = False) -> tuple[Item, ...]:
    """The coordinated noun phrases of `text[start:end]`; what is inserted between commas is left out.

    Where the phrase is `closed`, an infinitive behind it, whatever an "and" joins to an actor is addressed with it.
    An inserted list ("including A, B and C") ends with the phrase behind its "and"; what follows a later comma belongs
    to the outer list again.
    """
    protected = undivided(text, start, end)
    items: list[Item] = []
    inserted = closing = False
    shared: int | None = None
    chunks = _chunks(text, start, end, protected)
    for chunk in chunks:
        body = text[chunk.start : chunk.end].strip()
        if chunk.comma and inserted and (chunk.joined or closing):
            inserted = False
        if chunk.comma and _INSERTED.match(body) and not body.startswith("both "):
            inserted, closing = True, not _LISTING.match(body) and (closing or not inserted)
            continue
        if inserted:
            closing = (closing or chunk.joined) and not _LISTING.match(body)
            continue
        item = _trimmed(text, chunk.start, chunk.end, protected)
        if items and _in_title(text, items[-1], item, chunk.start):
            items[-1] = Item(items[-1].start, item.end, items[-1].actor)
            continue
        if items and item.actor and not chunk.comma and _ends_open(text, items[-1], chunk.start):
            items[-1] = Item(items[-1].start, item.end, True)
            continue
        if item.actor and shared is not None:
            item = Item(shared, item.end, True)
        first = item.start if shared is None else shared
        shared = first if not item.actor and _MODIFIERS.fullmatch(text, item.start, item.end) else None
        if shared is not None and not (chunk is chunks[-1]):
            continue
        if item.end > item.start and (item.actor or not items):
            items.append(item)
        elif items and closed and not chunk.comma and item.end > item.start and _adjoins(text, items[-1], chunk.start):
            items.append(Item(item.start, item.end, True))
        elif items and _continues(text, items[-1], chunk.start):
            items[-1] = Item(items[-1].start, item.end, items[-1].actor)
        inserted, closing = _OPENS_LIST.search(body) is not None, False
    return tuple(_without_apposition(text, items, end))


def _adjoins(text: str, item: Item, start: int) -> bool:
    """Whether nothing but a conjunction stands between an item and `start`."""
    return re.fullmatch(r"[\s,]*(?:and|or|and/or)?\s*", text[item.end : start]) is not None


def _continues(text: str, item: Item, start: int) -> bool:
    """Whether an addressee's own phrase goes on behind an "and": "Special Rapporteur on the promotion and protection of"."""
    phrase = text[item.start : item.end]
    return _adjoins(text, item, start) and _TITLE.match(phrase) is not None and _OF.search(phrase) is not None


def _in_title(text: str, item: Item, following: Item, start: int) -> bool:
    """Whether the title of an instrument goes on: "parties to the Protocol against the Making of and Trade in Arms"."""
    phrase = text[following.start : following.end]
    if not phrase[:1].isupper() or not _adjoins(text, item, start) or _HAS_ARTICLE.match(text, start, following.start):
        return False
    head = _OF.split(phrase)[0].rpartition(" ")[2]
    known = head in actor_nouns() or name_at(phrase, 0, phrase.split(" ", 1)[0]) is not None
    return _INSTRUMENT.search(text, item.start, item.end) is not None and (not known or _ACTION.match(phrase) is not None)


def _ends_open(text: str, item: Item, start: int) -> bool:
    """Whether an addressee breaks off with an adjective: "partners of graduating and recently graduated countries"."""
    last = _OF.split(text[item.start : item.end])[-1]
    return last != text[item.start : item.end] and text[item.end : start].strip() in ("and", "or") and _MODIFIERS.fullmatch(last) is not None


def _without_apposition(text: str, items: list[Item], end: int) -> list[Item]:
    """A list without any "and" is one addressee and its apposition: "Israel, the occupying Power"."""
    if len(items) < 2:
        return items
    between = text[items[0].end : items[-1].start]
    return items if re.search(r"\b(?:and|or|as well as|and/or)\b", between) else items[:1]
