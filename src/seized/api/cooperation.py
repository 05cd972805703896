"""Cooperation: who is who, who belongs to whom, what was held and agreed, what frameworks call for."""

from typing import Annotated

import msgspec
from litestar.params import QueryParameter

from seized import service
from seized.api.choosing import Day, Word
from seized.api.names import Actor
from seized.api.paging import STANDARD, After, Limit, cut
from seized.api.resource import get, post
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.model.dossier import Dossier, Who
from seized.model.facts import AgreementFact, FactFilter, Identification, MeetingFact, Members
from seized.model.plan import FieldMatrix, Plan
from seized.model.roles import Action
from seized.service.judging import Said

TAGS = ["cooperation"]
LOOK = [needs(Action.LOOK)]


class MeetingPage(msgspec.Struct, frozen=True):
    """Meetings, in the order of their days."""

    items: tuple[MeetingFact, ...]
    total: int
    next: str | None


class AgreementPage(msgspec.Struct, frozen=True):
    """Agreements, in the order of their days."""

    items: tuple[AgreementFact, ...]
    total: int
    next: str | None


class Same(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """That two facts are one, or two, and why."""

    one: str
    other: str
    same: bool
    because: str | None = None


@get("/actors/{name:path}", tags=TAGS, guards=LOOK)
def actor(desk: Desk, name: Actor) -> Who:
    """Who a name stands for, and what the register knows of them."""
    return desk.ask(service.actors.who, name.lstrip("/"), desk.today)


@get("/dossiers/{name:path}", tags=TAGS, guards=LOOK)
def dossier(desk: Desk, name: Actor) -> Dossier:
    """All that the texts tell of a State, an organization, a group or a body."""
    return desk.ask(service.dossier.dossier, name.lstrip("/"), desk.today)


@get("/meetings", tags=TAGS, guards=LOOK)
def meetings(
    *,
    desk: Desk,
    of: Word = None,
    of_body: Annotated[str | None, QueryParameter(name="body", max_length=300)] = None,
    since: Day = None,
    until: Day = None,
    drafts: bool = True,
    limit: Limit = STANDARD,
    after: After = None,
) -> MeetingPage:
    """The meetings that texts tell of, each with all its sources."""
    wanted = FactFilter(actor=of, body=of_body, since=since, until=until, drafts=drafts)
    found = desk.ask(service.cooperation.meetings, wanted)
    items, following = cut(found, lambda one: one.id, limit, after)
    return MeetingPage(items, len(found), following)


@get("/agreements", tags=TAGS, guards=LOOK)
def agreements(
    *,
    desk: Desk,
    of: Word = None,
    since: Day = None,
    until: Day = None,
    drafts: bool = True,
    limit: Limit = STANDARD,
    after: After = None,
) -> AgreementPage:
    """The agreements that texts tell of, each with all its sources."""
    found = desk.ask(service.cooperation.agreements, FactFilter(actor=of, since=since, until=until, drafts=drafts))
    items, following = cut(found, lambda one: one.id, limit, after)
    return AgreementPage(items, len(found), following)


@get("/members", tags=TAGS, guards=LOOK)
def members(*, desk: Desk, of: Word = None, on: Day = None, status: Word = None, drafts: bool = True) -> Members:
    """Who belongs to whom, since when and as what; as told for a day where `on` names one."""
    return desk.ask(service.cooperation.members, FactFilter(actor=of, on=on, status=status, drafts=drafts))


@post("/identifications", tags=["judgements"], guards=[needs(Action.JUDGE)])
def identify(desk: Desk, data: Same) -> Identification:
    """Say that two facts of cooperation are one, or two."""
    said = Said(because=data.because, by=desk.person.shown)
    decide = service.cooperation.merge if data.same else service.cooperation.split
    made = decide(desk.register, data.one, data.other, said)
    desk.note("merge" if data.same else "split", data.one)
    return made


@get("/plans/{name:path}", tags=TAGS, guards=LOOK)
def plan(desk: Desk, name: Actor, until: Day = None) -> Plan:
    """What the texts about a framework call for, and what was held."""
    return desk.ask(service.planning.plan, name.lstrip("/"), until, desk.today)


@get("/fields/{name:path}", tags=TAGS, guards=LOOK)
def fields(desk: Desk, name: Actor) -> FieldMatrix:
    """The fields of cooperation that texts name, by year, with what was done in them."""
    return desk.ask(service.planning.fields, name.lstrip("/"))


ROUTES = (actor, dossier, meetings, agreements, members, identify, plan, fields)
