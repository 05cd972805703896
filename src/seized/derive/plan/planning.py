"""The plan of a framework."""

from seized.derive.plan.known import Known
from seized.derive.plan.meetings import meeting_calls
from seized.derive.plan.observances import observance_calls
from seized.derive.plan.requests import request_calls
from seized.derive.plan.series import series_calls
from seized.model.plan import Call, CallKind, Plan

_ORDER: tuple[CallKind, ...] = ("report", "agenda", "meeting", "observance", "other")
_OPEN = ("due", "coming")


def plan(known: Known) -> Plan:
    """What the texts about a framework call for, as windows, set against what was held.

    Calls with a window that is open or to come stand first, then those without windows, then those that are past;
    within each, by kind.
    """
    calls, taken = list[Call](), set[str]()
    for call, mandates in (*series_calls(known), *meeting_calls(known)):
        calls.append(call)
        taken |= mandates
    calls += observance_calls(known)
    calls += request_calls(known, taken)
    return Plan(
        framework=known.framework.name, today=known.today, until=known.until, calls=tuple(sorted(calls, key=_rank))
    )


def _rank(call: Call) -> tuple[int, int, str]:
    ahead = any(one.state in _OPEN for one in call.occurrences)
    return 0 if ahead else 2 if call.occurrences else 1, _ORDER.index(call.kind), call.title
