"""What is known beside the base: its series, and what texts tell of the time since."""

import msgspec

from seized.model import Document
from seized.model.facts import MeetingFact, MembershipFact
from seized.model.lineage import Series, Text, Versions


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What a register knows that bears on rolling a text forward; empty where there is no register.

    `newer` are the read texts of the series after the base, up to the session that is rolled to, oldest first.
    `item` is the number that the agenda item of the base has at that session, where it is known.
    `asked`: there was a register to ask, so that nothing told means that it tells nothing.
    """

    series: Series | None = None
    versions: Versions | None = None
    newer: tuple[Document, ...] = ()
    meetings: tuple[MeetingFact, ...] = ()
    memberships: tuple[MembershipFact, ...] = ()
    item: str | None = None
    asked: bool = False

    @property
    def members(self) -> tuple[Text, ...]:
        """The adopted texts of the series, oldest first."""
        return tuple(member.text for member in self.series.members) if self.series else ()
