"""R85: the opening word is spelled right."""

import re
from collections.abc import Iterator
from functools import cache

from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import operative_participles, top
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.tables import rows
from seized.vocabulary.verbs import verbs

_WORD = re.compile(r"[A-Z][a-z]{4,}")


@cache
def _known() -> frozenset[str]:
    """Every word that a paragraph may open with."""
    openings = (word.capitalize() for _, word in rows("openings.tsv") if " " not in word)
    return frozenset((*openings, *map(str.capitalize, verbs()), *map(str.capitalize, operative_participles())))


def find(draft: Draft) -> Iterator[Found]:
    """First words that are one letter away from a known opening, and are none themselves."""
    for clause in top(draft.body):
        found = _WORD.match(clause.text)
        if found is None or found[0] in _known() or found[0].replace("is", "iz") in _known():
            continue
        near = {better for better in _known() if better[0] == found[0][0] and _one_away(found[0], better)}
        if len(near) == 1:
            better = near.pop()
            yield clause.at(*found.span(), f"“{found[0]}” is “{better}”, misspelled", better, mend=True)


def _one_away(word: str, other: str) -> bool:
    """Whether one letter is left out, put in, changed, or two are swapped; an ending is no slip."""
    if abs(len(word) - len(other)) > 1 or (word[-3:] != other[-3:] and word[:-3] == other[:-3]):
        return False
    start = next(
        (at for at, (one, two) in enumerate(zip(word, other, strict=False)) if one != two), min(len(word), len(other))
    )
    rest, over = word[start:], other[start:]
    return (
        rest[1:] == over[1:]
        or rest[1:] == over
        or rest == over[1:]
        or (rest[:2] == over[1::-1] and rest[2:] == over[2:])
    )


RULE = Rule(
    id="R85",
    title="The opening word is spelled right",
    severity="error",
    why="It is the verb of the paragraph, in italics, and the first thing that is read.",
    examples=(
        Example("preamble", "Recaling the return of the herons,", "Recalling the return of the herons,"),
        Example(
            "operative",
            "1. Welcomes the return of the herons;\n2. Reqeusts the Secretary-General to count them.",
            "1. Welcomes the return of the herons;\n2. Requests the Secretary-General to count them.",
        ),
    ),
    find=find,
    fixable=True,
)
