"""What a plan is made of: all that is known of a framework on a day."""

from collections.abc import Iterator

import msgspec

from seized.model.activities import Activity
from seized.model.actors import Actor
from seized.model.facts import MeetingFact, ObservanceFact, Telling
from seized.model.lineage import Trace
from seized.model.register import Entry, Proposal, Window
from seized.vocabulary.symbols import parse


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """The texts about a framework, what they and others tell, and what people entered, on the day `today`.

    `traces` are of the texts about it, one for each series; `entries` are the mandates of adopted texts about it, and
    of those in its series; `proposals` are the documents that may be
    evidence for them.  `until` is an ISO day.
    """

    framework: Actor
    today: str
    until: str
    entries: tuple[Entry, ...] = ()
    meetings: tuple[MeetingFact, ...] = ()
    observances: tuple[ObservanceFact, ...] = ()
    traces: tuple[Trace, ...] = ()
    activities: tuple[Activity, ...] = ()
    proposals: tuple[Proposal, ...] = ()

    def entry(self, handle: str) -> Entry | None:
        """The mandate that stands there; None where it is not among the entries."""
        return next((one for one in self.entries if one.handle == handle), None)


def adopted(sources: tuple[Telling, ...]) -> tuple[Telling, ...]:
    """The sources that are no drafts."""
    return tuple(source for source in sources if not source.draft)


def is_of_session(symbol: str, window: Window) -> bool:
    """Whether a symbol is that of a text of the session that a window stands for."""
    parts = parse(symbol)
    return window.session is not None and parts is not None and parts.regular_session == window.session


def each_window(windows: tuple[Window, ...]) -> Iterator[Window]:
    """The windows, each once, in the order of time; those whose place in time is not known last."""
    yield from sorted(dict.fromkeys(windows), key=lambda one: (one.first or one.last or "9999", one.session or 0))
