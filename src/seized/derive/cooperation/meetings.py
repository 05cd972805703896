"""The meetings that a text tells of or calls for: their names, numbers, places and days."""

import re
from collections.abc import Iterator

import msgspec

from seized.derive.cooperation.circumstances import Circumstances, circumstances
from seized.derive.cooperation.meeting_bodies import Bodies
from seized.derive.cooperation.meeting_names import Name, meeting_names, mentions_meeting
from seized.derive.cooperation.meeting_recall import Full, Recalled
from seized.derive.cooperation.meeting_signs import is_meeting, is_series
from seized.derive.cooperation.rhythms import rhythm
from seized.derive.cooperation.shared_tails import Tail
from seized.model import Meeting, Passage, Segmentation
from seized.vocabulary.characters import plain
from seized.vocabulary.cities import cities
from seized.vocabulary.dates import YEAR
from seized.vocabulary.meetings import any_of
from seized.vocabulary.ordinals import ordinal

# "welcomes the convening in Astana on 4 July 2024 of the ..."
_CONVENING = re.compile(r".*\b(?:convening|holding|hosting|organization)(?=,? (?:in|on|at|under)\b)")
_OF_THE = re.compile(r",? of (?:the |its |an? )?\Z")

# "adopted by the World Conference on 25 June 1993": the day is not that of the Conference
_ADOPTED_BY = re.compile(rf"\b{any_of('adopted')}(?: \w+)? by (?:the )?\Z")

# "introduced by Kenya during its chairmanship at the ..."
_DURING = re.compile(
    r"(?P<chair>[A-Z][\w'-]*(?: (?:of )?(?:the )?[A-Z][\w'-]*)*)"
    r" during its (?:chairmanship|presidency|chair) (?:at|of) the \Z"
)

# "high-level meeting ..., during the general debate of the eightieth session of the General Assembly in 2025"
_DURING_SESSION = re.compile(
    rf"[^;]{{0,200}}?,? during [^;,]{{0,80}}\bsession of the General Assembly,? in (?P<year>{YEAR})"
)

# ", Cartagena" behind "held in Nairobi (2004)": more places than can be told apart
_MORE = re.compile(r",? (?:and )?(?:in )?[A-Z]")
_BEFORE = 200
_VIRTUAL = frozenset({"virtual", "online"})


class _Mention(msgspec.Struct):
    """A meeting as a text names it, or several that share one name; what is told of each in turn ends at `end`.

    `full` is the name of it that was told before.
    """

    name: Name
    body: str | None
    told: list[Circumstances]
    end: int
    full: Full | None = None


def meetings(parts: Segmentation) -> tuple[Meeting, ...]:
    """The meetings that the preamble, the operative part and their footnotes name, in the order of the text.

    Each meeting of a list is one; what a paragraph names twice is one.  `span` runs from the name to the end of what
    is told of the meeting there.  Regular sessions of the General Assembly are no meetings in this sense.
    """
    notes: dict[str | None, list[Passage]] = {}
    for note in parts.notes:
        if mentions_meeting(note.passage.text):
            notes.setdefault(note.segment, []).append(note.passage)
    bodies, recalled = Bodies(parts.masthead.title), Recalled()
    found: list[Meeting] = []
    for segment in parts.segments:
        if segment.part in ("preamble", "operative"):
            bodies.turn_page()
            here: list[Meeting] = []
            if mentions_meeting(segment.passage.text):
                here += _of_passage(segment.passage, segment.id, len(segment.opening or ""), bodies, recalled)
            for passage in notes.get(segment.id, ()):
                here += _of_passage(passage, segment.id, 0, bodies, recalled)
            found += _once(here) if here else ()
    return tuple(found)


def _once(meetings: list[Meeting]) -> list[Meeting]:
    """Each meeting of a paragraph once: of those with one name, the ones that have a date."""
    kept: dict[tuple[str, str | None], Meeting] = {}
    for meeting in meetings:
        kept.setdefault((meeting.name, meeting.start), meeting)
    dated = {name for name, start in kept if start is not None}
    return [meeting for (name, start), meeting in kept.items() if start is not None or name not in dated]


def _of_passage(passage: Passage, paragraph: str, lowest: int, bodies: Bodies, recalled: Recalled) -> Iterator[Meeting]:
    text = plain(passage.text)
    names = list(meeting_names(text, lowest))
    limits = [*(name.first for name in names[1:]), len(text)]
    mentions = [_mention(text, name, limit, bodies) for name, limit in zip(names, limits, strict=False)]
    tail = Tail(text)
    for mention in reversed(mentions):
        mention.told[0] = tail.of(mention.name, mention.body, mention.told[0], mention.end)
    for mention in mentions:
        name = mention.name
        mention.full = recalled.name(text, name, dated=mention.told[0].start is not None)
        if is_meeting(text, name, mention.told[0], mention.body):
            yield from _each(passage, text, paragraph, mention)


def _mention(text: str, name: Name, limit: int, bodies: Bodies) -> _Mention:
    body = bodies.of(text, name)
    told, end = circumstances(text, name.end, limit, several=name.plural)
    before = max(0, name.first - _BEFORE)
    if told[0].start and not told[0].placed and not told[0].convened and _ADOPTED_BY.search(text, before, name.first):
        told, end = [Circumstances()], name.end
    if not told[0].told and "high-level" in name.words and (during := _DURING_SESSION.match(text, name.end)):
        told = [Circumstances(start=during["year"], end=during["year"], convened=True)]
    if not told[0].told and (opening := _CONVENING.match(text, before, name.first)):
        ahead, reached = circumstances(text, opening.end(), name.first)
        if ahead[0].told and _OF_THE.match(text, reached, name.first):
            told = ahead
    return _Mention(name, body, told, max(end, name.end))


def _each(passage: Passage, text: str, paragraph: str, mention: _Mention) -> Iterator[Meeting]:
    """One meeting, or one for each number that shares the name."""
    name, told = mention.name, mention.told
    in_turn = len(told) == len(name.shared)
    if name.shared and not in_turn and (len(told) > 1 or _MORE.match(text, mention.end)):
        told = [Circumstances(convened=told[0].convened)]
    dated = not (name.plural and is_series(name)) and (in_turn or not name.shared)
    several = len(told) if dated and not name.shared else 1
    chair = _DURING.search(text, max(0, name.first - _BEFORE), name.first) if "during its" in text else None
    for place, number in enumerate(name.shared or (None,) * several):
        facts = told[place if in_turn or several > 1 else 0]
        days = (facts.start, facts.end) if dated and facts.start else (name.year, name.year)
        if number and number.isdigit():
            days = (number, number)
        words = mention.full.words if mention.full else passage.text[name.start : name.end]
        own = mention.full.number if mention.full else name.number
        yield Meeting(
            paragraph=paragraph,
            name=name.alone(text, number) if number else words,
            body=mention.body,
            ordinal=ordinal(number) if number else own,
            place=facts.place or (None if facts.placed else _city_in(name.words)),
            start=days[0],
            end=days[1],
            format=facts.format or ("video" if _VIRTUAL.intersection(name.words) else None),
            chair=facts.chair or (chair["chair"] if chair else None),
            recurrence=rhythm(text, name, mention.end, dated=facts.start is not None),
            span=passage.locate(name.first, mention.end),
        )


def _city_in(words: tuple[str, ...]) -> str | None:
    """The city that gives a meeting its name: "the Tianjin Summit"."""
    named = (" ".join(words[-count:]) for count in (3, 2, 1))
    return next((city for city in named if city in cities()), None)
