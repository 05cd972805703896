"""What a capitalized noun alone stands for: "the Conference" for the "World Conference on Otters" named before."""

import re
from typing import NamedTuple

from seized.derive.cooperation.meeting_names import Name
from seized.vocabulary.dates import YEAR

_YEAR_FIRST = re.compile(rf"{YEAR} ")


class Full(NamedTuple):
    """A name told in full, and the number in it."""

    words: str
    number: int | None


class Recalled:
    """The meetings of a document that were named in full, the last one of each kind."""

    def __init__(self) -> None:
        self._full: dict[str, Full | None] = {}

    def name(self, text: str, name: Name, *, dated: bool) -> Full | None:
        """The full name that the noun alone stands for, which is kept in mind where it is told itself.

        None for a noun that stands for nothing named before, and for what is no noun alone.  With a day of its own
        the noun tells of another meeting of a series: the year of the first one is no part of its name, and a
        meeting that has both a number and a day is not meant.
        """
        if not text[name.noun].isupper() or name.plural:
            return None
        if name.words or name.described:
            known = name.number is not None and dated
            full = Full(_YEAR_FIRST.sub("", text[name.start : name.end]), name.number)
            self._full[name.kind] = None if known else full
            return None
        return self._full.get(name.kind) if name.owner == "the" else None
