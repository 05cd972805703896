"""Reads who has been given which status in an organization: "granted observer status to the Otter Union"."""

import re
from collections.abc import Iterator

from seized.derive.cooperation.dating import cut, occasion
from seized.derive.cooperation.parties import is_somebody, name_before, name_end, names_from
from seized.derive.cooperation.standing import Standing
from seized.model.passage import Span
from seized.vocabulary.actors import name_at, named, names_in
from seized.vocabulary.choices import whole
from seized.vocabulary.dates import DATE
from seized.vocabulary.memberships import status_pattern, statuses

_STATUS = re.compile(
    rf"\b(?:(?P<before>{status_pattern()}) status\b"
    rf"|(?:the )?status (?:of|as) (?:an? |the |new |permanent )*(?P<behind>{status_pattern()})\b)"
)
_IN = re.compile(r" (?:of|in|with|within) (?:the )?(?P<own>[Oo]rgani[sz]ation\b)?")
_TO = re.compile(r" (?:to|for) (?:the )?(?=[A-Z])")
_GRANTING = re.compile(r"\bgrant(?:ed|s|ing)?(?P<to> to)?(?P<the> the)? ?")
_REST = re.compile(r"(?: of)?(?: (?:the|an?))? ?\Z")
_BY = re.compile(r"\bby (?:the )?(?=[A-Z])")
_SEEKING = re.compile(r" to (?:obtain|attain|acquire|receive|be granted) (?:the )?\Z")
_RESOLUTION = re.compile(
    rf"\bof (?P<date>{DATE}),? (?:by|in) which (?P<who>it|the [A-Z][\w ]+?) (?:has |decided to )?\Z"
)
_DECISION = re.compile(rf"\bdecision\b(?:(?!\bgrant)[^;]){{0,200}}?\bon (?P<date>{DATE})")

_CAPACITY = re.compile(
    rf",? (?:including )?in its capacity as (?:an? |the )?(?P<status>{status_pattern()}) (?:of|in|to) (?:the )?"
)
_ACCORDANCE = re.compile(rf" in accordance with [^;,]{{0,60}}?resolutions? [^;,]{{0,30}}? of (?P<date>{DATE})")
_INVITED = re.compile(r"\binvited? (?:the )?(?=[A-Z])")
_OBSERVING = re.compile(
    r" to participate (?:in the sessions and (?:in )?the work of (?:the General Assembly|the Assembly) )?"
    r"(?:in the capacity of|as) (?:an )?observer\b"
)
_DEEDS = ("admission of ", "accession of ", "participation of ", "role of ", "status of ")
_NAMED_AS = re.compile(rf"{whole(_DEEDS)}(?:the )?(?=[A-Z])")
_AS = re.compile(
    rf",? as (?:an? |the |its )?(?:new |founding |permanent |[\w-]+(?:th|st|nd|rd) )*(?P<status>{status_pattern()})"
    r" (?:of|in) (?:the )?(?=[A-Z])"
)
_BECAME = re.compile(
    rf" (?:became|(?:has|had|have) become) (?:an? |the )?(?:new |founding |permanent )*(?P<status>{status_pattern()})"
    r" of (?:the )?(?=[A-Z])"
)
_INTO = re.compile(r" (?:in)?to (?:membership (?:in|of) )?(?:the )?(?=[A-Z])")
_MEMBER_ON = re.compile(rf"(?: as (?:its|the|an?) [^,;]{{0,40}}?member(?: State)?)?,? (?:on|in) (?P<date>{DATE})")
_ON = re.compile(rf",? (?:on|in) (?P<date>{DATE})")
_SAME = re.compile(r"[^;,]{0,40}\b(?:during|at) the same (?:meeting|summit|session|conference)\b")


def stated(text: str, organ: str | None, adopted: str | None) -> Iterator[Standing]:
    """The standings that a plain text tells; `organ` is whose text it is, `adopted` the day of its adoption."""
    if "status" in text:
        for found in _STATUS.finditer(text):
            yield from _granted(text, found, organ)
    if "capacity as" in text:
        for found in _CAPACITY.finditer(text):
            yield from _in_capacity(text, found)
    if "observer" in text:
        for found in _INVITED.finditer(text):
            yield from _invited(text, found, organ, adopted)
    if any(map(text.__contains__, _DEEDS)):
        for found in _NAMED_AS.finditer(text):
            yield from _named_as(text, found)
    if " became " in text or " become " in text:
        for found in _BECAME.finditer(text):
            if who := name_before(text, found.start()):
                yield from _became(text, who, found)


def _granted(text: str, status: re.Match[str], organ: str | None) -> Iterator[Standing]:
    """Whoever is granted a status, or takes a step to obtain it."""
    clause = max(text.rfind(";", 0, status.start()) + 1, status.start() - 300)
    if seeking := _SEEKING.search(text, clause, status.start()):
        yield from _applied(text, clause, seeking.start(), status.end())
        return
    granting = next(reversed(list(_GRANTING.finditer(text, clause, status.start()))), None)
    if not granting:
        return
    names = _receiving(text, granting.end(), status)
    stop = max(status.end(), names[-1][1] if names else 0)
    resolution = _RESOLUTION.search(text, clause, granting.start())
    organization, end = _organization(text, stop, _granter(text[clause : granting.start()], resolution, organ))
    for begin, finish in names if organization else ():
        since = _since(text, (clause, granting.start()), resolution, end)
        if organization and is_somebody(text[begin:finish]):
            yield Standing(begin, finish, organization, _told(status), since)


def _told(status: re.Match[str]) -> str:
    return statuses()[status["before"] or status["behind"]]


def _applied(text: str, clause: int, end: int, stop: int) -> Iterator[Standing]:
    """Those who act to obtain a status: "the signing of commitments by A and B to obtain the status of members"."""
    by = next(reversed(list(_BY.finditer(text, clause, end))), None)
    organization, after = _organization(text, stop, None)
    for begin, finish in names_from(text, by.end()) if by and organization else ():
        if organization:
            yield Standing(begin, finish, organization, "applicant", occasion(text, after))


def _receiving(text: str, at: int, status: re.Match[str]) -> tuple[Span, ...]:
    """Those to whom a status is granted, named before it ("grant A the status") or behind ("observer status to A")."""
    if not text[at : status.start()].strip():
        to = _TO.match(text, status.end())
        return names_from(text, to.end()) if to else ()
    end = name_end(text, at)
    return ((at, end),) if end and _REST.match(text[end : status.start()]) else ()


def _granter(lead: str, resolution: re.Match[str] | None, organ: str | None) -> str | None:
    """Who grants: the organ by its resolution, or the organization named last."""
    if resolution:
        return organ if resolution["who"] == "it" else resolution["who"].removeprefix("the ")
    organizations = [name for _, name in names_in(lead) if not named()[name].un]
    return organizations[-1] if organizations else None


def _organization(text: str, at: int, organ: str | None) -> tuple[str | None, int]:
    """The organization that stands behind a status, or else `organ`; and where its name ends."""
    inside = _IN.match(text, at)
    if inside and inside["own"]:
        return organ, inside.end()
    end = name_end(text, inside.end()) if inside else None
    return (text[inside.end() : end], end) if inside and end else (organ, at)


def _since(text: str, lead: Span, resolution: re.Match[str] | None, end: int) -> str | None:
    """The day of the resolution or decision that grants, the one told behind, or that of a meeting told there."""
    decided = resolution or next(reversed(list(_DECISION.finditer(text, *lead))), None) or _ON.match(text, end)
    return cut(decided["date"]) if decided else occasion(text, end)


def _invited(text: str, found: re.Match[str], organ: str | None, adopted: str | None) -> Iterator[Standing]:
    """An organization that is invited to observe: in an earlier resolution, or by this one."""
    end = name_end(text, found.end())
    resolution = _RESOLUTION.search(text, 0, found.start())
    if end and organ and _OBSERVING.match(text, end) and (resolution or text.startswith("Decides", 0, found.start())):
        since = cut(resolution["date"]) if resolution else adopted
        yield Standing(found.end(), end, organ, "observer", since)


def _in_capacity(text: str, found: re.Match[str]) -> Iterator[Standing]:
    who = name_before(text, found.start())
    end = name_end(text, found.end())
    if who and end:
        by = _ACCORDANCE.match(text, end)
        since = cut(by["date"]) if by else None
        yield Standing(*who, text[found.end() : end], statuses()[found["status"]], since)


def _named_as(text: str, found: re.Match[str]) -> Iterator[Standing]:
    """Somebody told to be, or to become, a member: "the admission of A as a full member of the Otter Union"."""
    end = name_end(text, found.end())
    if end and is_somebody(text[found.end() : end]):
        being = _AS.match(text, end)
        who = (found.end(), end)
        yield from _became(text, who, being) if being else _admitted(text, who)


def _admitted(text: str, who: Span) -> Iterator[Standing]:
    """Somebody admitted to an organization of the tables: "the admission of A to the Otter Union"."""
    to = _INTO.match(text, who[1])
    known = name_at(text, to.end(), text[to.end() :].split(" ", 1)[0].rstrip(",.;")) if to else None
    if to and known and name_end(text, to.end()) == to.end() + len(known):
        on = _MEMBER_ON.match(text, to.end() + len(known))
        yield Standing(*who, known, "member", cut(on["date"]) if on else occasion(text, to.end()))


def _became(text: str, who: Span, being: re.Match[str]) -> Iterator[Standing]:
    """Somebody who is, or became, member of an organization that has a name of its own."""
    end = name_end(text, being.end())
    if not end:
        return
    dates = re.findall(DATE, text[: who[0]]) if _SAME.match(text, end) else []
    direct = _ON.match(text, end)
    since = cut(dates[-1]) if dates else cut(direct["date"]) if direct else occasion(text, end)
    yield Standing(*who, text[being.end() : end], statuses()[being["status"]], since)
