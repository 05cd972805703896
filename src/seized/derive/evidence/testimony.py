"""What one document says that may be evidence for mandates of earlier ones."""

from seized.derive.evidence.issued import issued
from seized.derive.evidence.named_reports import named_reports
from seized.derive.evidence.recitals import recitals
from seized.model.document import Document
from seized.model.evidence import Witness
from seized.model.wording import labels
from seized.vocabulary import organs
from seized.vocabulary.symbols import parse


def witness(document: Document, key: str, items: tuple[str, ...] = ()) -> Witness | None:
    """What `document` bears witness to; None for a draft, which tells of nothing done.

    `key` is the document's key in the register, `items` are the names of its agenda items where they are known.
    """
    if document.kind.startswith("draft"):
        return None
    cited_as = _cited_as(document)
    report = issued(document, key)
    itself, date = report or (None, document.date)
    symbol = itself.symbols[0] if itself else document.symbol
    organ, session = _series(symbol) if itself else (document.organ, document.session)
    holders = (*(one.citations for one in document.paragraphs), *(one.citations for one in document.footnotes))
    return Witness(
        key=key,
        symbol=symbol,
        organ=organ,
        session=session,
        date=date,
        title=itself.subject if itself else document.title,
        items=items,
        cited=frozenset(one.symbol for citations in holders for one in citations if one.symbol),
        itself=itself,
        reports=() if itself else named_reports(document, key, cited_as),
        recitals=() if itself else tuple(recitals(document, key, cited_as)),
    )


def _series(symbol: str | None) -> tuple[str | None, int | None]:
    parts = parse(symbol) if symbol else None
    if not parts:
        return None, None
    organ = organs.organ_of_symbol(parts.text)
    return organ.name if organ else None, parts.regular_session


def _cited_as(document: Document) -> dict[str, str]:
    """How each paragraph is cited in words: `paragraph 4 (a)`, `preambular paragraph 3`."""
    found, preambular = {}, 0
    numbers = labels(document)
    for paragraph in document.paragraphs:
        if paragraph.part == "formula":
            preambular = 0
        preambular += paragraph.part == "preamble" and paragraph.level == 0
        number = numbers[paragraph.id]
        if paragraph.part == "preamble":
            found[paragraph.id] = f"preambular paragraph {preambular}"
        else:
            found[paragraph.id] = f"paragraph {number}" if number else paragraph.id
    return found
