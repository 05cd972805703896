"""R17: no title in the Security Council."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule


def find(draft: Draft) -> Iterator[Found]:
    """A title above a resolution or draft of the Security Council."""
    if draft.document.organ == "Security Council" and draft.title and draft.document.kind.endswith("resolution"):
        yield draft.title.at(0, len(draft.title.text), "Resolutions of the Security Council have no title")


RULE = Rule(
    id="R17",
    title="Resolutions of the Security Council have no title",
    severity="error",
    why="The Council names the question in its agenda, and numbers its resolutions.",
    examples=(),
    find=find,
)
