"""R18: a resolution is cited with its date when it is first named."""

from collections.abc import Iterator

from seized.drafting.citing import dated_by_rule
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.model.wording import day
from seized.vocabulary.symbols import parse


def find(draft: Draft) -> Iterator[Found]:
    """First mentions of the organ's own resolutions without a date; the Security Council gives the year alone."""
    if draft.document.organ == "Security Council":
        return
    named: set[str] = set()
    for clause in draft.body:
        for (start, end), citation in clause.cited:
            symbol = citation.symbol
            issued = parse(symbol or "")
            if symbol is None or issued is None or issued.issuer != draft.document.organ or not dated_by_rule(citation):
                continue
            if symbol not in named and citation.date is None and symbol != draft.document.symbol:
                known = draft.known.adopted(symbol)
                better = f"{citation.text} of {day(known.date)}" if known else None
                yield clause.at(start, end, f"{citation.text} is named for the first time, without its date", better)
            named.add(symbol)


RULE = Rule(
    id="R18",
    title="A resolution is cited with its date at its first mention",
    severity="warning",
    why="The number alone says nothing to a reader, and a slip in it goes unseen. Number and date prove each other. "
    "Footnotes, and resolutions of other organs, may do without.",
    examples=(
        Example(
            "preamble",
            "Recalling its resolution 73/338,",
            "Recalling its resolution 73/338 of 12 September 2019,",
        ),
    ),
    find=find,
)
