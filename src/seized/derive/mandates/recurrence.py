"""How often the thing asked for is to be done, where the clause says so in words.

An adverb says so by itself ("report annually", "on a monthly basis", "every two years").  An adjective says so only
of a thing that is asked for: "submit an annual report" and "hold regular consultations", but not "the annual
meeting" (a name), "the platform of regular meetings" or "the regular budget" (things that there are already).
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from seized.derive.mandates.asides import blanked, in_description
from seized.vocabulary.frequencies import frequencies, recurring_products
from seized.vocabulary.ordinals import CARDINAL, ORDINAL, cardinal, ordinal

_CLUES = ("annu", "year", "ennial", "quarter", "month", "week", "regular", "periodic", "every ")
_YEARS = {1: "annual", 2: "biennial", 3: "triennial"}

# "every year", "every six months", "every second year"
_EVERY = re.compile(
    rf"\bevery\s+(?:(?P<count>{CARDINAL})\s+(?:\(\d+\)\s+)?|(?P<rank>{ORDINAL}|other)\s+)?"
    r"(?P<unit>day|week|month|year)s?\b"
)

# "26 September each year", "in September of each year", "at the end of each month"; not "the charges of each year"
_EACH = re.compile(
    r"(?:(?<!\bof)(?<!\bto)(?<!\bfor)\s|\b(?:[A-Z][a-z]+|beginning|start|middle|end|half|quarter)\s+of\s+)"
    r"each\s+(?P<unit>week|month|year)\b"
)

_SETTLED = re.compile(
    r"the|this|these|that|those|such|future|next|first|last|previous|existing|current|of|for|on|through|with|than|"
    r"about|concerning|during|under|by|from|into|to|in|universal|\d+|.*,"
)
"""What stands before "annual" or "regular" where the thing is a name, is there already, or is a mere means."""


def recurrence(clause: str) -> str | None:
    """How often, as the reading contract writes it ("annual", "every 6 months", "regular"); None where it is not said.

    `clause` is the text of one mandate from its verb on, with the lettered items it governs.  Of several, the first
    that is exact ("regularly, and every six months" is every 6 months).
    """
    if not any(map(clause.__contains__, _CLUES)):
        return None
    text = blanked(clause)
    found = [*_counted(text), *_named(_manner(), text), *_named(_adverb(), text), *_asked_for(text)]
    exact = [(start, value) for start, value in found if value != "regular"]
    return min(exact or found)[1] if found else None


def _counted(text: str) -> Iterator[tuple[int, str]]:
    for every in _EVERY.finditer(text):
        rank = 2 if every["rank"] == "other" else ordinal(every["rank"] or "")
        yield every.start(), _every(rank or cardinal(every["count"] or "") or 1, every["unit"])
    for each in _EACH.finditer(text):
        yield each.start(), _every(1, each["unit"])


def _every(count: int, unit: str) -> str:
    if unit == "year":
        return _YEARS.get(count) or f"every {count} years"
    return f"every {count * 7} days" if unit == "week" else f"every {count} {unit}s"


def _named(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, str]]:
    values = frequencies("adjective") | frequencies("adverb")
    for said in pattern.finditer(text):
        if not in_description(text[max(0, said.start() - 160) : said.start()]):
            yield said.start("word"), values[said["word"]]


def _asked_for(text: str) -> Iterator[tuple[int, str]]:
    """The adjectives that stand with a thing asked for."""
    for product in _product().finditer(text):
        words = ["", "", *text[: product.start()].split()]
        once = product["coming"] and words[-1] == "in"
        reports = product["owner"] and product["thing"] == "report" and product["word"] != "regular" and not once
        made = words[-1] == "of" and words[-2].endswith(("ing", "ion"))
        free = not product["owner"] and not _SETTLED.fullmatch(words[-1])
        if reports or made or free:
            yield product.start("word"), frequencies("adjective")[product["word"]]


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@cache
def _adverb() -> re.Pattern[str]:
    """For "report annually", "meet quarterly"; one that is an adjective too ("monthly rate") has no noun after it."""
    both = frequencies("adverb").keys() & frequencies("adjective").keys()
    alone = frequencies("adverb").keys() - both
    return re.compile(
        rf"(?<![\w-])(?P<word>(?:{_either(alone)})\b|(?:{_either(both)})"
        r"(?=[,;.:]|$|\s+(?:to|on|and|or|in|at|by|for|from|with|until|as|during|thereafter|starting|beginning)\b))"
    )


@cache
def _manner() -> re.Pattern[str]:
    """For "on a timely and regular basis", "at regular intervals", "in a regular, transparent manner"."""
    adjective = rf"(?P<word>{_either(frequencies('adjective').keys())})"
    return re.compile(
        rf"\b(?:(?:on|in)\s+(?:at\s+least\s+)?an?\s+(?:[\w-]+,?\s+(?:and\s+|or\s+)?){{0,2}}?|at\s+|under\s+){adjective}"
        r"(?:,?\s+(?:and\s+|or\s+)?[\w-]+){0,2}?\s+(?:basis|manner|intervals|review)\b"
    )


@cache
def _product() -> re.Pattern[str]:
    """For "an annual written report", "regular, inclusive dialogue", "her annual reports", "his next annual report"."""
    return re.compile(
        rf"(?:\b(?P<owner>its|his|her|their)\s+(?P<coming>next\s+)?)?(?<![\w-])(?P<word>{_either(frequencies('adjective').keys())})"
        rf"(?:,?\s+(?:and\s+)?[\w-]+){{0,3}}?,?\s+(?P<thing>{_either(recurring_products())})s?\b"
    )
