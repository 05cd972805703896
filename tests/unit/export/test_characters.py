"""What XML cannot hold is shown, and nothing else is touched."""

import pytest

from seized.export.characters import printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x00\x08\x0b\x1b\x1f\x7f", "␀␈␋␛␟␡"),
        ("\ud800\ufffe\uffff", "���"),
        ("one\r\ntwo\rthree\n\nfour\tfive", "one\ntwo\nthree\n\nfour\tfive"),
        ("Türkiye’s locks 𝔖 \u0085 \u200f", "Türkiye’s locks 𝔖 \u0085 \u200f"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown
