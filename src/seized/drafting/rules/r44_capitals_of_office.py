"""R44: what has a capital, and what has none."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_FORMS = (
    (re.compile(r"\bheads? of [Ss]tate\b|\bHeads? of state\b"), lambda words: words.title().replace("Of", "of")),
    (re.compile(r"\bgovernments\b(?= of [A-Z]|,? international| and (?:intergovernmental|relevant))"), str.capitalize),
    (re.compile(r"\b(?:secretary-general|Secretary-general|secretary-General)\b"), lambda words: "Secretary-General"),
    (re.compile(r"\b(?:general assembly|General assembly)\b"), lambda words: "General Assembly"),
    (re.compile(r"\b(?:security council|Security council)\b"), lambda words: "Security Council"),
    (re.compile(r"(?<=[a-z,] )(?:Resolutions?|Decisions?)(?= (?:\d{1,3}/\d|S-|ES-|\d{3,4} \())"), str.lower),
    (re.compile(r"(?<=[a-z,] )(?:Agenda item)(?= \d)"), str.lower),
)


def find(draft: Draft) -> Iterator[Found]:
    """Organs and offices with small letters, documents with capitals."""
    for clause in draft.running:
        for pattern, mended in _FORMS:
            for found in clause.matches(pattern):
                better = mended(found[0])
                yield clause.at(*found.span(), f"“{found[0]}” is written “{better}”", better, mend=True)


RULE = Rule(
    id="R44",
    title="Capitals for organs, offices and Governments; small letters for resolutions and items",
    severity="warning",
    why="“Heads of State and Government”, “the General Assembly”, but “resolution 70/1” and “agenda item 5”.",
    examples=(
        Example(
            "preamble",
            "Noting the meeting of heads of state and the report of the secretary-general,",
            "Noting the meeting of Heads of State and the report of the Secretary-General,",
        ),
    ),
    find=find,
    fixable=True,
)
