"""The matrix of fields as one JSON object, with the names of its records."""

import msgspec

from seized.model.plan import FieldMatrix


def fields_json(matrix: FieldMatrix) -> bytes:
    """UTF-8, indented by two spaces, with a line break at the end; reading it back gives the same record."""
    return msgspec.json.format(msgspec.json.encode(matrix), indent=2) + b"\n"
