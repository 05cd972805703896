"""What the tests of the readers share: a way to see a source line by line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from seized.model import Source
from seized.readers import open_source


@pytest.fixture
def reading(tmp_path: Path) -> Callable[[str, bytes | str], Source]:
    """Writes a file and reads it."""

    def read(name: str, content: bytes | str) -> Source:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return open_source(path)

    return read
