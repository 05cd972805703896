"""A draft as its page shows it: typeset, what the rules find underlined, and beside each paragraph what is found."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from seized.model.checking import Checked, Finding, Severity
from seized.model.document import Document
from seized.model.masthead import Head, head
from seized.model.placing import Places
from seized.model.register import Holding, Shown
from seized.model.runs import Run, Stretch, runs
from seized.service.drafting import Looked
from seized.web.paragraphs import Noted, Row, Rows

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "advice")
MEANINGS: Mapping[Severity, str] = {
    "error": "the text cannot go out so",
    "warning": "the house writes it otherwise",
    "advice": "a person should look",
}
TITLE, MASTHEAD = "title", ""
"""Under what findings stand that belong to no paragraph."""


class Found(msgspec.Struct, frozen=True):
    """A finding, and its id on the page."""

    id: str
    finding: Finding


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A draft laid out: `found` are the findings that are shown, by the label of their paragraph, `title` and `` for
    the masthead; `counts` are of all findings."""

    shown: Shown
    head: Head
    title: tuple[Run, ...]
    parts: tuple[tuple[bool, list[Row]], ...]
    footnotes: tuple[Noted, ...]
    found: dict[str, list[Found]]
    counts: dict[Severity, int]
    mendable: int
    silent: tuple[str, ...]


def laid(looked: Looked, severity: Severity | None) -> Page:
    """The draft with its findings, or those of one severity."""
    document, checked = looked.document, looked.checked
    listed = [Found(f"found-{at}", one) for at, one in enumerate(checked.findings) if severity in (None, one.severity)]
    by_label: dict[str, list[Found]] = defaultdict(list)
    labels = {paragraph.id for paragraph in document.paragraphs}
    for one in listed:
        by_label[_home(one.finding, labels)].append(one)
    shown = Shown(holding=_holding(document), reading=document, sources=(), entries=(), cited=looked.cited)
    rows = Rows(shown, {}, _stretches(document, by_label))
    return Page(
        shown=shown,
        head=head(document),
        title=tuple(runs(document.title or "", _quoted(document.title or "", by_label[TITLE]))),
        parts=tuple(rows.parts()),
        footnotes=tuple(rows.footnotes()),
        found=dict(by_label),
        counts=_counts(checked),
        mendable=sum(bool(one.edits) for one in checked.findings),
        silent=checked.silent,
    )


def _home(finding: Finding, labels: set[str]) -> str:
    label = finding.paragraph or MASTHEAD
    return label if label in labels or label == TITLE or label.startswith("fn") else MASTHEAD


def _counts(checked: Checked) -> dict[Severity, int]:
    found = Counter(one.severity for one in checked.findings)
    return {one: found[one] for one in SEVERITIES}


def _stretches(document: Document, found: Mapping[str, Sequence[Found]]) -> dict[str, list[Stretch]]:
    """What is to be underlined in each paragraph, by its label, and in each footnote, by `fn` and its marker."""
    places = Places(document)
    made: dict[str, list[Stretch]] = {}
    for paragraph in document.paragraphs:
        spans = ((one, places.within(paragraph, one.finding.span)) for one in found.get(paragraph.id, ()))
        made[paragraph.id] = [Stretch(span, _kind(one), one.id) for one, span in spans if span]
    for note in document.footnotes:
        made[f"fn{note.marker}"] = list(_quoted(note.text, found.get(f"fn{note.marker}", ())))
    return made


def _quoted(text: str, found: Sequence[Found]) -> Iterator[Stretch]:
    """The words of findings where they stand in a text, the first time."""
    for one in found:
        words = " ".join(one.finding.quote.split())
        start = text.find(words) if words else -1
        if start >= 0:
            yield Stretch((start, start + len(words)), _kind(one), one.id)


def _kind(found: Found) -> str:
    return f"found {found.finding.severity}"


def _holding(document: Document) -> Holding:
    """The draft in short, as if it were kept."""
    return Holding(
        key=document.symbol or document.source.path,
        symbol=document.symbol,
        kind=document.kind,
        draft=True,
        organ=document.organ,
        session=document.session,
        date=document.date,
        title=document.title,
        agenda_items=document.agenda_items,
        sources=0,
        paragraphs=len(document.paragraphs),
        mandates=len(document.mandates),
    )
