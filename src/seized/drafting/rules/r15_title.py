"""R15: the title."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """A resolution or draft without a title; the Security Council gives none."""
    document = draft.document
    if document.organ == "Security Council" or document.kind not in ("resolution", "draft resolution"):
        return
    formula = next((clause for clause in draft.clauses if clause.kind == "formula"), None)
    if formula and not document.title:
        yield formula.at(0, len(formula.text), "No title stands above the enacting line")


RULE = Rule(
    id="R15",
    title="A resolution has a title",
    severity="error",
    why="The title is how the text is announced, listed and found. Texts of the Security Council have none.",
    examples=(
        Example(
            "document",
            "United Nations A/80/L.1\n\nGeneral Assembly\n\nDistr.: Limited\n12 November 2025\n\nOriginal: English\n\n"
            "Eightieth session\n\nAgenda item 12\n\nKenya: draft resolution\n\nThe General Assembly,\n\n"
            "Recalling its resolution 70/1 of 25 September 2015,\n\nDecides to meet.",
            "United Nations A/80/L.1\n\nGeneral Assembly\n\nDistr.: Limited\n12 November 2025\n\nOriginal: English\n\n"
            "Eightieth session\n\nAgenda item 12\n\nHerons\n\nKenya: draft resolution\n\nReturn of the herons\n\n"
            "The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\nDecides to meet.",
        ),
    ),
    find=find,
)
