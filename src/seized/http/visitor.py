"""Who asks."""

import msgspec


class Visitor(msgspec.Struct, frozen=True, kw_only=True):
    """The person behind a request; `name` signs what they judge and enter."""

    name: str
