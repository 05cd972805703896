"""R17: no title in the Security Council."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """A title above a resolution or draft of the Security Council."""
    if draft.document.organ == "Security Council" and draft.title and draft.document.kind.endswith("resolution"):
        yield draft.title.at(0, len(draft.title.text), "Resolutions of the Security Council have no title")


RULE = Rule(
    id="R17",
    title="Resolutions of the Security Council have no title",
    severity="error",
    why="The Council names the question in its agenda, and numbers its resolutions.",
    examples=(
        Example(
            "document",
            "United Nations S/2025/900\n\nSecurity Council\n\nDistr.: General\n12 November 2025\n\n"
            "Original: English\n\n"
            "Kenya and Peru: draft resolution\n\nReturn of the herons\n\nThe Security Council,\n\n"
            "Recalling its resolution 1540 (2004),\n\nDecides to remain seized of the matter.",
            "United Nations S/2025/900\n\nSecurity Council\n\nDistr.: General\n12 November 2025\n\n"
            "Original: English\n\n"
            "Kenya and Peru: draft resolution\n\nThe Security Council,\n\n"
            "Recalling its resolution 1540 (2004),\n\nDecides to remain seized of the matter.",
        ),
    ),
    find=find,
)
