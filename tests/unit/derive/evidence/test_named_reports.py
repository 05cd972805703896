"""The reports that a text speaks of: whose they are, on what, by which symbol and under which resolution."""

import pytest

from seized.model.evidence import Basis, NamedReport
from tests.unit.derive.evidence.told import bearing, resolution


def named(*body: str) -> tuple[NamedReport, ...]:
    return bearing(resolution(80, 44, "Safe passage for migratory eels", *body)).reports


@pytest.mark.parametrize(
    ("paragraph", "author", "subject", "symbols"),
    [
        ("Takes note of the report of the Secretary-General;¹", "Secretary-General", None, "A/80/1"),
        (
            "Welcomes the annual report of the Secretary-General on eels, and the recommendations therein;¹",
            "Secretary-General",
            "eels",
            "A/80/1",
        ),
        ("Notes the Secretary-General’s latest report on eels;¹", "Secretary-General", "eels", "A/80/1"),
        (
            "Takes note of the report submitted by the Chair of the Panel on Weirs to the Council on grilles;¹",
            "Chair of the Panel",
            "grilles",
            "A/80/1",
        ),
        (
            "Recalls the report of the Secretary-General entitled “Towards open rivers”, submitted last year;¹",
            "Secretary-General",
            "Towards open rivers",
            "A/80/1",
        ),
        (
            "Takes note of the report of the Secretary-General contained in document A/80/77, and also requests more;",
            "Secretary-General",
            None,
            "A/80/77",
        ),
    ],
)
def test_a_report_is_taken_apart(paragraph: str, author: str, subject: str | None, symbols: str) -> None:
    [report] = named(f"1. {paragraph}", "¹ A/80/1.")
    assert report.author.startswith(author)
    if subject is None or author == "Secretary-General":
        assert report.subject == subject
    assert report.symbols == (symbols,)
    assert report.stated


def test_reports_with_a_mark_each_are_told_apart() -> None:
    found = named(
        "1. Takes note of the reports of the Secretary-General on eels¹ and on herons;²", "¹ A/80/1.", "² A/80/2."
    )
    assert [(one.subject, one.symbols, one.among) for one in found] == [
        ("eels", ("A/80/1",), 1),
        ("herons", ("A/80/2",), 1),
    ]


def test_reports_with_one_mark_are_named_in_one_breath() -> None:
    found = named("1. Takes note of the reports of the Secretary-General on eels;¹", "¹ A/80/1 and A/80/2.")
    assert [(one.symbols, one.among) for one in found] == [(("A/80/1",), 2), (("A/80/2",), 2)]


def test_the_symbols_of_one_document_stay_together() -> None:
    [report] = named("1. Takes note of the reports of the Secretary-General on eels;¹", "¹ A/80/1-E/2025/3.")
    assert report.symbols == ("A/80/1", "E/2025/3")


def test_a_report_named_again_takes_its_symbol() -> None:
    found = named(
        "Having examined the report of the Secretary-General on eels,¹",
        "1. Takes note of the report of the Secretary-General on eels;",
        "2. Also takes note of the report of the Secretary-General on herons;",
        "¹ A/80/1.",
    )
    assert [one.symbols for one in found] == [("A/80/1",), ("A/80/1",), ()]


@pytest.mark.parametrize(
    "paragraph",
    [
        "1. Requests the Secretary-General to submit a report on eels;",
        "1. Looks forward to the report of the Secretary-General on eels;",
        "1. Welcomes the weirs that were opened in the upper towns of the river, as told in the report of the Mayor;",
    ],
)
def test_a_report_without_a_symbol_counts_only_where_a_statement_opens_with_it(paragraph: str) -> None:
    assert named(paragraph) == ()


def test_a_report_that_is_named_in_passing_is_marked_so() -> None:
    [report] = named("1. Calls upon States to follow the report of the Secretary-General on eels;¹", "¹ A/80/1.")
    assert not report.stated


@pytest.mark.parametrize(
    ("words", "bases"),
    [
        ("submitted pursuant to resolution 79/31", (Basis("A/RES/79/31"),)),
        ("submitted pursuant to paragraph 5 of its resolution 79/31", (Basis("A/RES/79/31", ("5",)),)),
        (
            "in response to the request contained in paragraphs 3 and 4 (a) of General Assembly resolution 79/31",
            (Basis("A/RES/79/31", ("3", "4 (a)")),),
        ),
        ("pursuant to resolutions 78/12 and 79/31", (Basis("A/RES/78/12"), Basis("A/RES/79/31"))),
        ("on the implementation of resolution 79/31", (Basis("A/RES/79/31"),)),
        ("on eels, recalling resolution 79/31", ()),
    ],
)
def test_the_resolutions_that_a_report_is_under(words: str, bases: tuple[Basis, ...]) -> None:
    [report] = named(f"1. Takes note of the report of the Secretary-General {words};¹", "¹ A/80/1.")
    assert report.bases == bases
