"""The names and types of the reading contract: adding one is free, renaming or removing one breaks others."""

import json
from pathlib import Path

import msgspec
import pytest

import seized
from seized.model import Citation, Document, Failure, Footnote, Mandate, Paragraph, Warning

SCHEMA = Path(__file__).parents[2] / "docs" / "reading.schema.json"

NAMES = {
    Document: "source kind symbol organ session agenda_items date title sponsors derived_from paragraphs footnotes "
    "mandates meetings agreements memberships warnings",
    Paragraph: "id part number level opening text span citations",
    Citation: "symbol kind date text span",
    Footnote: "marker text paragraph citations",
    Mandate: "id paragraph verb class addressees kind action due recurrence un_mandate span",
    Warning: "code message span",
    Failure: "source error",
}


@pytest.mark.parametrize("record", NAMES, ids=lambda record: record.__name__)
def test_the_published_names_are_there(record: type[msgspec.Struct]) -> None:
    assert set(NAMES[record].split()) <= {field.encode_name for field in msgspec.structs.fields(record)}


def test_the_schema_is_the_one_that_is_published(regenerate: bool) -> None:
    schema = msgspec.json.schema(Document | Failure)
    if regenerate:
        SCHEMA.write_text(json.dumps(schema, indent=1) + "\n", "utf-8")
    assert json.loads(SCHEMA.read_text("utf-8")) == schema


def test_the_library_has_two_doors() -> None:
    assert seized.__all__ == ["__version__", "parse", "read"]
    assert callable(seized.read)
    assert callable(seized.parse)
