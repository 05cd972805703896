"""What else texts ask for with a time or a rhythm, outside the requests that make up a series."""

from collections.abc import Collection, Iterator, Sequence

from seized.derive.facts.sources import telling
from seized.derive.plan import proofs
from seized.derive.plan.identity import call_id
from seized.derive.plan.known import Known, each_window
from seized.derive.plan.meetings import in_order
from seized.derive.plan.rhythm import NO_PERIOD, annual, following, years_apart
from seized.derive.plan.windows import ASSEMBLY, is_placed, state, without_days
from seized.derive.plan.words import topic
from seized.model.lineage import Text
from seized.model.plan import Call, CallKind, Occurrence
from seized.model.register import Entry, Window
from seized.model.wording import listed, shortened

ALIKE = 0.6
"""The share of words of two requests of one series that must be the same for the later one to repeat the earlier."""

_LENGTH = 160
_KINDS: dict[str, CallKind] = {"report": "report", "agenda": "agenda", "meeting": "meeting"}


def request_calls(known: Known, taken: Collection[str]) -> Iterator[Call]:
    """A call for each mandate with a time or a rhythm that is not among those taken already, by their ids.

    A request that the texts of a series repeat is one call, as the newest of them makes it.
    """
    open_ = [one for one in known.entries if one.id not in taken and one.status != "not applicable"]
    timed = [one for one in open_ if one.windows or one.mandate.recurrence]
    groups: list[list[Entry]] = []
    for entry in sorted(timed, key=lambda one: (one.document.date or "", one.document.key, one.mandate.span)):
        like = next((group for group in groups if _repeats(entry, group[-1], known)), None)
        if like is None:
            groups.append([entry])
        else:
            like.append(entry)
    yield from (_call(group, known) for group in groups)


def _repeats(later: Entry, earlier: Entry, known: Known) -> bool:
    """Whether a text of the same series asks the same of the same once more."""
    if later.document.key == earlier.document.key or not _in_one_series(later, earlier, known):
        return False
    same = (later.mandate.kind, later.mandate.recurrence) == (earlier.mandate.kind, earlier.mandate.recurrence)
    return same and _names(later) == _names(earlier) and _likeness(later, earlier) >= ALIKE


def _in_one_series(one: Entry, other: Entry, known: Known) -> bool:
    keys = {one.document.key, other.document.key}
    return any(keys <= {member.text.key for member in trace.series.members} for trace in known.traces)


def _likeness(one: Entry, other: Entry) -> float:
    first, second = topic(one.mandate.action), topic(other.mandate.action)
    return len(first & second) / len(first | second) if first or second else 0.0


def _names(entry: Entry) -> frozenset[str]:
    return frozenset(addressee.name for addressee in entry.mandate.addressees)


def _call(group: Sequence[Entry], known: Known) -> Call:
    newest, kind = group[-1], _KINDS.get(group[-1].mandate.kind, "other")
    later = _later(newest, known)
    windows = [window for entry in group[:-1] for window in entry.windows]
    windows += _windows(newest, min(known.until, later.date or "") if later else known.until)
    placed = [window for window in each_window(tuple(windows)) if is_placed(window)]
    under = {entry.id for entry in group}
    serving = [one for one in known.activities if proofs.serves(one, under) and proofs.is_of_kind(one, kind)]
    done, planned = proofs.split(serving)
    return Call(
        id=call_id("request", group[0].id),
        kind=kind,
        title=_title(newest),
        recurrence=newest.mandate.recurrence,
        mandate=newest.id,
        sources=tuple(telling(entry) for entry in group),
        occurrences=tuple(_occurrence(window, group, kind, known) for window in placed),
        held=() if placed else in_order(done),
        planned=() if placed else in_order(planned),
        note=_note(newest, later, placed, windows),
    )


def _later(entry: Entry, known: Known) -> Text | None:
    """The next text of the series that was read: what it does not ask for again goes no further."""
    for trace in known.traces:
        read = [member.text for member in trace.series.members if member.text.standing == "read"]
        keys = [text.key for text in read]
        if entry.document.key in keys[:-1]:
            return read[keys.index(entry.document.key) + 1]
    return None


def _title(entry: Entry) -> str:
    """`Secretary-General: continue to hold regular consultations`; the action alone where it says who is to act."""
    names, action = [addressee.text for addressee in entry.mandate.addressees], entry.mandate.action
    said = not names or all(name.casefold() in action.casefold() for name in names)
    title = action if said else f"{listed(names)}: {action}"
    return shortened(title[0].upper() + title[1:], _LENGTH)


def _windows(entry: Entry, until: str) -> Iterator[Window]:
    """The windows that a mandate names, and those that follow from how often it asks."""
    yield from entry.windows
    step = years_apart(entry.mandate.recurrence or "")
    if step and entry.windows:
        yield from following(entry.windows[-1], step, until)
    elif step == 1 and entry.document.date:
        to_the_assembly = entry.mandate.kind in ("report", "agenda") and entry.document.organ == ASSEMBLY
        yield from annual(entry.document.date, until, in_sessions=to_the_assembly)


def _occurrence(window: Window, group: Sequence[Entry], kind: CallKind, known: Known) -> Occurrence:
    done, planned = proofs.split(proofs.serving(group, kind, window, known))
    found = [proof for entry in group if window in entry.windows for proof in proofs.of_entry(entry, window, known)]
    shown = (*found, *done)
    return Occurrence(window=window, state=state(window, known.today, done=bool(shown)), proofs=shown, planned=planned)


def _note(entry: Entry, later: Text | None, placed: Sequence[Window], windows: Sequence[Window]) -> str | None:
    """Why there is no window, and where the line ends."""
    why = None
    if not placed:
        regular = entry.mandate.recurrence == "regular"
        why = without_days(windows) or (NO_PERIOD if regular else "no text tells the first time")
    ends = f"{later.name}, the next text of the series, does not ask for it" if later else None
    return "; ".join(filter(None, (why, ends if entry.mandate.recurrence else None))) or None
