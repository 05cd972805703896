"""Reads who has become a party to a treaty, or has signed it: "the ratification of the Treaty by Freedonia"."""

import re
from collections.abc import Callable, Iterator

from seized.derive.cooperation.dating import cut
from seized.derive.cooperation.parties import name_before, name_end
from seized.derive.cooperation.standing import Standing
from seized.derive.cooperation.titles import titles
from seized.vocabulary.actors import named
from seized.vocabulary.dates import DATE
from seized.vocabulary.states import state

CUES = ("ccession", "atifi", "ignature", "dherence", "cceded", "joined")
"""Without one of these a text tells of nobody who became a party."""

_DEED = re.compile(r"\b(?P<deed>accession|ratification|signature|adherence)s? (?P<link>of|to|by) (?:the )?(?=[A-Z])")
_BY = re.compile(r" by (?:the )?(?=[A-Z])")
_TO = re.compile(r"(?:,? (?:in|at) [A-Z][^,;]{0,60}?)?,? (?:to|of) (?:the )?(?=[A-Z])")
_OF_ANOTHER = re.compile(r"(?:[^;]*? of (?:the|an?)|,? to) \w")
"""What follows where no treaty named before was ratified: "the ratification by A, in Y, of an act"."""

_NEXT = re.compile(r"(?:,| and|, and) (?:the )?(?=[A-Z])")
_ON = re.compile(rf",? (?:on|in) (?P<date>{DATE})")
_DID = re.compile(r" (?:has |had )?(?P<deed>acceded to|ratified|joined) (?:the )?(?=[A-Z])")
_SHORT = re.compile(r"(?:Treaty|Convention|Protocol|Agreement|Covenant)\b(?! [A-Z])(?! (?:on|of|for|to|against)\b)")
"""A noun that stands for a treaty named before: "the Treaty"."""

_LONGEST = 400
"""No title of a treaty has more characters."""

Recall = Callable[[str], str | None]
"""Gives the title of the treaty that a noun stands for, which was named before: "Treaty"."""


def accessions(text: str, recall: Recall) -> Iterator[Standing]:
    """The parties and signatories of treaties that a plain text tells, States and organizations of the tables."""
    if not any(map(text.__contains__, CUES)):
        return
    for found in _DEED.finditer(text):
        status = "signatory" if found["deed"] == "signature" else "party"
        yield from _done(text, found, status, recall)
    for found in _DID.finditer(text):
        who = name_before(text, found.start())
        treaty = treaty_at(text, found.end(), recall)
        if who and treaty and may_join(text[slice(*who)]):
            on = _ON.match(text, treaty[1])
            yield Standing(*who, treaty[0], "party", cut(on["date"]) if on else None)


def _done(text: str, found: re.Match[str], status: str, recall: Recall) -> Iterator[Standing]:
    """ "Accession of A to the Treaty", "ratification of the Treaty by A and B", "ratifications by A on DATE"."""
    at = found.end()
    treaty = treaty_at(text, at, recall)
    if treaty:
        by = _BY.match(text, treaty[1])
        at = by.end() if by else len(text)
    people = _dated(text, at)
    if not people:
        return
    if not treaty:
        behind = _behind(text, people[-1][1])
        to = _TO.match(text, behind)
        treaty = treaty_at(text, to.end(), recall) if to else None
        if found["link"] == "by" and status == "party" and not to and not _OF_ANOTHER.match(text, behind):
            last = _last(text[: found.start()]) or recall("Treaty")
            treaty = (last, found.start()) if last else None
    if treaty:
        on = _ON.match(text, treaty[1]) if treaty[1] > people[-1][1] else None
        for start, end, date in people:
            yield Standing(start, end, treaty[0], status, date or (cut(on["date"]) if on else None))


def _behind(text: str, name: int) -> int:
    """Where the date ends that stands behind the name that ends at `name`; `name` where none does."""
    on = _ON.match(text, name)
    return on.end() if on else name


def _dated(text: str, at: int) -> list[tuple[int, int, str | None]]:
    """Those named from `at` on, each with the date that stands behind the name."""
    people: list[tuple[int, int, str | None]] = []
    while (end := name_end(text, at)) and may_join(text[at:end]):
        on = _ON.match(text, end)
        people.append((at, end, cut(on["date"]) if on else None))
        following = _NEXT.match(text, on.end() if on else end)
        if not following:
            break
        at = following.end()
    return people


def treaty_at(text: str, at: int, recall: Recall) -> tuple[str, int] | None:
    """The treaty that is named at `at`, in full or by a noun that stands for it, and where its name ends."""
    if short := _SHORT.match(text, at):
        recalled = recall(short[0])
        return (recalled, short.end()) if recalled else None
    title = next(titles(text[at : at + _LONGEST]), None)
    return (text[at : at + title.end], at + title.end) if title and title.start == 0 else None


def _last(text: str) -> str | None:
    found = [text[one.start : one.end] for one in titles(text)]
    return found[-1] if found else None


def may_join(name: str) -> bool:
    """Whether a name is that of a State, or of an organization outside the United Nations."""
    return state(name) is not None or (name in named() and not named()[name].un)
