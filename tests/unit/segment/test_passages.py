"""Running text out of lines: line breaks, hyphens, marks; every character knows where it stood."""

import pytest

from seized.model import Mark, Source
from seized.segment.passages import MarkIndex, passage, plain_marker
from tests.unit.segment.printed import plain


def run(source: Source, markers: tuple[str, ...] = ()) -> tuple[str, list[tuple[str, int]]]:
    """The text of all lines as one paragraph, and its footnote marks."""
    clean, notes = passage(source, source.lines, MarkIndex(source.marks, markers))
    assert all(_same(source, clean.locate(i, i + 1)[0], letter) for i, letter in enumerate(clean.text))
    return clean.text, [(note.marker, note.offset) for note in notes]


def _same(source: Source, origin: int, letter: str) -> bool:
    stood = source.text[origin]
    return stood == letter or (letter == " " and stood.isspace())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the weirs\nof the river", "the weirs of the river"),
        ("the  weirs\u00a0of\u2009the ri\u00advers", "the weirs of the rivers"),
        ("the Secretary-\nGeneral", "the Secretary-General"),
        ("a day-\nto-day matter", "a day-to-day matter"),
        ("pre-\nand post-war weirs", "pre- and post-war weirs"),
        ("the years 2015–\n2030", "the years 2015–2030"),
        ("the weirs –\nand mills", "the weirs – and mills"),
        ("document A/99/\n12", "document A/99/12"),
        ("the weirs\n, and", "the weirs, and"),
    ],
)
def test_breaks(text: str, expected: str) -> None:
    assert run(plain(text))[0] == expected


@pytest.mark.parametrize(
    ("text", "markers", "expected", "notes"),
    [
        ("the treaty,^3^ and", (), "the treaty, and", [("3", 11)]),
        ("the treaty^*^", (), "the treaty", [("*", 10)]),
        ("12 km^2^ of weirs", (), "12 km2 of weirs", []),
        ("le 1^er^ mai", (), "le 1er mai", []),
        ("10^²^ weirs", (), "10² weirs", []),
        ("the treaty^²^", ("2",), "the treaty", [("2", 10)]),
    ],
)
def test_raised_characters(text: str, markers: tuple[str, ...], expected: str, notes: list[tuple[str, int]]) -> None:
    assert run(plain(text), markers) == (expected, notes)


def test_a_broken_word() -> None:
    source = plain("the wei-\nrs of Ri-")
    marks = MarkIndex([Mark(7, 9, "noise"), Mark(17, 18, "noise")])
    assert passage(source, source.lines, marks)[0].text == "the weirs of Ri"
    assert passage(source, source.lines[:1], marks)[0].text == "the wei-"


def test_a_label_is_left_out() -> None:
    source = plain("4. Thanks all")
    clean, _ = passage(source, source.lines, MarkIndex(()), 3)
    assert (clean.text, clean.locate(0, 6)) == ("Thanks all", (3, 9))


@pytest.mark.parametrize(("mark", "plainly"), [("³", "3"), ("12", "12"), (" * ", "*")])
def test_plain_marker(mark: str, plainly: str) -> None:
    assert plain_marker(mark) == plainly
