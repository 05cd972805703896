"""R65: long paragraphs."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

MOST_WORDS = {"preamble": 120, "operative": 150}


def find(draft: Draft) -> Iterator[Found]:
    """Paragraphs of more words than a reader holds in mind."""
    for clause in draft.body:
        words = len(clause.text.split())
        if words > MOST_WORDS[clause.kind]:
            end = len(clause.opening or clause.text[:20])
            yield clause.at(0, end, f"{words} words: can it be parted?")


RULE = Rule(
    id="R65",
    title="A paragraph is no longer than a reader holds in mind",
    severity="advice",
    why=f"Beyond {MOST_WORDS['preamble']} words in the preamble, or {MOST_WORDS['operative']} in the operative part, "
    "who is asked for what gets lost.",
    examples=(
        Example(
            "preamble",
            "Noting " + "the herons of the delta and " * 20 + "the storks,",
            "Noting the herons of the delta and the storks,",
        ),
    ),
    find=find,
)
