"""R18: a resolution is cited with its date when it is first named."""

import re
from collections.abc import Iterator

from seized.drafting.citing import dated_by_rule, lists
from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.rule import Rule
from seized.model import Span
from seized.model.checking import Example
from seized.model.wording import day
from seized.vocabulary.dates import MONTH
from seized.vocabulary.symbols import parse

_DAY = rf"\d{{1,2}} {MONTH} \d{{4}}"
# "53/77 AA of 4 December 1998", "78/213 on 19 December 2023", "79/277, adopted by the Assembly on 25 March 2025",
# "5/1, on institution-building, and 5/2, on the code of conduct, of 18 June 2007"
_SAID = re.compile(rf" [A-Z]{{2}} of {_DAY}|(?:, adopted [^,;]*)? on {_DAY}|, on [^;]*, (?:both |all )?of {_DAY}")
"""What tells the day of a citation in other words than the house's."""


def find(draft: Draft) -> Iterator[Found]:
    """First mentions of the organ's own resolutions without a date; the Security Council gives the year alone."""
    if draft.document.organ == "Security Council":
        return
    named: set[str] = set()
    for clause in draft.body:
        shared = _shared(clause)
        for (start, end), citation in clause.cited:
            symbol = citation.symbol
            issued = parse(symbol or "")
            if symbol is None or issued is None or issued.issuer != draft.document.organ or not dated_by_rule(citation):
                continue
            is_first = symbol not in named and symbol != draft.document.symbol
            named.add(symbol)
            if not is_first or citation.date or _SAID.match(clause.text, end):
                continue
            known = draft.known.adopted(symbol)
            beside = shared.get((start, end))
            if beside and (known is None or known.date.startswith(beside)):
                continue
            better = f"{citation.text} of {day(known.date)}" if known else None
            yield clause.at(start, end, f"{citation.text} is named for the first time, without its date", better)


def _shared(clause: Clause) -> dict[Span, str]:
    """The day that a citation without one shares with what follows in its list: `78/4 and 78/5 of 5 October 2023`."""
    found: dict[Span, str] = {}
    for run in lists(clause):
        day_behind = None
        for place, citation in reversed(run):
            day_behind = citation.date or day_behind
            if citation.date is None and day_behind:
                found[place] = day_behind
    return found


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
