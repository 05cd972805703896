"""Reads what stands behind a directive verb: whom it addresses, and from where on it says what is asked."""

import re
from collections.abc import Iterator

import msgspec

from seized.derive.mandates.coordination import coordinated
from seized.derive.mandates.noun_phrases import Item, asked_to_act, is_actor, only_thing, undivided
from seized.vocabulary.actors import actor_nouns
from seized.vocabulary.phrases import either, phrases
from seized.vocabulary.verbs import predicate


class Complement(msgspec.Struct, frozen=True):
    """What a verb governs.

    `who`: the addressees named.  `action`: where the words of what is asked begin.  `pronoun`: the word that stands for
    an addressee named before ("encourages them", "their support").  `itself`: the organ says what it will do.
    """

    who: tuple[Item, ...]
    action: int
    pronoun: str | None = None
    itself: bool = False


ADVERB = rf"(?:{either('adverb')}|(?:in|to|for|with|towards|on) (?:this|that|these|the same|such) {either('link')})"
"""What stands beside a directive verb and says nothing of what it governs: "also", "in this regard"."""

_FURTHER_STEPS = r"(?!further\s(?!in\s|for\s|(?:that|to|not|the|all|both|upon|on)\b|[A-Z]))"
"""Keeps the adjective: "encourages further steps"."""

_ASIDES = (
    rf"(?:\s*,?\s*{_FURTHER_STEPS}(?:{ADVERB}|as appropriate|with (?:\w+ )?{either('feeling')})\b(?:\s*,(?=\s))?)*\s*"
)
_INNER = re.compile(_ASIDES)
_INSERTION = re.compile(r"\s*,\s*[^,;]+,\s*(?=(?:that|to|not to|the|all|both)\s|[A-Z])")
_THAT = re.compile(
    rf"\s*,?\s*that\b(?!\s+(?:{either('body')}|State|Government|organ|organization|body|entity|office|party|country|end|regard)\b)"
)
_TO = re.compile(r"\s*,?\s*(?:not\s+)?to\b")
_DECIDED = re.compile(rf"{_ASIDES},?\s*(?:not\s+)?(?P<form>to|that)\b")
_DECIDED_LATER = re.compile(r",\s*(?:and\s+)?(?:not\s+)?(?P<form>to|that)\b")
_AND_UPON = re.compile(r",?\sand\s(?:also\s)?upon\s")
_AND_THAT = re.compile(r"\band that\b")
_ASKED_THAT = re.compile(
    r"(?<!\bto)(?<!\bof)(?<!\bin)(?<!\bfor)(?<!\bon)(?:,\s|\s)that\s+"
    r"(?=(?:the|all|it|any|this|these|such|its|they|he|she|a|an|States|[A-Z])\b)"
)
_INFINITIVE = re.compile(
    r"[,\s](?P<comma>(?<=,)\s)?(?<=\s)(?P<to>(?:not\s+)?to)(?::|,(?=\s)|\s+(?P<word>[a-z][\w-]*)(?:,?\s+(?P<next>[a-z][\w-]*))?)"
)
"""Begins with a set of characters, which is quick to look for: so a comma is noticed only behind it."""

_MODAL = re.compile(r"\s(?P<modal>shall|should|will|may|must|can|would|is|are|be|has|have)\b(?:\s+(?P<next>\w+))?")
_WORD = re.compile(r"\s([a-z][\w-]*)\b")
_CONDITION = re.compile(r"\s*,\s+(?:if|when|where|should|unless|once|in the event|in case|subject to)\b")
_OF_A_SUBJECT = re.compile(r"\s(?:shall|will|should)\s(?!the\b)")
_HAS_OBJECT = re.compile(r"\s+(?:the|an?|all|any|every|each|its|their|his|her|these|those|such)\s")
_RELATED = re.compile(r"\b(?:that|which|who|not|to|and|or)\s*$")
_HELD = re.compile(
    r"\s\w+ be (?:held|convened|organized|structured|composed|financed|established|as follows)\b|\sbe \w+ed\b"
)
_CONVENED = re.compile(r"\b(?:session|[Cc]onference|[Ff]orum|[Mm]eeting)s?$")
_GATHERING = re.compile(rf"\b{either('gathering')}$", re.IGNORECASE)
_PRONOUN = re.compile(
    r"\s*,?\s*(?:(?:all|both|each) of )?(?P<word>them|it|him|her|the latter|the former)\b(?!\s+(?:own|annual))",
    re.IGNORECASE,
)
_SUBJECT_PRONOUN = re.compile(r"\s*(?P<word>they|it|he|she)\s+(?!(?:is|was|be|shall be|should be|will be)\b)")
_POSSESSIVE = re.compile(rf"\s*(?P<word>their|his|her)\s+(?:[\w-]+,?\s+(?:and\s+)?){{0,4}}?{either('deed')}\b")
_OWNER = re.compile(r"(?:the\s+)?(?P<owner>(?:[\w-]+\s+){0,6}?[\w-]+)'s?\s")
_DOERS = (
    re.compile(rf"\b{either('deed')}\s+of\s+"),
    re.compile(r"\s(?:by|among|amongst|between|from|on the part of|involving)\s+"),
)
_NOT_DOING = (
    re.compile(r"\bsupport (?:for|to|of) (?:(?:the|its|their) )?(?:[\w-]+ )?\Z"),
    re.compile(r"(?<!\bbe)\s[a-z]+ed\Z"),
)
"""Before those who are not to do what is asked: "support for the efforts of X", "the acts committed by X"."""

_CONCERNED = re.compile(r"\b(?:of|to|with|for|that)\s+(?=(?:the|all|both|its|relevant|other|international)\s|[A-Z])")
_DOER_END = re.compile(
    r"[;:]|\sof\s(?=[a-z])(?!(?:the|all|both|such|its|their)\b)|\sof the (?=[a-z-]*(?:th|first|second|third)\b)"
    r"|,?\s(?:in(?!\sparticular\b)|to|for|on|with|through|towards|at|aimed|under|within|against|before|upon"
    r"|and the \w+ing|as a whole|during|regarding|concerning|that|which|and its|and their)\s(?!the Caribbean)"
)
_DEFINITE = re.compile(r"\s*(?:all|both|every|each|the)\b")
_JOINING = re.compile(r"[\s,]*(?:and|as well as)?\s*(?:the|all|other)?\s*")
_ASIDE = re.compile(r",\s+(?:while|which|[a-z]+ing)\b")


def skip_adverbials(text: str, start: int, end: int) -> int:
    """Past what is inserted between a verb and its complement: ", in this regard, ", "further"."""
    found = _INNER.match(text, start, end)
    at = found.end() if found else start
    while at < end and (inserted := _INSERTION.match(text, at, end)):
        at = inserted.end()
    return at


def names_actor(text: str, start: int, within: int = 9) -> bool:
    """Whether an actor, or a pronoun for one, stands among the first `within` words behind a verb's end at `start`."""
    if _PRONOUN.match(text, start) or _THAT.match(text, start):
        return True
    words = re.findall(r"[\w'-]+", text[start : start + 110])[:within]
    return any(word[0].isupper() or word in actor_nouns() for word in words)


def infinitive(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first infinitive that says what is asked, not one inside a phrase like "in a position to do so"."""
    for found in _INFINITIVE.finditer(text, start, end):
        before, word = _word_before(text, start, found.start()), found["word"]
        if before in phrases("takes infinitive") and not found["comma"]:
            continue
        if (before != "according") if word is None else _is_verb(word, found["next"]):
            return found
    return None


def _word_before(text: str, start: int, at: int) -> str:
    return text[max(start, text.rfind(" ", start, at) + 1) : at].strip('()[]“”"')


def _is_verb(word: str, following: str | None) -> bool:
    """Whether the word behind "to" is a verb, or an adverb before one; or, in no table, does not look nominal."""
    if predicate(word) is not None or (word.endswith("ly") and following and predicate(following) is not None):
        return True
    nominal = word in phrases("not infinitive") or word.endswith(tuple(phrases("noun ending")))
    return following is not None and not nominal


def _predicate(text: str, start: int, end: int) -> tuple[int, bool] | None:
    """Where the verb of a that-clause begins behind its subject, and whether it only says how a thing shall be."""
    for found in _WORD.finditer(text, start, end):
        word, before = found[1], text[start : found.start()]
        modal = _MODAL.match(text, found.start(), end)
        noun_too = predicate(word)
        if not (modal or noun_too is not None) or _RELATED.search(before):
            continue
        if modal:
            states = modal["next"] is None or modal["next"] in phrases("of a thing")
            return found.start(), states or modal["modal"] in ("is", "are", "be", "has", "have")
        if not noun_too or _ends_in_actor(before):
            return found.start(), False
        if before.endswith("s") and _HAS_OBJECT.match(text, found.end(), end):
            return found.start(), False
    return None


def _ends_in_actor(before: str) -> bool:
    word = before.rstrip(" ,").rpartition(" ")[2]
    return word in actor_nouns() or word[:1].isupper()


def _gathers(text: str, item: Item) -> bool:
    """Whether a phrase names a meeting, which acts in the active voice alone."""
    return _GATHERING.search(text[item.start : item.end].partition(" of ")[0].partition(" to ")[0]) is not None


def that_clause(text: str, start: int, end: int) -> Complement:
    """What "that X shall" says, `start` being behind "that": X is addressed where X is somebody who can act."""
    if subject := _SUBJECT_PRONOUN.match(text, start, end):
        return Complement((), start, "them" if subject["word"] == "they" else subject["word"])
    at = _past_condition(text, start, end)
    while True:
        predicate = _predicate(text, at, end)
        stop, states = predicate or (end, False)
        items = coordinated(text, at, stop)
        thing = states and (_HELD.match(text, stop, end) or (items and _gathers(text, items[0])))
        if items and not thing and (items[0].actor or (predicate and not states and _gathers(text, items[0]))):
            others = () if predicate is None else items[1:]
            return Complement((items[0], *(item for item in others if item.actor)), start)
        following = _AND_THAT.search(text, stop, end)
        if following is None:
            return Complement((), start, itself=True)
        at = following.end()


def _past_condition(text: str, start: int, end: int) -> int:
    """Where the subject of a that-clause begins behind a condition: "that, if States agree, the Board shall"."""
    if not _CONDITION.match(text, start, end) or not (modal := _OF_A_SUBJECT.search(text, start, end)):
        return start
    return max(start, text.rfind(",", start, modal.start()) + 1)


def doers(text: str, start: int, end: int, *, concerned: bool = False) -> Iterator[tuple[Item, ...]]:
    """Those whom a noun names as its doers: "the continued engagement of the Centre", "cooperation among X and Y".

    With `concerned`, then also those whom it only concerns: "its appreciation to X", "the report of X".
    """
    if (owner := _OWNER.match(text, start, end)) and is_actor(owner["owner"]):
        yield (Item(*owner.span("owner"), True),)
    for pattern in (*_DOERS, _CONCERNED) if concerned else _DOERS:
        for found in pattern.finditer(text, start, end):
            if not concerned and any(aside.search(text, start, found.start()) for aside in _NOT_DOING):
                continue
            items = coordinated(text, found.end(), _doer_end(text, found.end(), end))
            if items and items[0].actor:
                yield tuple(item for item in items if item.actor)


def _doer_end(text: str, start: int, end: int) -> int:
    """Where the phrase that names a doer ends: at a preposition outside names and brackets."""
    names = undivided(text, start, end)
    for found in _DOER_END.finditer(text, start, end):
        if not any(first <= found.start() < last for first, last in names):
            return found.start()
    return end


def noun_object(text: str, start: int, end: int) -> Complement:
    """What "Member States to ...", "the Secretary-General, in consultation with X, to ...", "efforts by States" say."""
    asked = infinitive(text, start, end)
    if pronoun := _PRONOUN.match(text, start, end):
        return Complement((), asked.end("to") if asked else start, pronoun["word"].lower())
    stop = asked.start("to") if asked else end
    said = _ASKED_THAT.search(text, start, stop) if text.find(" that ", start, stop) >= 0 else None
    if said and is_actor(text[start : said.start()].strip()):
        stop, asked = said.start(), None
    else:
        said = None
    items = coordinated(text, start, stop, closed=asked is not None)
    if asked and asked["word"] != "be" and items and not items[0].actor and _DEFINITE.match(text, start, stop):
        items = asked_to_act(text, items)
    first = text[items[0].start : items[0].end] if items else ""
    if asked:
        items += _also_upon(text, asked.end("to"), end)
    acts = items and (items[0].actor or (asked and _CONVENED.search(first.partition(" of ")[0])))
    if acts and (asked or said or not only_thing(first)):
        if not asked and not said:
            items = items[: _first_list(text, items)]
        action = asked.end("to") if asked else said.end() if said else items[-1].end
        return Complement((items[0], *(item for item in items[1:] if item.actor)), action)
    if possessive := _POSSESSIVE.match(text, start, end):
        return Complement((), start, possessive["word"])
    aside = _ASIDE.search(text, start, end)
    ends = [aside.start()] if aside else [end]
    if asked and asked["word"] != "be":
        ends.append(asked.start("to") - 1)
    elif asked and asked["comma"]:
        ends.append(text.find(",", asked.end(), end))
    return Complement(next(doers(text, start, min(at for at in ends if at >= 0)), ()), start)


def _also_upon(text: str, start: int, end: int) -> tuple[Item, ...]:
    """Those whom the verb addresses again: "upon the Board to meet, and upon its members to attend"."""
    found = _AND_UPON.search(text, start, end) if text.find(" upon ", start, end) >= 0 else None
    asked = infinitive(text, found.end(), end) if found else None
    return coordinated(text, found.end(), asked.start("to"), closed=True) if found and asked else ()


def _first_list(text: str, items: tuple[Item, ...]) -> int:
    """How many of the items belong together where no infinitive ends the list: up to the first that stands apart."""
    for index in range(1, len(items)):
        if not _JOINING.fullmatch(text, items[index - 1].end, items[index].start):
            return index
    return len(items)


def complement(text: str, start: int, end: int) -> Complement:
    """What `text[start:end]`, the words behind a directive verb, says of whom and what."""
    at = skip_adverbials(text, start, end)
    if said := _THAT.match(text, at, end):
        return that_clause(text, said.end(), end)
    if to := _TO.match(text, at, end):
        asked = infinitive(text, max(start, at - 1), end)
        if asked and asked.start() <= at:
            return Complement((), to.end(), itself=True)
        at = to.end()
    return noun_object(text, at, end)


def decision(text: str, start: int, end: int) -> Complement:
    """The same behind a verb by which the organ disposes of its own affairs: "that X shall" and "by X" name another."""
    found = _DECIDED.match(text, start, end) or _DECIDED_LATER.search(text, start, end)
    if found is None:
        at = skip_adverbials(text, start, end)
        who = next(doers(text, at, _doer_end(text, at, end)), ())
        return Complement(who, at, itself=not who)
    if found["form"] == "that":
        return that_clause(text, found.end(), end)
    also = _AND_THAT.search(text, found.end(), end)
    who = that_clause(text, also.end(), end).who if also else ()
    return Complement(who, found.end(), itself=True)
