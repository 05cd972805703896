"""What a text cites, and what is known of that."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, select

from seized.model import Citation, Document
from seized.model.register import Cited, Holding
from seized.register.among import among
from seized.register.holdings import holdings_of
from seized.register.schema import documents
from seized.vocabulary.known_texts import known


def cited(connection: Connection, reading: Document, labels: Collection[str]) -> tuple[Cited, ...]:
    """What the paragraphs with these labels cite, in the order of the text, footnotes behind their paragraphs."""
    found = list(_citations(reading, labels))
    held = _held(connection, {citation.symbol for _, _, citation in found if citation.symbol})
    return tuple(
        _cited(paragraph, footnote, citation, held.get(citation.symbol or ""))
        for paragraph, footnote, citation in found
    )


def _citations(reading: Document, labels: Collection[str]) -> Iterator[tuple[str, str | None, Citation]]:
    """The citations, each with the paragraph and the footnote that it stands in."""
    for paragraph in reading.paragraphs:
        if paragraph.id in labels:
            yield from ((paragraph.id, None, one) for one in paragraph.citations)
            notes = (note for note in reading.footnotes if note.paragraph == paragraph.id)
            yield from ((paragraph.id, note.marker, one) for note in notes for one in note.citations)


def _held(connection: Connection, symbols: set[str]) -> dict[str, Holding]:
    """Those of the texts with these symbols that the register has."""
    numbers = connection.execute(select(documents.c.id).where(among(documents.c.key, symbols))).scalars().all()
    return {one.key: one for one in holdings_of(connection, numbers).values()}


def _cited(paragraph: str, footnote: str | None, citation: Citation, holding: Holding | None) -> Cited:
    source = holding or known(citation.symbol or "")
    return Cited(
        paragraph=paragraph,
        footnote=footnote,
        citation=citation,
        holding=holding,
        date=source.date if source else None,
        title=source.title if source else None,
    )
