"""The words by which resolutions speak of meetings."""

from functools import cache

from seized.vocabulary.choices import choice
from seized.vocabulary.tables import grouped, rows


@cache
def meeting_words(group: str) -> frozenset[str]:
    """The words of one group; KeyError where the table has no such group."""
    return frozenset(grouped("meeting_words.tsv", group))


@cache
def any_of(*groups: str) -> str:
    """A pattern for any word of the groups, of two that begin alike the longer one; it captures nothing."""
    return choice(frozenset[str]().union(*map(meeting_words, groups)))


@cache
def meeting_nouns() -> dict[str, str]:
    """What a meeting is called, in the singular and the plural -> the singular."""
    listed = (forms.split("|") for group, forms in rows("meeting_words.tsv") if group == "noun")
    return {form: forms[0] for forms in listed for form in forms}
