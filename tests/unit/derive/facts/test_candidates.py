"""What may be one fact, and what contradicts."""

import msgspec
import pytest

from seized.derive.facts import merging
from seized.derive.facts.candidates import Fact, Shelf
from seized.derive.facts.identity import Mention
from seized.derive.facts.merging import Told
from seized.model import Agreement, Meeting
from seized.model.facts import Telling
from tests.store.tellings import COUNCIL, ECO, SECRETARIAT, UNODC, agreement, meeting, membership

SOURCE = Telling(document="A/1", date=None, draft=False, paragraph="pp1", cited="", span=(0, 1), quote="")


def fact(id_: str, mention: Mention) -> Fact:
    if isinstance(mention, Meeting):
        return merging.meeting(id_, [Told(id_, mention, SOURCE)])
    if isinstance(mention, Agreement):
        return merging.agreement(id_, [Told(id_, mention, SOURCE)])
    return merging.membership(id_, [Told(id_, mention, SOURCE)])  # type: ignore[list-item]


def are_candidates(one: Mention, other: Mention) -> bool:
    first, second = fact("a", one), fact("b", other)
    shelf = Shelf([first, second])
    found = [one.id for one in shelf.candidates(first)]
    assert [one.id for one in shelf.candidates(second)] == (["a"] if found else [])
    return found == ["b"]


TREATY = agreement("Convention on Otters", (), None, "treaty")
ASSEMBLY = "General Assembly"
UNDATED: dict[str, object] = {"start": None, "end": None, "place": None}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (meeting(), meeting("meeting", ordinal=None)),
        (meeting(), meeting(**UNDATED)),
        (meeting(), meeting(start="2020", end="2020", ordinal=None)),
        (meeting("special session on eels", ASSEMBLY), meeting("special session", ASSEMBLY, **UNDATED)),
        (meeting(), meeting("summit", ECO, ordinal=None)),
        (meeting("Ninth Review Conference", None, **UNDATED), meeting("Ninth Review Conference", COUNCIL, **UNDATED)),
        (TREATY, agreement("Convention on Otters", (), "2001", "treaty")),
        (agreement(), agreement(date="2019-05")),
        (agreement(), agreement(date=None, parties=(ECO, UNODC))),
        (agreement(), agreement("memorandum of understanding on eels")),
        (agreement("Convention on Otters among the States of Asia", ("States of Asia",), None, "treaty"), TREATY),
        (membership("Kenya"), membership("Kenya", since="2020")),
    ],
)
def test_what_may_be_one(one: Mention, other: Mention) -> None:
    assert are_candidates(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (meeting(), meeting(ordinal=13)),
        (meeting(), meeting("meeting", ordinal=None, place="Ankara")),
        (meeting(), meeting("meeting", ordinal=None, start="2020-06-04")),
        (meeting(), meeting("meeting", f"Council of Elders of the {ECO}", ordinal=None)),
        (meeting(), meeting("meeting", ordinal=None, **UNDATED)),
        (meeting(), meeting("twelfth meeting", None, **UNDATED)),
        (meeting("tenth special session", ASSEMBLY, **UNDATED), meeting("tenth emergency special session", ASSEMBLY)),
        (agreement(), agreement(date="2019-06")),
        (agreement(), agreement(parties=(SECRETARIAT, "League of Arab States"))),
        (agreement(date=None), agreement("memorandum of understanding on eels")),
        (TREATY, agreement("Convention on Eels", (), None, "treaty")),
        (membership("Kenya"), membership("Kenya", "observer")),
        (membership("Kenya", since="2019"), membership("Kenya", since="2020")),
        (membership("Kenya"), membership("Nepal", since="2020")),
    ],
)
def test_what_is_not_one(one: Mention, other: Mention) -> None:
    assert not are_candidates(one, other)


@pytest.mark.parametrize(("told", "expected"), [("2018-03-01", []), ("2019-06-01", ["b"])])
def test_no_text_tells_of_an_agreement_before_it_was_made(told: str, expected: list[str]) -> None:
    source = msgspec.structs.replace(SOURCE, date=told)
    undated = merging.agreement("a", [Told("a", agreement(date=None), source)])
    shelf = Shelf([undated, fact("b", agreement(date="2019-05"))])
    assert [one.id for one in shelf.candidates(undated)] == expected
