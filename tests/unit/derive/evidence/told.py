"""What the tests of evidence share: texts written as the Assembly writes them, their entries and what they witness."""

from seized.derive.evidence.testimony import witness
from seized.model import Document
from seized.model.evidence import Witness
from seized.model.register import Entry, Holding
from seized.model.wording import labels
from seized.pipeline import parse

HEAD = """A/RES/{session}/{number}

General Assembly

Distr.: General
{day}

{ordinal} session

Agenda item 14

Resolution adopted by the General Assembly on {day}

{session}/{number}. {title}

The General Assembly,

{body}
"""
ORDINALS = {78: "Seventy-eighth", 79: "Seventy-ninth", 80: "Eightieth"}
DAYS = {78: "5 December 2023", 79: "4 December 2024", 80: "3 December 2025"}


def resolution(session: int, number: int, title: str, *body: str) -> Document:
    """A resolution of the Assembly, read; footnotes stand at the end of `body`."""
    head = {"session": session, "number": number, "ordinal": ORDINALS[session], "day": DAYS[session], "title": title}
    return parse(HEAD.format(**head, body="\n\n".join(body)))


def entry(document: Document, at: int = 0) -> Entry:
    """The mandate `at` of a document, as the register holds it."""
    assert document.symbol
    mandate = document.mandates[at]
    texts = {paragraph.id: paragraph.text for paragraph in document.paragraphs}
    return Entry(
        id=f"{document.symbol} {mandate.id}",
        handle=f"{document.symbol}#{mandate.id}",
        document=Holding(
            key=document.symbol,
            symbol=document.symbol,
            kind=document.kind,
            draft=document.kind.startswith("draft"),
            organ=document.organ,
            session=document.session,
            date=document.date,
            title=document.title,
            sources=1,
            paragraphs=len(document.paragraphs),
            mandates=len(document.mandates),
        ),
        mandate=mandate,
        number=labels(document)[mandate.paragraph],
        page=None,
        chapeau=None,
        paragraph_text=texts[mandate.paragraph],
    )


def bearing(document: Document, *items: str) -> Witness:
    """What a document bears witness to; it is to bear some."""
    found = witness(document, document.symbol or "text:0123456789abcdef", items)
    assert found
    return found
