"""Tells when an agreement was signed or a decision taken, as far as the words around it say so."""

import re

from seized.derive.cooperation.naming import Title
from seized.derive.cooperation.nested import OF, nested
from seized.vocabulary.dates import DATE, YEAR, interval

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_WHEN = rf"(?P<date>{DATE}|{YEAR})"
_PLACE = rf"(?:(?:in|at) (?:the )?(?!{_MONTH})[A-Z][\w'-]*(?:,? (?:of |the )?[A-Z][\w.'-]*){{0,5}},? )?"
_SIGNED = re.compile(
    r"(?: \([^()]*\))?,? (?:and |was |were |which was |as )?"
    r"(?:signed|dated|concluded|renewed|reached|adopted|done|initialled|of)"
    rf"(?: by (?:(?!into force)[^,;]){{3,200}}?)?,? {_PLACE}(?:on |in |dated )?(?<!resolution ){_WHEN}"
)
_DIRECT = re.compile(rf"(?: \([^()]*\))?,? {_PLACE}(?:on|in) {_WHEN}")
_DEED = re.compile(r"\b(?:signing|signature|conclusion|renewal|adoption)\b")
_NEW_DEED = (
    r"(?:,(?: and)?|;) (?:(?:the|its|their) )?(?:\w+ )?"
    r"(?:entry into force|accession|ratification|establishment|launch|convening|holding|publication|opening)\b"
)
"""What begins a deed of its own behind that of signing: "the adoption of the Code, the entry into force of"."""

_THIS_DEED = rf"(?:(?!{_NEW_DEED}|into force)[^;])"
_SIGNING = re.compile(
    rf"(?:(?P<gap>{_THIS_DEED}{{0,160}}?)\b(?:on|in) {_WHEN}(?P<more>{_THIS_DEED}{{0,60}}?))?"
    r",? of (?:the|an?|that|this|its)? ?$"
)
_YEAR_BEFORE = re.compile(rf"(?<![\w-])(?P<date>{YEAR}) $")
_FOLLOWING = re.compile(
    r"\b(?:following|during|after|at|outcomes? of) (?:the|its|their) [^;]{0,60}?"
    r"\b(?:meeting|summit|session|conference|forum)\b"
    rf"[^;]{{0,200}}?\b(?:on|in|from) {_WHEN}",
    re.IGNORECASE,
)


def cut(words: str) -> str | None:
    """The ISO date of the words; of a run of days what the first and the last have in common: `2023-09`."""
    days = interval(words)
    if not days:
        return None
    first, last = days
    while first != last and first:
        first, last = first.rpartition("-")[0], last.rpartition("-")[0]
    return first or None


def occasion(text: str, start: int) -> str | None:
    """The date of the meeting at which, or following which, a thing came about that is told up to `start`."""
    found = _FOLLOWING.search(text, start, start + 400)
    return cut(found["date"]) if found else None


def agreed(text: str, title: Title) -> str | None:
    """When the agreement of a plain text was signed; None where the text does not tell.

    The day on which it entered into force, or on which a State acceded to it, is another one.
    """
    if title.inner:
        return None
    if title.dated:
        return cut(title.dated)
    signing = _signing(text, title.start)
    own, stop = _behind(text, title)
    found = (
        _YEAR_BEFORE.search(text, max(0, title.start - 5), title.start)
        or own
        or _SIGNED.match(text, stop)
        or (signing if signing and signing["date"] else None)
        or (_DIRECT.match(text, stop) if signing or title.parties or title.mutual else None)
    )
    if found:
        return cut(found["date"])
    return occasion(text, stop) if signing and title.parties else None


def _signing(text: str, end: int) -> re.Match[str] | None:
    """What leads from the last act of signing before an agreement to its title, which begins at `end`."""
    deeds = list(_DEED.finditer(text, max(0, end - 260), end))
    return _SIGNING.match(text, deeds[-1].end(), end) if deeds else None


def _behind(text: str, title: Title) -> tuple[re.Match[str] | None, int]:
    """The date with which a title ends, and where what else is told of the agreement begins."""
    found = OF.match(text, title.stop)
    return (None, found.end()) if found and nested(text, title) is not None else (found, title.stop)
