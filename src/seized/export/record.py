"""A record as one JSON object, with the names of its fields."""

import msgspec


def record_json(record: msgspec.Struct) -> bytes:
    """UTF-8, indented by two spaces, with a line break at the end; reading it back gives the same record."""
    return msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"
