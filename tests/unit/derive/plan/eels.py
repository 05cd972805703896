"""A framework that never was: the Eel Wardens' Union, its resolutions each second session, and what they call for."""

import msgspec

from seized.derive.actors.naming import actor
from seized.derive.lineage.cycles import cycle
from seized.derive.lineage.requests import answered
from seized.derive.plan.known import Known
from seized.derive.plan.windows import sitting
from seized.model.activities import Activity, Served
from seized.model.facts import MeetingFact, ObservanceFact, Telling
from seized.model.lineage import DueSession, Member, Request, RequestKind, Series, Text, Trace, Versions
from seized.model.mandate import Addressee, AgendaItem, MandateKind
from seized.model.register import About, Entry, Holding
from tests.entries import RESOLUTION, mandate

UNION = "Eel Wardens' Union"
TITLE = f"Cooperation between the United Nations and the {UNION}"
ASSEMBLY = "General Assembly"
SECRETARY_GENERAL = Addressee("Secretary-General", "Secretary-General", un=True)
MINISTERS = f"Ministers for Rivers of the {UNION}"


def text(session: int, *, asks_for: int | None = None, standing: str = "read", report: bool = True) -> Text:
    """A resolution of the series; it asks for a report and an item at another session."""
    kinds: dict[RequestKind, str] = {"report": "op4.m1", "agenda": "op5.m1"} if report else {"agenda": "op5.m1"}
    symbol = f"A/RES/{session}/12"
    requests = [
        Request(mandate=f"{symbol}#{label}", kind=kind, paragraph=label[2], sessions=(DueSession(asks_for, ASSEMBLY),))
        for kind, label in kinds.items()
        if asks_for
    ]
    return Text(
        key=symbol,
        symbol=symbol,
        kind="resolution",
        organ=ASSEMBLY,
        session=session,
        date=f"{1945 + session}-12-04",
        title=TITLE,
        standing=standing,  # type: ignore[arg-type]
        requests=tuple(requests),
    )


def trace(*texts: Text) -> Trace:
    """The lineage of the newest of the texts."""
    members = tuple(Member(text=one, by="title", because="") for one in texts)
    series = Series(title=TITLE, organ=ASSEMBLY, members=members, cycle=cycle(texts), requests=answered(texts))
    return Trace(focus=texts[-1], series=series, versions=Versions())


def holding(session: int) -> Holding:
    symbol, date = f"A/RES/{session}/12", f"{1945 + session}-12-04"
    return msgspec.structs.replace(RESOLUTION, key=symbol, symbol=symbol, session=session, title=TITLE, date=date)


def entry(
    session: int,
    label: str,
    kind: MandateKind,
    *addressees: Addressee,
    at: int | None = None,
    span: tuple[int, int] = (0, 9),
    words: str = "Asks the Secretary-General for it",
    **others: object,
) -> Entry:
    """A mandate of the resolution of a session; due at the session `at`."""
    asked = msgspec.structs.replace(mandate(label, "requests", *addressees, kind=kind, **others), span=span)
    return Entry(
        id=f"{session}.{label}",
        handle=f"A/RES/{session}/12#{label}",
        document=holding(session),
        mandate=asked,
        number=None,
        cited=label[2],
        page=None,
        chapeau=None,
        paragraph_text=words,
        windows=(sitting(ASSEMBLY, at),) if at else (),
    )


def entries(*texts: Text) -> tuple[Entry, ...]:
    """The mandates that make the requests of the texts."""
    item = AgendaItem("entitled", (3, 9), item="Rivers", sub_item="Eels")
    found = []
    for one in texts:
        for request in one.requests:
            whom = SECRETARY_GENERAL if request.kind == "report" else Addressee(ASSEMBLY, ASSEMBLY, un=True)
            agenda = (item,) if request.kind == "agenda" else ()
            label, at = request.mandate.partition("#")[2], request.sessions[0].number
            words = f"Asks the {whom.name} for it"
            found.append(entry(one.session or 0, label, request.kind, whom, at=at, words=words, agenda=agenda))
    return tuple(found)


def telling(
    document: str, date: str | None, *, span: tuple[int, int] = (1, 5), quote: str = "", draft: bool = False
) -> Telling:
    """A paragraph that tells something."""
    return Telling(document=document, date=date, draft=draft, paragraph="op7", cited="7", span=span, quote=quote)


def meeting(name: str, body: str | None = MINISTERS, *, source: Telling | None = None, **others: object) -> MeetingFact:
    """A meeting, or a line of them, that the resolution of the seventieth session tells of."""
    stated = {"ordinal": None, "place": None, "start": None, "end": None, "format": None, "chair": None} | others
    source = source or telling("A/RES/70/12", "2015-12-04", quote=name)
    return MeetingFact(id=f"meeting:{name}", name=name, body=body, sources=(source,), **stated)  # type: ignore[arg-type]


def year_of(name: str, *sources: Telling, start: str | None = None, recurrence: str | None = None) -> ObservanceFact:
    return ObservanceFact(
        id=f"observance:{name}", name=name, start=start, end=start, recurrence=recurrence, sources=sources
    )


def activity(number: int, kind: str, title: str, *, under: str | None = None, **others: object) -> Activity:
    """Something that was done, under a mandate where one is named."""
    about = About(document="A/RES/70/12", label="op7.m1", paragraph="op7", verb="requests", text="")
    stated = {"stage": "done", "by": "A. Clerk", "at": "2024-01-01T00:00:00Z"} | others
    serves = (Served(under, about),) if under else ()
    return Activity(id=number, kind=kind, title=title, serves=serves, **stated)  # type: ignore[arg-type]


def known(*, today: str = "2024-06-01", until: str = "2027-12-31", **others: object) -> Known:
    return Known(framework=actor(UNION), today=today, until=until, **others)  # type: ignore[arg-type]
