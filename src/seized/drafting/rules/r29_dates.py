"""R29: how a date is written."""

import re
from calendar import month_name
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.dates import MONTH

_MONTHS = tuple(month_name)[1:]
_CUT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_NAME = rf"(?P<month>{MONTH}|{_CUT})"
_YEAR = r"(?P<year>(?:19|20)\d\d)"

# "12th September 2019", "the 12th of September 2019"
_ORDINAL = re.compile(rf"\b(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)(?: of)? {_NAME}(?:,? {_YEAR})?\b")
# "September 12, 2019", "Sept. 12th, 2019"
_MONTH_FIRST = re.compile(rf"\b{_NAME} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}\b")
# "12 Sept. 2019", "12 September, 2019"
_CUT_SHORT = re.compile(rf"\b(?P<day>\d{{1,2}}) (?:(?P<month>{_CUT})|(?P<whole>{MONTH}),) {_YEAR}\b")
# "12/09/2019", "2019-09-12"
_FIGURES = re.compile(r"(?<![\w/.-])(?:\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?![\w/-])")


def find(draft: Draft) -> Iterator[Found]:
    """Dates in any other order or dress than `12 September 2019`."""
    for clause in (*draft.running, *draft.footnotes):
        for pattern in (_ORDINAL, _MONTH_FIRST, _CUT_SHORT):
            for found in clause.matches(pattern):
                better = _house(found)
                yield clause.at(*found.span(), f"The date is written “{better}”", better, mend=True)
        for found in clause.matches(_FIGURES):
            yield clause.at(*found.span(), "A date names its month in letters")


def _house(found: re.Match[str]) -> str:
    parts = found.groupdict()
    month = parts["month"] or parts.get("whole") or ""
    name = next(whole for whole in _MONTHS if whole.lower().startswith(month.rstrip(".").lower()[:3]))
    return " ".join(filter(None, (str(int(parts["day"])), name, parts["year"])))


RULE = Rule(
    id="R29",
    title="A date is written “12 September 2019”",
    severity="error",
    why="Day, month in letters, year, without commas and endings: it reads the same everywhere. Figures alone do not, "
    "since one half of the world takes the first of them for the month.",
    examples=(
        Example(
            "preamble",
            "Recalling the meeting of September 12, 2019,",
            "Recalling the meeting of 12 September 2019,",
        ),
        Example(
            "preamble", "Recalling the meeting of 12th September 2019,", "Recalling the meeting of 12 September 2019,"
        ),
        Example("preamble", "Recalling the meeting of 12 Sept. 2019,", "Recalling the meeting of 12 September 2019,"),
    ),
    find=find,
    fixable=True,
)
