"""The workbook: how it is arranged, and what its second sheet says."""

import io
from collections.abc import Iterable

import msgspec
import openpyxl
import pytest

from seized.export.mandates import xlsx
from seized.export.mandates.table import COLUMNS, PRINTED
from seized.model.register import Entry
from tests.entries import AGENDA, ASKED_BY_A_DRAFT, ENTRIES, REPORT, STAMP


def written(entries: Iterable[Entry] = ENTRIES) -> bytes:
    return b"".join(xlsx.pieces(entries, STAMP))


def opened(entries: Iterable[Entry] = ENTRIES) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(written(entries)))


def column(name: str) -> int:
    return [column.name for column in COLUMNS].index(name) + 1


def test_the_head_stays_in_sight_and_can_be_filtered() -> None:
    sheet = opened()["Mandates"]
    assert [cell.value for cell in sheet[1]] == [column.head for column in COLUMNS]
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(6, len(COLUMNS)).coordinate}"


def test_what_is_printed_fits_a_page_and_repeats_the_head() -> None:
    sheet = opened()["Mandates"]
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.print_area == f"'Mandates'!$A$1:${sheet.cell(1, len(PRINTED)).column_letter}$6"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToHeight == 0  # as many pages as it takes; one wide is the default


def test_paper_says_when_and_what_grey_means() -> None:
    footer = opened()["Mandates"].oddFooter
    assert (footer.left.text, footer.right.text) == ("&A, 3 March 2036", "Page &P of &N")
    assert footer.center.text == "Grey italics: asked by a draft, which has not been adopted"
    assert opened([REPORT])["Mandates"].oddFooter.center.text is None


def test_a_row_has_room_for_what_is_printed_and_no_more_than_the_screen() -> None:
    heights = opened()["Mandates"].row_dimensions
    assert heights[2].height == 30  # the title in two lines
    assert heights[5].height == 30  # the action in two lines, as it is written
    assert heights[6].height == 405


def test_texts_wrap_and_drafts_and_overdue_ones_stand_out() -> None:
    sheet = opened([REPORT, AGENDA, ASKED_BY_A_DRAFT])["Mandates"]
    assert all(cell.alignment.wrap_text for cell in sheet[2] if cell.value is not None)
    assert [sheet.cell(row, 3).font.italic for row in (2, 3, 4)] == [False, False, True]
    assert [sheet.cell(row, column("overdue")).font.bold for row in (2, 3, 4)] == [False, True, False]


def test_a_symbol_leads_to_the_document() -> None:
    sheet = opened()["Mandates"]
    assert sheet["A2"].hyperlink.target == "https://docs.un.org/en/A/RES/90/12"
    assert sheet["A5"].value == "S/RES/2999 (2035)"
    assert sheet["A5"].hyperlink.target == "https://docs.un.org/en/S/RES/2999(2035)"
    assert sheet["A6"].hyperlink is None


def test_the_second_sheet_says_what_was_exported() -> None:
    rows = [[cell for cell in row if cell is not None] for row in opened()["About"].iter_rows(values_only=True)]
    assert rows[:5] == [
        ["Mandates"],
        ["Written by Seized on 3 March 2036 at 10:15 UTC."],
        ["5 mandates of 4 documents."],
        ["Overdue: 1. The window is past, and nobody has judged; no more than that."],
        ["Asked by drafts: 1, in grey italics. A draft has not been adopted."],
    ]
    assert [row[:2] for row in rows[7:12]] == [
        ["no indication", 3],
        ["in progress", 0],
        ["implemented", 1],
        ["not implemented", 0],
        ["not applicable", 1],
    ]
    assert rows[14:] == [[column.head, column.name, column.meaning] for column in COLUMNS]


def test_a_text_that_no_cell_holds_is_cut_and_says_so() -> None:
    fits, too_long = "e" * 32_767, "🐟" * 20_000
    sheet = opened([msgspec.structs.replace(REPORT, paragraph_text=text) for text in (fits, too_long)])["Mandates"]
    assert sheet.cell(2, column("text")).value == fits
    cut = sheet.cell(3, column("text")).value
    assert cut.endswith("🐟 … [cut here: a cell holds no more]")
    assert 32_760 < len(cut.encode("utf-16-le")) / 2 <= 32_767


def test_what_no_sheet_holds_goes_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "ROWS_A_SHEET", 2)
    book = opened()
    assert book.sheetnames == ["Mandates", "Mandates 2", "Mandates 3", "About"]
    ids = [sheet.cell(row, len(COLUMNS)).value for sheet in book.worksheets[:3] for row in range(2, sheet.max_row + 1)]
    assert ids == [entry.id for entry in ENTRIES]


def test_links_end_where_a_sheet_takes_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "LINKS_A_SHEET", 1)
    sheet = opened([REPORT, REPORT])["Mandates"]
    assert [sheet.cell(row, 1).value for row in (2, 3)] == ["A/RES/90/12", "A/RES/90/12"]
    assert [bool(sheet.cell(row, 1).hyperlink) for row in (2, 3)] == [True, False]


def test_a_day_that_spreadsheets_cannot_count_is_text() -> None:
    old = msgspec.structs.replace(REPORT, document=msgspec.structs.replace(REPORT.document, date="1899-05-18"))
    assert opened([old])["Mandates"].cell(2, column("adopted_on")).value == "1899-05-18"


def test_nothing_exported_is_a_workbook_all_the_same() -> None:
    book = opened([])
    assert book["Mandates"].max_row == 1
    assert book["About"]["A3"].value == "No mandates of no documents."


def test_the_same_entries_give_the_same_bytes() -> None:
    assert written() == written()
