"""The verb of a mandate, found in its paragraph."""

import msgspec
import pytest

from seized.cli.entry_view import verb_marks
from tests.entries import REPORT


@pytest.mark.parametrize(
    ("text", "verb", "action", "found"),
    [
        ("Also requests the keeper to report on eels;", "requests", "report on eels", "requests"),
        ("Requests one, and requests the keeper to report on eels;", "requests", "report on eels", "requests"),
        ("Calls once again upon towns to count eels;", "calls upon", "count eels", "Calls"),
        ("We note this, and invite towns to count eels.", "invites", "count eels", "invite"),
        ("Eels are to be counted.", "requests", "count eels", None),
    ],
)
def test_the_verb_is_the_one_before_what_is_asked(text: str, verb: str, action: str, found: str | None) -> None:
    marks = verb_marks(text, msgspec.structs.replace(REPORT.mandate, verb=verb, action=action))
    assert [text[start:end] for start, end, _ in marks] == ([found] if found else [])
    assert all(start > 10 for start, _, _ in marks if text.startswith("Requests one"))
