"""Comparisons on the sheet."""

from rich.cells import cell_len

from seized.cli.compare_view import compare_view
from seized.cli.lines import Sheet
from seized.drafting.compare import collate
from seized.model import Document
from tests.versions import ORDERS, RECITALS, version

THANKS = "Thanks the ferrymen of Brill for their patience;"
FIRST = (*RECITALS, *ORDERS)
SECOND = (*RECITALS[:2], ORDERS[0].replace("Urges", "Encourages"), THANKS, *ORDERS[1:])

PAGE = """\
text without a symbol → text without a symbol
────────────────────────────────────────────────────────────────────────────────
From: draft resolution. To: draft resolution.
6 paragraphs unchanged, 1 edited, 1 new, 1 deleted; 87 % of the words stayed.

enacting words to preambular para. 2: unchanged

preambular para. 3: deleted
     [-Aware of the many languages that the lock keepers speak along the
     river,-]

para. 1: edited
     [-Urges-]{+Encourages+} Member States to mend the old locks before the
     autumn floods;
     • urges → encourages: weaker

para. 2: new
     {+Thanks the ferrymen of Brill for their patience;+}

paras. 3 to 5 (2 to 4 before): unchanged

"""


def sheet_of(*versions: Document, full: bool = False, coloured: bool = False) -> str:
    sheet = Sheet(coloured=coloured)
    compare_view(sheet, collate(versions), full=full)
    return sheet.text()


def test_two_versions() -> None:
    assert sheet_of(version(*FIRST), version(*SECOND)) == PAGE


def test_in_full_every_paragraph_is_there() -> None:
    page = sheet_of(version(*FIRST), version(*SECOND), full=True)
    assert "hang a lantern at every landing stage" in " ".join(page.split())
    assert "hang a lantern" not in PAGE


def test_colour_takes_the_place_of_signs() -> None:
    page = sheet_of(version(*FIRST), version(*SECOND), coloured=True)
    assert "{+" not in page
    assert "\x1b[9;31mUrges" in page


def test_a_line_of_versions_is_a_table() -> None:
    page = sheet_of(version(*FIRST), version(*SECOND), version(*FIRST))
    assert all(cell_len(line) <= 80 for line in page.splitlines())
    rows = [line.split() for line in page.splitlines()]
    assert ["Paragraph", "1", "2", "3"] in rows
    assert next(row for row in rows if "ferrymen" in row)[-1] == "+op2"
    assert next(row for row in rows if row[:1] == ["Urges"])[-3:] == ["=op1", "~op1", "~op1"]


def test_many_versions_stand_in_several_tables() -> None:
    page = sheet_of(*[version(*FIRST)] * 9)
    heads = [line.split()[1:] for line in page.splitlines() if line.startswith("Paragraph")]
    assert heads == [["1", "2", "3", "4"], ["5", "6", "7", "8", "9"]]
