"""The reading contract, line by line."""

import json

from seized.export.readings.jsonl import pieces
from seized.model import Document, Failure, Origin, Problem


def test_one_object_a_line_in_order(reading: Document) -> None:
    failure = Failure(Origin("bad.pdf", None, None, None), Problem("damaged", "bad.pdf: cut short"))
    first, second = (json.loads(piece) for piece in pieces([failure, reading]))
    assert first == {
        "source": {"path": "bad.pdf", "sha256": None, "media_type": None, "pages": None},
        "error": {"code": "damaged", "message": "bad.pdf: cut short"},
    }
    assert second["sponsors"] == ["Alderford", "Türkiye"]
    assert second["mandates"][0]["class"] == "directive"
    assert second["mandates"][0]["due"] == {
        "text": "at the thirteenth session",
        "session": 13,
        "window": ["2024-09-10", "2025-09-09"],
    }


def test_a_line_is_one_line_of_utf_8(reading: Document) -> None:
    (line,) = pieces([reading])
    assert line.count(b"\n") == 1
    assert "Türkiye".encode() in line
