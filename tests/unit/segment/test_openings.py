"""Opening phrases by their words."""

import pytest

from seized.segment.openings import is_labelled, opens_paragraph, operative, preambular


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Recalling its resolution", "Recalling"),
        ("Also strongly condemning the floods", "Also strongly condemning"),
        ("Noting with deep concern that weirs", "Noting with deep concern"),
        ("Expressing its gratitude to the keepers", "Expressing its gratitude"),
        ("Recalling further the treaty", "Recalling further"),
        ("Bearing in mind the eels", "Bearing in mind"),
        ("Deeply concerned about eels", "Deeply concerned"),
        ("Convinced that", "Convinced"),
        ("During the session", None),
        ("Beijing hosted it", None),
        ("Requests the keepers", None),
        ("the keepers", None),
    ],
)
def test_preambular(text: str, opening: str | None) -> None:
    assert preambular(text) == opening


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Requests the keepers to count", "Requests"),
        ("Takes note with appreciation of the report", "Takes note with appreciation"),
        ("Strongly urges all keepers", "Strongly urges"),
        ("Expresses its concern about eels", "Expresses its concern"),
        ("Also calls upon all", "Also calls upon"),
        ("Weirs of the river", None),
        ("Recalling the treaty", None),
    ],
)
def test_operative(text: str, opening: str | None) -> None:
    assert operative(text) == opening


@pytest.mark.parametrize(
    ("line", "labelled", "opens"),
    [
        ("4. Weirs", True, True),
        ("(a) Weirs", True, True),
        ("IV", True, True),
        ("- 2. Weirs", True, True),
        ("*Recalling* the treaty", False, True),
        ("Requests all", False, True),
        ("4.5 weirs", False, False),
        ("recalling the treaty", False, False),
    ],
)
def test_how_a_line_begins(line: str, labelled: bool, opens: bool) -> None:
    text = f"above\n{line}\nbelow"
    assert is_labelled(text, 6, 6 + len(line)) is labelled
    assert opens_paragraph(text, 6, 6 + len(line)) is opens
