"""K02: of a series the latest text is recalled."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.model.wording import day
from seized.vocabulary.titles import title_key


def find(draft: Draft) -> Iterator[Found]:
    """Texts of the draft's own series that are recalled while a later one is not."""
    document = draft.document
    if not document.title or not document.date:
        return
    cited = {citation.symbol for clause in draft.body for _, citation in clause.cited}
    key = title_key(document.title)
    for clause in draft.preamble:
        for (start, end), citation in clause.cited:
            known = draft.known.adopted(citation.symbol) if citation.symbol else None
            if known is None or not known.title or title_key(known.title) != key:
                continue
            latest = draft.known.latest(known.symbol, document.date)
            if latest and latest.date > known.date and latest.symbol not in {*cited, document.symbol}:
                number = latest.symbol.removeprefix("A/RES/")
                yield clause.at(start, end, f"{number} of {day(latest.date)} is later, and is not recalled")


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
