"""Whether the words at the span of a masthead fact say its value, field by field.

Each rule asks of the words what a reader would: is this the date, is this the State, does the symbol stand there?
"""

import re
from collections.abc import Callable

from seized.vocabulary import numbering, symbols
from seized.vocabulary.dates import iso_date
from seized.vocabulary.groups import group
from seized.vocabulary.ordinals import ordinal, roman
from seized.vocabulary.organs import organ_of_symbol
from seized.vocabulary.states import state
from tests.property.letters import letters, raised, remainder

NUMBER = re.compile(r"\d+|\b[IVXLC]+\b")
MARK = re.compile(r"\^\{\*+\}|[*†‡]+")


def spell(value: str, words: str) -> bool:
    """The letters of the value are those of the words, but for footnote marks."""
    left = remainder(letters(words).lower(), letters(value).lower())
    return left is not None and not set(left) - set(raised(words))


def spelt_through(value: str, words: str) -> bool:
    """The letters of the value stand in the words, in order, from first to last: `18 (b)` in "18 (a) and (b)"."""
    spare = remainder(letters(words).lower(), letters(value).lower())
    return spare is not None and (words[0], words[-1]) == (value[0], value[-1])


def numbered(value: str, words: str) -> bool:
    """The words are the number that the symbol is composed of: "1514 (XV)" of `A/RES/1514 (XV)`."""
    return bool(NUMBER.search(words)) and set(NUMBER.findall(value)) <= set(NUMBER.findall(words))


def symbol(value: str, words: str) -> bool:
    return spell(value, words) or numbered(value, words)


def organ(value: str, words: str) -> bool:
    series = organ_of_symbol(words)
    council = value == "Security Council" and re.search(r"\d\s?\(\d{4}\)$", words)  # no other body numbers so
    return spell(value, words) or bool(series and series.name == value) or bool(council)


def session(value: str, words: str) -> bool:
    named = re.sub(r"(?i)^resumed\s+|\s+session.*", "", words)
    return str(ordinal(named)) == value or value in {str(roman(n) or int(n)) for n in NUMBER.findall(words)}


SIGNS = {
    "resolution": rf"adopted|meeting|^{numbering.NUMBER}$",
    "presidential statement": r"(?:statement|note)\s+by",
    "draft resolution": r"^The\s",
    "other": "amendment",
}
"""Kind -> what tells it where its noun does not: a closing, the number of a resolution, an enacting formula."""


def kind(value: str, words: str) -> bool:
    """The noun stands there, or the symbol of such a text, or a sign of the kind."""
    parsed = symbols.parse(words)
    named = letters(value) in letters(words).lower() or (parsed is not None and parsed.kind == value)
    return named or (value in SIGNS and re.search(SIGNS[value], words, re.IGNORECASE) is not None)


def sponsor(value: str, words: str) -> bool:
    name = " ".join(MARK.sub("", words).split())
    known = state(name)
    return spell(value, words) or group(name) == value or bool(known and known.name == value)


SAYS: dict[str, Callable[[str, str], bool]] = {
    "kind": kind,
    "symbol": symbol,
    "organ": organ,
    "session": session,
    "agenda_items": spelt_through,
    "date": lambda value, words: iso_date(" ".join(words.split())) == value,
    "title": spell,
    "sponsors": sponsor,
    "derived_from": spelt_through,
}
"""Field -> whether the words say the value; in the order of the fields of a document."""
