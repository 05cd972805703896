"""Facts of cooperation that may be one: two side by side, to be told that they are one, or two."""

from collections import Counter
from collections.abc import Sequence
from typing import Annotated

import msgspec
from litestar.enums import RequestEncodingType
from litestar.params import Body, QueryParameter
from litestar.response import Redirect, Template

from seized import service
from seized.errors import SeizedError, Unknown
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get, post
from seized.http.problems import problem
from seized.model.review import PAIR_KINDS, Pair
from seized.model.roles import Action
from seized.web.judging import said
from seized.web.page import Asked, page
from seized.web.parts import part
from seized.web.queue import Queue
from seized.web.templating import query

URL_ENCODED = RequestEncodingType.URL_ENCODED


class Compared(msgspec.Struct, frozen=True):
    """What is typed about two facts; `verdict` is `one` or `two`."""

    verdict: str = ""
    because: str = ""


@get("/review/same", name="same", guards=[needs(Action.JUDGE)])
def same(
    desk: Desk,
    kind: str | None = None,
    fact: str | None = None,
    page_: Annotated[int, QueryParameter(name="page")] = 1,
) -> Template | Redirect:
    """Facts of cooperation that may be one; with `fact`, those that may be one with it."""
    everything = _pairs(desk)
    chosen = _chosen(everything, kind, fact)
    shown_part, listed = part(chosen, page_)
    ids = tuple({id_: None for one in listed for id_ in (one.one, one.other)})
    return page(
        "review/same.html",
        desk=desk,
        kind=kind,
        fact=fact,
        counts=Counter(one.kind for one in everything),
        kinds=PAIR_KINDS,
        listed=listed,
        facts=desk.ask(service.cooperation.facts_by_id, ids),
        part=shown_part,
    )


@get("/review/same/{one:str}/{other:str}", name="one_or_two", guards=[needs(Action.JUDGE)])
def one_or_two(desk: Desk, request: Asked, one: str, other: str) -> Template:
    """Two facts side by side, each with all that tells of it."""
    return _comparing(desk, request, one, other)


@post("/review/same/{one:str}/{other:str}", guards=[needs(Action.JUDGE)])
def said_of_two(
    desk: Desk, request: Asked, one: str, other: str, data: Annotated[Compared, Body(media_type=URL_ENCODED)]
) -> Template | Redirect:
    """Say that they are one, or that they are two."""
    queue = _pair_queue(desk, request, one, other)
    decide = {"one": service.cooperation.merge, "two": service.cooperation.split}.get(data.verdict)
    faults: dict[str, str] = {}
    if decide is None:
        faults["form"] = "Say whether they are one, or two."
    elif not data.because.strip():
        faults["because"] = "Say why: the reason is kept with your name."
    else:
        try:
            decide(desk.register, one, other, said(desk, data.because))
            desk.note("merge facts" if data.verdict == "one" else "split facts", f"{one} {other}")
            chosen = {name: request.query_params.get(name) for name in ("kind", "fact")}
            after = queue.after
            where = f"/review/same/{after.one}/{after.other}" if after else "/review/same"
            return Redirect(f"{where}{query(**chosen)}", status_code=303)
        except SeizedError as error:
            faults["form"] = problem(error).detail
    return _comparing(desk, request, one, other, typed=data, faults=faults)


def _pairs(desk: Desk) -> tuple[Pair, ...]:
    pairs = desk.ask_while(service.review.grounds(desk.register), service.review.pairs)
    return service.review.open_pairs(desk.register, pairs)


def _chosen(pairs: Sequence[Pair], kind: str | None, fact: str | None) -> tuple[Pair, ...]:
    return tuple(one for one in pairs if kind in (None, one.kind) and (fact is None or fact in (one.one, one.other)))


def _pair_queue(desk: Desk, request: Asked, one: str, other: str) -> Queue[Pair]:
    chosen = _chosen(_pairs(desk), request.query_params.get("kind"), request.query_params.get("fact"))
    here = next((pair for pair in chosen if {pair.one, pair.other} == {one, other}), Pair("meeting", one, other))
    return Queue(chosen, here)


def _comparing(
    desk: Desk,
    request: Asked,
    one: str,
    other: str,
    *,
    typed: Compared | None = None,
    faults: dict[str, str] | None = None,
) -> Template:
    found = desk.ask(service.review.paired, one, other)
    if found is None:
        raise Unknown(f"{one} and {other} are not two facts of the register, or not any more")
    return page(
        "review/one_or_two.html",
        status=422 if faults else 200,
        desk=desk,
        pair=found,
        ids=(one, other),
        decided=service.cooperation.identifications(desk.register, one),
        queue=_pair_queue(desk, request, one, other),
        chosen=query(kind=request.query_params.get("kind"), fact=request.query_params.get("fact")),
        typed=typed or Compared(),
        faults=faults or {},
    )


ROUTES = (same, one_or_two, said_of_two)
