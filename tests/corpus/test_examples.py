"""Golden readings of the two example documents; `pytest --regenerate` writes them anew."""

from pathlib import Path

import msgspec
import pytest

import seized
from seized.model import Document

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
NAMES = ("draft.docx", "resolution.txt")


def facts(document: Document) -> bytes:
    """The reading as it is kept here: every fact, the path without its folder, the extracted text left out."""
    document = msgspec.structs.replace(
        document, source=msgspec.structs.replace(document.source, path=Path(document.source.path).name)
    )
    kept = {name: value for name, value in msgspec.to_builtins(document).items() if name not in ("text", "regions")}
    return msgspec.json.format(msgspec.json.encode(kept), indent=1) + b"\n"


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_read_as_before(name: str, regenerate: bool) -> None:
    golden = HERE / f"{name}.json"
    reading = facts(seized.read(EXAMPLES / name))
    if regenerate:
        golden.write_bytes(reading)
    assert reading.decode() == golden.read_text("utf-8")
