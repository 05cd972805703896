"""When, where, in which form and under whom a meeting took place, from the words that follow its name."""

import re
from itertools import pairwise

import msgspec

from seized.derive.cooperation.places import place_at, state_end
from seized.vocabulary.dates import DATE, MONTH, YEAR, interval
from seized.vocabulary.meetings import any_of

# ", which was convened", " to be held"
_LINK = re.compile(
    rf",?(?: {any_of('before convening')},?)* {any_of('convening')}\b(?!-)"
    rf"(?: {any_of('together')}(?= (?:in|on|at|from) ))?"
)

# "the meeting to review the Plan, held on ..."
_GAP = re.compile(rf":?(?: [^\s,;:.()“”]+){{1,18}}?{_LINK.pattern}(?= (?:in|on|from|at|by|under|during) )")

# " on 4 July 2023", ", from 30 November to 12 December 2023", " in the last quarter of 2023", " (2019)"
_PART = (
    r"(?:(?:the )?(?:(?:first|second|third|fourth|last|final) (?:quarter|half|week|part|trimester|semester)|beginning"
    r"|end|start|middle|spring|summer|autumn|fall|winter|month) of |early |late |mid-|the year |(?:\w+day),? )"
)
_EARLIER = rf"(?P<earlier>\d{{1,2}}(?: (?:and|to) \d{{1,2}})? {MONTH}),? and (?:on|from) "
_DATE = re.compile(
    rf"(?:(?:,| \(|, and)? (?:on|from|in|during|between|of|at|for) {_PART}{{0,2}}|, (?:and )?| \(| (?=\d{{1,2}} ))"
    rf"(?:{_EARLIER})?(?P<date>{DATE}|{YEAR})(?![–-]\d)\)?"
)

# ", 1972" may end the title of a treaty
_TITLE_YEAR = re.compile(r", \d{4}\Z")

# "1 November 2019 and 5 and 6 June 2022"
_TWO_DATES = re.compile(rf"(?P<first>.*?{YEAR}) and ")

# "27 May and 30 September 2015"
_TWO_MONTHS = re.compile(rf"(?P<first>.*{MONTH}) and \d{{1,2}} {MONTH} (?P<year>{YEAR})")
_IN = re.compile(r"(?:,| \()? (?:in|at) (?:(?:the )?(?:capital )?(?:city|town|resort|capital) of )?(?=[A-Z])")
_ANOTHER = re.compile(r",? and (?:in )?(?=[A-Z])")
_COMMA = re.compile(r"(?:,| \() ?(?=[A-Z])")
_VIDEO = re.compile(rf",?(?: and)? {any_of('video')}\b")
_HYBRID = re.compile(rf",?(?: and)? {any_of('hybrid')}\b")
_IN_PERSON = re.compile(rf",?(?: and)? {any_of('in person')}\b")
_CHAIR = re.compile(rf",?(?: and)? {any_of('chair')} (?:the )?(?:Government of (?:the )?)?(?=[A-Z])")
_HOST = r"(?:the )?[A-Z][\w'-]*(?: (?:of |the )*[A-Z][\w'-]*)*"

# "Goal 14: Conserve the oceans, seas and marine resources, held in"
_GOAL = (
    r"(?:(?<=Goal \d)|(?<=Goal \d\d)): [A-Z][^.;:“]{10,200}?"
    rf"(?=,?(?: {any_of('before convening')},?)* {any_of('convening')}\b| in [A-Z]|,? which )"
)
_ASIDE = re.compile(
    rf" by {_HOST}(?:(?:, and |, | and ){_HOST})*"
    rf"|{_GOAL}"
    r"|[)”]|,? \(?\d{4}[–-]\d{4}\)?| \([^()]*\)"
    r"|,?(?: (?:on|under) the (?:theme|title|motto|topic)(?: of)?:?| entitled:?)? “[^”]*”,?"
)
_FILLER = re.compile(
    r"(?:,| and)? (?:under|at|in|on|by|with|within|during|alongside|as|following|through|back to back|for|virtually)\b"
    r"[^,;:.()“”]{0,120}?(?= (?:on|from|in|at|under|by|via) |[,;:.(“]|$)"
)
_NAME = re.compile(r"[A-Z][\w'-]*(?:(?: (?:of|and|for)(?: the)?)? [A-Z][\w'-]*)*")
_NEXT = re.compile(r",?(?: and)?(?= (?:in|on|from|at|\d{1,2}) )")
_FILLERS = 3


class Circumstances(msgspec.Struct):
    """What is told of one meeting; `convened` says that the text tells of its being held.

    `several` says that it is one of several that share the words, `led` that its place stands before its date.
    """

    place: str | None = None
    start: str | None = None
    end: str | None = None
    format: str | None = None
    chair: str | None = None
    convened: bool = False
    placed: bool = False
    several: bool = False
    led: bool = False

    @property
    def told(self) -> bool:
        return self.placed or self.start is not None

    def add(self, text: str, at: int) -> int | None:
        """Take in the circumstance that begins at `at`; where it ends, None where none begins there."""
        return self._date(text, at) or self._place(text, at) or self._form(text, at) or self._chair(text, at)

    def _date(self, text: str, at: int) -> int | None:
        found = _DATE.match(text, at) if self.start is None else None
        if not found or (_TITLE_YEAR.match(found[0]) and not self.convened and not self.placed):
            return None
        end, written = found.end(), found["date"]
        if two := _TWO_DATES.match(written):
            end, written = found.start("date") + two.end("first"), two["first"]
        elif self.several and (two := _TWO_MONTHS.fullmatch(written)):
            end, written = found.start("date") + two.end("first"), f"{two['first']} {two['year']}"
        days = interval(written)
        if not days:
            return None
        earlier = interval(f"{found['earlier']} {days[0][:4]}") if found["earlier"] else None
        self.start, self.end = (earlier or days)[0], days[1]
        return end

    def _place(self, text: str, at: int) -> int | None:
        if self.placed:
            return None
        lead = _IN.match(text, at)
        bare = None if lead else _COMMA.match(text, at)
        if not lead and not bare:
            return None
        found = place_at(text, (lead or bare).end(), led=lead is not None)  # type: ignore[union-attr]
        if not found or (bare and not _DATE.match(text, found.end)):
            return None
        self.place, self.placed, self.led = found.city, True, self.start is None
        second = _ANOTHER.match(text, found.end)
        if second:
            self.place, found = None, place_at(text, second.end()) or found
        return found.end

    def _form(self, text: str, at: int) -> int | None:
        for pattern, form in ((_HYBRID, None), (_VIDEO, "video"), (_IN_PERSON, "in person")):
            if found := pattern.match(text, at):
                self.format = form
                return found.end()
        return None

    def _chair(self, text: str, at: int) -> int | None:
        found = _CHAIR.match(text, at)
        if not found:
            return None
        end = state_end(text, found.end())
        if end is None and (name := _NAME.match(text, found.end())):
            end = name.end()
        self.chair = text[found.end() : end] if end else None
        return end


def circumstances(text: str, at: int, limit: int, *, several: bool = False) -> tuple[list[Circumstances], int]:
    """What is told from `at` on, and where it ends, at `limit` at the latest.

    Of `several` meetings it may be told in turn: "in Astana on 4 July 2024, and in Tianjin on 31 August 2025"; "in
    Rome from 3 to 5 May 2031 and from 6 to 8 June 2032" are both in Rome.
    """
    found = [Circumstances(several=several)]
    while at < limit:
        now = found[-1]
        if several and _begins_another(text, at, now, led=found[0].led):
            found.append(now := Circumstances(convened=now.convened, several=True))
        if link := _LINK.match(text, at, limit) or (not now.convened and not now.told and _GAP.match(text, at, limit)):
            now.convened, at = True, link.end()
        elif end := now.add(text, at):
            at = end
        elif several and (following := _following(text, at, limit, now)):
            found.append(Circumstances(convened=now.convened, several=True))
            at = following
        elif end := _over(text, at, limit, now):
            at = end
        elif aside := _ASIDE.match(text, at, limit):
            at = aside.end()
        else:
            break
    for before, now in pairwise(found):
        if not now.placed and now.format is None:
            now.place, now.placed, now.format = before.place, before.placed, before.format
    return found, min(at, limit)


def _begins_another(text: str, at: int, now: Circumstances, *, led: bool) -> bool:
    """Whether behind a date the place or form of the next meeting begins, where they stand before the dates."""
    if now.start is None:
        return False
    form = Circumstances()
    if (end := form._form(text, at)) and form._date(text, end):
        return True
    return led and not now.placed and Circumstances()._place(text, at) is not None


def _following(text: str, at: int, limit: int, now: Circumstances) -> int | None:
    """Where it begins what is told of the next meeting, behind all that is told of one: " and" before "in Rome"."""
    following = _NEXT.match(text, at, limit) if now.told else None
    return following.end() if following and Circumstances().add(text, following.end()) else None


def _over(text: str, at: int, limit: int, now: Circumstances) -> int | None:
    """Where the circumstance ends that stands behind words which tell none: "at the seat of the Forum in Suva"."""
    if not (now.convened or now.told):
        return None
    for _ in range(_FILLERS):
        filler = _FILLER.match(text, at, limit)
        if not filler:
            return None
        at = filler.end()
        if link := _LINK.match(text, at, limit):
            return link.end()
        if end := now.add(text, at):
            return end
    return None
