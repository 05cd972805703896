"""Output on terminals and files of every kind."""

from pathlib import Path

import pytest
import typer

from seized.cli.destination import destination


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        ("Türkiye’s “locks” – ‹7/2›…", "ascii", 'Turkiye\'s "locks" - <7/2>...'),
        ("Türkiye’s", "latin-1", "Türkiye's"),
        ("Agenda¹ 議", "ascii", "Agenda1 ?"),
        ("\udcff", "utf-8", "?"),
    ],
)
def test_what_an_encoding_lacks_is_typed(text: str, encoding: str, expected: str) -> None:
    assert text.encode(encoding, "typewriter").decode(encoding) == expected


def test_a_file_that_cannot_be_written_is_an_error_of_use(tmp_path: Path) -> None:
    with pytest.raises(typer.BadParameter, match="cannot be written"), destination(tmp_path / "no" / "where.csv"):
        pass
