"""The list of passwords that everybody tries first."""

from seized.vocabulary.passwords import _ABOUT, _SIGNS
from seized.vocabulary.tables import rows


def test_each_word_of_the_list_is_as_it_is_looked_up() -> None:
    words = [word for (word,) in rows("common_passwords.tsv")]
    assert len(words) == len(set(words))
    for word in words:
        assert word in {_SIGNS.sub("", word.casefold()), _SIGNS.sub("", _ABOUT.sub("", word.casefold()))}
