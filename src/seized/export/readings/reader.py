"""The running text of a document as HTML: each paragraph, and in the margin what was found in it."""

from collections import defaultdict
from html import escape
from itertools import pairwise

from seized.model import Citation, Document, Footnote, Mandate, Paragraph
from seized.model.cooperation_wording import GROUPS, Note, notes
from seized.model.nesting import stands_in
from seized.model.passage import Span
from seized.model.placing import Places, cited
from seized.model.wording import asked, day, due_date, due_window

Stretch = tuple[Span, str, str | None]
"""Where it stands in the clean text, what it is (a class name), and the id of the fact that it shows."""


class Reader:
    """Writes the paragraphs of one document; `key` is the id of the document on its page."""

    def __init__(self, key: str, document: Document) -> None:
        self._key = key
        self._places = Places(document)
        self._document = document
        self._mandates: dict[str, list[Mandate]] = defaultdict(list)
        for mandate in document.mandates:
            self._mandates[mandate.paragraph].append(mandate)
        self._told: dict[str, list[tuple[str, Note]]] = defaultdict(list)
        for group in GROUPS:
            for at, note in enumerate(notes(document, group)):
                self._told[note.paragraph].append((f"{key}-{group}-{at}", note))

    def row(self, paragraph: Paragraph) -> str:
        """One paragraph with its margin."""
        unlabelled = "" if paragraph.number else " unlabelled"
        level = min(paragraph.level, 3)
        return (
            f'<div class="row{unlabelled}"><div class="paragraph {paragraph.part} level-{level}" '
            f'id="{self._key}-{escape(paragraph.id)}">'
            f'<span class="label">{escape(paragraph.number or "")}</span>'
            f'<p dir="auto">{self._text(paragraph)}</p></div>{self._margin(paragraph)}</div>'
        )

    def footnotes(self) -> str:
        """The footnotes as a list, each linked to its mark."""
        listed = self._document.footnotes
        return f'<ol class="footnotes">{"".join(map(self._footnote, listed))}</ol>' if listed else ""

    def _footnote(self, note: Footnote) -> str:
        name = f"{self._key}-note-{escape(note.marker)}"
        stretches: list[Stretch] = [(span, "citation", None) for span, _ in cited(note)]
        return (
            f'<li id="{name}"><a class="label" href="#{name}-mark">{escape(note.marker)}</a>'
            f'<p dir="auto">{_marked(note.text, stretches, {})}</p></li>'
        )

    def _text(self, paragraph: Paragraph) -> str:
        opening = paragraph.text if paragraph.part == "formula" else paragraph.opening
        stretches: list[Stretch] = [
            (span, "citation", self._fact(paragraph, at)) for at, (span, _) in enumerate(cited(paragraph))
        ]
        if opening and paragraph.text.startswith(opening):
            stretches.append(((0, len(opening)), "opening", None))
        for fact, note in self._told[paragraph.id]:
            spans = filter(None, (self._places.within(paragraph, span) for span in note.spans))
            stretches += [(span, "told", fact) for span in spans]
        for holder, mandates in self._mandates.items():
            if stands_in(paragraph.id, holder):
                for mandate in mandates:
                    span = self._places.within(paragraph, mandate.span)
                    if span:
                        stretches.append((span, "asked", f"{self._key}-{mandate.id}"))
        return _marked(paragraph.text, stretches, self._marks(paragraph))

    def _marks(self, paragraph: Paragraph) -> dict[int, str]:
        marks: dict[int, str] = defaultdict(str)
        for offset, marker in self._places.notes(paragraph):
            name = f"{self._key}-note-{escape(marker)}"
            marks[offset] += f'<sup><a id="{name}-mark" href="#{name}">{escape(marker)}</a></sup>'
        return marks

    def _margin(self, paragraph: Paragraph) -> str:
        shown = [self._mandate(mandate) for mandate in self._mandates[paragraph.id]]
        cites = {citation.text for citation in paragraph.citations}
        shown += [_note(fact, one) for fact, one in self._told[paragraph.id] if one.told or one.name not in cites]
        citations = [
            f'<span data-fact="{self._fact(paragraph, at)}">{_citation(citation)}</span>'
            for at, (_, citation) in enumerate(cited(paragraph))
            if citation.symbol or citation.kind != "other"  # "the present resolution" names nothing to look up
        ]
        if citations:
            shown.append(f"<li>cites {', '.join(citations)}</li>")
        return f'<ul class="margin">{"".join(shown)}</ul>' if shown else ""

    def _mandate(self, mandate: Mandate) -> str:
        words = [f'<span class="verb">{escape(mandate.verb)}</span>']
        if mandate.addressees:
            words.append(escape(asked(mandate)))
        if mandate.kind != "other":
            words.append(mandate.kind)
        if mandate.due:
            window = due_window(mandate.due)
            due = due_date(mandate.due) + (f" ({window})" if window else "")
            words.append(f'<span class="due">{escape(due)}</span>')
        if mandate.recurrence:
            words.append(escape(mandate.recurrence))
        fact = f"{self._key}-{escape(mandate.id)}"
        href = f"#{self._key}-{escape(mandate.paragraph)}"
        return f'<li class="mandate" data-fact="{fact}"><a href="{href}">{" · ".join(words)}</a></li>'

    def _fact(self, paragraph: Paragraph, at: int) -> str:
        """The id of the citation that stands at place `at` of its paragraph."""
        return f"{self._key}-{escape(paragraph.id)}-c{at}"


def _note(fact: str, note: Note) -> str:
    """`observance International Year of Otters · 2031`; the kind is left out where the name tells it."""
    kind = "" if note.kind in note.name.casefold() else f'<span class="kind">{escape(note.kind)}</span> '
    told = f' · <span class="due">{escape(note.told)}</span>' if note.told else ""
    return f'<li class="note" data-fact="{fact}">{kind}{escape(note.name)}{told}</li>'


def _citation(citation: Citation) -> str:
    """`A/RES/59/48 (2 Dec 2004)`; an instrument without a symbol by its own words."""
    name = escape(citation.symbol or citation.text)
    return f"{name} ({day(citation.date, short=True)})" if citation.date and citation.symbol else name


def _marked(text: str, stretches: list[Stretch], marks: dict[int, str]) -> str:
    """`text` with every stretch in a span of its own; where stretches lie over each other, one span says both."""
    begin, end = defaultdict(set), defaultdict(set)
    for order, ((start, stop), _, _) in enumerate(stretches):
        begin[start].add(order)
        end[stop].add(order)
    html = []
    over: set[int] = set()
    for at, until in pairwise([*sorted({0, len(text), *begin, *end, *marks}), len(text)]):
        over = over - end[at] | begin[at]
        html.append(marks.get(at, ""))
        here = [stretches[order] for order in sorted(over)]
        classes = " ".join(kind for _, kind, _ in here)
        facts = " ".join(fact for _, _, fact in here if fact)
        shown = f' data-fact="{facts}"' if facts else ""
        words = escape(text[at:until])
        html.append(f'<span class="{classes}"{shown}>{words}</span>' if over and words else words)
    return "".join(html)
