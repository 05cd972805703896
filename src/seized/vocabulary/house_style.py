"""Words that the house writes in one way, and the other ways that people write them in."""

import re
from functools import cache

from seized.vocabulary.choices import whole
from seized.vocabulary.tables import grouped, rows


@cache
def preferred(group: str) -> dict[str, str]:
    """The house's form by the other one, in small letters where it is no name; KeyError for an unknown group."""
    found = {form: better for name, form, better in rows("house_style.tsv") if name == group}
    if not found:
        raise KeyError(group)
    return found


@cache
def other_forms(group: str) -> re.Pattern[str]:
    """Finds any of the other forms of a group as a whole word, with a small or a capital first letter."""
    forms = preferred(group)
    either_case = whole((*forms, *(form[:1].upper() + form[1:] for form in forms)), nor="’'/-")
    return re.compile(rf"{either_case}(?![\w-])")


@cache
def listed(group: str) -> frozenset[str]:
    """The words of a group that stand for themselves: names in capitals, nouns."""
    return frozenset(grouped("house_words.tsv", group))
