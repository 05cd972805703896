"""The trace as one JSON object, with the names of its records."""

import msgspec

from seized.model.lineage import Trace


def trace_json(trace: Trace) -> bytes:
    """UTF-8, indented by two spaces, with a line break at the end; reading it back gives the same record."""
    return msgspec.json.format(msgspec.json.encode(trace), indent=2) + b"\n"
