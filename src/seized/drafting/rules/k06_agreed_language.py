"""K06: nearly the words of another text."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from rapidfuzz import fuzz

from seized.drafting.compare.words import stretches
from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.knowledge import Alike
from seized.drafting.rule import Rule
from seized.model.checking import Beside
from seized.vocabulary.characters import letters
from seized.vocabulary.titles import title_key

NEAR = 92.0
"""Of two paragraphs, the part (in per cent) that must be the same."""
LEAST_WORDS = 20
FURTHER = 0.25
"""What one may be longer than the other; more of the same cannot be `NEAR`."""


def find(draft: Draft) -> Iterator[Found]:
    """Paragraphs that differ in a few letters from one of an adopted text of another series, and equal none."""
    own = title_key(draft.document.title or "")
    for clause in draft.body:
        if len(clause.text.split()) < LEAST_WORDS:
            continue
        others = [other for other in draft.known.alike(clause.text) if title_key(other.title or "") != own]
        share, nearest = max(_shares(clause, others), key=itemgetter(0), default=(0.0, None))
        if nearest and NEAR <= share < 100:
            end = len(clause.opening or clause.text[:20])
            beside = Beside(nearest.handle, nearest.title, stretches(nearest.text, clause.text))
            yield clause.at(0, end, f"Nearly the words of {nearest.handle}")._replace(beside=beside)


def _shares(clause: Clause, others: Sequence[Alike]) -> Iterator[tuple[float, Alike]]:
    """How much of each is the same, of those that are nearly as long."""
    own = letters(clause.text)
    for other in others:
        if abs(len(other.text) - len(clause.text)) <= FURTHER * len(clause.text):
            yield fuzz.ratio(own, letters(other.text), score_cutoff=NEAR), other


RULE = Rule(
    id="K06",
    title="What is nearly agreed language is agreed language",
    severity="advice",
    why="Where the Assembly has adopted nearly these words elsewhere, a small difference is either meant, or a slip "
    "that will be asked about. The adopted words are shown beside. The rule asks the register.",
    examples=(),
    find=find,
)
