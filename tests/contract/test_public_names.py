"""The names and types of the reading contract: adding one is free, renaming or removing one breaks others."""

import json
from importlib import import_module
from pathlib import Path

import msgspec
import pytest

import seized
from seized.model import Citation, Document, Failure, Footnote, Mandate, Paragraph, Placed, Warning

SCHEMA = Path(__file__).parents[2] / "docs" / "reading.schema.json"

NAMES = {
    Document: "source kind symbol organ session agenda_items date title sponsors derived_from masthead paragraphs "
    "footnotes mandates meetings agreements memberships observances fields "
    "warnings",
    Placed: "field value span",
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
    lines, records = msgspec.json.schema_components((Document, Failure), ref_template="#/$defs/{name}")
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "anyOf": lines, "$defs": records}
    text = json.dumps(schema, indent=1) + "\n"
    if regenerate:
        SCHEMA.write_text(text, "utf-8")
    assert SCHEMA.read_text("utf-8") == text


def test_the_library_has_two_doors() -> None:
    import_module("seized.readers.paths")  # the package of the readers must not stand in the way of the function
    assert seized.__all__ == ["__version__", "parse", "read"]
    assert callable(seized.read)
    assert callable(seized.parse)
