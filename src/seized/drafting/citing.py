"""Citations as the rules of drafting look at them."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Clause, Draft
from seized.model import Citation, Span
from seized.vocabulary.symbols import parse

# "SC res. 1325", "UNGA resolution", "GA Res 70/1", "UNSCR 1540", "ECOSOC resolution"
ORGAN_CUT_SHORT = re.compile(
    r"\b(?:UNSCR|(?P<organ>UNGA|GA|UNSC|SC|ECOSOC|HRC)\s+(?P<kind>[Rr]esolutions?|[Rr]es\.?))(?=\s)|\bres\.(?=\s\d)"
)
"""An organ, or the word "resolution", that is cut short before a number."""

_ONE = r"\d[\d/]*(?: [A-Z])?(?: \([IVXLC\d-]+\))?(?: of \d{1,2} [A-Z][a-z]+ \d{4})?"
_OWN = re.compile(rf"\b[Ii]ts (?:[a-z]+ )?(?:(?:resolution|decision)s? (?:{_ONE}(?:,? and |, ))*)?$")
"""What stands before one of the organ's own: "its resolutions 69/11 of 11 November 2014, "."""
_SESSION = re.compile(r"(?<![\w/‑-])(\d{2})/\d{1,3}(?![\d/])")
_NUMBERED = re.compile(r"\d")
_ADJOINING = re.compile(r",? (?:and )?|, ")


def dated_by_rule(citation: Citation) -> bool:
    """Whether the house gives a date beside the citation: a resolution or decision that is cited by its number."""
    return citation.kind in ("resolution", "decision") and _NUMBERED.search(citation.text) is not None


def lists(clause: Clause) -> Iterator[list[tuple[Span, Citation]]]:
    """The runs of resolutions that stand one behind the other in one list: commas and "and" between them, no more."""
    run: list[tuple[Span, Citation]] = []
    for place, citation in clause.cited:
        if not dated_by_rule(citation):
            continue
        if run and not _ADJOINING.fullmatch(clause.text[run[-1][0][1] : place[0]]):
            yield run
            run = []
        run.append((place, citation))
    if run:
        yield run


def issuer(draft: Draft, clause: Clause, place: Span, citation: Citation) -> str | None:
    """Whose resolution is cited: by its symbol, else by the words before it; None where neither tells."""
    symbol = parse(citation.symbol or "")
    if symbol:
        return symbol.issuer
    if "General Assembly" in citation.text:
        return "General Assembly"
    return draft.document.organ if _OWN.search(clause.text[: place[0]]) else None


def session(citation: Citation) -> int | None:
    """The session that the number of a resolution names ("75/268"), also where its symbol is in doubt."""
    found = _SESSION.search(citation.text)
    return int(found[1]) if found else None
