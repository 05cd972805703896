"""The mandates as a table, a board and a calendar, with filters that live in the address, and as files."""

from typing import Any

from litestar.response import Redirect, Stream, Template

from seized import service
from seized.http.desk import Desk
from seized.http.etags import FRESH
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.listing import AtSession
from seized.model.listing_wording import KINDS, STATUSES
from seized.model.register import MandateFilter
from seized.model.roles import Action, may
from seized.web.choosing import ORDERS, Choice, choice, file_name, period_fields
from seized.web.page import Asked, page

PAGE = "mandates"
"""What the names of these pages, under which views are kept, begin with."""

FORMS = {
    "csv": ("CSV", "text/csv; charset=utf-8"),
    "xlsx": ("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "ics": ("calendar", "text/calendar; charset=utf-8"),
    "jsonl": ("JSON lines", "application/jsonl; charset=utf-8"),
    "atom": ("feed", "application/atom+xml; charset=utf-8"),
}
"""The files that mandates can be had as: what a link says, and the type of the content."""

FEW = 6000
"""Mandates whose addressees are counted at once; of more, when somebody asks."""

NAMED = 10
"""Addressees that the page names."""

LISTED = 300
"""Addressees that their own page lists."""

NEAR = 9
"""Sessions that the page names."""

IN_PERIOD = 6
"""Mandates of a period that the calendar shows."""


class Counts:
    """What the mandates of a choice count: by status, kind, and whose they are, each as if it alone were left open."""

    def __init__(self, desk: Desk, wanted: MandateFilter) -> None:
        self.tallies = desk.ask(service.listing.tallies, service.listing.uncounted(wanted))
        self._wanted = wanted
        self.total = self._sum()

    def status(self, name: str) -> int:
        """Those of a status."""
        return self._sum(status=name, overdue=False)

    def kind(self, name: str) -> int:
        """Those of a kind."""
        return self._sum(kind=name)

    @property
    def overdue(self) -> int:
        """Those overdue."""
        return self._sum(overdue=True, status=None)

    def whose(self, *, others: bool) -> int:
        """Those of the United Nations, or what is asked of others."""
        return self._sum(un=not others, others=others)

    def _sum(self, **changed: Any) -> int:
        fields = {name: getattr(self._wanted, name) for name in self._wanted.__struct_fields__} | changed
        return service.listing.fitting(self.tallies, MandateFilter(**fields))


@get("/mandates", name="mandates", guards=[needs(Action.LOOK)], opt=FRESH)
def mandates(desk: Desk, request: Asked) -> Template | Redirect:
    """A page of the mandates that an address chooses."""
    chosen = _chosen(request)
    if isinstance(chosen, Redirect) or chosen.faults:
        return _put_right(desk, chosen, "mandates/table.html")
    wanted = chosen.wanted(desk.today)
    counts = Counts(desk, wanted)
    return page(
        "mandates/table.html",
        shown=desk.ask(service.listing.page, wanted, chosen.order, chosen.page, counts.total),
        orders=ORDERS,
        near=_near(desk, wanted),
        names=desk.ask(service.listing.names, wanted, NAMED) if 0 < counts.total <= FEW else (),
        **_head(desk, chosen, counts),
    )


@get("/mandates/board", name="board", guards=[needs(Action.LOOK)], opt=FRESH)
def board(desk: Desk, request: Asked) -> Template | Redirect:
    """The same mandates in columns by status."""
    chosen = _chosen(request, without=("status", "sort", "page"))
    if isinstance(chosen, Redirect) or chosen.faults:
        return _put_right(desk, chosen, "mandates/board.html")
    wanted = chosen.wanted(desk.today)
    counts = Counts(desk, wanted)
    columns = desk.ask(service.listing.board, wanted, counts.tallies)
    return page("mandates/board.html", columns=columns, **_head(desk, chosen, counts))


@get("/mandates/calendar", name="calendar", guards=[needs(Action.LOOK)], opt=FRESH)
def calendar(desk: Desk, request: Asked) -> Template | Redirect:
    """The same mandates by when they fall due: at sessions and in months."""
    chosen = _chosen(request, without=("sort", "page"))
    if isinstance(chosen, Redirect) or chosen.faults:
        return _put_right(desk, chosen, "mandates/calendar.html")
    wanted = chosen.wanted(desk.today)
    shown = desk.ask(service.listing.calendar, wanted, IN_PERIOD)
    return page("mandates/calendar.html", shown=shown, **_head(desk, chosen, Counts(desk, wanted)))


@get("/mandates/addressees", name="addressees", guards=[needs(Action.LOOK)], opt=FRESH)
def addressees(desk: Desk, request: Asked) -> Template | Redirect:
    """Whom the same mandates are addressed to."""
    chosen = _chosen(request, without=("sort", "page"))
    if isinstance(chosen, Redirect) or chosen.faults:
        return _put_right(desk, chosen, "mandates/addressees.html")
    wanted = chosen.wanted(desk.today)
    names = desk.ask(service.listing.names, wanted, LISTED)
    return page("mandates/addressees.html", names=names, most=LISTED, **_head(desk, chosen, Counts(desk, wanted)))


@get(
    [f"/mandates.{form}" for form in FORMS],
    name="mandate_files",
    guards=[needs(Action.EXPORT)],
)
def files(desk: Desk, request: Asked) -> Stream | Template:
    """All mandates that an address chooses, as a file; the feed tells of their latest changes."""
    form = request.url.path.rpartition(".")[2]
    chosen = choice("/mandates", request.query_params.multi_items())
    if chosen.faults:
        return _put_right(desk, chosen, "mandates/table.html")
    wanted = chosen.wanted(desk.today)
    pieces = service.exporting.listed(desk.register, form, wanted, chosen.order)
    how = "inline" if form == "atom" else f'attachment; filename="{file_name(wanted, desk.today, form)}"'
    return Stream(pieces, media_type=FORMS[form][1], headers={"content-disposition": how})


def _chosen(request: Asked, without: tuple[str, ...] = ()) -> Choice | Redirect:
    """What an address chooses; one that says the same in other words leads to the one that says it plainly."""
    typed = list(request.query_params.multi_items())
    found = choice(request.url.path, [(name, value) for name, value in typed if name not in without])
    return Redirect(found.link(page=found.fields.get("page"))) if _is_loose(found, typed) else found


def _is_loose(found: Choice, typed: list[tuple[str, str]]) -> bool:
    return not found.faults and (not found.clean or len(typed) != len(found.fields))


def _put_right(desk: Desk, chosen: Choice | Redirect, template: str) -> Template | Any:
    """The address that says it plainly, or the filters again with what is wrong in them."""
    if isinstance(chosen, Redirect):
        return chosen
    return page(template, status=422, **_head(desk, chosen, None))


def _head(desk: Desk, chosen: Choice, counts: Counts | None) -> dict[str, Any]:
    """What all of these pages show above the mandates."""
    return {
        "choice": chosen,
        "wanted": chosen.wanted(desk.today),
        "words": chosen.words(desk.today),
        "counts": counts,
        "views": [one for one in service.views.views(desk.register, desk.person) if one.page.startswith(PAGE)],
        "may_share": desk.person.account is not None and may(desk.person.role, Action.SHARE_VIEWS),
        "period_fields": period_fields,
        "statuses": STATUSES,
        "kinds": KINDS,
        "forms": FORMS,
    }


def _near(desk: Desk, wanted: MandateFilter) -> list[AtSession]:
    """The latest sessions of the General Assembly that the mandates are due at, and the one that is chosen."""
    found = desk.ask(service.listing.sessions, _without(wanted, session=None, organ=None))
    assembly = [one for one in found if one.organ == "General Assembly"][:NEAR]
    return [*assembly, *(one for one in found if one.session == wanted.session and one not in assembly)]


def _without(wanted: MandateFilter, **changed: Any) -> MandateFilter:
    fields = {name: getattr(wanted, name) for name in wanted.__struct_fields__}
    return MandateFilter(**fields | changed)


ROUTES = (mandates, board, calendar, addressees, files)
