"""K01: the date of a cited resolution is the day of its adoption."""

from collections.abc import Iterator

from seized.drafting.citing import dated_by_rule
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.model.wording import day


def find(draft: Draft) -> Iterator[Found]:
    """Dates that differ from the known day of adoption."""
    for clause in (*draft.body, *draft.footnotes):
        for (start, end), citation in clause.cited:
            if not citation.symbol or not citation.date or not dated_by_rule(citation):
                continue
            known = draft.known.adopted(citation.symbol)
            if known and not known.date.startswith(citation.date):
                right = day(known.date)
                better = citation.text.replace(day(citation.date), right)
                message = f"{known.symbol} was adopted on {right}"
                yield clause.at(start, end, message, better if better != citation.text else None, mend=True)


RULE = Rule(
    id="K01",
    title="A cited resolution has the date of its adoption",
    severity="error",
    why="The days are known from the register, or from the published lists of resolutions. What they do "
    "not hold is not "
    "judged.",
    examples=(
        Example(
            "preamble",
            "Recalling its resolution 75/268 of 26 March 2021,",
            "Recalling its resolution 75/268 of 25 March 2021,",
        ),
    ),
    find=find,
    fixable=True,
)
