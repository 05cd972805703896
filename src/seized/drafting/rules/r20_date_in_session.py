"""R20: the date of a resolution lies in the session or the year that its number tells."""

from collections.abc import Iterator

from seized.drafting.citing import dated_by_rule, issuer, session
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model import Citation
from seized.model.checking import Example
from seized.model.wording import day
from seized.vocabulary.calendar import opening, window
from seized.vocabulary.dates import first_day, last_day
from seized.vocabulary.ordinals import ordinal_words
from seized.vocabulary.symbols import parse


def find(draft: Draft) -> Iterator[Found]:
    """Dates before the opening or after the close of the session, or in another year than that of the number."""
    for clause in (*draft.body, *draft.footnotes):
        for (start, end), citation in clause.cited:
            if not citation.date or not dated_by_rule(citation) or _is_known(draft, citation):
                continue
            why = _other_year(citation) or (
                _other_session(citation)
                if issuer(draft, clause, (start, end), citation) == "General Assembly"
                else None
            )
            if why:
                yield clause.at(start, end, why)


def _is_known(draft: Draft, citation: Citation) -> bool:
    """Whether the day itself is known, so that K01 can tell more."""
    return citation.symbol is not None and draft.known.adopted(citation.symbol) is not None


def _other_year(citation: Citation) -> str | None:
    """For the numbers that hold a year: "1325 (2000)", "2020/1"."""
    symbol = parse(citation.symbol or "")
    if symbol is None or symbol.year is None or citation.date is None:
        return None
    if symbol.issuer not in ("Security Council", "Economic and Social Council"):
        return None
    year = citation.date[:4]
    return f"the number is of {symbol.year}, the date of {year}" if int(year) != symbol.year else None


def _other_session(citation: Citation) -> str | None:
    """For the numbers of the General Assembly that hold a session: "75/268"."""
    number = session(citation)
    if number is None or citation.date is None or citation.kind != "resolution":
        return None
    opened, days = opening("General Assembly", number), window("General Assembly", number)
    if opened and last_day(citation.date) < opened:
        return f"The {ordinal_words(number)} session opened on {day(opened)} only"
    if days and first_day(citation.date) > days[1]:
        return f"The {ordinal_words(number)} session closed on {day(days[1])}"
    return None


RULE = Rule(
    id="R20",
    title="The date of a resolution lies in the session that its number names",
    severity="error",
    why="The number before the stroke is the session. A date outside of it is a slip in one of the two.",
    examples=(
        Example(
            "preamble",
            "Recalling its resolution 69/11 of 11 November 2024,",
            "Recalling its resolution 69/11 of 11 November 2014,",
        ),
    ),
    find=find,
)
