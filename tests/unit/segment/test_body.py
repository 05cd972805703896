"""The parts of a resolution, the ids and levels of its paragraphs, and their opening phrases."""

import pytest

from seized.model import Line, Source
from seized.model.source import Role
from seized.segment import segment
from tests.unit.segment.printed import Print, first, plain, taken_apart


def named(text: str) -> list[tuple[str, str, int]]:
    """Id, part and level of each paragraph of a plain text."""
    return [(found.id, found.part, found.level) for found in segment(plain(text)).segments]


def ids(text: str) -> str:
    """The ids in order."""
    return " ".join(found for found, _, _ in named(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The General Assembly,\nRecalling weirs,\nNoting mills,\n1. Asks all;\n2. Thanks all.",
            "formula pp1 pp2 op1 op2",
            id="both parts",
        ),
        pytest.param(
            "The General Assembly,\n1. Asks:\n(a) For weirs:\n(i) Old;\n(ii) New;\n(b) For mills;\n2. Thanks all.",
            "formula op1 op1.a op1.a.i op1.a.ii op1.b op2",
            id="levels",
        ),
        pytest.param(
            "The General Assembly,\n1. Asks for:\n(h) Weirs;\n(i) Mills;\n(j) Eels.",
            "formula op1 op1.h op1.i op1.j",
            id="the ninth letter",
        ),
        pytest.param(
            "The General Assembly,\nRecalling:\n(a) Weirs;\n(b) Mills,\n1. Thanks all.",
            "formula pp1 pp1.a pp1.b op1",
            id="letters in the preamble",
        ),
        pytest.param("The General Assembly,\nRecalling weirs,\nDecides to act.", "formula pp1 op1", id="no numbers"),
        pytest.param(
            "The General Assembly,\n1. Decides to act.\n\nAnnex\n\nWeirs\n\n1. All weirs.\n\n(a) Old ones.\n\n"
            "Annex II\n\n1. All mills.",
            "formula op1 annex1.p1 annex1.p2 annex1.op1 annex1.op1.a annex2.p1 annex2.op1",
            id="annexes",
        ),
        pytest.param(
            "The General Assembly,\nI\nWeirs\n1. Asks all;\n2. Thanks all;\nII\nMills\n1. Asks all.",
            "formula h1 h2 op1 op2 h3 h4 s2.op1",
            id="sections that count anew",
        ),
        pytest.param(
            "The General Assembly,\n1. Asks all.\n\n27th plenary meeting\n4 May 2035", "formula op1", id="closing"
        ),
    ],
)
def test_ids(text: str, expected: str) -> None:
    assert ids(text) == expected


def test_parts_and_levels() -> None:
    text = "The General Assembly,\nRecalling weirs,\n1. Asks for:\n(a) Weirs.\n\nAnnex\n\nWeirs"
    assert named(text) == [
        *(("formula", "formula", 0), ("pp1", "preamble", 0), ("op1", "operative", 0)),
        *(("op1.a", "operative", 1), ("annex1.p1", "annex", 0), ("annex1.p2", "annex", 0)),
    ]


def markup(*blocks: tuple[str, Role]) -> Source:
    """Whole blocks, with what markup says of them."""
    lines, offset = [], 0
    for text, role in blocks:
        lines.append(Line(offset, offset + len(text), role=role))
        offset += len(text) + 1
    text = "\n".join(text for text, _ in blocks)
    return Source("", "", "application/akn+xml", None, text, tuple(lines), whole_blocks=True)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("What are the duties of the keepers?", "preamble"),
        ("Commending the keepers for their answer,", "preamble"),
        ("Decides to ask the keepers;", "operative"),
    ],
)
def test_what_stands_above_paragraph_1(words: str, part: str) -> None:
    """Markup may begin the operative part too early; the words tell."""
    found = segment(
        markup(
            *(("The General Assembly,", "formula"), ("Recalling its question:", "preamble")),
            *((words, "operative"), ("1.\tThanks the keepers.", "operative")),
        )
    ).segments
    assert [(one.part, one.number) for one in found] == [
        *(("formula", None), ("preamble", None), (part, None), ("operative", "1.")),
    ]


def test_without_numbers_the_markup_is_believed() -> None:
    found = segment(markup(("The General Assembly,", "formula"), ("All weirs shall be kept.", "operative"))).segments
    assert [(one.id, one.part) for one in found] == [("formula", "formula"), ("op1", "operative")]


@pytest.mark.parametrize(
    ("line", "opening"),
    [
        ("_Recalling also_ the treaty,", "Recalling also"),
        ("_Recalling_ _further_ the treaty,", "Recalling further"),
        ("4. _Requests_ the keepers to count;", "Requests"),
        ("Deeply concerned about eels,", "Deeply concerned"),
        ("4. Notes with regret that eels die;", "Notes with regret"),
        ("_Weirs on the Lower River: A History of All Weirs and of Mills_ is noted,", None),
        ("All weirs,", None),
    ],
)
def test_openings(line: str, opening: str | None) -> None:
    paragraph = taken_apart(first("_The General Assembly,_"), first(line)).segments[1]
    assert paragraph.opening == opening


def test_headings_in_bold() -> None:
    found = taken_apart(
        *(first("_The General Assembly,_"), Print("Weirs", bold=True, left=250.0, right=300.0, above=24.0)),
        *(first("1. _Asks_ all;", above=24.0), Print("Rest", bold=True, left=250.0, right=300.0, above=24.0)),
        first("2. _Thanks_ all.", above=24.0),
    )
    assert [(one.id, one.passage.text) for one in found.segments][1:] == [
        *(("h1", "Weirs"), ("op1", "Asks all;"), ("h2", "Rest"), ("op2", "Thanks all.")),
    ]
