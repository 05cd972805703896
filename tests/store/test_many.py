"""A register of more documents than a statement of SQLite has parameters for still answers."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from seized.model.register import MandateFilter
from seized.register.judgements import Judge, set_status
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.register.schema import addressees, changes, documents, due_sessions, judgements, mandates, paragraphs
from seized.service import asking
from tests.store.resolutions import Resolution

MANY = 33_000
"""SQLite takes 32,766 parameters."""

REPORT = "Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on tracks"


@pytest.fixture
def crowded(sqlite_path: str) -> Iterator[Register]:
    """A register in which a resolution with one mandate, on which there is a judgement, is copied many times."""
    register = Register(sqlite_path, create=True)
    keep(register, Resolution(operative=(REPORT,)).reading(), Reader("Ada", "2026-01-01T09:00:00Z", "edition 1"))
    set_status(register, "A/RES/78/901#op1.m1", "in progress", Judge("Ada", "2026-01-02T09:00:00Z", "it was begun"))
    with register.writing() as connection:
        for table in (documents, paragraphs, judgements, mandates, addressees, due_sessions, changes):
            columns = {column.name: f'"{column.name}"' for column in table.columns}
            copied = columns | {name: value for name, value in COPIED[table.name].items() if name in columns}
            connection.execute(
                text(
                    f"WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {MANY}) "
                    f'INSERT INTO "{table}" ({", ".join(columns.values())}) '
                    f'SELECT {", ".join(copied.values())} FROM "{table}", counted'
                    f"{' WHERE label = ' + repr('op1') if table is paragraphs else ''}"
                )
            )
    yield register
    register.close()


OWN = f"(id + n * {MANY})"
COPIED: dict[str, dict[str, str]] = {
    "documents": {"id": OWN, "key": "key || '-' || n", "symbol": "symbol || '-' || n"},
    "paragraphs": {"id": OWN, "document": f"document + n * {MANY}"},
    "judgements": {"id": OWN, "mandate": "mandate || n"},
    "mandates": {
        "id": "id || n",
        "document": f"document + n * {MANY}",
        "paragraph": f"paragraph + n * {MANY}",
        "judgement": f"judgement + n * {MANY}",
    },
    "addressees": {"mandate": "mandate || n"},
    "due_sessions": {"mandate": "mandate || n"},
    "changes": {"id": OWN, "document": "document || '-' || n", "mandate": "mandate || n"},
}
"""What tells the copies apart: table -> column -> what it has in the nth copy."""


def test_many_documents_are_no_trouble(crowded: Register) -> None:
    found = asking.mandates(crowded, MandateFilter(session=80))
    assert len({one.id for one in found}) == MANY + 1
    assert {one.status for one in found} == {"in progress"}
    assert len(list(asking.changes(crowded))) == MANY + 1
    assert asking.conflicts(crowded) == ()
