"""Short forms that a text defines in brackets: "the Verification Mission of the Otter Union (the Mission)"."""

import re
from collections.abc import Iterator

_WORD = r"[A-Z][\w'-]*"
_BRACKET = re.compile(
    r" \((?:herein\w*,? |referred to as |called )*"
    rf"(?:(?:the )?[\"“'](?:the )?(?P<quoted>{_WORD}(?: {_WORD}){{0,5}})[\"”']"
    rf"|the (?P<plain>{_WORD}(?: {_WORD}){{0,5}})"
    r"|(?P<letters>[A-Z][A-Za-z-]*[A-Z][A-Za-z-]*))\)"
)
"""A definition: "(the Mission)", "(“the Mission”)", "(hereinafter the "Mission")", "(OUVM)"."""

_RUN = re.compile(
    rf"{_WORD}(?:,? (?:(?:of|on|for|in|to|and|the|against|with|by|at|from|against|among|under) )*{_WORD})*\Z"
)
_NAME_BEGINS = re.compile(rf"(?:{_WORD}(?:,? and|,)? )+\Z")
_LONGEST = 240


def short_forms(text: str) -> Iterator[tuple[int, str, str]]:
    """Each short form that `text` defines, behind the offset of its bracket and before the full name."""
    if " (" not in text:
        return
    for found in _BRACKET.finditer(text):
        run = _RUN.search(text, max(0, found.start() - _LONGEST), found.start())
        if not run:
            continue
        letters = found["letters"]
        short = letters or found["quoted"] or found["plain"]
        full = _spelt_by(letters, run[0]) if letters else _headed_by(short, run[0])
        if full and full != short:
            yield found.start(), short, full


def _headed_by(short: str, run: str) -> str | None:
    """The name at the end of `run` that holds the last word of `short`: from the capitals before that word on."""
    head = re.compile(rf"(?<![\w-]){re.escape(short.rpartition(' ')[2])}(?![\w-])")
    places = [found.start() for found in head.finditer(run)]
    if not places:
        return None
    before = _NAME_BEGINS.search(run, 0, places[-1])
    return run[before.start() if before else places[-1] :]


def _spelt_by(letters: str, run: str) -> str | None:
    """The name at the end of `run` whose capital initials are the capitals of `letters`."""
    wanted = [sign for sign in letters if sign.isupper()]
    starts = [found.start() for found in re.finditer(r"\b(?<!-)[A-Z]", run)][-len(wanted) :]
    return run[starts[0] :] if [run[at] for at in starts] == wanted else None
