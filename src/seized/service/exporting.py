"""Gives what the register holds to other programs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module

import msgspec

from seized.export.dossiers.dossier import dossier_paper
from seized.export.fields.csv import fields_csv
from seized.export.fields.paper import fields_paper
from seized.export.lineage.beads import line
from seized.export.lineage.dot import trace_dot
from seized.export.lineage.line_tall import tall
from seized.export.lineage.line_wide import wide
from seized.export.lineage.network_drawing import network_drawing as drawn_network
from seized.export.lineage.svg import trace_svg
from seized.export.papers.inline import inline
from seized.export.papers.paper import Paper
from seized.export.pictures.timeline import timeline_svg
from seized.export.pictures.windows import windows_svg
from seized.export.plan.ics import plan_ics
from seized.export.plan.paper import plan_paper
from seized.export.record import record_json
from seized.export.reports.report import report_paper
from seized.model.activities import Activity
from seized.model.dossier import Dossier, Portrait, Report
from seized.model.lineage import ReportOf, Standing, Trace
from seized.model.listing import Order
from seized.model.listing_wording import question
from seized.model.network import Network
from seized.model.plan import Call, FieldMatrix, Plan
from seized.model.register import MandateFilter
from seized.register.register import Register
from seized.service import asking, listing
from seized.service.people import now

MANDATE_FORMS = ("csv", "xlsx", "jsonl", "ics", "atom")
"""The formats of mandates, each a module of `seized.export.mandates`."""

IN_FEED = 100
"""Changes that the feed of a page tells of at most."""

ACTIVITY_FORMS = ("csv", "xlsx")
"""The formats of sheets of activities, each a module of `seized.export.activities`."""

PAPER_FORMS = ("md", "html", "docx", "json")
"""The formats of papers: three to be read, and the record that they are made of."""

_PAPERS = {"md": "markdown", "html": "html", "docx": "docx"}
"""The modules of `seized.export.papers`: each is slow to import, and needed for its own format alone."""

_PICTURES = {"svg": trace_svg, "dot": trace_dot, "json": record_json}


def mandates(register: Register, form: str, wanted: MandateFilter) -> Iterator[bytes]:
    """The mandates that fit in one of `MANDATE_FORMS`, piece by piece; the feed (`atom`) tells of every change."""
    pieces = import_module(f"seized.export.mandates.{form}").pieces
    if form == "atom":
        yield from pieces(asking.changes(register), now())
    else:
        yield from pieces(asking.mandates(register, wanted), now())


def listed(register: Register, form: str, wanted: MandateFilter, order: Order = "due") -> Iterator[bytes]:
    """The mandates that fit, as a page lists them, in one of `MANDATE_FORMS`, piece by piece; the feed (`atom`) tells
    of the `IN_FEED` latest changes of these."""
    pieces = import_module(f"seized.export.mandates.{form}").pieces
    if form == "atom":
        yield from pieces(listing.latest_changes(register, wanted, IN_FEED), now(), question(wanted))
    else:
        yield from pieces(listing.everything(register, wanted, order), now())


def activities(found: Iterable[Activity], form: str) -> Iterator[bytes]:
    """Activities in one of `ACTIVITY_FORMS`, piece by piece."""
    pieces: Iterator[bytes] = import_module(f"seized.export.activities.{form}").pieces(found)
    return pieces


def activity_template(form: str) -> bytes:
    """The sheet that activities are entered in, in one of `ACTIVITY_FORMS`."""
    written: bytes = import_module(f"seized.export.activities.{form}").template()
    return written


def trace_as(trace: Trace, form: str) -> bytes:
    """A trace as a timeline (`svg`), a graph (`dot`) or a record (`json`)."""
    return _PICTURES[form](trace)


def line_drawings(
    trace: Trace, reports: Iterable[ReportOf], chosen: Iterable[str], address: Callable[[str, Standing], str]
) -> tuple[str, str]:
    """The series as beads on a line of years, from left to right and from top to bottom, to stand in a page.

    `chosen` are the keys of the texts that are compared, `address` gives the page of a text by its key and standing.
    """
    found = line(trace, reports, chosen, address)
    name = f"The series of {trace.focus.name} on a line of years; the table below says the same"
    return wide(found, name), tall(found, name)


def network_drawing(network: Network, address: Callable[[str, Standing], str]) -> str:
    """What a text cites and what cites it, from left to right by year, to stand in a page."""
    return drawn_network(network, address)


def plan_as(plan: Plan, form: str) -> bytes:
    """A plan in one of `PAPER_FORMS`, or as a calendar (`ics`)."""
    return plan_ics(plan, now()) if form == "ics" else _paper_as(plan, lambda: plan_paper(plan), form)


def fields_as(matrix: FieldMatrix, form: str) -> bytes:
    """Fields by year in one of `PAPER_FORMS`, or as a table (`csv`)."""
    return fields_csv(matrix) if form == "csv" else _paper_as(matrix, lambda: fields_paper(matrix), form)


def dossier_as(dossier: Dossier, form: str) -> bytes:
    """A dossier in one of `PAPER_FORMS`."""
    return _paper_as(dossier, lambda: dossier_paper(dossier), form)


def life_picture(portrait: Portrait, wide: float) -> str:
    """The life of an actor as lanes, `wide` in pixels, as it stands in a page."""
    return inline(timeline_svg(portrait, wide), f"life-{wide:g}")


def windows_picture(plan: Plan, calls: Sequence[Call], wide: float) -> str:
    """Some calls of a plan with their windows, `wide` in pixels, as they stand in a page."""
    return inline(windows_svg(plan, calls, wide), f"windows-{wide:g}")


def report_as(report: Report, form: str, today: str) -> bytes:
    """The skeleton of a report, dated `today`, in one of `PAPER_FORMS`."""
    return _paper_as(report, lambda: report_paper(report, today), form)


def _paper_as(record: msgspec.Struct, composed: Callable[[], Paper], form: str) -> bytes:
    if form == "json":
        return record_json(record)
    name = _PAPERS[form]
    write: Callable[[Paper], bytes] = getattr(import_module(f"seized.export.papers.{name}"), f"paper_{name}")
    return write(composed())
