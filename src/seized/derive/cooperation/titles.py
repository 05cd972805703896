"""Finds the names of agreements: "Paris Agreement", "the memorandum of understanding between A and B"."""

import re
from collections.abc import Iterator

import msgspec

from seized.derive.cooperation.between import also_between, between, safeguarded, signed, witnessed
from seized.derive.cooperation.naming import NOUN, WORD, Named, Title
from seized.derive.cooperation.nested import nested
from seized.derive.cooperation.parties import parties
from seized.derive.cooperation.proper import AMONG, AS_NAME, proper
from seized.derive.cooperation.subjects import subjects
from seized.vocabulary.actors import names_in
from seized.vocabulary.agreements import kinds, modifiers_pattern, needs_signatories
from seized.vocabulary.treaties import titles_pattern

_CUES = (
    *("onvention", "Treat", "treaty", "ovenant", "emorand", "rotocol", "greement", "Charter", "Accord", "Pact"),
    *("Statute", "oint Decl", "oint decl", "Framework", "framework for", "rrangement", "Constituti"),
    *("signing of", "signature of", "signed the", "agreed in the", "agreed, in the", "ment entitled", "text entitled"),
)
"""Without one of these a text names no agreement."""

_TABLE = re.compile(titles_pattern())
_CAPITALIZED = re.compile(rf"(?=[A-Z])(?:\bOrgani[sz]ation of )?(?:(?<![\w'-]){WORD} (?:for (?=[A-Z]))?)+\Z")
_SEVERAL = re.compile(rf"(?<=\bthe ){WORD}(?:, {WORD})* and (?:{WORD} )*\Z")
"""Several words that share a noun: "the Otter, Pond and River Agreement"."""

_MODIFIED = re.compile(rf"\b(?:{modifiers_pattern()} )+\Z")
_NEAR = 120
"""The title of an agreement has no more characters than these before its noun."""

_ARTICLE = re.compile(r"(?:The|This|That|Each|Any|Such|An?) ")


def may_name(text: str) -> bool:
    """Whether it is worth while to look for agreements in a text."""
    return any(map(text.__contains__, _CUES))


def titles(text: str) -> Iterator[Title]:
    """The agreements that a plain text names, in order; what stands inside the name of another is not one of them.

    No organization that has its name from a treaty counts, nor a short form ("the Convention").
    """
    tabled = [found.span() for found in _TABLE.finditer(text)]
    reached = described = 0
    for noun in NOUN.finditer(text):
        if noun.start() < reached:
            continue
        span = next((span for span in tabled if span[0] <= noun.start() < span[1]), None)
        found = _tabled(text, *span) if span else _read(text, noun)
        if found:
            yield msgspec.structs.replace(found, inner=found.start < described)
            # a description in small letters may name the agreement that it amends
            yield from also_between(text, found)
            end = found.within or nested(text, found) or found.end
            described, reached = end, end if noun[0][0].isupper() else noun.end()
        elif span:
            reached = span[1]


def _tabled(text: str, start: int, end: int) -> Title | None:
    """A treaty of the tables, unless an organization or a meeting is called after it."""
    if AS_NAME.match(text, end):
        return None
    noun = NOUN.search(text, start, end)
    kind = "protocol" if noun and kinds()[noun[0]] == "protocol" else "treaty"
    among = AMONG.search(text, start, end)
    return Title(start, end, end, kind, parties(text, among.end())[0] if among else ())


def _read(text: str, noun: re.Match[str]) -> Title | None:
    """The agreement that a noun names with what stands around it; None where it names none in full."""
    capital = noun[0][0].isupper()
    near = max(0, noun.start() - _NEAR)
    before = (_CAPITALIZED if capital else _MODIFIED).search(text, near, noun.start())
    start = before.start() if before else noun.start()
    if capital:
        start = _widened(text, near, start, noun.start())
    article = _ARTICLE.match(text, start, noun.start())
    named = Named(text, noun[0], article.end() if article else start, noun.end())
    if noun[0] in needs_signatories():
        return witnessed(named)
    if found := between(named):
        return found
    return _with_subjects(named, proper(named)) if capital else safeguarded(named) or signed(named)


def _with_subjects(named: Named, found: Title | None) -> Title | None:
    """The agreement with those told before it to have signed it; of treaties, which others may sign too, none."""
    if not found or found.parties or found.kind in ("treaty", "protocol"):
        return found
    return msgspec.structs.replace(found, parties=subjects(named.text, found.start))


def _widened(text: str, near: int, start: int, end: int) -> int:
    """Where a title begins that has more than the capitalized words before its noun.

    These are words that share the noun ("the Otter, Pond and River Agreement"), or the whole name of the organization
    whose agreement it is ("League of Otters Convention").
    """
    several = _SEVERAL.search(text, near, end)
    if several and not NOUN.search(text, several.start(), several.end()):
        return several.start()
    names = ((near + at, near + at + len(name)) for at, name in names_in(text[near:end]))
    return next((at for at, stop in names if at < start < stop), start)
