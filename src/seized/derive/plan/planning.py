"""The plan of a framework."""

import msgspec

from seized.derive.plan.known import Known
from seized.derive.plan.meetings import meeting_calls
from seized.derive.plan.observances import observance_calls
from seized.derive.plan.requests import request_calls
from seized.derive.plan.series import series_calls
from seized.derive.plan.windows import begins_by, is_placed, state
from seized.model.plan import Call, CallKind, Plan

_ORDER: tuple[CallKind, ...] = ("report", "agenda", "meeting", "observance", "other")
_OPEN = ("due", "coming")


def plan(known: Known) -> Plan:
    """What the texts about a framework call for, as windows, set against what was held.

    Calls with a window that is open or to come stand first, then those without windows, then those that are past;
    within each, by kind.  Windows that begin after the last day of the plan are left out.
    """
    calls, taken = list[Call](), set[str]()
    for call, mandates in (*series_calls(known), *meeting_calls(known)):
        calls.append(call)
        taken |= mandates
    calls += observance_calls(known)
    calls += request_calls(known, taken)
    within = filter(None, (_within(call, known.until) for call in calls))
    return Plan(
        framework=known.framework.name,
        today=known.today,
        until=known.until,
        calls=tuple(sorted(within, key=lambda call: _rank(call, known.today))),
    )


def _within(call: Call, until: str) -> Call | None:
    """A call with the windows that begin by a day; None where it has windows, and all of them begin later."""
    times = tuple(one for one in call.occurrences if not is_placed(one.window) or begins_by(one.window, until))
    return None if call.occurrences and not times else msgspec.structs.replace(call, occurrences=times)


def _rank(call: Call, today: str) -> tuple[int, int, str]:
    ahead = any(is_placed(one.window) and state(one.window, today, done=False) in _OPEN for one in call.occurrences)
    return 0 if ahead else 2 if call.occurrences else 1, _ORDER.index(call.kind), call.title
