"""Names the addressees of a mandate: as the paragraph has them, and as the tables do."""

import re
from bisect import bisect_left
from functools import cached_property

from seized.model import Addressee, Segmentation
from seized.vocabulary.actors import named, names_in
from seized.vocabulary.phrases import either

_PLAIN = {"\u2011": "-", "\u2010": "-", "\u2019": "'", "\u2018": "'", "\u00a0": " "}
_HEAD_END = re.compile(r" (?:of|on|for|in|to|against|at) ")
_BRACKETED = re.compile(r" \([^()]*\)$")
_SHORT = re.compile(rf"(?:{either('body modifier')} )?{either('body')}|Office of the High Commissioner")
_OF_UN = re.compile(rf"\bUnited Nations\b(?! (?:Convention|Charter))|\bUN[A-Z-]|\b{either('united nations')}\b")
_OF_STATES = re.compile(rf"^(?:[\w-]+ )*?{either('not the united nations')}\b")
_OF_ANOTHER = re.compile(
    r"\bof the (?!United Nations|Secretar|General|Security|Human|Economic and Social|Special|Advisory|Main)[A-Z]"
)


def plain(text: str) -> str:
    """`text` with hyphens, apostrophes and spaces made plain, one character for one."""
    if not text.isascii():
        for sign, common in _PLAIN.items():
            text = text.replace(sign, common)
    return text


class Names:
    """The names that a document mentions, so that a short form ("the Office") finds the name that it stands for."""

    def __init__(self, parts: Segmentation, organ: str | None) -> None:
        self._parts = parts
        self._organ = organ

    @cached_property
    def _mentions(self) -> list[tuple[int, int, str]]:
        segments = enumerate(self._parts.segments)
        return [(index, at, name) for index, segment in segments for at, name in names_in(plain(segment.passage.text))]

    def addressee(self, text: str, segment: int, start: int) -> Addressee:
        """The addressee named `text`, at `start` in the segment with this index.

        A short form stands for the full name that the document gave last; nothing else is guessed from it.
        """
        wanted = plain(text)
        bare = _BRACKETED.sub("", wanted).removesuffix(" of the Secretariat")
        if actor := named().get(wanted) or named().get(bare):
            return Addressee(text, actor.name, actor.un)
        if _SHORT.fullmatch(wanted) and (full := self._last(wanted, (segment, start))):
            return Addressee(text, full, named()[full].un if full in named() else True)
        others = _OF_STATES.match(wanted) is not None or _OF_ANOTHER.search(wanted) is not None
        return Addressee(text, text, _OF_UN.search(wanted) is not None and not others)

    def _last(self, short: str, before: tuple[int, int]) -> str | None:
        mentions = self._mentions
        for at in range(bisect_left(mentions, (*before, "")) - 1, -1, -1):
            if _shortens(short, mentions[at][2]):
                return named()[mentions[at][2]].name
        return self._organ if self._organ and self._organ.endswith(short) else None


def _shortens(short: str, name: str) -> bool:
    """Whether `short` is the head or the beginning of `name`: "Office" of "United Nations Office on Drugs"."""
    head = _HEAD_END.split(name, maxsplit=1)[0]
    begins = name.replace("United Nations ", "").startswith(f"{short} ")
    return name != short and (begins or f" {head}".endswith(f" {short}"))
