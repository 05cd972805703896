"""K04: the agenda item fits the series."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.titles import title_key


def find(draft: Draft) -> Iterator[Found]:
    """Item numbers whose known names are none of those under which the last text of the series stood."""
    document = draft.document
    if document.session is None or not document.title or not document.date or document.organ != "General Assembly":
        return
    before = [text for text in draft.known.series(document.title, document.date) if text.items]
    before = [text for text in before if text.session != str(document.session)]
    names = {number: draft.known.item(document.session, number) for number in document.agenda_items}
    if not before or not names or not all(names.values()):
        return
    stood = {_key(name) for name in before[-1].items}
    for placed in document.masthead:
        name = names.get(placed.value)
        if placed.field == "agenda_items" and name and not stood & {_key(other) for other in names.values() if other}:
            message = f"Item {placed.value} is “{name}”; {before[-1].symbol} stood under “{before[-1].items[0]}”"
            yield Found(None, placed.span, message)


def _key(name: str) -> str:
    """By the item alone, counters apart: its sub-items change more often."""
    return title_key(name.split(": ", maxsplit=1)[0])


RULE = Rule(
    id="K04",
    title="The agenda item is the one under which the series stands",
    severity="warning",
    why="The numbers of items change from session to session. The number of the last session is easily left standing. "
    "Names of items are known for the sessions that the published lists hold.",
    examples=(
        Example(
            "document",
            "United Nations A/80/L.1\n\nGeneral Assembly\n\nDistr.: Limited\n12 November 2025\n\nOriginal: English\n\n"
            "Eightieth session\n\nAgenda item 11\n\nHerons\n\nKenya: draft resolution\n\n"
            "Cooperation between the United Nations and the Shanghai Cooperation Organization\n\n"
            "The General Assembly,\n\nRecalling its resolution 79/332 of 5 September 2025,\n\nDecides to meet.",
            "United Nations A/79/L.1\n\nGeneral Assembly\n\nDistr.: Limited\n12 November 2024\n\nOriginal: English\n\n"
            "Seventy-ninth session\n\nAgenda item 124 (s)\n\nHerons\n\nKenya: draft resolution\n\n"
            "Cooperation between the United Nations and the Shanghai Cooperation Organization\n\n"
            "The General Assembly,\n\nRecalling its resolution 77/338 of 1 September 2023,\n\nDecides to meet.",
        ),
    ),
    find=find,
)
