"""The running text of a document as HTML: each paragraph, and in the margin what was found in it."""

from collections.abc import Iterable
from html import escape

from seized.model import Citation, Document, Footnote, Mandate, Paragraph
from seized.model.cooperation_wording import Note
from seized.model.marking import Marking, citations, footnote_runs
from seized.model.runs import Run
from seized.model.wording import asked, day, due_date, due_window


class Reader:
    """Writes the paragraphs of one document; `key` is the id of the document on its page."""

    def __init__(self, key: str, document: Document) -> None:
        self._key = key
        self._document = document
        self._marking = Marking(document)

    def row(self, paragraph: Paragraph) -> str:
        """One paragraph with its margin."""
        unlabelled = "" if paragraph.number else " unlabelled"
        level = min(paragraph.level, 3)
        return (
            f'<div class="row{unlabelled}"><div class="paragraph {paragraph.part} level-{level}" '
            f'id="{self._key}-{escape(paragraph.id)}">'
            f'<span class="label">{escape(paragraph.number or "")}</span>'
            f'<p dir="auto">{self._text(self._marking.runs(paragraph))}</p></div>{self._margin(paragraph)}</div>'
        )

    def footnotes(self) -> str:
        """The footnotes as a list, each linked to its mark."""
        listed = self._document.footnotes
        return f'<ol class="footnotes">{"".join(map(self._footnote, listed))}</ol>' if listed else ""

    def _footnote(self, note: Footnote) -> str:
        name = f"{self._key}-note-{escape(note.marker)}"
        return (
            f'<li id="{name}"><a class="label" href="#{name}-mark">{escape(note.marker)}</a>'
            f'<p dir="auto">{self._text(footnote_runs(note))}</p></li>'
        )

    def _text(self, runs: Iterable[Run]) -> str:
        """Every run of a text in a span of its own, behind the footnote marks that stand before it."""
        html: list[str] = []
        for run in runs:
            html += map(self._mark, run.notes)
            shown = f' data-fact="{" ".join(map(self._fact, run.facts))}"' if run.facts else ""
            words = escape(run.text)
            marked = run.stretches and words
            html.append(f'<span class="{" ".join(run.kinds)}"{shown}>{words}</span>' if marked else words)
        return "".join(html)

    def _mark(self, marker: str) -> str:
        name = f"{self._key}-note-{escape(marker)}"
        return f'<sup><a id="{name}-mark" href="#{name}">{escape(marker)}</a></sup>'

    def _margin(self, paragraph: Paragraph) -> str:
        shown = [self._mandate(mandate) for mandate in self._marking.mandates[paragraph.id]]
        shown += [_note(self._fact(fact), note) for fact, note in self._marking.told(paragraph)]
        cites = [f'<span data-fact="{self._fact(fact)}">{_citation(one)}</span>' for fact, one in citations(paragraph)]
        if cites:
            shown.append(f"<li>cites {', '.join(cites)}</li>")
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
        href = f"#{self._key}-{escape(mandate.paragraph)}"
        shown = " · ".join(words)
        return f'<li class="mandate" data-fact="{self._fact(mandate.id)}"><a href="{href}">{shown}</a></li>'

    def _fact(self, fact: str) -> str:
        """The id of a fact on the page, where other documents may have facts of the same name."""
        return f"{self._key}-{escape(fact)}"


def _note(fact: str, note: Note) -> str:
    """`observance International Year of Otters · 2031`; the kind is left out where the name tells it."""
    kind = "" if note.kind in note.name.casefold() else f'<span class="kind">{escape(note.kind)}</span> '
    told = f' · <span class="due">{escape(note.told)}</span>' if note.told else ""
    return f'<li class="note" data-fact="{fact}">{kind}{escape(note.name)}{told}</li>'


def _citation(citation: Citation) -> str:
    """`A/RES/59/48 (2 Dec 2004)`; an instrument without a symbol by its own words."""
    name = escape(citation.symbol or citation.text)
    return f"{name} ({day(citation.date, short=True)})" if citation.date and citation.symbol else name
