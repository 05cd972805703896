"""Numbers as resolutions write them: in words ("seventy-ninth", "thirty-two"), in digits ("82nd"), in Roman numerals.

Words are read up to two hundred, which is beyond every session, meeting and anniversary in sight.
"""

import re
from functools import cache

from seized.vocabulary.choices import choice
from seized.vocabulary.tables import rows

_ROMAN = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}


def _words() -> dict[int, tuple[str, str]]:
    """Number -> its cardinal and its ordinal word, for 1 to 19 and the tens up to 90."""
    return {int(number): (count, rank) for number, count, rank in rows("number_words.tsv")}


_WORDS = _words()


def _either(numbers: list[int], form: int) -> str:
    """One of the words of `numbers`, as cardinal (form 0) or ordinal (form 1)."""
    return choice(_WORDS[number][form] for number in numbers)


_UNITS = [number for number in _WORDS if number < 10]
_TENS = [number for number in _WORDS if number >= 20]

_HYPHEN = r"\s?[-\u2010\u2011]\s?"
"""A hyphen, plain or non-breaking; a broken line may have left a space beside it."""

_JOINED = rf"(?:{_HYPHEN}|\s)"
"""What joins a ten to its unit; texts forget the hyphen."""

_HUNDRED = r"(?:(?:one|two)\s+)?hundred"

ORDINAL = (
    rf"(?i:\b(?:(?:{_HUNDRED}\s+and\s+)?"
    rf"(?:{_either(_TENS, 0)}{_JOINED}{_either(_UNITS, 1)}|{_either(list(_WORDS), 1)})"
    rf"|{_HUNDRED}th|\d{{1,3}}(?:st|nd|rd|th))\b)"
)
"""Source of a pattern, without groups, for an ordinal: "seventy-ninth", "one hundred and first", "82nd"."""

CARDINAL = (
    rf"(?i:\b(?:(?:{_HUNDRED}\s+and\s+)?"
    rf"(?:{_either(_TENS, 0)}{_HYPHEN}{_either(_UNITS, 0)}|{_either(list(_WORDS), 0)})"
    rf"|{_HUNDRED}|\d{{1,3}})\b(?!{_JOINED}{_either(_UNITS, 1)}))"
)
"""Source of a pattern, without groups, for a cardinal: "thirty-two", "one hundred and twenty", "90"."""


def _spelt(number: int, form: int) -> list[str]:
    """The spellings of 1 to 200 as cardinal (form 0) or ordinal (form 1), with spaces for hyphens and without "and"."""
    if number in _WORDS:
        return [_WORDS[number][form]]
    if number < 100:
        return [f"{_WORDS[number - number % 10][0]} {_WORDS[number % 10][form]}"]
    hundreds = ["two hundred"] if number == 200 else ["one hundred", "hundred"]
    if number % 100 == 0:
        return [words + "th" * form for words in hundreds]
    return [f"{words} {rest}" for words in hundreds for rest in _spelt(number % 100, form)]


@cache
def _numbers(form: int) -> dict[str, int]:
    return {words: number for number in range(1, 201) for words in _spelt(number, form)}


def _key(words: str) -> str:
    parts = re.split(r"[\s\u2010\u2011-]+", words.strip().lower())
    return " ".join(part for part in parts if part != "and")


def ordinal(words: str) -> int | None:
    """The number of an ordinal ("seventy-seventh", "Eightieth", "82nd"); None for anything else."""
    figures = re.fullmatch(r"(\d{1,3})(?:st|nd|rd|th)", words.strip().lower())
    return int(figures[1]) if figures else _numbers(1).get(_key(words))


def ordinal_words(number: int) -> str:
    """The ordinal in words, as texts write it: 79 -> "seventy-ninth", 101 -> "one hundred and first"; 1 to 199."""
    if number in _WORDS:
        return _WORDS[number][1]
    if number < 100:
        return f"{_WORDS[number - number % 10][0]}-{_WORDS[number % 10][1]}"
    return f"one hundred and {ordinal_words(number - 100)}" if number > 100 else "one hundredth"


def cardinal(words: str) -> int | None:
    """The number of a cardinal ("thirty-two", "90"); None for anything else."""
    figures = re.fullmatch(r"\d{1,3}", words.strip())
    return int(figures[0]) if figures else _numbers(0).get(_key(words))


def roman(text: str) -> int | None:
    """The number of a Roman numeral in its regular form ("XXV", "IV"); None for anything else."""
    regular = re.fullmatch(r"(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", text.strip())
    if not regular:
        return None
    values = [_ROMAN[letter] for letter in regular[0]]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def session_label(text: str) -> str | None:
    """The label of a session of the General Assembly given in Roman numerals; None for anything else.

    "XXV" -> "25", "S-VI" -> "S-6", "ES-II" -> "ES-2".
    """
    parts = re.fullmatch(r"(E?S-)?([MDCLXVI]+)", text.strip().replace("\u2011", "-"))
    number = roman(parts[2]) if parts else None
    return f"{parts[1] or ''}{number}" if parts and number else None


def spelled(number: int) -> str:
    """The ordinal of 1 to 200 in words as resolutions write it: 79 is "seventy-ninth", 101 "one hundred and first"."""
    if number > 100 and number % 100:
        return f"{'one' if number < 200 else 'two'} hundred and {spelled(number % 100)}"
    return _spelt(number, 1)[0].replace(" ", "-" if number < 100 else " ")
