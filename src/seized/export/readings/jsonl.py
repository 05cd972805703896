"""The reading contract: one JSON object a line, in UTF-8, for each document and each failure."""

from collections.abc import Iterable, Iterator

import msgspec

from seized.model import Document, Failure


def pieces(readings: Iterable[Document | Failure]) -> Iterator[bytes]:
    """One line for each reading, in order."""
    encode = msgspec.json.Encoder().encode
    for reading in readings:
        yield encode(reading) + b"\n"
