"""The search: what may be meant while somebody types, and the paragraphs that hold what was asked for."""

import re
from collections.abc import Iterator, Sequence
from typing import get_args

import msgspec
from litestar.response import Redirect, Template

from seized import service
from seized.errors import Ambiguous, Refused, Unknown
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.listing_wording import KINDS, STATUSES
from seized.model.mandate import MandateKind
from seized.model.passage import Span
from seized.model.register import Holding, Status
from seized.model.roles import Action
from seized.model.search import Cursor, Found, Hit, SearchFilter
from seized.model.segment import Part
from seized.web.page import Asked, page
from seized.web.templating import query

FIELDS = ("q", "part", "organ", "session", "to", "verb", "kind", "status", "from", "until", "drafts", "after")
ONE_OF = {"part": get_args(Part), "kind": get_args(MandateKind), "status": get_args(Status), "drafts": ("yes",)}
PARTS = {
    "operative": "operative paragraphs",
    "preamble": "preambular paragraphs",
    "annex": "annexes",
    "heading": "headings",
    "text": "other texts",
}
HITS = 20
"""Hits of one page."""

LONGEST = 1000
"""Letters of a field."""

SHOWN, BEFORE = 900, 160
"""Letters of a paragraph that a hit shows; of a longer one, so many before the first match."""

CURSOR = re.compile(r"(\d{4}(?:-\d\d){0,2}|)~(.+)~(\d{1,6})")
"""A place in the order of hits, as an address has it: `2023-12-19~A/RES/78/152~28`."""


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a text; `lit` where it is what was looked for."""

    text: str
    lit: bool


@get("/suggest", name="suggest", guards=[needs(Action.LOOK)])
def suggest(desk: Desk, q: str = "") -> Template:
    """What somebody who has typed so much may mean, as the options of a list."""
    typed = " ".join(q.split())[:LONGEST]
    return page("search/suggestions.html", typed=typed, found=desk.ask(service.documents.suggestions, typed))


@get("/search", name="search", guards=[needs(Action.LOOK)])
def search(desk: Desk, request: Asked) -> Template | Redirect:
    """The paragraphs that hold what was typed and fit the filters, the newest first."""
    typed = list(request.query_params.multi_items())
    fields = _fields(typed)
    if sorted(typed) != sorted(fields.items()):
        return Redirect(f"/search{query(**fields)}")
    found, fault = None, None
    try:
        found = desk.ask(service.asking.search, fields.get("q", ""), _filter(fields), HITS, _cursor(fields))
    except Refused as error:
        fault = str(error)
    return page(
        "search/search.html",
        status=422 if fault else 200,
        fields=fields,
        asked_for=fields.get("q", ""),
        found=found,
        hits=[(hit, *_pieces(hit)) for hit in found.hits] if found else [],
        exact=_document(desk, fields.get("q", "")),
        fault=fault,
        anything=len(fields) > 0,
        chosen=fields.keys() - {"q", "after"},
        link=lambda **changed: f"/search{query(**{**fields, 'after': None, **changed})}",
        next=_next(found),
        parts=PARTS,
        kinds=KINDS,
        statuses=STATUSES,
    )


def _fields(typed: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What is asked, field by field; what is empty, or no word that a filter knows, is left out."""
    told = {name: " ".join(value.split())[:LONGEST] for name, value in typed}
    found = {name: told[name] for name in FIELDS if told.get(name)}
    fits = {name: found[name] in words for name, words in ONE_OF.items() if name in found}
    fits |= {"session": bool(re.fullmatch(r"\d{1,4}", found["session"]))} if "session" in found else {}
    fits |= {"after": bool(CURSOR.fullmatch(found["after"]))} if "after" in found else {}
    return {name: value for name, value in found.items() if fits.get(name, True)}


def _filter(fields: dict[str, str]) -> SearchFilter:
    return msgspec.convert(
        {
            "part": fields.get("part"),
            "organ": fields.get("organ"),
            "session": int(fields["session"]) if "session" in fields else None,
            "addressee": fields.get("to"),
            "verb": fields.get("verb"),
            "kind": fields.get("kind"),
            "status": fields.get("status"),
            "since": fields.get("from"),
            "until": fields.get("until"),
            "drafts": "drafts" in fields,
        },
        SearchFilter,
    )


def _cursor(fields: dict[str, str]) -> Cursor | None:
    found = CURSOR.fullmatch(fields.get("after", ""))
    return Cursor(found[1] or None, found[2], int(found[3])) if found else None


def _next(found: Found | None) -> str | None:
    at = found.next if found else None
    return f"{at.date or ''}~{at.document}~{at.position}" if at else None


def _document(desk: Desk, typed: str) -> Holding | None:
    """The document that was named, where what was typed is a symbol."""
    if "/" not in typed:
        return None
    try:
        return desk.ask(service.asking.show, typed, desk.today).holding
    except (Unknown, Ambiguous):
        return None


def _pieces(hit: Hit) -> tuple[list[Piece], bool, bool]:
    """The text of a hit, what was looked for lit, and whether it is cut before and behind."""
    first = hit.matches[0][0] if hit.matches else 0
    start = _between_words(hit.text, first - BEFORE) if len(hit.text) > SHOWN and first > SHOWN // 2 else 0
    end = _between_words(hit.text, start + SHOWN) if len(hit.text) - start > SHOWN else len(hit.text)
    return list(_lit(hit.text, hit.matches, start, end)), start > 0, end < len(hit.text)


def _between_words(text: str, at: int) -> int:
    return text.rfind(" ", 0, max(at, 0)) + 1


def _lit(text: str, matches: Sequence[Span], start: int, end: int) -> Iterator[Piece]:
    at = start
    for first, last in matches:
        if first >= at and last <= end:
            yield Piece(text[at:first], lit=False)
            yield Piece(text[first:last], lit=True)
            at = last
    yield Piece(text[at:end], lit=False)


ROUTES = (suggest, search)
