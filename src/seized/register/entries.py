"""The mandates of the register, as they stand: corrected, judged, and in their paragraphs."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, Row, Select, select

from seized.model.nesting import labels_above
from seized.model.register import Entry, MandateFilter
from seized.register.among import among
from seized.register.choosing import OPEN_END, chosen
from seized.register.facts import mandate_of
from seized.register.holdings import holdings_of
from seized.register.identity import in_order
from seized.register.judging import judgement_of
from seized.register.schema import documents, judgements, mandates, paragraphs
from seized.register.windows import is_overdue, windows


def entries(connection: Connection, wanted: MandateFilter) -> list[Entry]:
    """The mandates asked for: by their last due day, then by document and place in it."""
    rows = connection.execute(_selected().where(*chosen(wanted))).all()
    return sorted(_entries(connection, rows, wanted.today), key=_order)


def entries_of(connection: Connection, ids: Iterable[str], today: str | None = None) -> dict[str, Entry]:
    """Mandates by their ids; one that is not in the register is left out."""
    rows = connection.execute(_selected().where(among(mandates.c.id, ids))).all()
    return {one.id: one for one in _entries(connection, rows, today)}


def _order(entry: Entry) -> tuple[object, ...]:
    last = max((one.last for one in entry.windows if one.last), default=OPEN_END)
    sessions = tuple(one.session or 0 for one in entry.windows)
    return last, sessions, in_order(entry.document.key), entry.mandate.span


def _selected() -> Select[tuple[object, ...]]:
    place = paragraphs.c["number", "cited", "page", "text"]
    return (
        select(mandates, *place, paragraphs.c.label.label("at"))
        .join(paragraphs, paragraphs.c.id == mandates.c.paragraph)
        .join(documents, documents.c.id == mandates.c.document)
    )


def _entries(connection: Connection, rows: Iterable[Row[tuple[object, ...]]], today: str | None) -> list[Entry]:
    rows = list(rows)
    shelf = holdings_of(connection, {row.document for row in rows})
    numbers = {row.judgement for row in rows} - {None}
    judged = connection.execute(select(judgements).where(among(judgements.c.id, numbers)))
    statuses = {row.id: judgement_of(row) for row in judged}
    texts = _texts(connection, set(shelf))
    items = {number: _items(own) for number, own in texts.items()}
    found = []
    for row in rows:
        mandate = mandate_of(row.stated)
        spans = windows(mandate.due)
        entry = Entry(
            id=row.id,
            handle=f"{shelf[row.document].key}#{row.label}",
            document=shelf[row.document],
            mandate=mandate,
            number=row.number,
            page=row.page,
            cited=row.cited,
            chapeau=_above(texts[row.document], row.at),
            paragraph_text=row.text,
            items=tuple(items[row.document][row.at]),
            windows=spans,
            status=row.status,
            judged=statuses.get(row.judgement),
            corrected=tuple(row.corrected),
            dismissed=row.dismissed,
            overdue=not shelf[row.document].draft and is_overdue(spans, row.status, today),
        )
        found.append(entry)
    return found


def _texts(connection: Connection, numbers: set[int]) -> dict[int, dict[str, str]]:
    """The paragraphs of some documents, in order, by their labels: the printed number and the text."""
    query = select(*paragraphs.c["document", "label", "number", "text"]).where(among(paragraphs.c.document, numbers))
    found: dict[int, dict[str, str]] = {number: {} for number in numbers}
    for row in connection.execute(query.order_by(paragraphs.c.position)):
        found[row.document][row.label] = f"{row.number} {row.text}" if row.number else row.text
    return found


def _above(texts: dict[str, str], label: str) -> str | None:
    """The words that govern a sub-paragraph, from the paragraph down."""
    found = [texts.get(one) for one in labels_above(label)]
    return " ".join(filter(None, reversed(found))) or None


def _items(texts: dict[str, str]) -> defaultdict[str, list[str]]:
    """The sub-paragraphs of each paragraph of a document, in order, by its label."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for label, text in texts.items():
        for above in labels_above(label):
            found[above].append(text)
    return found
