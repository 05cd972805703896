"""R71: what is left over from negotiation."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_LEFT = re.compile(
    r"(?P<bracket>\[[^\[\]]{0,200}\])|\b(?P<mark>"
    r"(?:OP|PP)\s?\d+(?:\s?(?:bis|ter|alt))?|ad ref\.?|TBD|TBC|X{4,}|agreed language)\b"
    r"|(?P<blank>_{3,}|\.{4,}|…{2,})"
)
_BIS = re.compile(r"^(?:\d+\s?)?(?:bis|ter|alt)\b")


def find(draft: Draft) -> Iterator[Found]:
    """Square brackets, marks of paragraphs and blanks in the body."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_LEFT):
            if found["bracket"] and clause.kind == "footnote":
                continue
            what = "Square brackets mark what is not agreed" if found["bracket"] else f"“{found[0]}” is left over"
            yield clause.at(*found.span(), what)
        for found in clause.matches(_BIS) if clause.kind in ("preamble", "operative") else ():
            yield clause.at(*found.span(), f"“{found[0]}” is left over from negotiation")


RULE = Rule(
    id="R71",
    title="Nothing is left over from negotiation: no brackets, no “OP3 bis”, no blanks",
    severity="error",
    why="A text is tabled clean. What stands in brackets nobody has agreed to.",
    examples=(
        Example(
            "operative",
            "1. Requests the Secretary-General to count [all] herons;\n2. Decides to meet.",
            "1. Requests the Secretary-General to count all herons;\n2. Decides to meet.",
        ),
        Example(
            "operative",
            "1. Requests the Secretary-General to count all herons, as in OP3 bis;\n2. Decides to meet.",
            "1. Requests the Secretary-General to count all herons;\n2. Decides to meet.",
        ),
    ),
    find=find,
)
