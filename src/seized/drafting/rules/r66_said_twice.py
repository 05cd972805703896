"""R66: the same thing said twice."""

from collections.abc import Iterator
from itertools import combinations

from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.model.register_wording import place

RUN = 5
"""Words in a row that are compared."""
LEAST = 40
"""Words that a paragraph must have to be compared."""
SHARED = 0.5
"""The share of the shorter paragraph that stands in the other as well."""


def find(draft: Draft) -> Iterator[Found]:
    """Pairs of paragraphs that share most of their words, in the same order."""
    runs = [(clause, _runs(clause)) for clause in draft.preamble if clause.level == 0]
    runs = [(clause, found) for clause, found in runs if len(found) >= LEAST - RUN]
    for (one, first), (other, second) in combinations(runs, 2):
        if len(first & second) >= SHARED * min(len(first), len(second)):
            end = len(other.opening or other.text[:20])
            yield other.at(0, end, f"Much of this is said already in {place(one.label)}")


def _runs(clause: Clause) -> frozenset[tuple[str, ...]]:
    words = clause.text.lower().replace(",", "").split()
    return frozenset(zip(*(words[start:] for start in range(RUN)), strict=False))


RULE = Rule(
    id="R66",
    title="Nothing is said twice in the preamble",
    severity="advice",
    why="Texts that grow from session to session gather the same recital in two places, and one of them "
    "is forgotten when "
    "the other is brought up to date.",
    examples=(
        Example(
            "preamble",
            "Noting the meeting of the Council of Heron Wardens, held in Nairobi on 9 and 10 June 2018, the "
            "meeting held in "
            "Lima on 13 and 14 June 2019 and the meeting held in Hanoi on 10 November 2020,\n"
            "Welcoming the meeting of the Council of Heron Wardens, held in Nairobi on 9 and 10 June 2018, the meeting "
            "held in Lima on 13 and 14 June 2019 and the meeting held in Hanoi on 10 November 2020,",
            "Noting the meeting of the Council of Heron Wardens, held in Nairobi on 9 and 10 June 2018, the "
            "meeting held in "
            "Lima on 13 and 14 June 2019 and the meeting held in Hanoi on 10 November 2020,\n"
            "Welcoming the work of the Council,",
        ),
    ),
    find=find,
)
