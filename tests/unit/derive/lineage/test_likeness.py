import pytest

from seized.derive.lineage.likeness import score, titles_alike, wordings_alike
from tests.unit.derive.lineage.shelf import ASKS, DECIDES, INVITES

NEARLY = "Requests the keeper of the locks to count all eels of the lower bay before the winter of each year;"


@pytest.mark.parametrize(
    ("one", "other", "share", "found"),
    [
        ([ASKS, INVITES], [ASKS, INVITES], 1.0, 2),
        ([ASKS.upper()], [ASKS.replace(" ", "  ")], 1.0, 1),
        ([ASKS], [NEARLY], 1.0, 1),
        ([ASKS, ASKS], [NEARLY], 2 / 3, 1),
        ([ASKS, INVITES], [INVITES, DECIDES], 0.5, 1),
        ([ASKS], [DECIDES], 0.0, 0),
        (["Decides"], ["Decides"], 0.0, 0),
        ([], [], 0.0, 0),
    ],
)
def test_the_share_of_paragraphs(one: list[str], other: list[str], share: float, found: int) -> None:
    shared, alike = wordings_alike(one, other)
    assert shared == pytest.approx(share)
    assert alike == found


def test_titles() -> None:
    assert titles_alike("Eels and locks", "eels and locks") == 1
    assert titles_alike("Eels and locks", "Eels and weirs") == pytest.approx(1 / 3)
    assert titles_alike(None, "Eels") == titles_alike("Eels", None) == 0


def test_the_score_is_never_rounded_up() -> None:
    assert score(1, 1) == 1
    assert score(1, 0.999) == 0.99
    assert score(1, None) == 0.6
    assert score(0, 1) == 0.7
