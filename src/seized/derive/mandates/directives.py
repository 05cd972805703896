"""Finds the finite verbs by which the organ acts, and the stretch of text that each of them governs."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

import msgspec

from seized.derive.mandates.complements import ADVERB, infinitive, names_actor
from seized.model.passage import Span
from seized.vocabulary.choices import choice
from seized.vocabulary.phrases import either, phrases
from seized.vocabulary.verbs import Verb, VerbClass, by_base, by_noun, by_participle, predicates, verbs

Voice = Literal["active", "renewed", "passive"]


class Act(msgspec.Struct, frozen=True):
    """One finite verb of the organ and its clause, as offsets in the text of a paragraph.

    The verb begins at `start`; what it governs runs from `stop` to `end`.  `lead` is where the words that join it to
    the clause before begin.  A renewed act is "reiterates its request"; a passive one ("is authorized to") has its
    subject in front of it, from `lead` on.
    """

    lemma: str
    class_: VerbClass
    voice: Voice
    lead: int
    start: int
    stop: int
    end: int


_ADVERBIAL = rf"(?:,?\s*{ADVERB}\b,?\s+)"
_SUBJECT = rf"(?:(?:[Tt]he\s+{either('speaker')}|It)\s+)"
_JOINT = (
    r"[;:.,\s](?:(?<=\s)(?:and|but|or)\b\s*"
    r"|(?<=,)(?P<comma>\s+)(?P<firm>and,?\s+|but\s+|as well as\s+)?"
    r"|(?<=[;:.])(?P<stop>\s+)(?:and\s+|but\s+)?)"
)
"""What joins a finite verb to the text before; it begins with a set of characters, which is quick to look for."""

_LEAD = rf"(?:^\W*|{_JOINT})"


@cache
def _finite() -> str:
    """A finite verb with what belongs to it in front: "in this regard requests"."""
    words = choice({*verbs(), *map(str.capitalize, verbs())})
    directing = choice(base for base, verb in by_base().items() if verb.class_ != "other")
    return rf"(?:{_SUBJECT})?(?i:{_ADVERBIAL}*)(?P<verb>[Cc]ontinues\s+to\s+{directing}|{words})\b"


@cache
def _at_head() -> re.Pattern[str]:
    """The finite verb with which a text begins: "Requests"."""
    return re.compile(rf"{_LEAD}{_finite()}")


@cache
def _joined() -> re.Pattern[str]:
    """A finite verb behind what joins it to the text before: ", and in this regard requests".

    Few words can stand there, and of those it asks first.
    """
    adverbs = (phrase.split()[0] for phrase in phrases("adverb"))
    opening = {*verbs(), *adverbs, "in", "to", "for", "with", "towards", "on", "the", "it"}
    written = choice(form for word in opening for form in (word, word.capitalize()))
    return re.compile(rf"{_JOINT}(?=,?\s*{written}\b){_finite()}")


@cache
def _first_person() -> re.Pattern[str]:
    """What "we" do, and the verbs that go on from it: "We also request X to", "We note the plan, and urge X to"."""
    we = r"[Ww]e(?:,[^,;.]{1,120},)?\s+(?:continue\s+to\s+)?"
    adverbs = rf"(?i:(?:,?\s*{ADVERB}\b,?\s+)*)"
    verb = rf"{we}{adverbs}(?P<own>[a-z-]+)|(?P<further>{choice(by_base())})"
    return re.compile(rf"{_LEAD}(?i:{_ADVERBIAL}*)(?:{verb})\b")


def _finites(text: str) -> Iterator[re.Match[str]]:
    head = _at_head().match(text)
    if head:
        yield head
    yield from _joined().finditer(text, head.end() if head else 0)


@cache
def _renewal() -> re.Pattern[str]:
    """What makes "reiterates" a directive: "its call upon", "its earlier request that"."""
    particle = r"\s+(?P<particle>upon|on|for)\b|(?=,?\s+(?:to|that)\b)"
    return re.compile(rf"\s+(?:its|our|the)\s+(?:[\w-]+\s+){{0,3}}?(?P<noun>{choice(by_noun())})s?(?:{particle})")


@cache
def _passive() -> re.Pattern[str]:
    """A directive in the passive voice: "The Secretary-General is authorized to"."""
    adverbs = r"(?:(?:also|further|again|strongly|hereby|urgently)\s+)*"
    return re.compile(rf"\s(?P<be>(?:is|are)\s+{adverbs}(?P<participle>{choice(by_participle())})(?=\s+to\b))")


_RENEWING = frozenset({"reiterates", "renews", "repeats", "reaffirms"})
_REPEATING = frozenset({"reiterates", "reaffirms"})
_DEFINITE = re.compile(r"\s+(?:the|all)\s|\s+[A-Z]")
_NOUN_TAIL = re.compile(
    r"\s+(?:for|made|from|of|by|received|submitted|between|among|are|is|were|was|will|should)\b|[.;]"
)
_PARTICLE = re.compile(rf"(?:,[^,;]{{1,120}},|(?i:{_ADVERBIAL}))*?\s*,?\s*(upon|on|to|for)\b")
_RELATIVE = re.compile(r"\b(?:that|which|who)\s+(?:(?:\w+ly|also|further|inter alia),?\s+)?(\w+s)\b")
_RELATIVE_PRONOUN = re.compile(r"\b(?:that|which|who)\Z")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_SPOKEN = re.compile(rf"\W*[“\"]{_SUBJECT}")
"""How the words of a presidential statement begin, "“The Security Council"; the quotation is closed at its very end."""

_SAID_THAT = re.compile(r"\s+that\b[^,;]*")
_SENTENCE_END = re.compile(r"(?<=[\w)\]”][\w)\]”])\.\s+(?=[A-Z“])")
_CLOSING = " ,;.\n"


@cache
def _third_persons() -> frozenset[str]:
    formed = (base + ending for base in predicates() for ending in ("s", "es"))
    return frozenset({*verbs(), *formed, "is", "has", "does", "was"})


def _in_relative_clause(text: str, since: int, at: int) -> bool:
    """Whether the stretch before `at` opens a relative clause whose verb a further third person could join."""
    return any(found[1] in _third_persons() for found in _RELATIVE.finditer(text, since, at))


class _Find(msgspec.Struct, frozen=True):
    """An act before its clause is known; `limit` is where its sentence ends, in a text that consists of sentences."""

    lemma: str
    class_: VerbClass
    voice: Voice
    lead: int
    start: int
    stop: int
    limit: int | None = None


def _active(text: str, verb: Verb, lead: int, start: int, stop: int) -> _Find | None:
    """The act at a finite verb, None where the words around it make it something else."""
    if verb.word in _RENEWING and (renewed := _renewal().match(text, stop)):
        noun = by_noun()[renewed["noun"]]
        return _Find(noun.lemma(renewed["particle"]), noun.class_, "renewed", lead, start, renewed.end())
    if not verb.particles:
        return _Find(verb.lemma(), verb.class_, "active", lead, start, stop)
    particle = _PARTICLE.match(text, stop)
    if particle is None or particle[1] not in verb.particles:
        return None
    return _Find(verb.lemma(particle[1]), verb.class_, "active", lead, start, particle.end())


def _governs(text: str, found: re.Match[str], find: _Find, verb: Verb, last: int) -> bool:
    """Whether the organ is the subject: the joint before the verb and the words after it must allow it."""
    if verb.where == "noun" and find.voice == "active" and _NOUN_TAIL.match(text, find.stop):
        return False
    if find.start == 0 or found["stop"]:
        return True
    if verb.where == "head" or (verb.where == "object" and not _DEFINITE.match(text, find.stop)):
        return False
    if found["firm"]:
        return True
    since = last if found["comma"] else max(last, text.rfind(",", 0, find.lead))
    if _in_relative_clause(text, since, find.lead):
        return bool(found["comma"]) and names_actor(text, find.stop, within=4)
    alone = found["comma"] or find.lead <= last + 1 or find.class_ in ("decision", "other")
    return bool(alone) or names_actor(text, find.stop)


def _quoted(text: str) -> list[Span]:
    """What the text quotes; not the whole of it, where it gives the words of the organ."""
    if "“" not in text and '"' not in text:
        return []
    spoken = _SPOKEN.match(text)
    return [found.span() for found in _QUOTED.finditer(text, spoken.end() if spoken else 0)]


def _closed(clause: str) -> str:
    """The clause without what only ends it; a closing quotation mark is kept where the clause opens it."""
    clause = clause.rstrip(_CLOSING).removesuffix("; and").rstrip(_CLOSING)
    unopened = clause.count("”") > clause.count("“") or clause.count('"') % 2
    return clause[:-1].rstrip(_CLOSING) if unopened and clause.endswith(("”", '"')) else clause


def _of_the_organ(text: str) -> Iterator[_Find]:
    """What the organ does, in the third person."""
    quoted = _quoted(text)
    last = 0
    for found in _finites(text):
        start, stop = found.span("verb")
        if any(begin < start < end for begin, end in quoted):
            continue
        word = found["verb"].lower().rpartition(" ")[2]
        verb = verbs().get(word) or by_base()[word]
        find = _active(text, verb, found.start(), start, stop)
        if find and _governs(text, found, find, verb, last):
            yield find
            last = find.stop


def _of_us(text: str) -> Iterator[_Find]:
    """What "we" do; whatever else "we" do than the verbs of the table say is of the class `other`."""
    quoted = _quoted(text)
    above: _Find | None = None
    for found in _first_person().finditer(text):
        start, stop = found.span("own" if found["own"] else "further")
        if any(begin < start < end for begin, end in quoted):
            continue
        verb = by_base().get(text[start:stop]) or Verb(text[start:stop], "other", (), None, None, None)
        find = _active(text, verb, found.start(), start, stop)
        if find and (found["own"] or (above and _goes_on(text, found, find, above))):
            ended = _SENTENCE_END.search(text, stop)
            above = msgspec.structs.replace(find, limit=ended.start() if ended else len(text))
            yield above


def _goes_on(text: str, found: re.Match[str], find: _Find, above: _Find) -> bool:
    """Whether a verb without "we" is finite: it directs somebody named at once to do something, or says that they do.

    Behind a directive, which has infinitives of its own, it also needs a comma and a conjunction.
    """
    if find.class_ == "other" or (above.limit is not None and find.start > above.limit):
        return False
    said = _SAID_THAT.match(text, find.stop) or infinitive(text, find.stop, above.limit or len(text))
    if not said or not names_actor(text, find.stop, within=3):
        return False
    return bool(found["firm"]) or above.class_ == "other" or above.lemma == "calls for"


def _finds(text: str) -> list[_Find]:
    own = list(_of_us(text)) if "We " in text or " we " in text or "We," in text else []
    return own or list(_of_the_organ(text))


def _passives(text: str, finds: list[_Find]) -> Iterator[_Find]:
    """Passive directives: where no finite verb of the organ stands above them, or one that only repeats them."""
    if " is " not in text and " are " not in text:
        return
    for found in _passive().finditer(text):
        above = next((find for find in reversed(finds) if find.start < found.start()), None)
        if above is None:
            governs = not _RELATIVE_PRONOUN.search(text, max(0, found.start() - 8), found.start())
        else:
            governs = above.lemma in _REPEATING and _SAID_THAT.fullmatch(text, above.stop, found.start()) is not None
        if not governs:
            continue
        verb = by_participle()[found["participle"]]
        particle = "upon" if verb.word == "calls" else None
        lead = above.stop if above else 0
        yield _Find(verb.lemma(particle), verb.class_, "passive", lead, found.start("be"), found.end())


def acts(text: str) -> tuple[Act, ...]:
    """The finite verbs of the organ in one paragraph, in their order, each with the clause that it governs.

    Verbs of the class `other` are among them: they end the clause before.  Verbs in relative clauses, in quotations and
    in reports of what another text says are not.
    """
    finds = _finds(text)
    finds = sorted([*finds, *_passives(text, finds)], key=lambda find: find.start)
    found = []
    for index, find in enumerate(finds):
        following = finds[index + 1] if index + 1 < len(finds) else None
        end = len(text) if following is None else max(following.lead, find.stop)
        end = end if find.limit is None else min(end, find.limit)
        end = find.stop + len(_closed(text[find.stop : end]))
        found.append(Act(find.lemma, find.class_, find.voice, find.lead, find.start, find.stop, end))
    return tuple(found)
