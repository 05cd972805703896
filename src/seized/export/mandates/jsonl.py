"""The entries as they are: one JSON object a line, in UTF-8."""

from collections.abc import Iterable, Iterator

import msgspec

from seized.model.register import Entry


def pieces(entries: Iterable[Entry], stamp: str) -> Iterator[bytes]:
    """One line for each entry, in order; a line tells of its entry alone, and `stamp` of none."""
    encode = msgspec.json.Encoder(order="deterministic").encode
    for entry in entries:
        yield encode(entry) + b"\n"
