"""R21: the order of a list of resolutions."""

from collections.abc import Iterator
from itertools import pairwise

from seized.drafting.citing import lists
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model import Citation
from seized.model.checking import Example
from seized.vocabulary.numbering import number
from seized.vocabulary.symbols import parse


def find(draft: Draft) -> Iterator[Found]:
    """Dates in a list that fall back behind the one before, and commas before the last "and".

    A list in which most do so runs the other way on purpose.
    """
    for clause in draft.body:
        for run in lists(clause):
            back = [
                (after, other)
                for (_, one), (after, other) in pairwise(run)
                if _issuer(one.symbol) == _issuer(other.symbol) and _falls_back(one, other)
            ]
            for after, other in back if 2 * len(back) < len(run) else ():
                yield clause.at(*after, f"{other.text} stands behind a later resolution")
            for (place, _), (after, other) in pairwise(run):
                between = clause.text[place[1] : after[0]]
                if between == ", and " and len(run) > 2 and other is run[-1][1]:
                    better, start = " and ", place[1]
                    yield clause.at(
                        start, after[0], "No comma stands before the last “and” of a list", better, mend=True
                    )


def _falls_back(one: Citation, other: Citation) -> bool:
    """Whether the second is the older one, by its date and by its number within the session."""
    if not one.date or not other.date or other.date >= one.date:
        return False
    first, second = number(one.text.split(" of ")[0]), number(other.text.split(" of ")[0])
    return not (first and second and first.session == second.session and int(first.number) < int(second.number))


def _issuer(symbol: str | None) -> str | None:
    found = parse(symbol or "")
    return found.issuer if found else None


RULE = Rule(
    id="R21",
    title="A list of resolutions runs from the oldest to the newest, with “and” before the last",
    severity="warning",
    why="In order of their dates, a missing or double resolution is seen at once.",
    examples=(
        Example(
            "preamble",
            "Recalling its resolutions 71/14 of 21 November 2016, 69/11 of 11 November 2014 and 75/268 of "
            "25 March 2021,",
            "Recalling its resolutions 69/11 of 11 November 2014, 71/14 of 21 November 2016 and 75/268 of "
            "25 March 2021,",
        ),
        Example(
            "preamble",
            "Recalling its resolutions 69/11 of 11 November 2014, 71/14 of 21 November 2016, and 75/268 of "
            "25 March 2021,",
            "Recalling its resolutions 69/11 of 11 November 2014, 71/14 of 21 November 2016 and 75/268 of "
            "25 March 2021,",
        ),
    ),
    find=find,
    fixable=True,
)
