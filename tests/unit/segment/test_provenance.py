import pytest

from seized.model import Passage
from seized.segment.provenance import derived_from


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("on the report of the Third Committee (A/91/463/Add.2, para. 106)", ("A/91/463/Add.2",)),
        ("without reference to a Main Committee (A/91/L.34 and Add.1)", ("A/91/L.34", "A/91/L.34/Add.1")),
        ("(A/91/L.34, Add.1 and Add.2)", ("A/91/L.34", "A/91/L.34/Add.1", "A/91/L.34/Add.2")),
        ("(A/91/L.34/Rev.1 and Rev.1/Add.1)", ("A/91/L.34/Rev.1", "A/91/L.34/Rev.1/Add.1")),
        ("(A/91/L.34/Rev.1 and Add.1)", ("A/91/L.34/Rev.1", "A/91/L.34/Rev.1/Add.1")),
        ("(A/91/21/Corr.1 and Add.1)", ("A/91/21/Corr.1", "A/91/21/Add.1")),
        ("on the report of the Fifth Committee", ()),
    ],
)
def test_derived_from(text: str, symbols: tuple[str, ...]) -> None:
    assert tuple(origin.value for origin in derived_from(Passage.plain(text))) == symbols


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("on the report (A/91/463/Add.2, para. 106)", ["A/91/463/Add.2"]),
        ("(A/91/L.34, Add.1 and Add.2)", ["A/91/L.34", "A/91/L.34, Add.1", "A/91/L.34, Add.1 and Add.2"]),
        ("(A/91/L.34 and A/91/L.35/Rev.1 and Add.1)", ["A/91/L.34", "A/91/L.35/Rev.1", "A/91/L.35/Rev.1 and Add.1"]),
    ],
)
def test_an_origin_stands_where_its_symbol_begins(text: str, words: list[str]) -> None:
    assert [text[slice(*origin.span)] for origin in derived_from(Passage.plain(text))] == words
