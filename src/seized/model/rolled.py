"""A text rolled forward to a later session: the base with its changes, and what only a person can decide."""

from typing import Literal

import msgspec

from seized.model.comparison import Version
from seized.model.redline import Revision, Style

RollRule = Literal["masthead", "recalled", "request"]
"""What made a change: the masthead of a draft, the list of recalled resolutions, a report or agenda request."""

QuestionKind = Literal[
    "masthead",
    "sponsors",
    "recalled",
    "request",
    "session",
    "date",
    "anniversary",
    "report",
    "meeting",
    "member",
    "newer",
    "dropped",
    "not adopted",
]


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What a person has to decide, with what is known about it; `sources` are paragraphs and symbols that tell it.

    `about` are the words that it is about, None where that is the whole paragraph, or the whole text.
    """

    kind: QuestionKind
    words: str
    about: str | None = None
    sources: tuple[str, ...] = ()


class RolledRun(msgspec.Struct, frozen=True):
    """Words of one revision.  `rule` says what changed them; `questions` are asked here, where their words begin.

    `note` is the mark of the footnote that stands behind the words.
    """

    text: str
    revision: Revision = "kept"
    rule: RollRule | None = None
    italic: bool = False
    note: str | None = None
    questions: tuple[Question, ...] = ()


class RolledParagraph(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the masthead, a title, paragraph or footnote; `label` as printed, `end` the revision of its end.

    The runs that are not inserted are the base, those that are not deleted the new text.
    """

    id: str
    style: Style
    level: int = 0
    label: str | None = None
    runs: tuple[RolledRun, ...]
    end: Revision = "kept"

    @property
    def before(self) -> str | None:
        """The text in the base; None where the paragraph is new."""
        return None if self.end == "inserted" else self._text("inserted")

    @property
    def after(self) -> str | None:
        """The new text; None where the paragraph is gone."""
        return None if self.end == "deleted" else self._text("deleted")

    def _text(self, without: Revision) -> str:
        return "".join(run.text for run in self.runs if run.revision != without)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is asked about any of its words."""
        return tuple(question for run in self.runs for question in run.questions)


class Rolled(msgspec.Struct, frozen=True, kw_only=True):
    """The base as the draft of a later session, paragraph by paragraph, footnotes at the end."""

    base: Version
    session: int
    paragraphs: tuple[RolledParagraph, ...]

    @property
    def before(self) -> tuple[str, ...]:
        """The paragraphs of the base, without labels."""
        return tuple(one.before for one in self.paragraphs if one.before is not None)

    @property
    def after(self) -> tuple[str, ...]:
        """The paragraphs of the new text, without labels."""
        return tuple(one.after for one in self.paragraphs if one.after is not None)
