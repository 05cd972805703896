"""A register for the commands on it: a resolution, its draft, and one that holds a file in two formats."""

import re
import shutil
from pathlib import Path

import pytest

from tests.contract.commands import seized
from tests.store.resolutions import Resolution

LIBRARIES = Resolution(
    preamble=("Recalling its resolution 77/338 of 1 September 2023 on another matter",),
    operative=(
        "Invites Member States and the United Nations Children’s Fund to mend the tracks by 31 March 2025",
        "Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on tracks",
        "Encourages Member States to lend their mules by 31 December 2099",
        "Decides to include in the provisional agenda of its eightieth session the item entitled “Wandering libraries”",
        "Urges all States to greet the librarians",
    ),
)
FERRIES = Resolution(number=903, title="Ferries \u202eof the marshes", operative=("Invites States to row",))


def page(text: str) -> str:
    """The same words as a page of HTML, a better format than plain text."""
    blocks = re.split(r"\n\n+", text.strip())
    return "<html><body>" + "".join(f"<p>{block}</p>" for block in blocks) + "</body></html>"


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("register")
    (folder / "adopted.txt").write_text(LIBRARIES.text(), "utf-8")
    (folder / "draft.txt").write_text(LIBRARIES.draft_text(), "utf-8")
    (folder / "ferries.txt").write_text(FERRIES.text(), "utf-8")
    done = seized("add", folder, SEIZED_DB=str(folder / "register.sqlite"), SEIZED_BY="Ada")
    assert done.returncode == 0, done.stderr.decode()
    return folder / "register.sqlite"


@pytest.fixture
def db(_filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register of its own for each test, where every command looks for it."""
    copy = tmp_path / "register.sqlite"
    shutil.copyfile(_filled, copy)
    monkeypatch.setenv("SEIZED_DB", str(copy))
    monkeypatch.setenv("SEIZED_BY", "Ada")
    return copy
