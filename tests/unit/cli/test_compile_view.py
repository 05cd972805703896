"""A compilation on the terminal."""

from seized.cli.compile_view import compile_view
from seized.cli.lines import Sheet
from tests.compilations import laid_together
from tests.versions import ORDERS, RECITALS

LONG = "Invites the Lamp Programme to support the towns that ask for oil and wicks in the months after the harvest;"


def view(*, coloured: bool, **proposals: tuple[str, ...]) -> str:
    sheet = Sheet(coloured=coloured)
    compile_view(sheet, laid_together((*RECITALS[:1], *ORDERS), proposals))
    return sheet.text()


def test_the_names_of_paragraphs_stand_in_a_column_of_their_own() -> None:
    text = view(coloured=False, Kenya=(*RECITALS[:1], ORDERS[0], LONG, *ORDERS[1:]))
    assert (
        "OP1 bis  [KENYA: Invites the Lamp Programme to support the towns that ask for\n"
        "         oil and wicks in the months after the harvest;]\n"
    ) in text


def test_a_long_name_stands_above() -> None:
    like_it = LONG.replace("towns", "island towns")
    text = view(
        coloured=False,
        Kenya=(*RECITALS[:1], ORDERS[0], LONG, *ORDERS[1:]),
        Malta=(*RECITALS[:1], ORDERS[0], like_it, *ORDERS[1:]),
    )
    assert "\nOP1 bis ALT\n         [MALTA: Invites the Lamp Programme" in text


def test_colour_only_adds_to_what_is_said() -> None:
    changed = (*RECITALS[:1], ORDERS[0].replace("old ", ""), *ORDERS[1:])
    coloured, plain = (view(coloured=coloured, Kenya=changed) for coloured in (True, False))
    assert "\x1b[" in coloured
    assert "[KENYA delete: old]" in plain
