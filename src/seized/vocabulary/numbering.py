"""How resolutions and decisions are numbered in running text: "70/1", "53/243 A and B", "2200 A (XXI)", "1325 (2000)".

The patterns expect plain spaces and hyphens (non-breaking ones are to be replaced first).
"""

import re
from typing import Literal

import msgspec

from seized.vocabulary.ordinals import roman

Shape = Literal["session", "roman", "year", "running"]
"""`session`: 70/1, S-30/1.  `roman`: 2200 A (XXI), 2252 (ES-V).  `year`: 2020/1.  `running`: 1325 (2000)."""

_YEAR = r"(?:19|20)\d\d"
_SPECIAL = r"(?:E?S-)"

_ENDS = r"(?![A-Za-z\d’'])"
"""A raised footnote mark may follow a number or letter."""

LETTERS = rf"[A-Z]{_ENDS}(?:(?:, [A-Z])*(?:,? and |,? or | to | ?[-–] ?)[A-Z]{_ENDS})?"
"""Source of a pattern for the letters of resolutions under one number: "A", "A and B", "A, B and D", "A to E"."""

_ARTICLE = r"(?<= A)(?= (?!and |of |or |to |on |in |by |for |which |that |entitled |was |were )[a-z])"
"""A capital A that opens a sentence: "under resolution 70/1 A new report is due"."""

NUMBER = (
    r"(?<![\w/.-])(?:"
    rf"\d{{1,4}}(?: ?{LETTERS})? ?\((?:{_SPECIAL}?[IVXLC]+|{_YEAR})\)"
    rf"|(?:{_YEAR}|{_SPECIAL}?\d{{1,3}})/ ?\d{{1,3}}(?! ?\(|[A-Za-z\d/]|\.\d)(?: ?{LETTERS}(?!{_ARTICLE}))?"
    r")"
)
"""Source of a pattern, without groups, for a number as in the first line of this module."""

_SLASHED = re.compile(rf"({_SPECIAL}?\d+)/ ?(\d+) ?({LETTERS})?")
_BRACKETED = re.compile(rf"(\d+) ?({LETTERS})? ?\(([^)]+)\)")


class Number(msgspec.Struct, frozen=True):
    """A number taken apart: `session` is the session or year as printed ("70", "S-30", "XXI", "2000"), `number` what
    counts within it, `letters` those of the resolutions meant where several share the number."""

    shape: Shape
    session: str
    number: str
    letters: tuple[str, ...] = ()


def letters(text: str) -> tuple[str, ...]:
    """The letters that `text` names, ranges filled in: "A and C" -> A, C; "A to D" -> A, B, C, D."""
    named = re.findall(r"[A-Z]", text)
    if len(named) == 2 and re.search(r"to|[-–]", text):
        return tuple(chr(code) for code in range(ord(named[0]), ord(named[1]) + 1))
    return tuple(named)


def number(text: str) -> Number | None:
    """Take a number apart; None where `text` is not one, or its numeral in parentheses is none."""
    slashed = _SLASHED.fullmatch(text)
    if slashed:
        session, count, lettered = slashed.groups()
        shape: Shape = "year" if re.fullmatch(_YEAR, session) else "session"
        return Number(shape, session, count, letters(lettered or ""))
    bracketed = _BRACKETED.fullmatch(text)
    if not bracketed:
        return None
    count, lettered, session = bracketed.groups()
    if session.isdigit():
        return Number("running", session, count, letters(lettered or ""))
    if roman(session.removeprefix("E").removeprefix("S-")) is None:
        return None
    return Number("roman", session, count, letters(lettered or ""))
