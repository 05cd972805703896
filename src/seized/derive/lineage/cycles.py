"""How often a series came, inferred from the sessions or years of its texts.

The method is the one that analysts of the United Nations use: of the gaps between neighbouring years the newest counts
three times, the next twice, the others once, and the gap that counts most names the cycle.  The regular sessions of the
General Assembly are years of their own, one for each; a text adopted in August belongs to the year before.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import groupby, pairwise

from seized.model.lineage import Cycle, Text
from seized.vocabulary.symbols import parse

NAMES = {1: "annual", 2: "biennial", 3: "triennial", 4: "quadrennial", 5: "quinquennial"}
WEIGHTS = (3, 2)
"""What the newest gap and the one before it count; the others count 1."""

MANY_A_YEAR, YEARS_WITH_MANY = 1.5, 0.4
"""Texts a year on average, and the share of years with more than one, from which a series counts as several a year."""

MOST_TURNS = 3
"""Stretches of equal gaps that the story tells one by one."""

_TIMES = {1: "once", 2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}
_ASSEMBLY = "General Assembly"


def cycle(texts: Collection[Text]) -> Cycle | None:
    """The cycle of the texts of a series, without those that only opened it; None where no year is known of any.

    Counted in sessions where all are of regular sessions of the General Assembly, in calendar years otherwise.
    """
    in_sessions = all(text.organ == _ASSEMBLY and text.session is not None for text in texts)
    found = [text.session if in_sessions else year(text) for text in texts]
    numbers = Counter(number for number in found if number is not None)
    if not numbers:
        return None
    counted = tuple(sorted(numbers))
    gaps = tuple(later - earlier for earlier, later in pairwise(counted))
    name = _name(gaps, numbers.values())
    story = _story(name, gaps) if gaps else "one text" if len(found) == 1 else f"{len(found)} texts in one year"
    return Cycle(name, "session" if in_sessions else "year", counted, gaps, story)


def year(text: Text) -> int | None:
    """The calendar year of a text, by its date or by its symbol."""
    if text.date:
        return int(text.date[:4])
    parts = parse(text.symbol) if text.symbol else None
    return parts.year if parts else None


def _name(gaps: Sequence[int], texts_a_year: Collection[int]) -> str:
    if not gaps:
        return "one-time"
    years = len(texts_a_year)
    with_many = sum(count > 1 for count in texts_a_year)
    if sum(texts_a_year) >= MANY_A_YEAR * years and with_many >= YEARS_WITH_MANY * years:
        return "multiple-per-year"
    weights = Counter[int]()
    for place, gap in enumerate(reversed(gaps)):
        weights[gap] += WEIGHTS[place] if place < len(WEIGHTS) else 1
    commonest = weights.most_common(1)[0][0]  # of equals the one met first, which is the newest
    return NAMES.get(commonest) or f"every-{commonest}-years"


def _story(name: str, gaps: Sequence[int]) -> str:
    """The whole course in words: "annual", "annual once, then biennial", "mostly biennial, 1 to 4 years apart"."""
    if name == "multiple-per-year":
        return "several texts a year"
    if len(gaps) == 1:
        return f"two texts, {_years(gaps[0])} apart"
    turns = [(gap, len(list(run))) for gap, run in groupby(gaps)]
    if len(turns) > MOST_TURNS:
        return f"mostly {_spoken(name)}, {min(gaps)} to {max(gaps)} years apart"
    return ", then ".join(_turn(gap, times, place == len(turns) - 1) for place, (gap, times) in enumerate(turns))


def _turn(gap: int, times: int, last: bool) -> str:
    """One stretch of equal gaps; that which lasts until now has no end, and is no cycle where it came only once."""
    if last and times == 1:
        return f"after {_years(gap)}"
    name = NAMES.get(gap) or f"every {gap} years"
    return name if last else f"{name} {_TIMES.get(times) or f'{times} times'}"


def _years(number: int) -> str:
    return "one year" if number == 1 else f"{number} years"


def _spoken(name: str) -> str:
    return name.replace("-", " ")


def sessions(texts: Iterable[Text]) -> frozenset[int]:
    """The sessions, or years where there are no sessions, in which the texts were adopted."""
    found = (text.session if text.session is not None else year(text) for text in texts)
    return frozenset(number for number in found if number is not None)
