import pytest

from seized.export.papers.paper import Cell, Grid, Reference
from seized.export.papers.word_columns import widths
from seized.export.pictures.letters import width

LONG = "the management of locks, weirs and other works on running water " * 3
WORD = "Unmentionableworksonrunningwater"


def shared(*cells: str, references: tuple[Reference, ...] = ()) -> list[float]:
    row = (*map(Cell, cells[:-1]), Cell(cells[-1], references))
    return widths(Grid("Eels", ("",) * len(cells), (row,)), 400, 10, 8)


@pytest.mark.parametrize("cells", [("15 June 2031", "eels"), ("1", LONG), (LONG, LONG, LONG), (WORD,) * 9, ("", "")])
def test_they_share_all_of_the_room(cells: tuple[str, ...]) -> None:
    assert sum(shared(*cells)) == pytest.approx(400)


def test_short_columns_stand_whole_beside_long_ones() -> None:
    day, first, last = shared("15 September 2031", LONG, LONG)
    assert day > width("15 September 2031", 10, bold=True)
    assert first == pytest.approx(last)


def test_no_word_is_broken_where_there_is_room() -> None:
    assert shared(LONG, LONG, LONG, WORD)[3] > width(WORD, 10, bold=True)


def test_a_reference_counts_alone() -> None:
    one, many = (
        (Reference("A/RES/86/901, para. 2"),),
        tuple(Reference(f"A/RES/86/90{number}, para. 2") for number in "123"),
    )
    assert shared(LONG, "", references=one) == pytest.approx(shared(LONG, "", references=many))
