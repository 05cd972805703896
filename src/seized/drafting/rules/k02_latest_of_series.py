"""K02: of a series the latest text is recalled."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.knowledge import Adopted
from seized.drafting.rule import Rule
from seized.model import Document
from seized.model.checking import Example
from seized.model.wording import day


def find(draft: Draft) -> Iterator[Found]:
    """The last recalled text of the draft's own series, where a later one is not recalled."""
    document = draft.document
    if not document.title or not document.date or document.organ != "General Assembly":
        return
    series = {text.symbol: text for text in draft.known.series(document.title, document.date)}
    others = [text for text in series.values() if not _is_itself(text, document)]
    if len({text.session for text in others}) < len(others):
        return  # two in a session: one title, but no row
    cited = [
        (clause, place, series[citation.symbol])
        for clause in draft.preamble
        for place, citation in clause.cited
        if citation.symbol in series
    ]
    if not cited:
        return
    clause, place, last = max(cited, key=lambda found: found[2].date)
    later = [text for text in others if text.date > last.date]
    if later:
        newest = later[-1]
        number = newest.symbol.removeprefix("A/RES/")
        yield clause.at(*place, f"{number} of {day(newest.date)} is later, and is not recalled")


def _is_itself(text: Adopted, document: Document) -> bool:
    return document.symbol in (text.symbol, *text.drafts)


RULE = Rule(
    id="K02",
    title="Of its own series a text recalls the latest",
    severity="warning",
    why="A text rolled forward from the one before the last leaves out a whole session.",
    examples=(
        Example(
            "document",
            "United Nations A/80/L.1\n\nGeneral Assembly\n\nDistr.: Limited\n12 November 2025\n\nOriginal: English\n\n"
            "Eightieth session\n\nAgenda item 12\n\nHerons\n\nKenya: draft resolution\n\n"
            "Cooperation between the United Nations and the Shanghai Cooperation Organization\n\nThe "
            "General Assembly,\n\n"
            "Recalling its resolution 75/268 of 25 March 2021,\n\nDecides to meet.",
            "United Nations A/80/L.1\n\nGeneral Assembly\n\nDistr.: Limited\n12 November 2025\n\nOriginal: English\n\n"
            "Eightieth session\n\nAgenda item 12\n\nHerons\n\nKenya: draft resolution\n\n"
            "Cooperation between the United Nations and the Shanghai Cooperation Organization\n\nThe "
            "General Assembly,\n\n"
            "Recalling its resolutions 75/268 of 25 March 2021 and 79/332 of 5 September 2025,\n\nDecides to meet.",
        ),
    ),
    find=find,
)
