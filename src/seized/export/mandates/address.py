"""Where the United Nations publishes a document."""

import re
from urllib.parse import quote

from seized.model.register import Holding

UN_SYMBOL = re.compile(r"(?:A|E|S|T|ST)/[\w./() -]{1,80}")
"""`A/RES/77/338`, `S/RES/2735 (2024)`, `ST/SGB/2018/1`: the series of the principal organs and the Secretariat."""


def address(document: Holding) -> str | None:
    """Where the United Nations publishes a document of its own; the space before `(2024)` is not part of an address."""
    if document.symbol is None or not UN_SYMBOL.fullmatch(document.symbol):
        return None
    return f"https://docs.un.org/en/{quote(document.symbol.replace(' ', ''), safe='/()')}"
