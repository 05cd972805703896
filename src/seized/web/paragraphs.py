"""The paragraphs of a document as its page shows them: the text in runs, and the margin beside it."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

import msgspec

from seized.model.cooperation_wording import Note
from seized.model.document import Footnote, Paragraph
from seized.model.marking import Marking, citations, footnote_runs
from seized.model.register import Cited, Entry, Shown
from seized.model.runs import Run


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph, and what the register knows of it: `cited` is by the id of the citation in the text."""

    paragraph: Paragraph
    runs: list[Run]
    entries: list[Entry]
    told: list[tuple[str, Note]]
    cited: list[tuple[str, Cited]]


class Rows:
    """The paragraphs of a document that is shown, in their order; an annex begins a part of its own."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._marking = Marking(shown.reading)
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        for entry in shown.entries:
            self._entries[entry.mandate.paragraph].append(entry)
        self._cited: dict[str, list[Cited]] = defaultdict(list)
        for one in shown.cited:
            if one.footnote is None:
                self._cited[one.paragraph].append(one)

    def parts(self) -> Iterator[tuple[bool, list[Row]]]:
        """The paragraphs before an annex, then its own, and so on; True with those of an annex."""
        for is_annex, group in groupby(self._shown.reading.paragraphs, lambda one: one.part == "annex"):
            yield is_annex, [self._row(paragraph) for paragraph in group]

    def footnotes(self) -> list[tuple[Footnote, list[Run]]]:
        """The footnotes, each with its text in runs."""
        return [(note, footnote_runs(note)) for note in self._shown.reading.footnotes]

    def _row(self, paragraph: Paragraph) -> Row:
        known = {one.citation.span: one for one in self._cited[paragraph.id]}
        return Row(
            paragraph=paragraph,
            runs=self._marking.runs(paragraph),
            entries=self._entries[paragraph.id],
            told=self._marking.told(paragraph),
            cited=[(fact, known[one.span]) for fact, one in citations(paragraph) if one.span in known],
        )
