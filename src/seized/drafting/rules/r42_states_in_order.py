"""R42: the order of States in a list."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.choices import whole
from seized.vocabulary.states import state, states

_LEAST = 4
"""States in a row that make a list: two or three are often named in another order for a reason."""
_BETWEEN = re.compile(r", (?:and )?(?:the )?| and (?:the )?")


@cache
def _names() -> re.Pattern[str]:
    names = [form for one in states() for form in (one.name, one.formal.removeprefix("the "))]
    return re.compile(rf"{whole(names)}(?![\w’'])")


def find(draft: Draft) -> Iterator[Found]:
    """Sponsors and States in the text that are out of the English alphabet, or named twice.

    A list with several of them out of place follows another order: that of meetings, or of offices held.
    """
    placed = [one for one in draft.document.masthead if one.field == "sponsors" and _is_member(one.value)]
    for one, other in pairwise(placed):
        if one.span[1] <= other.span[0] and _key(other.value) <= _key(one.value):
            yield Found(None, other.span, f"{other.value} stands behind {one.value}")
    for clause in draft.body:
        yield from _in_text(clause)


def _in_text(clause: Clause) -> Iterator[Found]:
    run: list[re.Match[str]] = []
    for found in (*clause.matches(_names()), None):
        if found and run and _BETWEEN.fullmatch(clause.text[run[-1].end() : found.start()]):
            run.append(found)
            continue
        if len(run) >= _LEAST:
            back = [(one, other) for one, other in pairwise(run) if _key(other[0]) <= _key(one[0])]
            for one, other in back if 4 * len(back) <= len(run) else ():
                yield clause.at(*other.span(), f"{other[0]} stands behind {one[0]}")
        run = [found] if found else []


def _is_member(name: str) -> bool:
    """Observers stand behind the members."""
    known = state(name)
    return known is not None and known.status == "member"


def _key(name: str) -> str:
    """By the short form, accents aside: Türkiye stands before Turkmenistan."""
    known = state(name)
    plain = unicodedata.normalize("NFKD", known.name if known else name)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


RULE = Rule(
    id="R42",
    title="States are listed in the order of the English alphabet, each once",
    severity="warning",
    why="The order is nobody's rank. It follows the short names that the United Nations uses.",
    examples=(
        Example(
            "preamble",
            "Noting the offers of Kenya, Brazil, Peru and Viet Nam,",
            "Noting the offers of Brazil, Kenya, Peru and Viet Nam,",
        ),
    ),
    find=find,
)
