"""What the modules of memberships hand to each other: one standing told, at its place in a clean passage."""

import msgspec


class Standing(msgspec.Struct, frozen=True):
    """The words `text[start:end]` name a member; the other fields are those of `Membership`."""

    start: int
    end: int
    organization: str
    status: str
    since: str | None = None
