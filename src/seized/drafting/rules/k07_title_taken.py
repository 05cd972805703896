"""K07: a title that another text of the session has."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.titles import same_words


def find(draft: Draft) -> Iterator[Found]:
    """Titles under which a text was adopted at the same session already."""
    document, title = draft.document, draft.title
    if title is None or not document.date or document.session is None or document.organ != "General Assembly":
        return
    key = same_words(title.text)
    for text in draft.known.series(title.text, document.date):
        itself = document.symbol in (text.symbol, *text.drafts) or text.symbol.startswith(f"{document.symbol} ")
        if text.session == str(document.session) and not itself and same_words(text.title or "") == key:
            yield title.at(0, len(title.text), f"{text.symbol} has this title already")


RULE = Rule(
    id="K07",
    title="Two texts of one session have different titles",
    severity="warning",
    why="Under one title they cannot be told apart in lists and citations.",
    examples=(
        Example(
            "document",
            "United Nations A/79/L.999\n\nGeneral Assembly\n\nDistr.: Limited\n8 September 2025\n\n"
            "Original: English\n\nSeventy-ninth session\n\nAgenda item 12\n\nHerons\n\nKenya: draft resolution\n\n"
            "Cooperation between the United Nations and the Shanghai Cooperation Organization\n\n"
            "The General Assembly,\n\nRecalling its resolution 79/332 of 5 September 2025,\n\nDecides to meet.",
            "United Nations A/79/L.999\n\nGeneral Assembly\n\nDistr.: Limited\n8 September 2025\n\n"
            "Original: English\n\nSeventy-ninth session\n\nAgenda item 12\n\nHerons\n\nKenya: draft resolution\n\n"
            "Cooperation between the United Nations and the League of Herons\n\n"
            "The General Assembly,\n\nRecalling its resolution 79/332 of 5 September 2025,\n\nDecides to meet.",
        ),
    ),
    find=find,
)
