"""What is printed above and below the body, taken apart."""

from seized.model import Document
from seized.model.masthead import Head, head
from seized.pipeline import parse

RESOLUTION = """United Nations
A/RES/90/12
General Assembly
Distr.: General
4 January 2036
Ninetieth session
Agenda item 14 (b)
Waterways and the life in them
Resolution adopted by the General Assembly on 19 December 2035
[without reference to a Main Committee (A/90/L.7)]
90/12. Safe passage for eels
The General Assembly,
Recalling its resolution 88/3 of 1 December 2033,
1. Requests the Secretary-General to submit a report to it at its ninety-first session;
2. Decides to remain seized of the matter.
47th plenary meeting
19 December 2035
"""

DRAFT = """United Nations A/90/L.7
General Assembly Distr.: Limited
1 December 2035
Original: English
Ninetieth session
Agenda item 14 (b)
Waterways and the life in them
Estonia, Iceland and
Malta: draft resolution
Safe passage for eels
The General Assembly,
Recalling its resolution 88/3 of 1 December 2033,
1. Decides to remain seized of the matter.
"""


def test_an_adopted_text_is_set_as_it_is_printed() -> None:
    assert head(parse(RESOLUTION)) == Head(
        left=("United Nations", "General Assembly", "Ninetieth session", "Agenda item 14 (b)"),
        right=("A/RES/90/12", "Distr.: General", "4 January 2036"),
        item=("Waterways and the life in them",),
        announced=(
            "Resolution adopted by the General Assembly on 19 December 2035",
            "[without reference to a Main Committee (A/90/L.7)]",
        ),
        number="90/12",
        below=("47th plenary meeting", "19 December 2035"),
    )


def test_the_meeting_is_told() -> None:
    assert head(parse(RESOLUTION)).sitting == "47th plenary meeting"


def test_a_draft_is_announced_by_its_sponsors() -> None:
    found = head(parse(DRAFT))
    assert found.announced == ("Estonia, Iceland and Malta: draft resolution",)
    assert found.left[:2] == ("United Nations", "General Assembly")
    assert found.right == ("A/90/L.7", "Distr.: Limited", "1 December 2035", "Original: English")
    assert found.sitting is None


def test_a_text_that_says_nothing_of_itself_has_no_masthead(reading: Document) -> None:
    assert head(parse("Some notes on eels and locks.")) == Head()
