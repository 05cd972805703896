import pytest

from seized.annotate.mention import Mention
from seized.annotate.references import ibid, references

TREATY = [Mention(0, 9, "treaty")]
ONE = [Mention(0, 9, "resolution", "A/RES/70/1")]
TWO = [*ONE, Mention(12, 20, "resolution", "A/RES/71/1")]


@pytest.mark.parametrize(
    ("text", "before", "found"),
    [
        ("implement the present resolution", [], [("the present resolution", "other", None)]),
        ("recalls 1 and that resolution, and", ONE, [("that resolution", "resolution", "A/RES/70/1")]),
        ("recalls 1 and also 2, and the same resolution;", TWO, [("the same resolution", "resolution", None)]),
        ("decides that resolution 70/1 applies", [], []),
        ("wishing that resolution of the conflict", [], []),
    ],
)
def test_pointing_words(text: str, before: list[Mention], found: list[tuple[str, str, str | None]]) -> None:
    assert [(text[m.start : m.end], m.kind, m.symbol) for m in references(text, before)] == found


@pytest.mark.parametrize(
    ("note", "previous", "found"),
    [
        ("Ibid., vol. 729, No. 10485.", TREATY, [("Ibid., vol. 729, No. 10485", "treaty", None)]),
        ("Ibid., annex II.", ONE, [("Ibid.", "resolution", "A/RES/70/1")]),
        ("Ibid.", TWO, [("Ibid.", "resolution", None)]),
        ("Ibid.", [], []),
        ("See above.", ONE, []),
    ],
)
def test_ibid(note: str, previous: list[Mention], found: list[tuple[str, str, str | None]]) -> None:
    assert [(note[m.start : m.end], m.kind, m.symbol) for m in ibid(note, previous)] == found
