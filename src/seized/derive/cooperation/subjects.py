"""Agreements whose parties are the subject: "A and B signed a text entitled ..."; "A and B agreed, in the Accord"."""

import re
from collections.abc import Iterator

from seized.derive.cooperation.naming import NOUN, Title
from seized.derive.cooperation.parties import names_before
from seized.vocabulary.agreements import joint, kinds
from seized.vocabulary.dates import DATE

_WHEN = rf"(?:,? (?:on|in) (?P<date>{DATE}))?,?"
_DID = re.compile(rf" (?:have |had )?(?:agreed,? in|(?:signed|concluded|initialled){_WHEN}) (?:the|an?) \Z")
_SIGNED = re.compile(
    rf" (?:have |had )?(?:signed|concluded|initialled){_WHEN} (?:the|an?) (?:\w+ )?(?:document|text|instrument)"
    r",? entitled “(?P<title>[^”]+)”"
)
_NEAR = 60


def subjects(text: str, start: int) -> tuple[str, ...]:
    """Those who are told to have signed, or to have agreed in, what is named at `start`; two at least."""
    did = _DID.search(text, max(0, start - _NEAR), start)
    return _several(text, did.start()) if did else ()


def entitled(text: str) -> Iterator[Title]:
    """The documents in quotation marks that two or more are told to have signed."""
    if "entitled" not in text:
        return
    for found in _SIGNED.finditer(text):
        if who := _several(text, found.start()):
            yield Title(*found.span("title"), found.end(), _kind(found["title"]), who, dated=found["date"])


def _several(text: str, end: int) -> tuple[str, ...]:
    who = names_before(text, end)
    return tuple(text[start:stop] for start, stop in who) if len(who) > 1 else ()


def _kind(title: str) -> str:
    """The kind that a quoted title tells by its first noun."""
    noun = NOUN.search(title)
    return "joint declaration" if title.lower().startswith(joint()) else kinds()[noun[0]] if noun else "other"
