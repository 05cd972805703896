"""R84: how a title is set."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """A full stop behind the title, and a title in capitals."""
    title = draft.title
    if title is None or draft.document.kind not in ("resolution", "draft resolution"):
        return
    if title.text.endswith((".", ",", ";", ":")):
        yield title.at(len(title.text) - 1, len(title.text), "No sign stands behind a title", "", mend=True)
    if title.text.isupper() and len(title.text.split()) > 1:
        yield title.at(0, len(title.text), "A title is set in small letters")


RULE = Rule(
    id="R84",
    title="A title has no full stop and is not set in capitals",
    severity="warning",
    why="It is a name, not a sentence. Capitals hide which of its words are names themselves.",
    examples=(
        Example(
            "document",
            "United Nations A/80/L.1\n\nGeneral Assembly\n\nDistr.: Limited\n12 November 2025\n\nOriginal: English\n\n"
            "Eightieth session\n\nAgenda item 12\n\nHerons\n\nKenya: draft resolution\n\nReturn of the herons.\n\n"
            "The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\nDecides to meet.",
            "United Nations A/80/L.1\n\nGeneral Assembly\n\nDistr.: Limited\n12 November 2025\n\nOriginal: English\n\n"
            "Eightieth session\n\nAgenda item 12\n\nHerons\n\nKenya: draft resolution\n\nReturn of the herons\n\n"
            "The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\nDecides to meet.",
        ),
    ),
    find=find,
    fixable=True,
)
