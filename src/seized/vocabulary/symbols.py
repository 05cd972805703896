"""The symbols of documents: recognized, brought into one form, and taken apart.

The form is the one that the United Nations prints: `A/RES/77/338`, `A/RES/72/266 A`, `S/RES/1325 (2000)`,
`A/RES/2200 (XXI)`, `A/78/6 (Sect. 1)`, `A/77/L.107/Rev.1/Add.1`.  Until the thirtieth session all lettered parts
of a resolution share one document, so its symbol has no letter: 2200 A (XXI) is printed in `A/RES/2200 (XXI)`.
"""

import re
from functools import cache, lru_cache
from typing import Literal

import msgspec

from seized.vocabulary.choices import choice, whole
from seized.vocabulary.numbering import LETTERS, letters
from seized.vocabulary.ordinals import roman
from seized.vocabulary.tables import rows

DocumentKind = Literal["resolution", "decision", "presidential statement", "draft", "record", "document"]

_SERIES = tuple(row[0] for row in rows("symbol_series.tsv"))
_COMPONENT = rf"[A-Za-z0-9]+(?:[.-](?!{choice(_SERIES)}/)[A-Za-z0-9]+)*(?:\(\d+\))?"
_SUFFIX = r"(?:/(?:Add|Rev|Corr|Amend)\.\d+)"
_BRACKET = (
    r"(?: ?\((?:(?:E?S-)?[IVXLC]+|(?:19|20)\d\d|(?:Vols?|Parts?|Sects?|Supp|Resumption)\.? ?[\dIVXA-Z]+"
    r"(?:(?: and |[-–])[\dIVXA-Z]+)?)\))"
)

SYMBOL = (
    rf"{whole(_SERIES, nor='/.')}/(?=[^\s]*\d)(?:{_COMPONENT}/ ?(?=\S))*{_COMPONENT}"
    rf"(?:{_BRACKET}(?:\[[A-Z]\])?{_SUFFIX}*)?"
)
"""Source of a pattern, without groups, for one symbol: "A/C.3/78/L.60", "A/CONF.151/26/Rev.1 (Vol. I)"."""

RESOLUTION_SYMBOL = rf"{SYMBOL}(?:(?<=\d) ?{LETTERS})?"
"""As SYMBOL, with the letters that follow the symbol of a resolution: "A/RES/72/266 A–B"."""

_BODY = re.compile(r"(?:A?C|CN|CONF|SC|Sub|WG|PC|GC)\.\d+")
_LETTERED = re.compile(rf"(.*/RES/(?:E?S-)?\d+/\d+) ?({LETTERS})")
_ROMAN_LETTER = re.compile(r"(.*/RES/\d+) ?(?:[A-Z](?:[-,]? ?[A-Z])*)? ?(\([^)]*\))(?:\[?[A-Z]\]?)?")

_KINDS: tuple[tuple[re.Pattern[str], DocumentKind], ...] = (
    (re.compile(r"(?i:res)(?:\.\d+)?"), "resolution"),
    (re.compile(r"(?i:dec)(?:\.\d+)?"), "decision"),
    (re.compile("PRST"), "presidential statement"),
    (re.compile(r"L\.\d+"), "draft"),
    (re.compile(r"[PS][VR]\.\d+"), "record"),
)


class Symbol(msgspec.Struct, frozen=True):
    """A symbol taken apart.  `session` is as printed ("77", "S-30", "XXI"), `year` stands where the series counts
    by years; both are None where the symbol has neither.  `issuer` is the body whose series it is."""

    text: str
    issuer: str
    kind: DocumentKind
    session: str | None
    year: int | None
    letter: str | None

    @property
    def regular_session(self) -> int | None:
        """The number of a regular session in figures: not that of "S-30", nor that of "XXI"."""
        return int(self.session) if self.session and self.session.isdecimal() else None


def is_document(text: str) -> bool:
    """Whether a match of SYMBOL names a document, and not the series of a body alone ("A/C.3", "E/CN.4")."""
    return not _BODY.fullmatch(text.rpartition("/")[2])


def canonical(text: str) -> str:
    """`text` in the form described above; it is to be a symbol, with one letter at the most."""
    text = re.sub(r"[\s\u202f]+", " ", text.translate({0x2010: "-", 0x2011: "-", 0x2013: "-"})).strip()
    text = re.sub(r"/ ", "/", text)
    text = re.sub(r"(?<=/)(?i:res)(?=/)", "RES", text)
    text = re.sub(r" ?(\((?!\d{1,3}\)))", r" \1", text)
    lettered = _LETTERED.fullmatch(text)
    if lettered:
        return f"{lettered[1]} {lettered[2]}"
    bracketed = _ROMAN_LETTER.fullmatch(text)
    return f"{bracketed[1]} {bracketed[2]}" if bracketed else text


def expand(text: str) -> tuple[str, ...]:
    """The symbols that a match of RESOLUTION_SYMBOL names: "A/RES/72/266 A-B" -> `A/RES/72/266 A`, `A/RES/72/266 B`."""
    text = canonical(text)
    lettered = _LETTERED.fullmatch(text)
    return tuple(f"{lettered[1]} {letter}" for letter in letters(lettered[2])) if lettered else (text,)


@cache
def _issuers() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("symbol_series.tsv")}


def _kind(components: list[str]) -> DocumentKind:
    for pattern, kind in _KINDS:
        if any(map(pattern.fullmatch, components[1:])):
            return kind
    return "document"


@lru_cache(maxsize=1 << 14)
def parse(text: str) -> Symbol | None:
    """Take a symbol apart; None where `text` is not one."""
    text = text.strip()
    if not re.fullmatch(RESOLUTION_SYMBOL, text) or not is_document(text):
        return None
    whole = canonical(text)
    lettered = _LETTERED.fullmatch(whole)
    stem = lettered[1] if lettered else whole
    bracket = re.search(r" \(((?:E?S-)?[IVXLC]+|\d{4})\)", stem)
    components = re.sub(r" \(.*", "", stem).split("/")
    counted = [c for c in components[1:-1] if re.fullmatch(r"(?:E?S-)?\d{1,4}", c)]
    session = bracket[1] if bracket else counted[0] if counted else None
    year = int(session) if session and re.fullmatch(r"(?:19|20)\d\d", session) else None
    if bracket and not year and roman(bracket[1].removeprefix("E").removeprefix("S-")) is None:
        session = None
    issuer = "Human Rights Council" if components[:2] == ["A", "HRC"] else _issuers()[components[0]]
    return Symbol(
        text=whole,
        issuer=issuer,
        kind=_kind(components),
        session=None if year else session,
        year=year,
        letter=lettered[2] if lettered else None,
    )
