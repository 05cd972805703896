"""`seized who`, `dossier` and `report` from outside, on the examples: what they print and write, and how they exit."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.contract.commands import EXAMPLES, seized

NAME = "Estuary Cooperation Organization"
FORMS = {"md": b"\n# ", "html": b"<!doctype html>", "docx": b"PK", "json": b"{"}
"""Formats, and what stands near the beginning of a file in each."""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The register of the examples."""
    place = tmp_path_factory.mktemp("register") / "register.sqlite"
    assert seized("add", EXAMPLES, "--db", place).returncode == 0
    yield place


def out(place: Path, *arguments: object) -> str:
    """What a command prints where nothing goes wrong."""
    done = seized(*arguments, "--db", place)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


def test_who_fits_the_terminal_and_names_its_sources(place: Path) -> None:
    shown = out(place, "who", NAME)
    assert max(map(cell_len, shown.splitlines())) <= 80
    flowing = " ".join(shown.split())
    assert "New Zealand: member since 7 September 2023 ST/LRT/RES/12/11, preamble, para. 6" in flowing
    assert "ST/LRT/RES/12/11 3 no indication calls upon: share its tide tables" in flowing
    assert json.loads(out(place, "who", NAME, "--format", "json"))["actor"]["name"] == NAME


def test_who_of_nobody_is_told_in_a_line_with_what_is_like_it(place: Path) -> None:
    done = seized("who", "Estuary Cooperation Organisation Board", "--db", place)
    assert (done.returncode, done.stdout) == (1, b"")
    assert f"did you mean {NAME}?" in done.stderr.decode()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("asked", [("dossier", NAME), ("report", "ST/LRT/RES/12/11#op4")], ids=["dossier", "report"])
def test_a_paper_is_written_in_each_format(place: Path, tmp_path: Path, form: str, asked: tuple[str, ...]) -> None:
    file = tmp_path / f"paper.{form}"
    assert out(place, *asked, "--format", form, "--out", file) == ""
    assert FORMS[form] in file.read_bytes()[:800]


def test_without_a_format_a_paper_is_on_the_screen(place: Path) -> None:
    assert "\n# Estuary Cooperation Organization\n" in out(place, "dossier", NAME)
    shown = out(place, "report", "ST/LRT/RES/12/11")
    assert "The present report is submitted pursuant to paragraph 4 of General Council resolution 12/11" in shown
    assert "to be completed" in shown


def test_a_word_document_needs_a_file(place: Path) -> None:
    done = seized("dossier", NAME, "--format", "docx", "--db", place)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--out FILE" in done.stderr


def test_what_asks_for_no_report_is_told_where_one_is_asked_for(place: Path) -> None:
    done = seized("report", "ST/LRT/RES/12/11#op1", "--db", place)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"ST/LRT/RES/12/11 does in ST/LRT/RES/12/11#op4.m1" in done.stderr
