import pytest

from seized.register.askings import Asking
from seized.register.query import asked
from seized.register.reasons import Grounds, asks, standing

TEXT = "Requests the Fund’s officers, in reporting on Fund officers under resolution 76/902, to report"


def grounds(query: str, cited: dict[str, list[str | None]] | None = None) -> Grounds:
    return Grounds(TEXT, asked(query).wanted, cited or {})


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("report", ["reporting", "report"]),
        ("officer funds", ["Fund", "officers", "Fund", "officers"]),
        ('"fund officers"', ["Fund’s officers", "Fund officers"]),
        ('officers "fund officers"', ["Fund’s officers", "Fund officers"]),
        ("A/RES/76/902", ["76/902"]),
        ("-staff", []),
    ],
)
def test_spans(query: str, said: list[str]) -> None:
    assert [TEXT[start:end] for start, end in grounds(query).spans()] == said


def test_citations_are_shown_where_they_stand() -> None:
    cited: dict[str, list[str | None]] = {"A/RES/76/902": ["resolution 76/902"]}
    assert [TEXT[start:end] for start, end in grounds("A/RES/76/902", cited).spans()] == ["resolution 76/902"]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("report", ["the word"]),
        ("officers report", ["both words"]),
        ("fund officers", ["both words, next to each other"]),
        ("officers fund", ["both words"]),
        ("under the resolution", ["all 3 words"]),
        ('"fund officers" report', ["the word", "“fund officers”"]),
        ("76/902", ["“76/902”"]),
        ("A/RES/76/902", ["names A/RES/76/902"]),
        ("", []),
    ],
)
def test_words(query: str, words: list[str]) -> None:
    assert list(grounds(query).words()) == words


def test_a_text_that_is_cited_in_other_words() -> None:
    assert list(grounds("A/RES/5/1", {"A/RES/5/1": ["that resolution"]}).words()) == ["cites A/RES/5/1"]
    assert list(grounds("A/RES/5/1", {"A/RES/5/1": [None]}).words()) == ["cites A/RES/5/1 in a footnote"]


ASKING = Asking("q", "requests", "report", "no indication", ("Secretary-General", "Office of Legal Affairs, Nairobi"))


def test_asks() -> None:
    assert asks(ASKING) == "requests Secretary-General; Office of Legal Affairs, Nairobi"
    assert asks(ASKING._replace(names=())) == "requests"


def test_standing() -> None:
    assert list(standing("operative", [ASKING], draft=False)) == ["operative"]
    assert list(standing("operative", [], draft=False)) == ["operative, without a mandate"]
    assert list(standing("preamble", [], draft=True)) == [
        "preambular, not an operative request",
        "a draft, not adopted in this form",
    ]
