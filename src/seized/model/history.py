"""What happened to a document or a mandate: readings, what they changed, and what people said."""

import msgspec

from seized.model.activities import Activity
from seized.model.register import Change, Judgement, ReadingKept


class History(msgspec.Struct, frozen=True, kw_only=True):
    """What happened to a document or a mandate, each list in order of time."""

    readings: tuple[ReadingKept, ...]
    changes: tuple[Change, ...]
    judgements: tuple[Judgement, ...]
    activities: tuple[Activity, ...] = ()
