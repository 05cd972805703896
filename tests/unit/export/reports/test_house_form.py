"""How the house says things."""

import msgspec
import pytest

from seized.export.reports.house_form import authority, ordinal_words, past, resolution
from tests.entries import AGENDA, COUNCIL, LETTER, REPORT, RESOLUTION


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "first"),
        (12, "twelfth"),
        (20, "twentieth"),
        (79, "seventy-ninth"),
        (80, "eightieth"),
        (100, "one hundredth"),
        (101, "one hundred and first"),
        (112, "one hundred and twelfth"),
    ],
)
def test_sessions_are_counted_in_words(number: int, words: str) -> None:
    assert ordinal_words(number) == words


@pytest.mark.parametrize(
    ("verb", "said"),
    [("requests", "requested"), ("invites", "invited"), ("decides", "decided"), ("calls upon", "called upon")],
)
def test_what_was_done_is_past(verb: str, said: str) -> None:
    assert past(verb) == said


def test_a_resolution_is_named_by_its_organ_and_number() -> None:
    assert resolution(RESOLUTION) == "General Assembly resolution 90/12"
    assert resolution(RESOLUTION, "B") == "General Assembly resolution 90/12 B"
    assert resolution(COUNCIL) == "Security Council resolution 2999 (2035)"
    assert resolution(LETTER) == LETTER.title


def test_the_authority_is_the_paragraph_and_what_was_asked() -> None:
    asked = msgspec.structs.replace(
        REPORT,
        mandate=msgspec.structs.replace(REPORT.mandate, action="report, at its ninety-first session,\n on eels;"),
        paragraph_text="Requests the Secretary-General to report, at its ninety-first session,\n on eels;",
    )
    assert authority(asked, "Secretary-General") == (
        "The present report is submitted pursuant to paragraph 4 of General Assembly resolution 90/12, in which the "
        "Assembly requested the Secretary-General to report, at its ninety-first session, on eels."
    )


def test_the_part_of_an_omnibus_resolution_stands_behind_its_number() -> None:
    said = authority(AGENDA, None)
    assert said.startswith(
        "The present report is submitted pursuant to paragraph 5 (a) (ii) of General Assembly resolution 90/12 B, "
    )


def test_what_does_not_follow_on_to_is_quoted() -> None:
    assert authority(REPORT, None).endswith("“-to report on eels, at its ninety-first session, every year”.")
