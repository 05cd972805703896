"""What became of each paragraph."""

import pytest
from msgspec.structs import replace

from seized.drafting.compare import compare
from tests.versions import ORDERS, RECITALS, compared, told, version

ALL = RECITALS + ORDERS
LONG = (
    "Welcomes the mending of the sluices at Alderford, and calls upon the river towns to share their timber, "
    "their lanterns and their charts of the upper river;"
)
PARTS = (
    "Welcomes the mending of the sluices at Alderford;",
    "Calls upon the river towns to share their timber, their lanterns and their charts of the upper river;",
)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (ALL, ALL, []),
        (ALL, (*RECITALS, *ORDERS[1:]), ["deleted op1>"]),
        ((*RECITALS, *ORDERS[1:]), ALL, ["new >op1"]),
        (ALL, (*RECITALS[:2], RECITALS[2].replace("many", "nine"), *ORDERS), ["edited pp3>pp3"]),
        (ALL, (*RECITALS, ORDERS[2], *ORDERS[:2], ORDERS[3]), ["moved unchanged op3>op1"]),
        (
            ALL,
            (*RECITALS, ORDERS[2].replace("lantern", "lamp"), *ORDERS[:2], ORDERS[3]),
            ["moved edited op3>op1"],
        ),
        ((*RECITALS, LONG, *ORDERS), (*RECITALS, *PARTS, *ORDERS), ["split op1>op1+op2"]),
        ((*RECITALS, *PARTS, *ORDERS), (*RECITALS, LONG, *ORDERS), ["merged op1+op2>op1"]),
        (RECITALS + ORDERS[:1], RECITALS + ORDERS[1:2], ["deleted op1>", "new >op1"]),
    ],
)
def test_what_became_of_the_paragraphs(before: tuple[str, ...], after: tuple[str, ...], expected: list[str]) -> None:
    assert told(compared(before, after)) == expected


def test_the_longer_of_two_that_changed_places_stayed() -> None:
    short, long = "Thanks the ferrymen of Brill for their patience;", LONG
    assert told(compared((*RECITALS, short, long), (*RECITALS, long, short))) == ["moved unchanged op1>op2"]


def test_another_number_is_no_move() -> None:
    found = compared(ALL, (*RECITALS, "Thanks the ferrymen of Brill for their patience;", *ORDERS))
    assert told(found) == ["new >op1"]
    renumbered = [change for change in found.changes if change.before and change.before[0].id == "op2"]
    assert [change.after[0].number for change in renumbered] == ["3."]


def test_a_paragraph_that_was_much_added_to_is_still_the_same() -> None:
    longer = ORDERS[0].replace(";", " and, bearing in mind the floods of Brill, to plant willows along each dyke;")
    assert told(compared(ALL, (*RECITALS, longer, *ORDERS[1:]))) == ["edited op1>op1"]


def test_titles_are_titles_whatever_they_say() -> None:
    first, second = (replace(version(*ALL), title=title) for title in ("Eels", "Locks, weirs and lanterns"))
    assert told(compare(first, second)) == ["edited title>title"]


def test_the_tally_counts_paragraphs_and_words() -> None:
    tally = compared(ALL, (*RECITALS, ORDERS[2], *ORDERS[:2], "Thanks the ferrymen;", ORDERS[3])).tally
    assert (tally.unchanged, tally.moved, tally.new, tally.deleted, tally.edited) == (8, 1, 1, 0, 0)
    assert 0.9 < tally.kept < 1


def test_texts_without_a_paragraph_can_be_compared() -> None:
    bare = replace(version(*ALL), paragraphs=())
    assert compare(bare, bare).tally.kept == 1
