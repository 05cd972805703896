"""Paragraphs out of printed lines: by indentation, space, hanging labels, opening words."""

import pytest

from seized.segment.blocks import blocks, is_formula
from tests.unit.segment.printed import INDENT, Print, first, last, pages, plain

FLUSH = (Print("_Recalling_ the treaty,", right=480.0), Print("_Noting_ the weirs,", right=470.0))


def paragraphs(*prints: Print) -> list[str]:
    """The text of each block, its lines joined by a stroke."""
    source = pages(*prints)
    found = blocks(source, range(len(source.lines)))
    return [" / ".join(source.text[line.start : line.end] for line in block.lines) for block in found]


@pytest.mark.parametrize(
    ("prints", "expected"),
    [
        pytest.param(
            (
                first("_Recalling_ the treaty of"),
                Print("the lower river, and all"),
                last("that follows,"),
                *2 * (first("_Noting_ the weirs that stand in"), last("the upper river,")),
            ),
            ["Recalling the treaty of / the lower river, and all / that follows,"]
            + 2 * ["Noting the weirs that stand in / the upper river,"],
            id="first lines set in",
        ),
        pytest.param(
            (*2 * (Print("_Recalling_ the treaty of", above=20.0), Print("the lower river"), Print("and its weirs,")),),
            2 * ["Recalling the treaty of / the lower river / and its weirs,"],
            id="space between paragraphs",
        ),
        pytest.param(
            (first("_Noting_ a full line that ends here,"), first("_Noting_ another of the kind,"), last("and more,")),
            ["Noting a full line that ends here,", "Noting another of the kind, / and more,"],
            id="a paragraph of one full line",
        ),
        pytest.param(
            (*FLUSH, *FLUSH), 2 * ["Recalling the treaty,", "Noting the weirs,"], id="no indentation, no space"
        ),
        pytest.param(
            (
                *(Print("1. _Asks_ the keepers of the weirs"), Print("to report, and", left=INDENT)),
                *(last("to count;"), Print("2. _Thanks_ them for all"), Print("the eels.", left=INDENT)),
            ),
            ["1. Asks the keepers of the weirs / to report, and / to count;", "2. Thanks them for all / the eels."],
            id="labels that hang in the margin",
        ),
        pytest.param(
            (
                *(first("_Recalling_ that the"), Print("river belongs"), last("to all,"), first("_Noting_ the")),
                *(Print("upper weirs,"), Print("Rivers of the north, their", bold=True, left=200.0, right=400.0)),
                *(Print("weirs and eels", bold=True, left=250.0, right=350.0), first("_Noting_ all,")),
            ),
            [
                *("Recalling that the / river belongs / to all,", "Noting the / upper weirs,"),
                *("Rivers of the north, their / weirs and eels", "Noting all,"),
            ],
            id="a centred heading of two lines",
        ),
        pytest.param(
            (first("_Noting_ a line with room at its end for", right=430.0), Print("interorganizational eels,")),
            ["Noting a line with room at its end for / interorganizational eels,"],
            id="a ragged line before a long word",
        ),
        pytest.param(
            (first("_Recalling_ the treaty,"), Print("2", right=104.0, size=6.0), first("_Noting_ all,", above=24.0)),
            ["Recalling the treaty, / 2", "Noting all,"],
            id="a footnote mark on a line of its own",
        ),
    ],
)
def test_paragraphs_of_a_page(prints: tuple[Print, ...], expected: list[str]) -> None:
    assert paragraphs(*prints) == expected


@pytest.mark.parametrize(
    ("above", "below", "parted"),
    [
        (Print("and of the weirs that"), Print("stand in it,", page=2), False),
        (Print("and of the weirs,"), Print("of the mills and of the", page=2), False),
        (Print("and of the weirs,"), first("_Noting_ the mills", page=2), True),
        (last("and of the weirs,"), first("1. _Asks_ the keepers", page=2), True),
        (Print("stand in the river,"), Print("_Fishing Weirs_, a book on", page=2), False),
    ],
)
def test_paragraphs_across_a_page(above: Print, below: Print, parted: bool) -> None:
    opened = (first("_Affirming_ it,"), first("_Recalling_ the treaty of"), Print("the lower river"))
    assert len(paragraphs(*opened, above, below)) == 2 + parted


def test_a_page_without_indentation_begins_with_a_paragraph() -> None:
    found = paragraphs(*FLUSH, Print("_Noting also_ the", page=2), Print("mills,", page=2), Print("(a) Mills;", page=3))
    assert found[2:] == ["Noting also the / mills,", "(a) Mills;"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recalling the treaty,\nNoting the\nweirs,", ["Recalling the treaty,", "Noting the / weirs,"]),
        ("1. Asks for:\n(a) Weirs;\n(b) Mills.", ["1. Asks for:", "(a) Weirs;", "(b) Mills."]),
        ("Noting the work of\nNothing Bridge,", ["Noting the work of / Nothing Bridge,"]),
        ("Noting one,\n\nthe other\n\n:\n", ["Noting one,", "the other"]),
        ("I\nWeirs\nA\n1. Asks for all.", ["I", "Weirs", "A", "1. Asks for all."]),
        ("2.\nThanks the keepers.\n", ["2. / Thanks the keepers."]),
    ],
)
def test_paragraphs_of_plain_text(text: str, expected: list[str]) -> None:
    source = plain(text)
    found = blocks(source, range(len(source.lines)))
    assert [" / ".join(source.text[line.start : line.end] for line in block.lines) for block in found] == expected


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("The General Assembly,", True),
        ("*The Security Council*,", True),
        ("The General Assembly", True),
        ("The General Council of Weirs,", True),
        ("The Weirs and the Mills", False),
        ("The keepers,", False),
        ("Recalling the Assembly,", False),
    ],
)
def test_formula(text: str, formula: bool) -> None:
    assert is_formula(text) is formula
