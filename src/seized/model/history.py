"""What happened to a document, a mandate or a fact: readings, what they changed, and what people said."""

import msgspec

from seized.model.activities import Activity
from seized.model.facts import Identification
from seized.model.register import Change, Judgement, ReadingKept


class History(msgspec.Struct, frozen=True, kw_only=True):
    """What happened to a document or a mandate, each list in order of time; or what persons decided on a fact of
    cooperation, its identifications."""

    readings: tuple[ReadingKept, ...] = ()
    changes: tuple[Change, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    identifications: tuple[Identification, ...] = ()
    activities: tuple[Activity, ...] = ()
