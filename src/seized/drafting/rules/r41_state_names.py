"""R41: the names of States."""

import re
from collections.abc import Iterator
from functools import cache

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.choices import whole
from seized.vocabulary.states import StateName, state_names, states

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
DATED_WITHIN = 40
"""Characters behind a name in which its date is looked for."""
TODAY = "9999"
"""A draft without a date is written now."""
TOLERATED = frozenset(
    {
        "United Kingdom",
        "United States",
        "Bahamas (the)",
        "Gambia (the)",
        "Palestine",
        "Nauru",
        "Micronesia",
        "Netherlands",
    }
)
"""Other names that running text uses all the same, and one whose successor is not in use yet."""


@cache
def _others() -> dict[str, StateName]:
    return {name.form: name for name in state_names() if "(" not in name.form and "," not in name.form}


@cache
def _names() -> re.Pattern[str]:
    """Any name of a State, right or not: of two that begin alike the longer one is found."""
    right = [form for state in states() for form in (state.name, state.formal.removeprefix("the "))]
    return re.compile(rf"{whole((*right, *_others()))}(?![\w’'-])")


def find(draft: Draft) -> Iterator[Found]:
    """Names that a State no longer bore on the date of the text, and names that it bears elsewhere only.

    A former name may be right of something that happened when the State bore it: that is a warning.
    """
    date = draft.document.date or (TODAY if draft.document.kind.startswith("draft") else None)
    for clause in draft.running:
        for found in clause.matches(_names()):
            other = _others().get(found[0])
            if other is None or other.form in TOLERATED or _in_a_name(clause.text, *found.span()):
                continue
            if other.until and _tells_of_then(clause.text[found.end() :], other.until):
                continue
            if (other.until is None and other.since is None) or (date and other.until and other.until < date):
                told = clause.at(*found.span(), f"The United Nations writes “{other.state}”", other.state)
                yield told._replace(severity="warning") if other.until else told


def _tells_of_then(after: str, until: str) -> bool:
    """Whether the next words date what is told to the time when the State had the name: "Turkey, in May 2016"."""
    year = _YEAR.search(after, 0, DATED_WITHIN)
    return year is not None and year[0] <= until[:4]


def _in_a_name(text: str, start: int, end: int) -> bool:
    """Whether the words stand in a longer name or a title: "Special Envoy for Syria", "Iran Sanctions"."""
    before, after = text[:start].split()[-2:], text[end:].split()[:1]
    if after and after[0][0].isupper() and not text[end:].startswith(","):
        return True
    return (
        bool(before)
        and not before[-1].endswith(",")
        and (
            (before[-1][0].isupper() and before[-1] not in _LEAD)
            or (before[-1] in ("of", "for", "on", "in") and before[0][0].isupper())
        )
    )


_LEAD = frozenset({"The", "In", "Welcoming", "Noting", "Recalling"})


RULE = Rule(
    id="R41",
    title="States have the names that the United Nations uses on the date of the text",
    severity="error",
    why="Names are notified by the States themselves. Texts before the change keep the old one.",
    examples=(
        Example(
            "preamble",
            "Welcoming the offer made by Turkey to count the herons,",
            "Welcoming the offer made by Türkiye to count the herons,",
        ),
    ),
    find=find,
)
