"""R46: words for women and men alike."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.drafting.wording import other_words
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """`chairman`, `mankind`, `his/her`."""
    yield from other_words(draft.running, "person", mend=False)


RULE = Rule(
    id="R46",
    title="Words take in women and men alike: “Chair”, “humankind”, “his or her”",
    severity="warning",
    why="It is the house's rule for gender-inclusive language. It is not mended by the program: an office or an "
    "expression of a treaty may be named as it was.",
    examples=(
        Example("preamble", "Thanking the chairman of the working group,", "Thanking the Chair of the working group,"),
    ),
    find=find,
)
