"""Long lists of meetings and agreements, cut into pages before their facts are read whole."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from seized import service
from seized.errors import Unknown
from seized.model.facts import FactFilter
from seized.service.opening import Register

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register file with the texts of `examples/`: only to be copied."""
    path = tmp_path_factory.mktemp("kept") / "register.sqlite"
    with service.opening.opened(str(path), create=True) as register:
        list(service.adding.add(register, sorted(EXAMPLES.iterdir()), "T. Ester"))
    return path


@pytest.fixture
def register(kept: Path, tmp_path: Path) -> Iterator[Register]:
    """A register with the texts of `examples/`, for this test alone."""
    with service.opening.opened(shutil.copy(kept, tmp_path / "register.sqlite")) as opened:
        yield opened


FILTERS = [
    FactFilter(),
    FactFilter(actor="Malta"),
    FactFilter(since="2022", until="2022"),
    FactFilter(body="Harbour Masters"),
    FactFilter(drafts=False),
]


@pytest.mark.parametrize("wanted", FILTERS)
def test_pages_of_meetings_hold_what_the_whole_list_holds(wanted: FactFilter, register: Register) -> None:
    marks = service.cooperation.marks(register, "meeting")
    chosen = service.cooperation.chosen(register, marks, wanted)
    assert service.cooperation.of_marks(register, "meeting", marks, chosen) == service.cooperation.meetings(
        register, wanted
    )
    assert (
        service.cooperation.of_marks(register, "meeting", marks, chosen[:1])
        == service.cooperation.meetings(register, wanted)[:1]
    )


@pytest.mark.parametrize("wanted", [one for one in FILTERS if not one.body])
def test_pages_of_agreements_hold_what_the_whole_list_holds(wanted: FactFilter, register: Register) -> None:
    marks = service.cooperation.marks(register, "agreement")
    chosen = service.cooperation.chosen(register, marks, wanted)
    assert service.cooperation.of_marks(register, "agreement", marks, chosen) == service.cooperation.agreements(
        register, wanted
    )


def test_facts_that_are_one_by_decision_are_one_row(register: Register) -> None:
    one, other, *_ = service.cooperation.meetings(register, FactFilter())
    service.cooperation.merge(register, one.id, other.id, service.judging.Said(because="Told twice", by="T. Ester"))
    marks = service.cooperation.marks(register, "meeting")
    rows = service.cooperation.of_marks(register, "meeting", marks, marks.ordered)
    assert rows == service.cooperation.meetings(register, FactFilter())
    assert rows[0].merged == (other.id,)


def test_a_body_that_meets_nowhere_is_told(register: Register) -> None:
    marks = service.cooperation.marks(register, "meeting")
    with pytest.raises(Unknown, match="no body of that name meets"):
        service.cooperation.chosen(register, marks, FactFilter(body="Assembly of Otters"))
