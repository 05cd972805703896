"""`seized check` and `seized rules`, from outside: what they print, write, and how they exit."""

import json
import os
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas
from rich.cells import cell_len

from tests.contract.commands import ROOT, seized
from tests.unit.drafting.planted import CLEAN

FAULTY = CLEAN.replace("reed beds,²", "reed beds.²").replace("eight States", "8 States")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a clean draft and a faulty one."""
    (tmp_path / "clean.txt").write_text(CLEAN, "utf-8")
    (tmp_path / "faulty.txt").write_text(FAULTY, "utf-8")
    return tmp_path


def check(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """`seized check`, with no register but the one named."""
    nowhere = {"SEIZED_DB": "", "XDG_DATA_HOME": "/nonexistent", "PYTHONIOENCODING": "utf-8"}
    return seized("check", *arguments, **(nowhere | environment))


def test_a_clean_draft_has_nothing_found(folder: Path) -> None:
    done = check(folder / "clean.txt")
    assert done.returncode == 0
    assert "Nothing found." in done.stdout.decode()


def test_a_caret_stands_under_the_words(folder: Path) -> None:
    done = check(folder / "faulty.txt")
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 1
    assert max(map(cell_len, lines)) <= 80
    for caret in [number for number, line in enumerate(lines) if line.strip() and set(line.strip()) == {"^"}]:
        start, length = lines[caret].index("^"), lines[caret].count("^")
        assert lines[caret - 1][start : start + length] in (".", "8")
    assert any(line.startswith("R04 error") for line in lines)
    assert "(preamble, para. 5, line" in done.stdout.decode()


def test_rules_are_chosen_by_ids_and_beginnings(folder: Path) -> None:
    def found(*options: str) -> set[str]:
        whole = json.loads(check(folder / "faulty.txt", "--format", "json", *options).stdout)
        return {finding["rule"] for document in whole["documents"] for finding in document["findings"]}

    assert found() == {"R04", "R31"}
    assert found("--select", "R3") == {"R31"}
    assert found("--ignore", "r04") == {"R31"}
    assert found("--select", "R31,R0", "--ignore", "R04") == {"R31"}
    assert found("--select", "R04", "--ignore", "R") == {"R04"}


def test_only_errors_make_the_command_fail(folder: Path) -> None:
    assert check(folder / "faulty.txt", "--ignore", "R04").returncode == 0
    assert check(folder / "clean.txt", folder / "missing.txt").returncode == 1


@pytest.mark.parametrize("place", [".", ".."])
def test_a_settings_file_is_looked_for_beside_and_above(folder: Path, place: str) -> None:
    (folder / "drafts").mkdir()
    draft = folder / "drafts" / "faulty.txt"
    draft.write_text(FAULTY, "utf-8")
    (draft.parent / place / "seized.toml").write_text('[check]\nignore = ["R04", "R31"]\n')
    assert "Nothing found." in check(draft).stdout.decode()


@pytest.mark.parametrize(
    ("settings", "hint"),
    [
        ("[check]\nselct = []\n", "has no key selct"),
        ('[check]\nignore = ["Z1"]\n', "no rule begins with Z1"),
        ("[check]\nignore = 4\n", "Expected `array`"),
        ("[check\n", "cannot be read as TOML"),
        ("[chek]\nscanned = true\n", "only the table [check] is known"),
        ("check = 4\n", "check is a table"),
        ('[check]\nignore = ["R", "K"]\n', "no rule is left"),
    ],
)
def test_a_settings_file_that_is_off_is_named(folder: Path, settings: str, hint: str) -> None:
    (folder / "seized.toml").write_text(settings)
    done = check(folder / "clean.txt")
    assert done.returncode == 2
    assert hint in " ".join(done.stderr.decode().replace("│", " ").split())
    assert "seized.toml" in done.stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        ((), "name a file"),
        (("x.txt", "--select", "Q"), "no rule begins"),
        (("x.txt", "--select", ","), "name rules by ids"),
        (("x.txt", "--select", "R04", "--ignore", "R04"), "no rule is left"),
        (("README.md", "--out", "README.md"), "is one of the texts"),
        (("README.md", "--fix", "--out", "README.fixed.md"), "is one of the texts"),
    ],
)
def test_a_call_that_is_off_says_how_to_mend_it(arguments: tuple[str, ...], hint: str) -> None:
    done = check(*arguments)
    assert done.returncode == 2
    assert hint in " ".join(done.stderr.decode().split())


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_mending_writes_a_new_file_and_touches_nothing_else(tmp_path: Path, ends: str, mark: bytes) -> None:
    draft, fixed = tmp_path / "draft.txt", tmp_path / "draft.fixed.txt"
    draft.write_bytes(mark + FAULTY.replace("\n", ends).encode())
    before = draft.read_bytes()
    done = check(draft, "--fix")
    assert done.returncode == 0
    assert "2 findings mended" in done.stderr.decode()
    assert draft.read_bytes() == before
    assert (
        fixed.read_bytes()
        == mark + FAULTY.replace("beds.²", "beds,²").replace("8 St", "eight St").replace("\n", ends).encode()
    )


def test_of_files_that_cannot_be_read_it_is_not_said_that_they_are_clean(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = check(tmp_path / "empty.txt")
    assert done.returncode == 1
    assert not done.stdout
    assert "nothing in it" in done.stderr.decode()


@pytest.mark.parametrize(
    ("path", "why"), [("resolution.pdf", "mend the Word file"), ("resolution.html", "save it as .docx")]
)
def test_it_is_said_why_a_format_is_not_mended(tmp_path: Path, path: str, why: str) -> None:
    if path.endswith(".html"):
        body = "".join(f"<p>{block}</p>" for block in FAULTY.split("\n\n"))
        (tmp_path / path).write_text(f"<html><body>{body}</body></html>", "utf-8")
    else:
        (tmp_path / path).write_bytes(in_print(FAULTY))
    done = check(tmp_path / path, "--fix")
    assert why in done.stderr.decode()
    assert "can be mended" not in done.stdout.decode()
    assert [found.name for found in tmp_path.iterdir()] == [path]


def in_print(text: str) -> bytes:
    """A text as a PDF."""
    file = BytesIO()
    canvas = Canvas(file)
    lines = canvas.beginText(60, 800)
    lines.setFont("Times-Roman", 9)
    lines.textLines(text)
    canvas.drawText(lines)
    canvas.save()
    return file.getvalue()


def test_mending_never_writes_over_a_file(folder: Path) -> None:
    (folder / "faulty.fixed.txt").write_text("kept")
    done = check(folder / "faulty.txt", "--fix")
    assert done.returncode == 1
    assert "there already" in done.stderr.decode()
    assert (folder / "faulty.fixed.txt").read_text() == "kept"


def test_nothing_is_written_where_nothing_can_be_mended(folder: Path) -> None:
    check(folder / "clean.txt", "--fix")
    check(ROOT / "examples" / "draft.docx", "--fix")
    assert {path.name for path in folder.iterdir()} == {"clean.txt", "faulty.txt"}
    assert not list((ROOT / "examples").glob("*.fixed.*"))


def test_the_page_is_self_contained(folder: Path) -> None:
    page = check(folder, "--format", "html").stdout.decode()
    assert "<mark>8</mark>" in page
    assert "<ins>eight</ins>" in page
    assert "http://" not in page.replace("http-equiv", "")
    assert "https://" not in page


def test_a_text_in_another_language_is_left_alone(tmp_path: Path) -> None:
    text = "L’Assemblée générale,\n\nRappelant sa résolution 70/1 du 25 septembre 2015.\n\n" * 9
    (tmp_path / "texte.txt").write_text(text, "utf-8")
    done = check(tmp_path / "texte.txt")
    assert done.returncode == 0
    assert "rules did not look" in done.stdout.decode()


def test_rules_are_told_in_a_line_or_in_full() -> None:
    every = seized("rules", PYTHONIOENCODING="utf-8").stdout.decode()
    one = seized("rules", "R04", PYTHONIOENCODING="utf-8").stdout.decode()
    assert max(map(cell_len, (every + one).splitlines())) <= 80
    assert "R04  A preambular paragraph ends with a comma  error, mended" in every
    assert "  wrong  Recalling the purposes" in one
    assert seized("rules", "Z").returncode == 2


def test_the_handbook_is_that_of_the_rules() -> None:
    page = seized("rules", "--format", "markdown", PYTHONIOENCODING="utf-8").stdout.decode("utf-8")
    assert (ROOT / "docs" / "rules.md").read_text("utf-8") == page.replace(os.linesep, "\n")
