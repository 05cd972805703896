import pytest

from seized.export.papers.paper import Reference
from seized.export.papers.sources import behind, quoted
from tests.unit.export.papers.invented import DRAFT, PAPER, PARAGRAPH, PREAMBLE


def test_each_quote_once_in_the_order_of_first_use() -> None:
    assert quoted(PAPER) == {PREAMBLE: 1, DRAFT: 2}


@pytest.mark.parametrize(
    ("references", "words"),
    [
        ((), ""),
        ((PARAGRAPH,), "[A/RES/86/901, para. 2]"),
        ((PARAGRAPH, DRAFT), "[A/RES/86/901, para. 2; draft A/87/L.905, para. 7]"),
        ((PARAGRAPH, Reference(PARAGRAPH.words, "Eels,")), "[A/RES/86/901, para. 2]"),
    ],
)
def test_behind_a_statement(references: tuple[Reference, ...], words: str) -> None:
    assert behind(references) == words
