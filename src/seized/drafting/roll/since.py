"""What texts of the register tell of the time since the base: meetings held, members joined."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from seized.derive.actors.mentions import named_in
from seized.derive.actors.naming import actor
from seized.drafting.roll.changes import Asked
from seized.drafting.roll.known import Known
from seized.drafting.roll.lines import Base, Line
from seized.model.cooperation import Meeting
from seized.model.fact_wording import fact_words, sources_words
from seized.model.facts import MeetingFact, MembershipFact, Telling
from seized.model.rolled import Question
from seized.vocabulary.calendar import window
from seized.vocabulary.dates import first_day
from seized.vocabulary.organs import organ

UNITED_NATIONS = "United Nations"

LATEST = "9999"

FEW = 6
"""Meetings that a question names one by one; of more, the last ones."""


def questions(base: Base, session: int, known: Known) -> Iterator[Asked]:
    """One question for each paragraph and body whose meetings it tells, and for each organization that was joined."""
    yield from _meetings(base, session, known)
    yield from _members(base, known)


def is_followed(meeting: Meeting) -> bool:
    """Whether it is asked what came after a meeting: one of a body that is no organ of the UN, nor all of it."""
    if not meeting.body or not meeting.start or meeting.recurrence:
        return False
    return organ(meeting.body) is None and actor(meeting.body).name != UNITED_NATIONS


def _meetings(base: Base, session: int, known: Known) -> Iterator[Asked]:
    lines = {line.id: line for line in base.body}
    until = window(base.document.organ, session)
    told = defaultdict[tuple[str, str], list[Meeting]](list)
    for meeting in base.document.meetings:
        if meeting.body and is_followed(meeting):
            told[meeting.paragraph, actor(meeting.body).key].append(meeting)
    for (paragraph, body), listed in told.items():
        last = max(first_day(one.start or "") for one in listed)
        since = [
            one
            for one in known.meetings
            if one.body and one.start and last < one.start < (until[1] if until else LATEST)
            if actor(one.body).key == body
        ]
        yield _about(lines[paragraph], _held(since, listed[-1].body or "", asked=known.asked))


def _held(since: list[MeetingFact], body: str, *, asked: bool) -> Question:
    if not since:
        told = "The register tells of no later meeting" if asked else "No register was asked for later meetings"
        words = f"{told} of the {body}: decide whether there was one."
        return Question(kind="meeting", words=words)
    named = "; ".join(fact_words(one) for one in since[-FEW:])
    more = f", the last {FEW} of {len(since)}" if len(since) > FEW else ""
    words = f"Later ones that the register tells of{more}: {named}. Decide which are to be named."
    return Question(kind="meeting", words=words, sources=_sources(since[-FEW:]))


def _members(base: Base, known: Known) -> Iterator[Asked]:
    """Those who became something of an organization that the title or a paragraph of the base names."""
    document = base.document
    named = {who.key for _, _, who in named_in(document.title or "")}
    places = {actor(one.organization).key: one.paragraph for one in reversed(document.memberships)}
    lines = {line.id: line for line in base.body}
    title = next((line for line in reversed(base.head) if line.style == "title"), None)
    since = defaultdict[str, list[MembershipFact]](list)
    for fact in known.memberships:
        key = actor(fact.organization).key
        if (key in named or key in places) and document.date and (fact.told or "") > document.date:
            since[key].append(fact)
    for key, facts in since.items():
        line = lines.get(places.get(key, "")) or title or base.body[0]
        words = f"Told since the base: {'; '.join(map(fact_words, facts))}. Decide whether it is to be named."
        yield _about(line, Question(kind="member", words=words, sources=_sources(facts)))


def _sources(facts: Iterable[MeetingFact | MembershipFact]) -> tuple[str, ...]:
    """The paragraphs that tell of any of them, document by document."""
    by_document = defaultdict[str, list[Telling]](list)
    for fact in facts:
        for one in fact.sources:
            by_document[one.document].append(one)
    return tuple(sources_words(listed) for listed in by_document.values())


def _about(line: Line, question: Question) -> Asked:
    return Asked(line=line.id, start=0, end=len(line.text), question=question)
