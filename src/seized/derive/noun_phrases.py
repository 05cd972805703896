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
    r"\s+(?:that|which|who|whose|whom|where|when|while|if|as|including|especially|particularly|notably|not|yet|also|further|again|still"
    r"|concerned|involved|themselves|itself|alike|together|along|inter alia|such as|with|without|through|under|upon|pursuant|based|according"
    r"|during|after|before|by|via|towards|in|at|from|within|across|outside|around|throughout|among|to (?!the\b|[A-Z]|its\b|this\b|an?\b|such\b))(?=\s|$)"
)
_KEEPS_PLACE = frozenset({"in", "at", "from", "by", "under", "against"})
_PARTICIPLE = re.compile(r"(?<=s)\s+(?!developing\b|existing\b)[a-z-]+(?:ing|ed)\b|\s+(?:having|being|wishing|responsible|able|willing|party|present|eligible|capable|owed|set|held|made|taking)\b")
_OF = re.compile(r"\s+(?:of|on|for|in|to|by|at|from|under|within|against|concerning|towards|regarding|and|or)\s")
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
_OPENS_LIST = re.compile(r"\s(?:including|such as|in particular|especially|notably)\s")
_NOT_ACTORS = frozenset(
    {"Convention", "Treaty", "Agreement", "Protocol", "Declaration", "Agenda", "Goals", "Goal", "Day", "Year", "Decade", "Plan", "Strategy", "Charter",
     "Covenant", "Regulations", "Rules", "Statute", "Resolution", "Summit", "Account", "Action", "Principles", "Guidelines", "Code", "Law", "Article",
     "Week", "Report", "Pact", "Compact", "Framework", "Roadmap", "Instrument", "Conventions", "Protocols", "Initiative", "Tracing", "Outcome"}
)  # fmt: skip
_AGENT = re.compile(r"[a-z]{3,}(?:ers|ors|ists|ians|ees)$")
_NOT_AGENT = frozenset("matters others numbers orders factors errors borders papers letters waters barriers transfers offers centers powers disasters indicators sectors".split())


class Item(msgspec.Struct, frozen=True):
    """One coordinated noun phrase, without article, quantifier and trailing qualification; offsets in the text parsed."""

    start: int
    end: int
    actor: bool


def is_actor(phrase: str) -> bool:
    """Whether the head of a noun phrase names somebody who can act."""
    first = phrase.split(" ", 1)[0]
    if first[:1].isupper() and name_at(phrase, 0, first.rstrip(",")):
        return True
    found = _OF.search(_BRACKETS.sub("", phrase))
    words = (_BRACKETS.sub("", phrase)[: found.start()] if found else _BRACKETS.sub("", phrase)).split()
    if not words:
        return False
    head = words[-1].removesuffix("'s").removesuffix("'")
    if head in actor_nouns() or head.rpartition("-")[2] in actor_nouns():
        return True
    if head[0].isupper():
        return head not in _NOT_ACTORS and not head.endswith(("tion", "ment"))
    return bool(_AGENT.search(head)) and head not in _NOT_AGENT


def _protected(text: str, start: int, end: int) -> list[Span]:
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
            if found[0].strip() in _KEEPS_PLACE and _is_name_before(text, start, found.start()):
                continue
            end = found.start()
            break
    stripped = text[start:end].rstrip(" ,;:")
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


def coordinated(text: str, start: int, end: int) -> tuple[Item, ...]:
    """The coordinated noun phrases of `text[start:end]`; what is inserted between commas is left out.

    An inserted list ("including A, B and C") ends with the phrase behind its "and"; what follows a later comma belongs
    to the outer list again.
    """
    protected = _protected(text, start, end)
    items: list[Item] = []
    inserted = closing = False
    for chunk in _chunks(text, start, end, protected):
        body = text[chunk.start : chunk.end].strip()
        if chunk.comma and inserted and (chunk.joined or closing):
            inserted = False
        if chunk.comma and _INSERTED.match(body) and not body.startswith("both "):
            inserted, closing = True, not _LISTING.match(body)
            continue
        if inserted:
            closing = closing or chunk.joined
            continue
        item = _trimmed(text, chunk.start, chunk.end, protected)
        if item.end > item.start and (item.actor or not items):
            items.append(item)
        elif items and _continues(text, items[-1]):
            items[-1] = Item(items[-1].start, item.end, items[-1].actor)
        inserted, closing = _OPENS_LIST.search(body) is not None, False
    return tuple(_without_apposition(text, items, end))


def _continues(text: str, item: Item) -> bool:
    """Whether a title with a topic ("Special Rapporteur on the promotion") takes in a coordinated topic."""
    return re.search(r"\s(?:on|for|of|against|to)\s", text[item.start : item.end]) is not None and text[item.start].isupper()


def _without_apposition(text: str, items: list[Item], end: int) -> list[Item]:
    """A list without any "and" is one addressee and its apposition: "Israel, the occupying Power"."""
    if len(items) < 2:
        return items
    between = text[items[0].end : items[-1].start]
    return items if re.search(r"\b(?:and|or|as well as|and/or)\b", between) else items[:1]
