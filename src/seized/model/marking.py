"""A document laid out for a reader: each paragraph in runs, and what was found in it for the margin beside it.

A fact has an id that is the same in the runs that show it and in the margin: that of a mandate is its own, that of a
citation `op4-c0`, that of a note on cooperation `meetings-2`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from seized.model.cooperation_wording import GROUPS, Note, notes
from seized.model.document import Citation, Document, Footnote, Paragraph
from seized.model.mandate import Mandate
from seized.model.nesting import labels_above
from seized.model.placing import Places, cited
from seized.model.runs import Run, Stretch, runs


class Marking:
    """Marks the paragraphs of one document; `mandates` are those of each paragraph, by its label."""

    def __init__(self, document: Document) -> None:
        self._places = Places(document)
        self.mandates: dict[str, list[Mandate]] = defaultdict(list)
        for mandate in document.mandates:
            self.mandates[mandate.paragraph].append(mandate)
        self._told: dict[str, list[tuple[str, Note]]] = defaultdict(list)
        for group in GROUPS:
            for at, note in enumerate(notes(document, group)):
                self._told[note.paragraph].append((f"{group}-{at}", note))

    def runs(self, paragraph: Paragraph, more: Iterable[Stretch] = ()) -> list[Run]:
        """The text of a paragraph: `opening`, `citation`, `told` (of cooperation) and `asked` (a mandate) marked, and
        `more` in the clean text."""
        stretches = (*self._stretches(paragraph), *more)
        return list(runs(paragraph.text, stretches, self._places.notes(paragraph)))

    def told(self, paragraph: Paragraph) -> list[tuple[str, Note]]:
        """What the margin tells of cooperation; a name that is cited anyhow, and of which no more is told, is left."""
        cites = {citation.text for citation in paragraph.citations}
        return [(fact, note) for fact, note in self._told[paragraph.id] if note.told or note.name not in cites]

    def _stretches(self, paragraph: Paragraph) -> Iterator[Stretch]:
        opening = paragraph.text if paragraph.part == "formula" else paragraph.opening
        for at, (span, citation) in enumerate(cited(paragraph)):
            if names(citation):
                yield Stretch(span, "citation", citation_id(paragraph, at))
        if opening and paragraph.text.startswith(opening):
            yield Stretch((0, len(opening)), "opening")
        for fact, note in self._told[paragraph.id]:
            for span in filter(None, (self._places.within(paragraph, span) for span in note.spans)):
                yield Stretch(span, "told", fact)
        for holder in (paragraph.id, *labels_above(paragraph.id)):
            for mandate in self.mandates.get(holder, ()):
                if within := self._places.within(paragraph, mandate.span):
                    yield Stretch(within, "asked", mandate.id)


def footnote_runs(footnote: Footnote) -> list[Run]:
    """The text of a footnote, its citations marked."""
    return list(runs(footnote.text, [Stretch(span, "citation") for span, _ in cited(footnote)]))


def citations(paragraph: Paragraph) -> list[tuple[str, Citation]]:
    """The citations of a paragraph that name something to look up, by their ids."""
    listed = ((citation_id(paragraph, at), citation) for at, (_, citation) in enumerate(cited(paragraph)))
    return [(fact, citation) for fact, citation in listed if names(citation)]


def names(citation: Citation) -> bool:
    """Whether a citation names anything to look up: "the present resolution" does not."""
    return bool(citation.symbol) or citation.kind != "other"


def citation_id(paragraph: Paragraph, at: int) -> str:
    """The id of the citation that stands at place `at` of its paragraph."""
    return f"{paragraph.id}-c{at}"
