"""Whatever a document or a person says comes back from each file as it went in.

What XML cannot hold is shown by another character, the same in all of them.
"""

import csv
import io
import re
from html import escape

import msgspec
import openpyxl
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from seized.export.characters import printable
from seized.export.mandates import atom, ics, jsonl, xlsx
from seized.export.mandates import csv as separated
from seized.export.mandates.table import COLUMNS
from seized.model.mandate import Addressee
from seized.model.register import Entry
from seized.model.register_wording import heading
from tests.entries import CHANGES, EXTENSION, STAMP
from tests.roundtrip.test_feed import ATOM, RULES

SPOILERS = [
    "=1+1",
    "'=1",
    "+",
    "-",
    "@",
    "\t",
    "\n",
    "\r\n",
    '"',
    '""',
    ",",
    ";",
    "\\",
    "\\n",
    "_x0041_",
    "]]>",
    "&amp;",
]
TEXT = st.lists(st.text(max_size=12) | st.sampled_from([*SPOILERS, "\x00", "\x1b", "\x7f", "\x85"])).map("".join)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """An entry that says anything."""
    entry, judged = EXTENSION, EXTENSION.judged
    assert judged
    return msgspec.structs.replace(
        entry,
        document=msgspec.structs.replace(entry.document, title=draw(TEXT)),
        mandate=msgspec.structs.replace(
            entry.mandate, addressees=(Addressee("those", draw(TEXT)),), action=draw(TEXT), recurrence=draw(TEXT)
        ),
        paragraph_text=draw(TEXT),
        judged=msgspec.structs.replace(judged, because=draw(TEXT), by=draw(TEXT)),
    )


def shown(entry: Entry) -> list[str]:
    """The row of an entry as people see it; an empty text is an empty cell."""
    return ["" if value is None else printable(str(value)) for value in (column.value(entry) for column in COLUMNS)]


BATCHES = st.lists(entries(), min_size=1, max_size=4)
few = settings(max_examples=40, deadline=None)


@few
@given(BATCHES)
def test_csv(batch: list[Entry]) -> None:
    text = b"".join(separated.pieces(batch, STAMP)).decode("utf-8-sig")
    _, *rows = csv.reader(io.StringIO(text, newline=""))
    assert [[re.sub(r"^'(?='*[=+\-@\t\n＝＋－＠])", "", cell) for cell in row] for row in rows] == list(
        map(shown, batch)
    )
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for row in rows for cell in row)


@few
@given(BATCHES)
def test_xlsx(batch: list[Entry]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(b"".join(xlsx.pieces(batch, STAMP))))
    _, *rows = book["Mandates"].iter_rows()
    seen = [
        ["" if cell.value is None else str(cell.value.date() if cell.is_date else cell.value) for cell in row]
        for row in rows
    ]
    assert seen == list(map(shown, batch))
    assert {cell.data_type for row in rows for cell in row} <= {"s", "n", "d"}


@few
@given(BATCHES)
def test_jsonl(batch: list[Entry]) -> None:
    lines = b"".join(jsonl.pieces(batch, STAMP)).split(b"\n")
    assert [msgspec.json.decode(line, type=Entry) for line in lines[:-1]] == batch
    assert lines[-1] == b""


@few
@given(BATCHES)
def test_ics(batch: list[Entry]) -> None:
    calendar = vobject.readOne(b"".join(ics.pieces(batch, STAMP)).decode())
    for entry, event in zip(batch, calendar.vevent_list, strict=True):
        assert printable(entry.paragraph_text) in event.description.value


@few
@given(BATCHES)
def test_atom(batch: list[Entry]) -> None:
    change = CHANGES[1][0]
    changes = [(msgspec.structs.replace(change, reading=at), entry) for at, entry in enumerate(batch)]
    feed = etree.fromstring(b"".join(atom.pieces(changes, STAMP)))
    RULES.assertValid(feed)
    for entry, item in zip(batch, feed.iter(f"{ATOM}entry"), strict=True):
        assert item.findtext(f"{ATOM}title") == printable(f"Changed: {heading(entry)}")
        quoted = printable(escape(entry.paragraph_text)).replace("\n", "<br>")
        assert f"<blockquote>{quoted}</blockquote>" in item.findtext(f"{ATOM}content", "")
