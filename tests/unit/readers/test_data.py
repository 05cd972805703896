"""The content of a file at hand is read as the file is."""

from pathlib import Path

import msgspec
import pytest

from seized.errors import Empty, TooLarge, Unsupported
from seized.readers import data_source, limits, media_type, open_source
from tests.contract.commands import EXAMPLES


@pytest.mark.parametrize("path", sorted(EXAMPLES.iterdir()), ids=lambda path: path.name)
def test_it_says_the_same(path: Path) -> None:
    source = open_source(path)
    assert data_source(path.read_bytes(), "a name") == msgspec.structs.replace(source, path="a name")
    assert media_type(path.read_bytes(), "a name") == source.media_type


def test_it_is_refused_as_the_file_would_be(monkeypatch: pytest.MonkeyPatch) -> None:
    for data, error in ((b"", Empty), (b"\x7fELF", Unsupported)):
        with pytest.raises(error, match="a name: "):
            data_source(data, "a name")
    monkeypatch.setattr(limits, "MAX_FILE", 3)
    with pytest.raises(TooLarge, match="a name: the file is 4 bytes, the limit 3 bytes"):
        data_source(b"text", "a name")
