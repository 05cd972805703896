"""Facts of cooperation in words."""

import pytest

from seized.model.fact_wording import agreement_name, days, fact_words, sources_words
from seized.model.facts import AgreementFact, MeetingFact, MembershipFact, Telling


def source(document: str, paragraph: str, *, draft: bool = False) -> Telling:
    return Telling(document=document, date=None, draft=draft, paragraph=paragraph, cited="", span=(0, 1), quote="")


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2023-07-04", "2023-07-04", "4 July 2023"),
        ("2019-06-13", "2019-06-14", "13 and 14 June 2019"),
        ("2019-06-13", "2019-06-16", "13 to 16 June 2019"),
        ("2025-02-28", "2025-03-01", "28 February to 1 March 2025"),
        ("2024-12-30", "2025-01-02", "30 December 2024 to 2 January 2025"),
        ("2019-06", "2019-06", "June 2019"),
        ("2019", None, "2019"),
        ("2019", "2019-06-03", "2019 to 3 June 2019"),
        (None, None, None),
    ],
)
def test_days(start: str | None, end: str | None, words: str | None) -> None:
    assert days(start, end) == words


def test_sources_stand_under_their_documents() -> None:
    told = [
        *(source("A/RES/75/1", label) for label in ("pp11", "pp17", "op4.a", "op5")),
        source("A/RES/76/1", "pp3"),
        source("A/76/L.1", "pp3", draft=True),
        source("A/76/L.1", "pp3", draft=True),
    ]
    assert sources_words(told) == (
        "A/RES/75/1, preamble, paras. 11 and 17, and paras. 4 (a) and 5; A/RES/76/1, preamble, para. 3; "
        "DRAFT A/76/L.1, preamble, para. 3"
    )


def test_facts_in_a_line() -> None:
    meeting = MeetingFact(
        id="meeting:a",
        name="twentieth meeting",
        body="Council of Otters",
        ordinal=20,
        place="Bishkek",
        start="2019-06-13",
        end="2019-06-13",
        format=None,
        chair=None,
        sources=(),
    )
    assert fact_words(meeting) == "twentieth meeting, Council of Otters, Bishkek, 13 June 2019"
    member = MembershipFact(
        id="membership:a", member="Kenya", organization="Otter Union", status="observer", since="2020-05", sources=()
    )
    assert fact_words(member) == "Kenya, observer of Otter Union, since May 2020"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("memorandum between Kenya and Nepal", "memorandum between Kenya and Nepal"),
        ("memorandum between Kenya and another State", "memorandum between Kenya and another State"),
        ("memorandum on otters", "memorandum on otters (Kenya and Nepal)"),
    ],
)
def test_an_agreement_goes_with_its_parties(title: str, name: str) -> None:
    agreement = AgreementFact(
        id="agreement:a", title=title, kind="other", parties=("Kenya", "Nepal"), date=None, sources=()
    )
    assert agreement_name(agreement) == fact_words(agreement) == name
