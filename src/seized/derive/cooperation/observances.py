"""Days, weeks, months, years and decades that a text proclaims or observes: "International Year of Eels"."""

import re
from collections.abc import Iterator

import msgspec

from seized.derive.cooperation.observance_times import Time, time_of
from seized.derive.cooperation.places import place_at
from seized.model import Observance, Passage, Segmentation
from seized.vocabulary.characters import plain
from seized.vocabulary.cooperation import any_of, cooperation_words
from seized.vocabulary.dates import YEAR

_CUES = ("Day", "Week", "Month", "Year", "Decade")
"""Without one of these a text names no observance."""

_HEAD = re.compile(rf"\b{any_of('observance')}\b(?![\w'-])")
_CAPITAL = r"[A-Z][\w'-]*"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_BEFORE = re.compile(rf"(?:(?<![\w'-])(?!{_MONTH}){_CAPITAL} (?:and (?=[A-Z]))?)+\Z")
_OF_A_BODY = re.compile(r"[A-Z][\w'-]* (?:on|of|for|to|in) \Z")
"""A longer name, of which the words before the noun are a part: "Commission on Pond "."""

_SMALL = (
    r"(?:of|on|for|in|to|and|or|against|with|from|the|its|their|this|an?|as an?(?! (?:United|International|World)\b))"
)
_LISTED = rf"(?:(?:, {_CAPITAL}(?: {_CAPITAL})*)+,? and {_CAPITAL})?"
_TOPIC = re.compile(
    rf" (?:of|on|for|to|against|in|Commemorating)(?= (?:{_SMALL} )*[A-Z])"
    rf"(?:(?: (?!in the ){_SMALL}){{0,3}} (?:{YEAR} )?(?!{_MONTH}){_CAPITAL}{_LISTED})+"
)
"""What is observed: " of Science, Technology and Peace for Otters"."""

_QUOTED = re.compile(r",? “[^”]{3,100}”")
_NEXT = re.compile(rf"(?:,| and|, and) (?:the )?(?:{_CAPITAL} )*{any_of('observance')}\b")
_IN = re.compile(r" in (?=[A-Z])")
_LONGER = re.compile(r" [A-Z]")
_NEAR = 100


class _Named(msgspec.Struct):
    """An observance named in `text[start:end]`, and what is told of its time."""

    start: int
    end: int
    time: Time


def observances(parts: Segmentation) -> tuple[Observance, ...]:
    """The observances that the preamble and the operative part name in full, in the order of the text.

    Each observance of a paragraph is given once for each time that the paragraph has for it.  Short forms ("the
    International Year", "the Decade") name none.  `start` and `end` are ISO, cut to what is known; a day of the
    calendar comes back every year, so that it has a recurrence and no dates.  `span` runs over name and time.
    """
    found: list[Observance] = []
    for segment in parts.segments:
        if segment.part in ("preamble", "operative") and any(map(segment.passage.text.__contains__, _CUES)):
            found += _of_passage(segment.passage, segment.id, len(segment.opening or ""))
    return tuple(found)


def _of_passage(passage: Passage, paragraph: str, lowest: int) -> Iterator[Observance]:
    text = plain(passage.text)
    told: dict[tuple[str, str | None, str | None], _Named] = {}
    for named in _named(text, lowest):
        name = text[named.start : named.end].casefold()
        told.setdefault((name, named.time.start, named.time.recurrence), named)
    timed = {name for name, *when in told if any(when)}
    for (name, *when), one in told.items():
        if name in timed and not any(when):
            continue
        yield Observance(
            paragraph=paragraph,
            name=passage.text[one.start : one.end],
            start=one.time.start,
            end=one.time.end,
            recurrence=one.time.recurrence,
            span=passage.locate(min(one.start, one.time.first), max(one.end, one.time.last)),
        )


def _named(text: str, lowest: int) -> Iterator[_Named]:
    """The observances of a plain text from `lowest` on, none inside another."""
    reached = lowest
    for head in _HEAD.finditer(text):
        if head.start() < reached:
            continue
        start, end = _start(text, head.start(), reached), _end(text, head)
        if start is None or _LONGER.match(text, end):
            continue
        if _is_name(text[start : head.start()], head[0], text[head.end() : end]):
            reached = end
            yield _Named(start, end, time_of(text, start, end, head[0]))


def _start(text: str, at: int, lowest: int) -> int | None:
    """Where the capitalized words before the noun begin; None where a longer name runs on before them."""
    before = _BEFORE.search(text, max(lowest, at - _NEAR), at)
    start = before.start() if before else at
    for other in _HEAD.finditer(text, start, at):
        start = other.end() + len(" and ")
    joined = text.rfind(" and ", start, at)
    if joined >= 0 and not _is_shared(text[start:joined], text[joined + len(" and ") : at]):
        start = joined + len(" and ")
    if text.startswith(("The ", "This "), start):
        start = text.index(" ", start) + 1
    return None if _OF_A_BODY.search(text, max(0, start - _NEAR), start) else start


def _is_shared(first: str, second: str) -> bool:
    """Whether two parts share the noun: "World Pond and River Day", but not "Pond Day and World River Day"."""
    worldwide = tuple(cooperation_words("worldwide"))
    return first.startswith(worldwide) and not second.startswith(worldwide)


def _end(text: str, head: re.Match[str]) -> int:
    """Where the topic behind the noun ends: before another observance that is joined to it, and before a place."""
    topic = _TOPIC.match(text, head.end())
    end = topic.end() if topic else head.end()
    following = _NEXT.search(text, head.end(), end)
    end = following.start() if following else end
    place = next((found for found in _IN.finditer(text, head.end(), end) if place_at(text, found.end())), None)
    end = place.start() if place else end
    quoted = _QUOTED.match(text, end) if _is_short(text[head.end() : end]) else None
    return quoted.end() if quoted else end


def _is_short(topic: str) -> bool:
    """Whether the topic says too little by itself: " of Action"."""
    return topic.partition(" ")[2].partition(" ")[2] in cooperation_words("short topic")


def _is_name(before: str, noun: str, topic: str) -> bool:
    """Whether the words tell which observance is meant."""
    own = [word for word in before.split() if word not in cooperation_words("plain")]
    if topic and not _is_short(topic):
        return True
    if noun in ("Year", "Decade", "Month"):
        return bool(own) and any(word in before for word in cooperation_words("worldwide"))
    return bool(own)
