"""When a register is opened, and when the work goes on without one."""

from pathlib import Path

import pytest

from seized.errors import Unreachable
from seized.service.opening import opened, opened_for, opened_if_there


@pytest.fixture(autouse=True)
def _no_register(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A usual place with nothing in it."""
    monkeypatch.setenv("SEIZED_DB", str(tmp_path / "usual.sqlite"))


def test_files_need_no_register(tmp_path: Path) -> None:
    with opened_for(["one.docx", "two.txt"], str(tmp_path / "none.sqlite")) as register:
        assert register is None


def test_a_document_of_the_register_needs_it(tmp_path: Path) -> None:
    place = str(tmp_path / "register.sqlite")
    with pytest.raises(Unreachable, match="no register there"), opened_for(["one.docx", "A/RES/77/338"], place):
        pass
    opened(place, create=True).close()
    with opened_for(["one.docx", "A/RES/77/338"], place) as register:
        assert register is not None


def test_a_register_that_was_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(Unreachable), opened_if_there(str(tmp_path / "none.sqlite"), ["one.docx"]):
        pass


def test_one_in_the_usual_place_is_taken_where_it_is_there(tmp_path: Path) -> None:
    with opened_if_there(None, ["one.docx"]) as register:
        assert register is None
    with pytest.raises(Unreachable), opened_if_there(None, ["A/RES/77/338"]):
        pass
    opened(create=True).close()
    with opened_if_there() as register:
        assert register is not None
        assert register.address == str(tmp_path / "usual.sqlite")
