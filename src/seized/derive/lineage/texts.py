"""What the lineage of a text needs to know of it, taken from its reading."""

import re
from collections.abc import Iterable, Iterator

from seized.model.document import Document, Paragraph
from seized.model.lineage import DueSession, Recall, Request, Text
from seized.model.mandate import Due
from seized.model.placing import cited
from seized.model.wording import labels

LONGEST_WORDS = 300
"""Characters kept of what a recital says of a resolution; its subject stands at the beginning."""

_IN_A_LIST = re.compile(r"[,;\s]*(?:(?:and|also|as well as|or|to|its|the|of|no|resolutions?|decisions?)[,\s]+)*")
"""What stands between two resolutions of one list: ", ", " and ", " and its resolution "."""

_IN_PART = re.compile(
    r"\b((?:section|paragraph|part|chapter|annex)(?:s|es)?\b[^;,]{0,40}?)\s+(?:of|to)\s+(?:its\s+|the\s+)?$"
)
"""Before a resolution of which a part alone is recalled: "section III of its"."""

_TURN = re.compile(r"[,\s]*\b(?:and|as well as|or)(?:\s+(?:also|its|the|in|by|resolutions?|decisions?))*[,\s]*$")
"""What leads over to the next resolution: "on eels, and its resolution"."""


def text(document: Document, key: str | None = None) -> Text:
    """The record of a document that was read; `key` is needed where it has no symbol."""
    return Text(
        key=key or document.symbol or document.source.path,
        symbol=document.symbol,
        kind=document.kind,
        draft=document.kind.startswith("draft"),
        organ=document.organ,
        session=document.session,
        date=document.date,
        title=document.title,
        recalls=recalls(document.paragraphs),
        requests=tuple(_requests(document)),
        origins=document.derived_from,
        sponsors=document.sponsors,
    )


def recalls(paragraphs: Iterable[Paragraph]) -> tuple[Recall, ...]:
    """The resolutions that preambular paragraphs recall, in order, each with what its recital says of it.

    All resolutions of one list share the words that follow the list: "its resolutions 7/1, 8/2 and 9/3 on eels".
    """
    return tuple(recall for paragraph in paragraphs if paragraph.part == "preamble" for recall in _recalls(paragraph))


def _recalls(paragraph: Paragraph) -> Iterator[Recall]:
    found = [(span, citation) for span, citation in cited(paragraph) if citation.kind in ("resolution", "decision")]
    words, until = "", len(paragraph.text)
    listed: list[Recall] = []
    for (start, end), citation in reversed(found):
        between = paragraph.text[end:until]
        if not listed or not _IN_A_LIST.fullmatch(between):
            words = _TURN.sub("", between)[:LONGEST_WORDS].rstrip()
        in_part = _IN_PART.search(paragraph.text, max(0, start - 80), start)
        listed.append(Recall(citation.symbol or "", citation.date, paragraph.id, in_part[1] if in_part else words))
        until = start
    yield from (recall for recall in reversed(listed) if recall.symbol)


def _requests(document: Document) -> Iterator[Request]:
    printed = labels(document)
    for mandate in document.mandates:
        if mandate.kind == "agenda" or (mandate.kind == "report" and mandate.un_mandate):
            yield Request(
                mandate=f"{document.symbol or ''}#{mandate.id}",
                kind=mandate.kind,
                paragraph=printed[mandate.paragraph],
                sessions=due_sessions(mandate.due),
                recurrence=mandate.recurrence,
            )


def due_sessions(due: Due | None) -> tuple[DueSession, ...]:
    """The sessions that a thing is due at; only a session whose window is known is sure to be the Assembly's."""
    if due is None:
        return ()
    numbers = due.sessions or (() if due.session is None else (due.session,))
    return tuple(DueSession(number, "General Assembly" if due.window else None) for number in numbers)
