"""Treaties named with their dates in the titles of others: "Protocol to the Otter Convention of 5 May 1949"."""

import re

from seized.derive.cooperation.naming import NOUN, WORD, Title
from seized.vocabulary.dates import DATE, YEAR

OF = re.compile(rf"(?:,? of |, )(?P<date>{DATE}|{YEAR})(?! [A-Z]\b)")
"""A date that belongs to a title: "of 12 August 1949", ", 1973"."""

_INNER = re.compile(
    r" (?:(?<!ccession )to|amending|supplementing|[Ii]mplementation of(?: [\w ]+? of)?) the "
    rf"(?P<name>(?:{WORD} )*?{NOUN.pattern})(?! [A-Z])"
)
"""The treaty that the title of another names as the one to which it adds."""

_LISTED = re.compile(rf"\bof (?P<date>{DATE}|{YEAR}),? (?:and )?(?:the )?\Z")
_NEAR = 40


def nested(text: str, title: Title) -> int | None:
    """Where the treaty is named in a title to which the date behind it belongs; None where it is the title's own.

    In a list of treaties that all have their dates behind them it is the title's own, if it has none before.
    """
    behind = OF.match(text, title.stop)
    inner = _INNER.search(text, title.start, title.end) if behind and not title.parties else None
    if not behind or not inner:
        return None
    listed = None if title.dated else _LISTED.search(text, max(0, title.start - _NEAR), title.start)
    return None if listed and listed["date"] != behind["date"] else inner.start("name")
