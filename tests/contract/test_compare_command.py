"""`seized compare`, from outside."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from rich.cells import cell_len

from tests.contract.commands import EXAMPLES, seized
from tests.roundtrip.revisions import paragraphs

PAIR = (EXAMPLES / "draft.docx", EXAMPLES / "resolution.txt")


def test_two_files_need_no_register(tmp_path: Path) -> None:
    done = seized("compare", *PAIR, SEIZED_DB=str(tmp_path / "none.sqlite"), COLUMNS="200")
    text = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert text.startswith("ST/LRT/12/L.7 → ST/LRT/RES/12/4\n")
    assert "noting → noting with appreciation: stronger" in text
    assert max(map(cell_len, text.splitlines())) <= 80
    assert "\x1b" not in text


@pytest.mark.usefixtures("db")
def test_files_and_documents_of_the_register_go_together() -> None:
    done = seized("compare", "78/901", PAIR[1])
    assert done.returncode == 0
    assert done.stdout.decode().startswith("A/RES/78/901 → ST/LRT/RES/12/4\n")


def test_json_is_one_comparison_or_a_line_of_them() -> None:
    two = json.loads(seized("compare", *PAIR, "--format", "json").stdout)
    assert [two[side]["symbol"] for side in ("before", "after")] == ["ST/LRT/12/L.7", "ST/LRT/RES/12/4"]
    three = json.loads(seized("compare", *PAIR, PAIR[0], "--format", "json").stdout)
    assert len(three["versions"]) == 3
    assert three["steps"][0] == two


def test_word_has_the_changes_with_who_made_them(tmp_path: Path) -> None:
    file = tmp_path / "tracked.docx"
    assert seized("compare", *PAIR, "--format", "docx", "--author", "Ada", "--out", file).returncode == 0
    accepted, rejected = (paragraphs(file.read_bytes(), accept=accept) for accept in (True, False))
    assert any("Noting with appreciation" in text for text in accepted)
    assert not any("Noting with appreciation" in text for text in rejected)
    assert b'w:author="Ada"' in _document(file)


def _document(file: Path) -> bytes:
    return ZipFile(file).read("word/document.xml")


def test_a_page_of_all(tmp_path: Path) -> None:
    done = seized("compare", *PAIR, "--format", "html")
    assert done.stdout.startswith(b"<!doctype html>")
    assert b'<ins><span class="opening">with appreciation</span> </ins>' in done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("compare",), "name two texts"),
        (("compare", PAIR[0]), "name two texts"),
        (("compare", *PAIR, PAIR[0], "--format", "docx"), "name two"),
        (("compare", *PAIR, "--out", PAIR[0]), "name another file to write"),
    ],
)
def test_a_wrong_call_is_said_so(arguments: tuple[object, ...], message: str) -> None:
    done = seized(*arguments)
    assert done.returncode == 2
    assert message in " ".join(done.stderr.decode().replace("│", " ").split())


@pytest.mark.parametrize("missing", ["no_such_file.docx", "A/RES/1/1"])
@pytest.mark.usefixtures("db")
def test_a_text_that_cannot_be_had_is_one_line(missing: str) -> None:
    done = seized("compare", PAIR[0], missing)
    assert (done.returncode, done.stdout) == (1, b"")
    assert missing in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
