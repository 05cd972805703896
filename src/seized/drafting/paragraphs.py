"""How paragraphs begin and end, as the rules of drafting look at them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from seized.drafting.draft import Clause, Draft
from seized.vocabulary.choices import choice
from seized.vocabulary.tables import rows
from seized.vocabulary.verbs import by_base, verbs

_CLOSERS = "”’\"') "
_ING = r"(?:Re-|re-)?[A-Za-z][a-z]+ing"
_DOUBLING = frozenset({"commit", "recommit", "regret", "refer", "defer", "submit", "transmit", "permit"})
"""Verbs that double their last letter before -ing."""
_LOST_MARK = re.compile(r"([,;.:])\s+\d{1,2}F?$")
"""What plain text makes of a raised mark: "of nuclear weapons, 2"."""
_NUMBER = re.compile(r"(\d{1,3})\.")


@cache
def _openings(kind: str) -> tuple[str, ...]:
    return tuple(word for found, word in rows("openings.tsv") if found == kind)


@cache
def _modifiers() -> str:
    words = _openings("modifier")
    return rf"(?:{choice((*words, *map(str.lower, words)))}\s+)*"


@cache
def participle() -> re.Pattern[str]:
    """How a preambular paragraph opens: "Recalling", "Deeply concerned", "Pursuant to"; group 1 is the head."""
    adjectives = _openings("adjective")
    heads = choice((*adjectives, *map(str.lower, adjectives), "Pursuant", "In pursuance", "In accordance", "Resolved"))
    return re.compile(rf"{_modifiers()}({_ING}|{heads})\b")


@cache
def finite() -> re.Pattern[str]:
    """How an operative paragraph opens: "Requests", "Also decides", "Takes note"; group 1 is the verb."""
    return re.compile(rf"(?:[Ii]n this regard,? |[Tt]o this end,? )?{_modifiers()}([A-Za-z][a-z-]+s)\b")


@cache
def infinitive() -> re.Pattern[str]:
    """An operative verb in another form: "Request", "Requesting", "We request"; group 1 is its base form."""
    bases = choice((*by_base(), *map(str.capitalize, by_base())))
    return re.compile(rf"(?!Continues|Remains)(?:We\s+)?{_modifiers()}({bases})\b(?!-)")


@cache
def operative_participles() -> dict[str, str]:
    """`requesting` -> `requests`, for the verbs of operative paragraphs."""
    found = {}
    for verb in verbs().values():
        base = verb.base
        if base in _DOUBLING:
            stem = base + base[-1]
        else:
            stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
        found[f"{stem}ing"] = verb.word
    return found


def end(clause: Clause) -> str:
    """The sign that a paragraph ends with, quotation marks and brackets left aside; "" where it ends with a word."""
    last = clause.text[: end_offset(clause)][-1:]
    return "" if last.isalnum() else last


def end_offset(clause: Clause) -> int:
    """Where the paragraph ends, quotation marks, brackets and a footnote mark that lost its raise left aside."""
    return len(_LOST_MARK.sub(r"\1", clause.text.rstrip(_CLOSERS)))


def number(clause: Clause) -> int | None:
    """The number of a paragraph ("4."), None for letters and for paragraphs without one."""
    found = _NUMBER.fullmatch(clause.number or "")
    return int(found[1]) if found else None


def top(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The paragraphs of the highest level."""
    return tuple(clause for clause in clauses if clause.level == 0)


def neighbours(draft: Draft) -> Iterator[tuple[Clause, Clause | None]]:
    """Each paragraph with the one behind it, of whatever kind; the last with None."""
    yield from pairwise((*draft.clauses, None))
