"""`seized compile`, from outside."""

import json
from pathlib import Path

import pytest
from docx import Document
from rich.cells import cell_len

from tests.contract.commands import EXAMPLES, seized

DRAFT, RESOLUTION = EXAMPLES / "draft.docx", EXAMPLES / "resolution.txt"
TEXT = """The General Council,

Recalling its resolution 7/2 of 9 April 2019,

1. Urges the river towns to mend the old locks;

2. Requests the keeper to report at the thirteenth session;

3. Decides to remain seized of the matter.
"""


@pytest.fixture
def handed(tmp_path: Path) -> Path:
    """A folder with a base and what three delegations make of it."""
    texts = {
        "base": TEXT,
        "kenya": TEXT.replace("Urges", "Encourages").replace("old locks", "old locks and weirs"),
        "new-zealand_rev2": TEXT.replace("Urges", "Invites").replace("old locks", "old locks and weirs"),
        "tuvalu": TEXT,
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    return tmp_path


def compiled(folder: Path, *names: str) -> list[object]:
    return ["compile", *(f"{folder / name}" for name in names)]


def test_proposals_stand_in_brackets_with_the_states_that_the_files_name(handed: Path) -> None:
    done = seized(*compiled(handed, "base.txt", "kenya.txt", "new-zealand_rev2.txt"), COLUMNS="200")
    text = " ".join(done.stdout.decode().split())
    assert (done.returncode, done.stderr) == (0, b"")
    assert (
        "OP1 [Urges] [ALT KENYA: Encourages] [ALT NEW ZEALAND: Invites] the river towns to mend the old locks "
        "[KENYA, NEW ZEALAND: and weirs];"
    ) in text
    assert max(map(cell_len, done.stdout.decode().splitlines())) <= 80
    assert "\x1b" not in done.stdout.decode()


def test_who_proposes_may_be_said(handed: Path) -> None:
    one = seized(*compiled(handed, "base.txt", "kenya.txt=Malta"), "--format", "json")
    other = seized(*compiled(handed, "base.txt", "kenya.txt"), "--by", "Malta", "--format", "json")
    assert json.loads(one.stdout) == json.loads(other.stdout)
    assert [proposal["by"] for proposal in json.loads(one.stdout)["proposals"]] == ["Malta"]


def test_a_proposal_without_changes_is_said_to_have_none(handed: Path) -> None:
    done = seized(*compiled(handed, "base.txt", "tuvalu.txt"))
    assert done.returncode == 0
    assert "tuvalu.txt: no changes to the base by Tuvalu" in done.stderr.decode()
    assert "TUVALU: no changes to the base" in done.stdout.decode()


def test_word_has_a_style_for_what_each_adds_and_deletes(handed: Path, tmp_path: Path) -> None:
    file = tmp_path / "compiled.docx"
    assert seized(*compiled(handed, "base.txt", "kenya.txt"), "--format", "docx", "--out", file).returncode == 0
    [paragraph] = [found for found in Document(str(file)).paragraphs if found.text.startswith("OP1")]
    assert "[Urges] [ALT KENYA: Encourages] the river towns" in paragraph.text
    assert "Encourages" in [run.text for run in paragraph.runs if run.style and run.style.name == "Kenya adds"]


def test_a_page(handed: Path) -> None:
    done = seized(*compiled(handed, "base.txt", "kenya.txt"), "--format", "html")
    assert done.stdout.startswith(b"<!doctype html>")
    assert b'<ins class="d0">and weirs</ins>' in done.stdout


def test_all_that_is_wrong_is_said_at_once(handed: Path) -> None:
    (handed / "broken.docx").write_bytes(b"PK\x03\x04")
    (handed / "list.txt").write_text("Noting the wind,\n\n1. Thanks the ringers of bells for their songs.\n", "utf-8")
    done = seized(*compiled(handed, "base.txt", "broken.docx", "list.txt", "kenya.txt", "tuvalu.txt=Kenya"))
    lines = done.stderr.decode().splitlines()
    assert (done.returncode, done.stdout, len(lines)) == (1, b"", 3)
    assert "broken.docx" in lines[0]
    assert "list.txt has next to nothing in common with" in lines[1]
    assert "are both by Kenya" in lines[2]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((DRAFT,), "name a text and a proposal"),
        ((DRAFT, RESOLUTION, "--by", "Kenya", "--by", "Malta"), "1 proposal, 2 names"),
        ((DRAFT, f"{RESOLUTION}=Kenya", "--out", RESOLUTION), "name another file to write"),
    ],
)
def test_a_wrong_call_is_said_so(arguments: tuple[object, ...], message: str) -> None:
    done = seized("compile", *arguments)
    assert done.returncode == 2
    assert message in " ".join(done.stderr.decode().replace("│", " ").split())
