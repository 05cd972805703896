"""Gives what the register holds to other programs."""

from collections.abc import Iterable, Iterator
from importlib import import_module

from seized.export.lineage.dot import trace_dot
from seized.export.lineage.json import trace_json
from seized.export.lineage.svg import trace_svg
from seized.model.activities import Activity
from seized.model.lineage import Trace
from seized.model.register import MandateFilter
from seized.register.register import Register
from seized.service import asking
from seized.service.people import now

MANDATE_FORMS = ("csv", "xlsx", "jsonl", "ics", "atom")
"""The formats of mandates, each a module of `seized.export.mandates`."""

ACTIVITY_FORMS = ("csv", "xlsx")
"""The formats of sheets of activities, each a module of `seized.export.activities`."""

_PICTURES = {"svg": trace_svg, "dot": trace_dot, "json": trace_json}


def mandates(register: Register, form: str, wanted: MandateFilter) -> Iterator[bytes]:
    """The mandates that fit in one of `MANDATE_FORMS`, piece by piece; the feed (`atom`) tells of every change."""
    pieces = import_module(f"seized.export.mandates.{form}").pieces
    if form == "atom":
        yield from pieces(asking.changes(register), now())
    else:
        yield from pieces(asking.mandates(register, wanted), now())


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
