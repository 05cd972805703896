"""Circumstances told once for several meetings: "the ninth meeting of A and the meeting of B, held in Rome"."""

import re

from seized.derive.cooperation.circumstances import Circumstances
from seized.derive.cooperation.meeting_names import Name
from seized.vocabulary.meetings import meeting_words

_AND = re.compile(r",? (?:and|as well as) (?P<another>the )?\Z")
_CAPITALIZED = re.compile(r"\b[A-Z][\w'-]+")
_COMMA = re.compile(r", (?:the )?\Z")


class Tail:
    """What is told behind the last meeting of a list, handed from each meeting to the one before it.

    Meetings of one list are those of one treaty or organization: "the ninth meeting of the Otter Council and the
    meeting of the Otter Committee, held in Rome".
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._next: tuple[Name, str | None] | None = None
        self._told: Circumstances | None = None
        self._listed = False

    def of(self, name: Name, body: str | None, told: Circumstances, end: int) -> Circumstances:
        """What is told of a meeting, or of those listed behind it; the meetings of a text are asked from the last on.

        A meeting with circumstances of its own takes none of another, nor does one of the same series.
        """
        own = told.told or told.convened or end > name.end
        if not own and self._told and self._joined(name) and not self._again(name, body):
            told = self._told
        elif told.convened and told.told and self._text.startswith(",", name.end):
            self._told, self._listed = told, False
        else:
            self._told = None
        self._next = (name, body)
        return told

    def _joined(self, name: Name) -> bool:
        """Whether a numbered meeting stands before the one asked last in one list."""
        if name.number is None or self._next is None:
            return False
        joint = _AND.fullmatch(self._text, name.end, self._next[0].first)
        if joint and (not joint["another"] or not self._whose(name).isdisjoint(self._whose(self._next[0]))):
            self._listed = True
            return True
        return self._listed and _COMMA.fullmatch(self._text, name.end, self._next[0].first) is not None

    def _whose(self, name: Name) -> frozenset[str]:
        """The words that tell a body from others; bodies of one treaty or organization have some in common."""
        behind = self._text[name.head : name.end]
        words = frozenset(_CAPITALIZED.findall(behind)) if behind.startswith(" of ") else frozenset[str]()
        return words - meeting_words("broad") - (meeting_words("body") - meeting_words("treaty body"))

    def _again(self, name: Name, body: str | None) -> bool:
        """Whether the one asked last is another meeting of the same series, or may be."""
        if self._next is None or self._next[0].number is None:
            return False
        other = self._next[1]
        return body is None or other is None or body.startswith(other) or other.startswith(body)
