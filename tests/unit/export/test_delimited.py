"""Cells that a spreadsheet opens without harm, and gives back."""

import csv
import io

import pytest

from seized.export.delimited import harmless, head, line


@pytest.mark.parametrize(
    "text", ["=1+1", "+41 22", "-to report", "@keeper", "\tindented", "\n=1", "＝1+1", "'=1+1", "''@keeper"]
)
def test_what_begins_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "report", "'s-Gravenhage", "1 = 1", "(=1+1)", " =1"])
def test_other_cells_stay(text: str) -> None:
    assert harmless(text) == text


def test_a_record_is_quoted_and_ends_with_both_signs() -> None:
    assert line(['a "b"', "c, d", "e\nf", 4, None]) == b'"a ""b""","c, d","e\nf",4,\r\n'


def test_a_spreadsheet_is_told_that_it_is_utf_8() -> None:
    assert head(["eels", "Türkiye"]) == b"\xef\xbb\xbfeels,T\xc3\xbcrkiye\r\n"


def test_what_no_file_can_hold_is_shown() -> None:
    text = line(["a\x00\x1b\ud800\r\nb"]).decode()
    assert next(csv.reader(io.StringIO(text, newline=""))) == ["a␀␛�\nb"]
