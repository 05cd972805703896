"""How strongly verbs speak."""

import pytest

from seized.vocabulary.strengths import lemmas, shifts, strengths
from seized.vocabulary.verbs import verbs


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        ("decides", "requests"),
        ("requests", "urges"),
        ("urges", "calls"),
        ("calls", "encourages"),
        ("invites", "welcomes"),
    ],
)
def test_the_order(stronger: str, weaker: str) -> None:
    assert strengths()[stronger].rank > strengths()[weaker].rank
    assert strengths()[stronger].comparable(strengths()[weaker])


def test_praise_and_blame_are_not_compared() -> None:
    assert not strengths()["welcomes"].comparable(strengths()["condemns"])
    assert strengths()["condemns"].comparable(strengths()["notes"])


def test_recitals_open_in_the_same_sense() -> None:
    assert strengths()["urging"] == strengths()["urges"]
    assert strengths()["mindful"].rank == 0


def test_every_verb_that_gives_a_mandate_has_a_strength() -> None:
    assert {verb.word for verb in verbs().values() if verb.class_ != "other"} <= set(lemmas())


def test_conditions_weaken() -> None:
    assert all(shift < 0 for shift in shifts("condition").values())
