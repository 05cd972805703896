"""Lines of meetings that texts call for: which mentions are of one line, when it is to meet, and what was held."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from seized.derive.actors.naming import actor
from seized.derive.plan import proofs
from seized.derive.plan.identity import call_id
from seized.derive.plan.known import Known, adopted
from seized.derive.plan.rhythm import NO_PERIOD, annual
from seized.derive.plan.windows import holds, state
from seized.derive.plan.words import name_words, topic
from seized.model.activities import Activity
from seized.model.facts import MeetingFact, Telling
from seized.model.plan import Call, Occurrence, Proof
from seized.model.register import Entry, Window

# "on the sidelines of the General Assembly", "on the margins of the seventy-ninth session of the General Assembly"
_BESIDE_THE_ASSEMBLY = re.compile(
    r"\bon the (?:sidelines?|margins?) of (?:the |its )?(?:[\w-]+ ){0,5}?(?:General Assembly|session of the Assembly)"
)
_SEAT = "New York"


class _Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of meetings, as all its mentions tell of it; `words` are those that a meeting of it is known by.

    `beside` says that they are held beside the General Assembly, `elsewhere` that they are not, because the same
    mandate calls for a line of those as well.
    """

    mentions: tuple[MeetingFact, ...]
    words: frozenset[str]
    beside: bool
    elsewhere: bool = False

    @property
    def fullest(self) -> MeetingFact:
        return max(self.mentions, key=lambda one: len(one.body or "") + len(one.name))

    def fits(self, *, beside: bool) -> bool:
        """Whether a meeting may be of the line by where it was held."""
        return not self.elsewhere if beside else not self.beside

    @property
    def sources(self) -> tuple[Telling, ...]:
        found = {(one.document, one.paragraph): one for fact in self.mentions for one in adopted(fact.sources)}
        return tuple(sorted(found.values(), key=lambda one: (one.date or "", one.document, one.span)))


def meeting_calls(known: Known) -> Iterator[tuple[Call, frozenset[str]]]:
    """A call for each line of meetings, with the ids of the mandates that call for it and for nothing else."""
    lines = [(line, _mandates(line, known)) for line in _lines(known)]
    asked_beside = {entry.id for line, mandates in lines if line.beside for entry in mandates}
    for line, mandates in lines:
        apart = not line.beside and any(entry.id in asked_beside for entry in mandates)
        call = _call(msgspec.structs.replace(line, elsewhere=apart), mandates, known)
        yield call, frozenset(one.id for one in mandates if _is_for_meetings(one))


def _lines(known: Known) -> Iterator[_Line]:
    """The mentions of lines of meetings, those together that have the same words, rhythm and place."""
    found: defaultdict[tuple[str, frozenset[str], bool], list[MeetingFact]] = defaultdict(list)
    for meeting in known.meetings:
        if meeting.recurrence is not None and meeting.start is None and adopted(meeting.sources):
            words = _words(meeting, known)
            found[meeting.recurrence, words, _is_beside(meeting)].append(meeting)
    for (_, words, beside), mentions in found.items():
        yield _Line(mentions=tuple(mentions), words=words, beside=beside)


def _words(meeting: MeetingFact, known: Known) -> frozenset[str]:
    """What a meeting is known by: the words of its name and body, without the place and the framework's own."""
    said = _BESIDE_THE_ASSEMBLY.sub("", f"{meeting.name} {meeting.body or ''}")
    return topic(said) - name_words(known.framework)


def _is_beside(meeting: MeetingFact) -> bool:
    """Whether a meeting is held where the General Assembly sits."""
    said = (meeting.name, *(source.quote for source in adopted(meeting.sources)))
    return any(_BESIDE_THE_ASSEMBLY.search(words) for words in said)


def _mandates(line: _Line, known: Known) -> list[Entry]:
    """The mandates in whose words the line stands: those that ask for meetings first, the newest of each before."""
    found = (entry for entry in known.entries if any(stands_in(one, entry) for one in line.mentions))
    newest_first = sorted(found, key=lambda one: one.document.date or "", reverse=True)
    return sorted(newest_first, key=lambda one: not _is_for_meetings(one))


def stands_in(meeting: MeetingFact, entry: Entry) -> bool:
    """Whether a mandate speaks of a meeting in its own words."""
    first, last = entry.mandate.span
    return any(
        source.document == entry.document.key and first <= source.span[0] and source.span[1] <= last
        for source in meeting.sources
    )


def _is_for_meetings(entry: Entry) -> bool:
    """Whether meetings are all that a mandate asks for."""
    return entry.mandate.kind == "meeting"


def _call(line: _Line, mandates: Sequence[Entry], known: Known) -> Call:
    recurrence = line.fullest.recurrence or ""
    sources = line.sources
    since = min((source.date for source in sources if source.date), default=None)
    windows = tuple(annual(since, known.until, in_sessions=line.beside)) if since and recurrence == "annual" else ()
    matching = [one for one in known.activities if _is_of_line(one, line, mandates, known)]
    told = [one for one in known.meetings if _is_held(one, line, known)]
    done, planned = proofs.split(matching)
    note = None if windows else NO_PERIOD if recurrence == "regular" else _no_windows(recurrence, since)
    return Call(
        id=call_id("meeting", known.framework.key, recurrence, *sorted(line.words), str(line.beside)),
        kind="meeting",
        title=_title(line, known),
        recurrence=recurrence,
        mandate=mandates[0].id if mandates else None,
        sources=sources,
        occurrences=tuple(_occurrence(window, told, matching, known) for window in windows),
        held=() if windows else in_order((*map(proofs.of_meeting, told), *done)),
        planned=() if windows else in_order(planned),
        note=note,
    )


def _title(line: _Line, known: Known) -> str:
    """The fullest name, behind the body where it does not name it: `Eel Wardens: annual meetings in the north`."""
    name, body, own = line.fullest.name, line.fullest.body, name_words(known.framework)
    said = name if body is None or topic(body) - own <= topic(name) else f"{body}: {name}"
    return said[0].upper() + said[1:]


def _no_windows(recurrence: str, since: str | None) -> str:
    if since is None:
        return "no text that calls for them has a date"
    return "none begins within the plan" if recurrence == "annual" else "no text tells the first time"


def _occurrence(window: Window, told: Sequence[MeetingFact], matching: Sequence[Activity], known: Known) -> Occurrence:
    done, planned = proofs.split(one for one in matching if holds(window, one.start, one.end))
    shown = in_order((*(proofs.of_meeting(one) for one in told if holds(window, one.start, one.end)), *done))
    return Occurrence(
        window=window, state=state(window, known.today, done=bool(shown)), proofs=shown, planned=in_order(planned)
    )


def _is_held(meeting: MeetingFact, line: _Line, known: Known) -> bool:
    """Whether a meeting that was held is one of the line: the same body by name, with the words of the line."""
    if meeting.start is None or meeting.recurrence is not None or not adopted(meeting.sources):
        return False
    bodies = {actor(one.body).key for one in line.mentions if one.body}
    same = meeting.body is not None and actor(meeting.body).key in bodies
    return same and line.words <= _words(meeting, known) and line.fits(beside=_is_beside(meeting))


def _is_of_line(activity: Activity, line: _Line, mandates: Sequence[Entry], known: Known) -> bool:
    """Whether an activity is a meeting of the line.

    It is entered under a mandate that asks for nothing but meetings, or else it has the words of the line; beside the
    Assembly, it says so, or that it is in New York.
    """
    if not proofs.is_of_kind(activity, "meeting"):
        return False
    meant = proofs.serves(activity, {one.id for one in mandates if _is_for_meetings(one)})
    named = proofs.is_named(line.words, activity.title, known.framework)
    beside = activity.place == _SEAT or _BESIDE_THE_ASSEMBLY.search(activity.title) is not None
    return (meant or named) and line.fits(beside=beside)


def in_order(found: Sequence[Proof]) -> tuple[Proof, ...]:
    """Proofs by their days, those without one last; of one day, as they came."""
    return tuple(sorted(found, key=lambda one: one.day or "9999"))
