"""`seized plan` and `seized fields`: forms, exits, and what they say of what they do not know."""

from pathlib import Path

import msgspec
import pytest
import vobject

from seized.model.plan import FieldMatrix, Plan
from tests.contract.commands import seized
from tests.store.resolutions import Resolution

TEXT = Resolution(
    number=901,
    session=78,
    title="Wandering libraries of the Economic Cooperation Organization",
    operative=(
        "Encourages the annual meetings of the Council of Ministers of the Economic Cooperation Organization",
        "Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on tracks",
        "Encourages cooperation between the members of the Economic Cooperation Organization in the fields of trade, "
        "transport and tourism",
    ),
)


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with one resolution about an organization."""
    folder = tmp_path_factory.mktemp("plan")
    (folder / "a.txt").write_text(TEXT.text(), "utf-8")
    assert seized("add", folder / "a.txt", "--db", folder / "register.sqlite").returncode == 0
    return folder / "register.sqlite"


def test_the_plan_in_all_its_forms(register: Path) -> None:
    shown = seized("plan", "ECO", "--until", "2030", "--db", register).stdout.decode()
    assert "up to 31 December 2030" in shown
    assert "80th session" in shown
    record = seized("plan", "ECO", "--format", "json", "--db", register).stdout
    assert "report" in {call.kind for call in msgspec.json.decode(record, type=Plan).calls}
    assert vobject.readOne(seized("plan", "ECO", "--format", "ics", "--db", register).stdout.decode()).vevent_list
    assert b"<h1" in seized("plan", "ECO", "--format", "html", "--db", register).stdout


def test_the_fields_in_all_their_forms(register: Path, tmp_path: Path) -> None:
    shown = seized("fields", "ECO", "--db", register).stdout.decode()
    assert "transport" in shown
    assert "no indication" in shown
    record = seized("fields", "ECO", "--format", "json", "--db", register).stdout
    assert [row.name for row in msgspec.json.decode(record, type=FieldMatrix).rows] == ["tourism", "trade", "transport"]
    done = seized("fields", "ECO", "--format", "csv", "--out", tmp_path / "fields.csv", "--db", register)
    assert (done.returncode, done.stdout) == (0, b"")
    assert (tmp_path / "fields.csv").read_text("utf-8-sig").startswith("field,in texts,2023")
    assert b"<svg" in seized("fields", "ECO", "--format", "html", "--db", register).stdout


@pytest.mark.parametrize("command", ["plan", "fields"])
def test_nobody_is_called_so(command: str, register: Path) -> None:
    done = seized(command, "Economic Coperation Organization", "--db", register)
    assert done.returncode == 1
    assert b"did you mean Economic Cooperation Organization" in done.stderr


def test_what_is_no_day_is_a_wrong_call(register: Path) -> None:
    for typed in ("soon", "2027-13", "2027-06-31"):
        done = seized("plan", "ECO", "--until", typed, "--db", register)
        assert done.returncode == 2
        assert typed.encode() in done.stderr
