import pytest

from seized.vocabulary.issuers import bodies, numbers_so, symbols
from seized.vocabulary.numbering import number


@pytest.mark.parametrize(
    ("body", "text", "date", "can"),
    [
        ("General Assembly", "70/1", "2015-09-25", True),
        ("General Assembly", "48/3", "2021-10-07", False),
        ("General Assembly", "24/3", None, False),
        ("General Assembly", "2832 (XXVI)", None, True),
        ("General Assembly", "2008 (LX)", None, False),
        ("General Assembly", "S-29/1", "2021-02-12", False),
        ("General Assembly", "ES-10/22", "2023-12-12", True),
        ("General Assembly", "1325 (2000)", None, False),
        ("Human Rights Council", "48/3", "2021-10-07", True),
        ("Human Rights Council", "48/3", "1993-10-07", False),
        ("Economic and Social Council", "2008 (LX)", None, True),
        ("Security Council", "70/1", None, False),
    ],
)
def test_who_can_number_so(body: str, text: str, date: str | None, can: bool) -> None:
    taken = number(text)
    assert taken and numbers_so(body, "resolution", taken, date) is can


@pytest.mark.parametrize(
    ("body", "kind", "text", "built"),
    [
        ("General Assembly", "resolution", "53/243 A and B", ("A/RES/53/243 A", "A/RES/53/243 B")),
        ("General Assembly", "resolution", "217 A (III)", ("A/RES/217 (III)",)),
        ("General Assembly", "decision", "73/547", ()),
        ("Security Council", "resolution", "1325 (2000)", ("S/RES/1325 (2000)",)),
        ("Economic and Social Council", "resolution", "1296 (XLIV)", ("E/RES/1296 (XLIV)",)),
        ("Human Rights Council", "decision", "50/101", ("A/HRC/DEC/50/101",)),
        ("United Nations Environment Assembly", "resolution", "5/14", ("UNEP/EA.5/Res.14",)),
    ],
)
def test_builds_the_symbol(body: str, kind: str, text: str, built: tuple[str, ...]) -> None:
    taken = number(text)
    assert taken and symbols(body, kind, taken) == built


def test_a_short_name_stands_for_several_bodies() -> None:
    assert len(bodies("Council")) > 1 and bodies("Security Council") == ("Security Council",) and not bodies("Board")
