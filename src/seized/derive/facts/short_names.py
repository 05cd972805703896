"""Parties that a document names in short once it has named them in full: "the Council" of the Otter Union."""

from collections.abc import Sequence

import msgspec

from seized.derive.actors.known import known
from seized.derive.actors.naming import actor
from seized.derive.facts.identity import Mention, participants
from seized.model import Agreement


def in_full(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of a document, the parties of its agreements under the full names that others of them have.

    A short name stands for a full one that begins with it, where there is but one in the document and no table has the
    short one: "Council" for "Council of the Otter Union".
    """
    parts = {one.name for mention in mentions for _, one in participants(mention) if one.of}
    return [_in_full(mention, parts) if isinstance(mention, Agreement) else mention for mention in mentions]


def _in_full(agreement: Agreement, parts: set[str]) -> Agreement:
    return msgspec.structs.replace(agreement, parties=tuple(_full_name(party, parts) for party in agreement.parties))


def _full_name(party: str, parts: set[str]) -> str:
    found = [part for part in parts if part.startswith(f"{actor(party).name} of ")]
    return found[0] if len(found) == 1 and not known(party) else party
