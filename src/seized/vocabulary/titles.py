"""The titles of resolutions and agenda items, compared: which say the same, name one subject, and what counts up.

Titles of one line of texts differ from session to session in a hyphen, a capital, or a counter: "on the work of its
fifty-fifth session", "for 2026".  Some have a theme after a colon that changes each time.
"""

import re
import unicodedata
from functools import cache, lru_cache

from seized.vocabulary.dates import YEAR
from seized.vocabulary.ordinals import ORDINAL, ordinal
from seized.vocabulary.tables import grouped

COUNTER, THEME = "#", ":"

_ORDINAL = re.compile(ORDINAL)
_YEAR = re.compile(rf"{YEAR}(?:\s?[–-]\s?{YEAR})?")
_WORD = re.compile(r"[^\W_]+")
_COLON = re.compile(r"(?<=\w):\s")
_ENDS_SUBJECT = re.compile(r"[”\"’']?\s*(?:[,;.:)(—–]|$)|[”\"]")
TITLES_KEPT = 8192
"""Titles whose keys are remembered: the same few are compared again and again."""

LEAST_WORDS = 3
"""Words that matter which a title, or its part before a colon, must have to be compared by them."""


@cache
def _group(name: str) -> frozenset[str]:
    return frozenset(grouped("title_words.tsv", name))


def _plain(text: str) -> str:
    """`text` in one case and without accents."""
    if not text.isascii():
        text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return text.casefold()


def _uncounted(title: str) -> str:
    """The title with its counters as `#`; a year beside the number of a resolution is a part of that number."""
    title = _ORDINAL.sub(COUNTER, title)
    return title if "resolution" in title else _YEAR.sub(COUNTER, title)


def _letters(text: str) -> str:
    return re.sub(r"[^\w#]|_", "", _plain(_uncounted(text))).removeprefix("the")


def small_words() -> frozenset[str]:
    """The words of a title that do not matter: articles, prepositions, and what joins words."""
    return _group("small")


@lru_cache(TITLES_KEPT)
def title_key(title: str) -> str:
    """The same for titles that differ in case, accents, spaces, signs and counters alone.

    A theme after a colon stands behind a colon: all titles of one head have keys that begin `head:`.
    "Eels and locks: review for 2026" -> `eelsandlocks:reviewfor#`.
    """
    colon = _COLON.search(title)
    if colon and len(significant(title[: colon.start()])) >= LEAST_WORDS:
        return _letters(title[: colon.start()]) + THEME + _letters(title[colon.end() :])
    return _letters(title)


@lru_cache(TITLES_KEPT)
def same_words(title: str) -> str:
    """The same for titles that differ in case, accents, spaces and signs alone: the words, without a first article.

    Agenda items are compared by it: two whose counters differ may stand side by side.
    """
    return " ".join(_WORD.findall(_plain(title))).removeprefix("the ")


def head(key: str) -> str:
    """The key of a title without its theme."""
    return key.partition(THEME)[0]


@lru_cache(TITLES_KEPT)
def counters(title: str) -> tuple[int, ...]:
    """The ordinals, then the years of a title, in the order of the text."""
    ranks = tuple(ordinal(found) or 0 for found in _ORDINAL.findall(title))
    return ranks if "resolution" in title else ranks + tuple(int(found[:4]) for found in _YEAR.findall(title))


@lru_cache(TITLES_KEPT)
def significant(title: str) -> frozenset[str]:
    """The words of a title that tell it from others: no articles, no prepositions, no counters."""
    return frozenset(_WORD.findall(_plain(_uncounted(title)).replace("’", "").replace("'", ""))) - _group("small")


def alike(one: str, other: str) -> bool:
    """Whether one title says what the other says, or that and something more: "locks" and "locks and weirs".

    The words that they share are at least half of all, so that no general title swallows a particular one.
    """
    fewer, more = sorted((significant(one), significant(other)), key=len)
    return len(fewer) >= LEAST_WORDS and fewer <= more and 2 * len(fewer) >= len(more)


def likeness(one: str, other: str) -> float:
    """The share, 0 to 1, of the words of two titles that stand in both."""
    first, second = significant(one), significant(other)
    return len(first & second) / len(first | second) if first or second else 0.0


def names(words: str, title: str) -> bool:
    """Whether `words`, which follow the number of a resolution, go on to name it by `title`.

    "on eels and locks, and welcoming ..." and ", entitled “Eels and locks”" name "Eels and locks"; "on eels and
    locks of the north" does not.
    """
    subject = said_subject(words)
    if subject is None:
        return False
    wanted: list[str] = _WORD.findall(_plain(title).removeprefix("the "))
    found = list(_WORD.finditer(_plain(subject)))[: len(wanted)]
    if not wanted or [word[0] for word in found] != wanted:
        return False
    return _ENDS_SUBJECT.match(_plain(subject), found[-1].end()) is not None


def said_subject(words: str) -> str | None:
    """What stands after "on", "concerning" or "entitled", without the article; None where `words` say no subject."""
    lead = _lead().match(words)
    return words[lead.end() :] if lead else None


@cache
def _lead() -> re.Pattern[str]:
    """For " on the eel", ", entitled “The eel”", and " and the statements by its President concerning the eel"."""
    either = "|".join(sorted(_group("leads to a subject"), key=len, reverse=True))
    return re.compile(
        r"[,\s]*(?:(?:and|as well as)\s+(?:the\s+)?(?:relevant\s+)?(?i:statements?)\s+(?:of|by)\s+(?:its|the)\s+"
        rf"President[^;]*?\s)?(?:{either})\s+[“\"]?(?:[Tt]he\s+)?"
    )


def proper_name(title: str) -> str | None:
    """The longest proper name of at least two words in a title, "United Nations" and its like apart; None without.

    "Cooperation between the United Nations and the Eel Fishers Union" -> `Eel Fishers Union`.
    """
    found = [name for run in _name().findall(title) for name in [_without_first(run, title)] if " " in name]
    found = [name for name in found if name not in _group("common name")]
    return max(found, key=len, default=None)


@cache
def _name() -> re.Pattern[str]:
    """Words with capitals, joined by small words; "and the" parts two names, "and" alone joins one."""
    word = r"[^\W\d_a-z][\w’'-]*"
    either = "|".join(sorted(_group("joins a name"), key=len, reverse=True))
    return re.compile(rf"{word}(?:(?:\s+(?:(?:{either})\s+)*|\s+and\s+){word})*")


def _without_first(name: str, title: str) -> str:
    """A name that begins the title, without the word that has its capital for that alone: "Assistance to Guam"."""
    words = name.split()
    if not title.startswith(name) or len(words) < 2 or words[1][0].isupper():
        return name
    rest = words[1:]
    while rest and rest[0][0].islower():
        rest = rest[1:]
    return " ".join(rest)
