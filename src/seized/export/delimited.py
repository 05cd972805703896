"""Lines of comma-separated values (RFC 4180) that a spreadsheet opens without harm, in UTF-8 with a byte order mark.

Spreadsheet programs take a file without the mark for a local encoding and spoil `Türkiye`.  And they run a cell that
begins like a formula, so such a cell gets an apostrophe before it.  So does one that has begun with an apostrophe
before such a sign already: taking one apostrophe away gives every text back.
"""

import csv
import io
import re
from collections.abc import Iterable

from seized.export.characters import printable

Cell = str | int | None

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
FORMULA_START = re.compile(r"'*[=+\-@\t\n＝＋－＠]")
"""`=1+1`, `-to report`, `＝1+1`: the wide forms are formulas to a spreadsheet that is set to an East Asian language."""


def head(names: Iterable[str]) -> bytes:
    """The first line of a file, with the mark before it."""
    return BYTE_ORDER_MARK + line(names)


def line(cells: Iterable[Cell]) -> bytes:
    """One record, ended by CR LF; None is an empty cell."""
    record = io.StringIO()
    csv.writer(record).writerow([harmless(printable(cell)) if isinstance(cell, str) else cell for cell in cells])
    return record.getvalue().encode()


def harmless(text: str) -> str:
    """The text as a spreadsheet may see it: `'=1+1` for `=1+1`."""
    return f"'{text}" if FORMULA_START.match(text) else text
