"""A comparison as one JSON object, with the names of its records."""

import msgspec

from seized.model.comparison import Collation, Comparison


def record(found: Comparison | Collation) -> bytes:
    """UTF-8, indented by two spaces, with a line break at the end; reading it back gives the same record."""
    return msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n"
