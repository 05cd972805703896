"""Numbers as Word writes them."""

import pytest

from seized.readers.numbering import ordinal


@pytest.mark.parametrize(
    ("style", "number", "written"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 7, "07"),
        ("lowerLetter", 1, "a"),
        ("lowerLetter", 26, "z"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 4, "D"),
        ("lowerRoman", 4, "iv"),
        ("lowerRoman", 1999, "mcmxcix"),
        ("upperRoman", 14, "XIV"),
        ("upperRoman", 4000, "4000"),
        ("lowerLetter", 0, "0"),
        ("chineseCounting", 3, "3"),
    ],
)
def test_ordinals(style, number, written):
    assert ordinal(style, number) == written
