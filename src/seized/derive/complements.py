"""Reads what stands behind a directive verb: whom it addresses, and from where on it says what is asked."""

import re

import msgspec

from seized.derive.noun_phrases import Item, coordinated, is_actor, only_thing, undivided
from seized.vocabulary.actors import actor_nouns
from seized.vocabulary.verbs import predicates

PRONOUN = re.compile(r"\s*,?\s*(?:(?:all|both|each) of )?(?:them|it|him|her|the latter|the former)\b(?!\s+(?:own|annual))", re.IGNORECASE)
_POSSESSIVE = re.compile(
    r"\s*(?:their|his|her)\s+(?:[\w-]+,?\s+(?:and\s+)?){0,4}?(?:support|efforts?|engagement|participation|involvement|contributions?|commitment|cooperation|collaboration"
    r"|interaction|work|activities|assistance)\b"
)


class Complement(msgspec.Struct, frozen=True):
    """`who`: the addressees named, as offsets; `action`: where the words of what is asked begin.

    `pronoun`: the addressee is named before, and only a pronoun stands here ("encourages them").
    `itself`: nobody is named, the organ says what it will do itself or have done.
    """

    who: tuple[Item, ...]
    action: int
    pronoun: bool = False
    itself: bool = False


_ADVERBS = (
    r"also|further|furthermore|moreover|in addition|again|once again|once more|strongly|firmly|urgently|therefore|thus|accordingly|consequently"
    r"|likewise|equally|hereby|(?:in|to|for|with) (?:this|that|these) (?:regard|context|connection|respect|end|purpose|effect|aim)|as appropriate"
)
_INNER = re.compile(rf"(?:\s*,?\s*(?:{_ADVERBS})\b(?:\s*,(?=\s))?)*\s*", re.IGNORECASE)
_INSERTION = re.compile(r"\s*,\s*[^,;]+,\s*(?=(?:that|to|not to|the|all|both)\s|[A-Z])")
_DECIDED = re.compile(rf"(?:\s*,?\s*(?:{_ADVERBS})\b(?:\s*,(?=\s))?)*\s*,?\s*(?:not\s+)?(?P<form>to|that)\b", re.IGNORECASE)
_DECIDED_LATER = re.compile(r",\s*(?:and\s+)?(?:not\s+)?(?P<form>to|that)\b")
_THAT = re.compile(r"\s*,?\s*that\b(?!\s+(?:State|Government|organ|body|entity|office|party|country|end|regard)\b)")
_TO = re.compile(r"\s*,?\s*(?:not\s+)?to\b")
_ASKED_THAT = re.compile(r"(?<!\bto)(?<!\bof)(?<!\bin)(?<!\bfor)(?<!\bon)(?:,\s|\s)that\s+(?=(?:the|all|it|any|this|these|such|its|they|he|she|a|an|States|[A-Z])\b)")
_INFINITIVE = re.compile(r"(?:(?P<before>[\w'-]+)[)\]]?)?(?P<comma>,)?\s+(?:not\s+)?to(?::|,(?=\s)|\s+(?P<word>[a-z][\w-]*)(?:,?\s+(?P<next>[a-z][\w-]*))?)")
_TAKES_INFINITIVE = frozenset(
    """position yet able unable wishing wish willing seeking seek sought intending intend intends continue continues continued continuing failed fail ready
    required mandated authorized entitled invited requested need needs right rights ability capacity opportunity view order access committed commit
    designed established ought aim aims aiming have has due unwilling inability decision decided agreed wishes desire effort mechanism mechanisms
    entrusted tasked likely obliged bound prepared eligible interested pledged volunteered expected trying""".split()
)
_NOUN_ENDINGS = ("ing", "tion", "tions", "sion", "ment", "ments", "ity", "ness", "ance", "ence", "ism", "ists", "als", "ies", "ous", "able", "ible", "ic", "al", "ary", "ive", "ant", "ent", "ed", "ful", "ar", "s")
_NOT_INFINITIVE = frozenset(
    """the a an all its their this these those that each every any which whom whose it them him her both such other relevant and or date women children conflict law
    persons people peoples countries men girls youth refugees justice education health food water data peace human international national
    regional local civil other affected one two three four five public private least most more safe no zero""".split()
)
_MODAL = re.compile(r"\s(?P<modal>shall|should|will|may|must|can|would|is|are|be|has|have)\b(?:\s+(?P<next>\w+))?")
_WORD = re.compile(r"\s([a-z][\w-]*)\b")
_RELATED = re.compile(r"\b(?:that|which|who|not|to|and|or)\s*$")
_OF_A_THING = frozenset({None, "be", "have", "take", "include", "consist", "comprise", "not", "commence", "begin", "start", "last", "end", "apply", "feature", "focus"})
_HELD = re.compile(r"\s\w+ be (?:held|convened|organized|structured|composed|financed|established|as follows)\b")
_DELIBERATING = re.compile(r"\b(?:meeting|conference|Conference|session|Meeting|forum|event|summit|Summit|panel|segment|debate|dialogue)s?$")
_DOER = re.compile(r"\s(?:by|among|amongst|between|from|on the part of|involving)\s+(?![a-z]+ing\b)")
_DOER_OF = re.compile(
    r"\b(?:efforts?|engagement|participation|involvement|contributions?|commitment|cooperation|collaboration|initiatives?|endeavours|readiness|interaction"
    r"|activities|work|willingness|assistance|role|support|efforts made|coordination|partnership|dialogue)\s+of\s+"
)
_GIVEN = re.compile(r"\b(?:of|to|with|for|that)\s+(?=(?:the|all|both|its)\s|[A-Z])")
_OWNER = re.compile(r"(?:the\s+)?(?P<owner>(?:[\w-]+\s+){0,6}?[\w-]+)'s?\s")
_DOER_END = re.compile(
    r"[;:]|,?\s(?:in|to|for|on|with|through|towards|at|aimed|under|within|against|before|upon|and the \w+ing|as a whole|during|regarding|concerning|that|which|and its|and their)\s(?!the Caribbean)"
)


def skip_adverbials(text: str, start: int, end: int) -> int:
    """Past what is inserted between a verb and its complement: ", in this regard, ", "further"."""
    found = _INNER.match(text, start, end)
    at = found.end() if found else start
    while at < end and text[at - 1 : at + 1] and (inserted := _INSERTION.match(text, at, end)):
        at = inserted.end()
    return at


def names_actor(text: str, start: int, within: int = 9) -> bool:
    """Whether an actor, or a pronoun for one, stands among the first `within` words behind a verb that ends at `start`."""
    if PRONOUN.match(text, start) or _THAT.match(text, start):
        return True
    words = re.findall(r"[\w'-]+", text[start : start + 110])[:within]
    return any(word[0].isupper() or word in actor_nouns() for word in words)


def infinitive(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first infinitive that says what is asked, not one inside a phrase like "in a position to do so"."""
    for found in _INFINITIVE.finditer(text, start, end):
        before, word = found["before"], found["word"]
        if before in _TAKES_INFINITIVE and not found["comma"]:
            continue
        if word is None:
            if before != "according":
                return found
        elif word in predicates() or (word.endswith("ly") and found["next"] in predicates()):
            return found
        elif word not in _NOT_INFINITIVE and not word.endswith(_NOUN_ENDINGS) and found["next"] is not None:
            return found
    return None


def _predicate(text: str, start: int, end: int) -> tuple[int, bool] | None:
    """Where the verb of a that-clause begins behind its subject, and whether it is in the passive voice or only links."""
    for found in _WORD.finditer(text, start, end):
        word, before = found[1], text[start : found.start()]
        modal = _MODAL.match(text, found.start(), end)
        if not modal and word not in predicates():
            continue
        if _RELATED.search(before):
            continue
        if modal:
            links = modal["modal"] in ("is", "are", "be", "has", "have") or modal["next"] in _OF_A_THING
            return found.start(), links
        if predicates()[word] and not _ends_in_actor(before):
            continue
        return found.start(), False
    return None


def _ends_in_actor(before: str) -> bool:
    word = before.rstrip(" ,").rpartition(" ")[2]
    return word in actor_nouns() or word[:1].isupper()


def _deliberates(text: str, item: Item) -> bool:
    """Whether a phrase names a meeting, which acts in the active voice alone."""
    return _DELIBERATING.search(text[item.start : item.end].partition(" of ")[0].partition(" to ")[0]) is not None


def that_clause(text: str, start: int, end: int) -> Complement:
    """"that X shall": X, where X is somebody who can act; start is behind "that"."""
    at = start
    while True:
        predicate = _predicate(text, at, end)
        if predicate is None:
            items = coordinated(text, at, end)[:1]
            return Complement(tuple(item for item in items if item.actor), start, itself=not (items and items[0].actor))
        stop, links = predicate
        items = coordinated(text, at, stop)
        thing = links and (_HELD.match(text, stop, end) or (items and _deliberates(text, items[0])))
        if items and not thing and (items[0].actor or (not links and _deliberates(text, items[0]))):
            return Complement((items[0], *(item for item in items[1:] if item.actor)), start)
        following = re.compile(r"\band that\b").search(text, stop, end)
        if following is None:
            return Complement((), start, itself=True)
        at = following.end()


def doers(text: str, start: int, end: int, *, given: bool = False) -> tuple[Item, ...]:
    """Whom a noun names as its doer: "the continued engagement of the Centre", "cooperation among X and Y".

    With `given`, also whom it only concerns: "its appreciation to X", "the report of X".
    """
    if (owner := _OWNER.match(text, start, end)) and is_actor(owner["owner"]):
        return (Item(*owner.span("owner"), True),)
    for pattern in (_DOER_OF, _DOER, _GIVEN) if given else (_DOER_OF, _DOER):
        for found in pattern.finditer(text, start, end):
            items = coordinated(text, found.end(), _doer_end(text, found.end(), end))
            if items and items[0].actor:
                return tuple(item for item in items if item.actor)
    return ()


def _doer_end(text: str, start: int, end: int) -> int:
    """Where the phrase that names a doer ends: at a preposition outside names and brackets."""
    names = undivided(text, start, end)
    for found in _DOER_END.finditer(text, start, end):
        if not any(first <= found.start() < last for first, last in names):
            return found.start()
    return end


def noun_object(text: str, start: int, end: int) -> Complement:
    """"Member States to ...", "the Secretary-General, in consultation with X, to ...", "further efforts by States"."""
    if PRONOUN.match(text, start, end):
        found = infinitive(text, start, end)
        return Complement((), found.start() if found else start, pronoun=True)
    asked = infinitive(text, start, end)
    said = _ASKED_THAT.search(text, start, asked.start() if asked else end)
    stop = asked.start() + len(asked["before"] or "") if asked else end
    if said and is_actor(text[start : said.start()].strip()):
        stop, asked = said.start(), None
    items = coordinated(text, start, stop, closed=asked is not None)
    if items and asked is None and said is None and only_thing(text[items[0].start : items[0].end]):
        items = ()
    if items and (items[0].actor or (asked and _deliberates(text, items[0]))):
        if asked is None and said is None:
            items = items[: _first_list(text, items)]
        return Complement((items[0], *(item for item in items[1:] if item.actor)), _action(text, asked, said, items))
    found_doers = doers(text, start, end)
    return Complement(found_doers, start, pronoun=not found_doers and _POSSESSIVE.match(text, start) is not None)


def _first_list(text: str, items: tuple[Item, ...]) -> int:
    """How many of the items belong together where no infinitive ends the list: up to the first that stands apart."""
    for index in range(1, len(items)):
        if not re.fullmatch(r"[\s,]*(?:and|or|as well as)?\s*(?:the|all|other)?\s*", text[items[index - 1].end : items[index].start]):
            return index
    return len(items)


def _action(text: str, asked: re.Match[str] | None, said: re.Match[str] | None, items: tuple[Item, ...]) -> int:
    if asked:
        return text.index("to", asked.start() + len(asked["before"] or "")) + 2
    return said.end() if said else items[-1].end


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
    """The same behind a verb by which the organ disposes of its own affairs: only "that X shall" names another."""
    found = _DECIDED.match(text, start, end) or _DECIDED_LATER.search(text, start, end)
    if found is None:
        return Complement((), skip_adverbials(text, start, end), itself=True)
    if found["form"] == "that":
        return that_clause(text, found.end(), end)
    return Complement((), found.end(), itself=True)
