"""Who came to sponsor a draft, and who no longer does."""

import pytest
from msgspec.structs import replace

from seized.drafting.compare import compare, redline
from seized.model.comparison import Sponsoring
from seized.model.comparison_wording import sponsor_words
from tests.versions import ORDERS, RECITALS, version

DRAFT = replace(version(*RECITALS, *ORDERS), kind="draft resolution")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (("Nepal", "Malta"), ("Kenya", "Malta", "Nepal"), Sponsoring(added=("Kenya",))),
        (("Nepal", "Turkey"), ("Türkiye",), Sponsoring(gone=("Nepal",))),
        (("Nepal",), ("Nepal",), Sponsoring()),
        (("___",), ("Nepal",), None),
        ((), ("Nepal",), None),
    ],
)
def test_between_drafts(before: tuple[str, ...], after: tuple[str, ...], expected: Sponsoring | None) -> None:
    found = compare(replace(DRAFT, sponsors=before), replace(DRAFT, sponsors=after))
    assert found.sponsors == expected


def test_an_adopted_text_has_none() -> None:
    named = replace(DRAFT, sponsors=("Nepal",))
    assert compare(named, replace(named, kind="resolution")).sponsors is None


def test_in_words_and_as_a_remark_in_word() -> None:
    found = compare(replace(DRAFT, sponsors=("Nepal",)), replace(DRAFT, sponsors=("Kenya", "Malta")))
    words = ("now also sponsored by Kenya and Malta", "no longer sponsored by Nepal")
    assert sponsor_words(found.sponsors) == words
    assert redline(found).blocks[0].pieces[0].comments == words
