"""What waits for a person: doubts, evidence that is proposed, facts that may be one, judgements without a mandate."""

from typing import Literal

import msgspec

from seized.model.evidence import EvidenceKind
from seized.model.register import Entry, Holding, Proposal

Unclear = Literal["addressees", "due"]
"""What of a mandate is not clear: nobody is named who is to act; a time is named, and no day of it is known."""

UNCLEAR: tuple[Unclear, ...] = ("addressees", "due")

PairKind = Literal["meeting", "agreement", "membership"]
PAIR_KINDS: tuple[PairKind, ...] = ("meeting", "agreement", "membership")


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """What could not be read with certainty: in which document, in which paragraph where it is about one (a label)."""

    document: Holding
    code: str
    message: str
    paragraph: str | None


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A document that may be evidence for a mandate, in short: enough to list, to choose and to count it."""

    mandate: str
    evidence: str
    kind: EvidenceKind
    score: float
    sessions: tuple[int, ...]
    names: tuple[str, ...]


class Offered(msgspec.Struct, frozen=True):
    """An offer with the mandate as it stands, and the proposal with its reasons."""

    entry: Entry
    proposal: Proposal


class Pair(msgspec.Struct, frozen=True):
    """Two facts of cooperation that may be one, by their ids."""

    kind: PairKind
    one: str
    other: str


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """How many of each wait for a decision; None where so many mandates are kept that they are counted when asked."""

    unclear: dict[Unclear, int]
    readings: int
    evidence: int | None
    activities: int
    same: int | None
    conflicts: int
