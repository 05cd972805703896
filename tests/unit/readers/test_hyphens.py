"""Words that a printer broke: what the rest of the text has decides."""

import pytest

from seized.readers.hyphens import broken_words

HYPHENATED = "The wei-\nrs and the mil-\nls of the keep-\ners: weirs, mills and keepers."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HYPHENATED, "The weirs and the mills of the keepers: weirs, mills and keepers."),
        (f"{HYPHENATED} All obliga-\ntions hold.", "All obligations hold."),
        (f"{HYPHENATED} Their self-\nevident use.", "Their self-\nevident use."),
        (f"{HYPHENATED} Every mills-\nkeepers matter.", "Every mills-\nkeepers matter."),
        (f"{HYPHENATED} The Vice-\nChair spoke.", "The Vice-\nChair spoke."),
        (f"{HYPHENATED} A long-term plan, a long-\nterm one.", "a long-\nterm one."),
        ("Weirs: peace-\nbuilding is peacebuilding.", "Weirs: peacebuilding is peacebuilding."),
        ("The obliga-\ntions of all.", "The obliga-\ntions of all."),
        ("The weir-\n12 of all.", "The weir-\n12 of all."),
    ],
)
def test_broken_words(text: str, expected: str) -> None:
    joined, place = "", 0
    for mark in broken_words(text):
        assert mark.kind == "noise"
        joined += text[place : mark.start]
        place = mark.end
    assert (joined + text[place:]).endswith(expected)
