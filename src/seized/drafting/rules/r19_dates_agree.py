"""R19: one resolution, one date."""

from collections.abc import Iterator

from seized.drafting.citing import dated_by_rule
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.model.wording import day


def find(draft: Draft) -> Iterator[Found]:
    """Dates beside a resolution that differ from the one given at its first mention."""
    dates: dict[str, str] = {}
    for clause in (*draft.body, *draft.footnotes):
        for (start, end), citation in clause.cited:
            if not citation.symbol or not citation.date or not dated_by_rule(citation):
                continue
            if draft.known.adopted(citation.symbol):
                continue  # K01 knows which of two dates is right
            first = dates.setdefault(citation.symbol, citation.date)
            if not (first.startswith(citation.date) or citation.date.startswith(first)):
                message = f"{citation.symbol} has the date of {day(first)} at its first mention"
                yield clause.at(start, end, message)


RULE = Rule(
    id="R19",
    title="A resolution has the same date wherever it is cited",
    severity="error",
    why="One of two dates is wrong, or one of two numbers. A later mention needs no date at all.",
    examples=(
        Example(
            "preamble",
            "Recalling its resolution 73/338 of 12 September 2019,\n"
            "Noting the Year that its resolution 73/338 of 12 December 2019 proclaimed,",
            "Recalling its resolution 73/338 of 12 September 2019,\n"
            "Noting the Year that its resolution 73/338 proclaimed,",
        ),
    ),
    find=find,
)
