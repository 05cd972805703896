"""Reports and agenda items that the texts of a series ask for, from the first text to what is to come.

The newest text asks for what is to come; what earlier ones asked for is past, with what came of it.  Where the series
has come in a steady cycle, the times after those that its newest text names follow from the cycle, and are inferred.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from seized.derive.facts.sources import telling
from seized.derive.plan import proofs
from seized.derive.plan.identity import call_id
from seized.derive.plan.known import Known, each_window
from seized.derive.plan.rhythm import following, years_apart
from seized.derive.plan.windows import is_placed, sitting, state, without_days
from seized.model.lineage import Answered, RequestKind, Series, Text
from seized.model.plan import Call, Occurrence, Proof
from seized.model.register import Entry, Window
from seized.model.register_wording import task
from seized.vocabulary.titles import title_key

STEADY = 2
"""Equal gaps at the end of a series from which its cycle is taken to go on: two texts alone show none."""


class _Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that texts of a series ask for again and again: each request, and the mandate that makes it."""

    kind: RequestKind
    requests: tuple[tuple[Answered, Entry], ...]

    @property
    def newest(self) -> Entry:
        return max((entry for _, entry in self.requests), key=lambda one: one.document.date or "")

    @property
    def entries(self) -> tuple[Entry, ...]:
        found = {entry.id: entry for _, entry in self.requests}
        return tuple(sorted(found.values(), key=lambda one: one.document.date or ""))


def series_calls(known: Known) -> Iterator[tuple[Call, frozenset[str]]]:
    """A call for each thing that a series asks for, with the ids of the mandates that ask for it."""
    for trace in known.traces:
        for asked in _asked(trace.series, known):
            yield _call(asked, trace.series, known), frozenset(entry.id for entry in asked.entries)


def _asked(series: Series, known: Known) -> Iterator[_Asked]:
    """What the texts of a series ask for at some time: reports by the same authors are one thing, and so are its
    agenda items."""
    found: defaultdict[tuple[RequestKind, tuple[str, ...]], list[tuple[Answered, Entry]]] = defaultdict(list)
    for answered in series.requests:
        entry = known.entry(answered.request.mandate)
        if entry and entry.mandate.kind == answered.request.kind and entry.status != "not applicable":
            found[answered.request.kind, _names(entry)].append((answered, entry))
    for (kind, _), requests in found.items():
        if any(any(_windows(answered, entry)) for answered, entry in requests):
            yield _Asked(kind=kind, requests=tuple(requests))


def _call(asked: _Asked, series: Series, known: Known) -> Call:
    newest = asked.newest
    stated = tuple(
        each_window(tuple(window for answered, entry in asked.requests for window in _windows(answered, entry)))
    )
    occurrences = list(filter(None, (_occurrence(window, asked, series, known) for window in stated)))
    occurrences += _following([window for window in stated if is_placed(window)], asked, series, known)
    shown = {one.window for one in occurrences}
    return Call(
        id=call_id(asked.kind, title_key(series.title or newest.document.key), *_names(newest)),
        kind=asked.kind,
        title=_title(newest, series),
        recurrence=newest.mandate.recurrence,
        mandate=newest.id,
        sources=tuple(telling(entry) for entry in asked.entries),
        occurrences=tuple(occurrences),
        note=_note(
            asked,
            series,
            without_days([window for window in stated if window not in shown]),
            inferred=any(one.inferred for one in occurrences),
        ),
    )


def _following(placed: Sequence[Window], asked: _Asked, series: Series, known: Known) -> Iterator[Occurrence]:
    """The times after those that are asked for: as the words say, or else as the series has come.

    A time that is inferred and past is left out: without a text at it, the cycle did not go on.
    """
    step, newest = _step(asked, series), _newest(series)
    if not placed or not step or (asked.newest.document.symbol != newest.symbol and _is_read(newest)):
        return
    inferred = asked.newest.mandate.recurrence is None
    for window in following(_last(placed[-1], series), step, known.until):
        done, planned = proofs.split(proofs.serving([asked.newest], asked.kind, window, known))
        found = state(window, known.today, done=bool(done))
        if not inferred or found != "no indication":
            yield Occurrence(window=window, state=found, inferred=inferred, proofs=done, planned=planned)


def _names(entry: Entry) -> tuple[str, ...]:
    return tuple(sorted(addressee.name for addressee in entry.mandate.addressees))


def _title(entry: Entry, series: Series) -> str:
    """`Report by the Secretary-General: Eels and locks`, `Agenda item: Waters – Eels`."""
    subject = series.title or entry.document.title or entry.document.key
    if entry.mandate.kind == "report":
        return f"{task(entry)}: {subject}"
    named = (" – ".join(filter(None, (item.item, item.sub_item))) for item in entry.mandate.agenda)
    return f"Agenda item: {next(filter(None, named), subject)}"


def _windows(answered: Answered, entry: Entry) -> Iterator[Window]:
    """The session that is asked for, or else the days that the mandate gives; as a person corrected them."""
    if answered.session is not None and "due" not in entry.corrected:
        yield sitting(answered.session.organ, answered.session.number)
    else:
        yield from entry.windows


def _occurrence(window: Window, asked: _Asked, series: Series, known: Known) -> Occurrence | None:
    """One time that is asked for, with what shows it; an item is shown by the text of the series at that session.

    None where nothing shows it, and nobody knows where in time it lies.
    """
    asking = {entry.id: entry for answered, entry in asked.requests if window in _windows(answered, entry)}
    entries = list(asking.values())
    done, planned = proofs.split(proofs.serving(entries, asked.kind, window, known))
    found = [proof for entry in entries for proof in proofs.of_entry(entry, window, known)]
    if asked.kind == "agenda":
        found += _taken_up(window, entries, series)
    shown = (*found, *done)
    if not shown and not is_placed(window):
        return None
    return Occurrence(window=window, state=state(window, known.today, done=bool(shown)), proofs=shown, planned=planned)


def _taken_up(window: Window, asking: Sequence[Entry], series: Series) -> Iterator[Proof]:
    """The first text of the series that was adopted at a session for which others had put the item on the agenda."""
    askers = {entry.document.key for entry in asking}
    for member in series.members:
        text = member.text
        if (text.organ, text.session) == (window.organ, window.session) and text.key not in askers:
            yield Proof(words=f"{text.name} was adopted at that session", day=text.date, symbol=text.symbol)
            return


def _newest(series: Series) -> Text:
    return series.members[-1].text


def _is_read(text: Text) -> bool:
    return text.standing == "read"


def _step(asked: _Asked, series: Series) -> int | None:
    """The years from one time to the next: as the newest text says, or else as the series has steadily come."""
    if (said := asked.newest.mandate.recurrence) is not None:
        return years_apart(said)
    gaps = series.cycle.gaps[-STEADY:] if series.cycle else ()
    return gaps[0] if len(gaps) == STEADY and len(set(gaps)) == 1 else None


def _last(window: Window, series: Series) -> Window:
    """From which time the next ones are counted: the last that is asked for, or the newest text where that is later."""
    session = _newest(series).session
    if window.session is None or session is None or window.organ != series.organ:
        return window
    return sitting(window.organ, max(window.session, session))


def _note(asked: _Asked, series: Series, left_out: str | None, *, inferred: bool) -> str | None:
    """What is left open, and from what the inferred times follow."""
    said = [left_out] if left_out else []
    newest = _newest(series)
    if not _is_read(newest):
        said.append(f"{newest.name}, the newest text of the series, has not been read: what it asks for is not known")
    elif asked.newest.document.symbol != newest.symbol:
        said.append(f"{newest.name}, the newest text of the series, does not ask for it")
    if inferred and series.cycle:
        said.append(f"later times are inferred from the cycle of the series: {series.cycle.story}")
    return "; ".join(said) or None
