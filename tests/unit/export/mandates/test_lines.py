"""The formats that are written line by line: JSON and comma-separated values."""

import json

from seized.export.mandates import csv, jsonl
from tests.entries import ENTRIES, EXTENSION, REPORT, STAMP


def test_an_entry_is_an_object_and_names_do_not_change() -> None:
    first = json.loads(next(jsonl.pieces([REPORT], STAMP)))
    assert (first["id"], first["handle"], first["status"]) == ("aaaaaaaaaaaa", "A/RES/90/12#op4.m1", "no indication")
    assert first["document"]["symbol"] == "A/RES/90/12"
    assert first["mandate"]["class"] == "directive"
    assert first["mandate"]["agenda"][0]["sub_item"] == "Eels"
    assert first["windows"] == [
        {"first": "2036-09-09", "last": "2037-09-08", "organ": "General Assembly", "session": 91}
    ]


def test_a_judgement_goes_with_its_mandate() -> None:
    assert json.loads(next(jsonl.pieces([EXTENSION], STAMP)))["judged"]["evidence"] == ["A/90/7", "S/2035/8"]


def test_pieces_come_one_by_one() -> None:
    for module, head in ((jsonl, 0), (csv, 1)):
        coming = iter(ENTRIES)
        pieces = module.pieces(coming, STAMP)
        for _ in range(head + 1):
            next(pieces)
        assert len(list(coming)) == len(ENTRIES) - 1


def test_a_table_without_rows_has_its_head() -> None:
    (head,) = csv.pieces([], STAMP)
    assert head.startswith(b"\xef\xbb\xbfsymbol,number,title,addressees,verb,action,falls_due,")
