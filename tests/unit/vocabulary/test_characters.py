"""Texts are compared without the fine signs of print, or by their letters and digits alone."""

from seized.vocabulary.characters import letters, plain


def test_plain_characters_stand_where_the_printed_ones_stood() -> None:
    assert plain("the\u00a0Eel\u2010Keepers\u2019 Union, \u2018sub\u2011item\u2019 – 3") == (
        "the Eel-Keepers' Union, 'sub-item' – 3"
    )


def test_letters_are_told_apart_by_nothing_else() -> None:
    assert (
        letters("Counts the “Eel\u2011Keepers”,\u00a0no_1")
        == letters("COUNTS THE EEL KEEPERS No 1")
        == "countstheeelkeepersno1"
    )
    assert letters("of\ufb01ce ²") == "office2"
