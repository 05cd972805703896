"""What the modules of citations hand to each other: one text cited, at its place in a clean paragraph."""

import msgspec


class Mention(msgspec.Struct, frozen=True):
    """The words `text[start:end]` of a paragraph cite something; the other fields are those of `Citation`."""

    start: int
    end: int
    kind: str
    symbol: str | None = None
    date: str | None = None
