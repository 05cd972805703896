"""What a text is about, as the set of its telling words."""

import pytest

from seized.derive.evidence.subjects import narrower, share, subject


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a report on the implementation of the present resolution", set()),
        ("submit to the General Assembly at its eighty-first session a report on eels", {"eel"}),
        ("the implementation of resolution 79/31 of 4 December 2024 on eels", {"eel"}),
        ("countries with non‑tidal rivers", {"country", "non-tidal", "river"}),
        ("the glass press and its lens", {"glass", "press", "lens"[:-1]}),
    ],
)
def test_telling_words(text: str, words: set[str]) -> None:
    assert subject(text) == words


def test_a_share_is_of_the_first() -> None:
    assert share(subject("eels and herons"), subject("eels")) == 0.5
    assert share(subject("eels"), subject("eels and herons")) == 1
    assert share(subject(""), subject("eels")) == 0


def test_words_of_many_subjects_tell_little() -> None:
    assert narrower(subject("sustainable development of eels")) == {"eel"}
    assert narrower(subject("sustainable development")) == {"sustainable", "development"}
