"""Agreements known by a title of their own: "Convention on Otters", "Otter Convention", "Charter of the League"."""

import re

from seized.derive.cooperation.naming import NOUN, SUBJECT, Named, Title, title_end
from seized.derive.cooperation.parties import SEVERAL, name_end, parties
from seized.vocabulary.actors import name_at
from seized.vocabulary.agreements import generic, needs_parties, needs_subject, never
from seized.vocabulary.dates import DATE, YEAR

AS_NAME = re.compile(r" [A-Z]")
"""What makes a title the beginning of another name: "Otter Treaty Organization"."""

AMONG = re.compile(r" (?:among|between) (?=the )")
"""What leads to the parties that a title states."""

_WANTED = re.compile(r"\b(?:an?|any|draft|proposed|future|possible) \Z")
"""What stands before an agreement that is still to be made: "to elaborate a Convention on Otters"."""

_NUMBER = re.compile(r" [IVX]+\b")
_YEAR = re.compile(rf" of (?P<date>{DATE}|{YEAR})")
_YEAR_BEFORE = re.compile(rf"(?<![\w-])(?P<date>{YEAR}) \Z")
_THERETO = re.compile(rf"(?: of (?P<date>{DATE}|{YEAR}))?(?: relating| additional)? thereto\b")
_OF_BODY = re.compile(r" of the (?!United Nations\b|Organization\b)(?=[A-Z])")
_HYPHEN = re.compile(r"(?<=\w)[-\u2013](?=[A-Z])")
_JOINT = re.compile(r"(?:Joint|Revised) ")


def proper(named: Named) -> Title | None:
    """The agreement that is named in full by capitalized words; None for a short form, or for what no States agreed."""
    if named.noun in ("Charter", "Constitution", "Constitutive Act") and (
        body := _OF_BODY.match(named.text, named.end)
    ):
        return _founding(named, body.end())
    if named.kind == "protocol" and (own := _thereto(named)):
        return own
    number = _NUMBER.match(named.text, named.end)
    after = number.end() if number else named.end
    year = _YEAR.match(named.text, after)
    subject = SUBJECT.match(named.text, year.end() if year else after)
    pair = _paired(named)
    if not (pair or _titled(named, subject)):
        return None
    end = title_end(named.text, subject.start()) if subject else named.end
    wanted = _WANTED.search(named.text, max(0, named.start - 12), named.start)
    if wanted or AS_NAME.match(named.text, end) or named.text[named.start : end] in never():
        return None
    among = AMONG.match(named.text, end)
    if among and not NOUN.search(named.text, named.end, end):
        who, stop = parties(named.text, among.end())
        pair, end = (who, stop) if len(who) > 1 or SEVERAL.match("".join(who)) else (pair, end)
    return named.title(end, pair, dated=year["date"] if year and subject else None)


def _thereto(named: Named) -> Title | None:
    """The protocol to a treaty named before it, which its date tells apart: "the 1967 Protocol thereto"."""
    link = _THERETO.match(named.text, named.end)
    if not link:
        return None
    if link["date"]:
        return Title(named.start, link.end("date"), link.end(), named.kind, dated=link["date"])
    year = _YEAR_BEFORE.search(named.text, max(0, named.start - 5), named.start)
    if year:
        return Title(year.start(), named.end, link.end(), named.kind, dated=year["date"])
    return Title(named.start, named.end, link.end(), named.kind) if _YEAR.match(named.text, link.end()) else None


def _titled(named: Named, subject: re.Match[str] | None) -> bool:
    """Whether the words before the noun, or a subject behind it, tell which agreement is meant."""
    if subject:
        return named.noun not in needs_parties()
    before = named.text[named.start : named.end - len(named.noun)].split()
    return named.noun not in needs_parties() | needs_subject() and not generic().issuperset(before)


def _founding(named: Named, body: int) -> Title | None:
    """The treaty that founds an organization; the charter of a body is another thing, a State's constitution none."""
    known = name_at(named.text, body, named.text[body:].split(" ", 1)[0])
    end = name_end(named.text, body)
    if end is None or (named.noun != "Charter" and not known):
        return None
    kind = "treaty" if " " in named.text[body:end] else "other"
    return Title(named.start, end, end, kind)


def _paired(named: Named) -> tuple[str, ...]:
    """The parties that a title begins with, joined by a hyphen: "United Nations-Otter Union Framework"."""
    text = named.text
    for hyphen in _HYPHEN.finditer(text, named.start, named.end):
        second = name_at(text, hyphen.end(), text[hyphen.end() :].split(" ", 1)[0])
        joint = _JOINT.match(text, named.start)
        first = text[joint.end() if joint else named.start : hyphen.start()]
        if second and name_at(first, 0, first.split(" ", 1)[0]) == first:
            return first, second
    return ()
