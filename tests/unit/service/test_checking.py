"""What a register tells the rules of drafting."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from seized import service
from seized.model.checking import Checked
from seized.register.register import Register
from seized.service.checking import Settings, check_files, knowing
from seized.service.knowledge import RegisterKnowledge
from tests.unit.drafting.planted import CLEAN

ADOPTED = """A/RES/{session}/901

General Assembly

Distr.: General
12 December {year}

{ordinal} session

Agenda item 12

Resolution adopted by the General Assembly on 1 December {year}

{session}/901. Return of the herons

The General Assembly,

Noting the meeting of the wardens of the delta, held in Lima on 12 May 2020, and the meetings held in Nairobi on 9 and
10 June 2020, at which the wardens {said} to count every heron of the delta in every spring,

1. Requests the Secretary-General to submit to the General Assembly at its {next} session a report on the
implementation of the present resolution;

2. Decides to include in the provisional agenda of its {next} session the item entitled “Return of the herons”.
"""
TEXTS = (
    ADOPTED.format(session=76, year=2021, ordinal="Seventy-sixth", next="seventy-eighth", said="agreed"),
    ADOPTED.format(session=78, year=2023, ordinal="Seventy-eighth", next="eightieth", said="agreed"),
)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Path]:
    """A register with two texts of one series."""
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    place = tmp_path / "register.sqlite"
    with service.opening.opened(str(place), create=True) as opened:
        list(service.adding.add(opened, sorted(tmp_path.glob("?.txt")), by="a tester"))
    yield place


def test_the_series_and_what_it_asked_for(register: Path) -> None:
    with Register(register) as opened:
        known = RegisterKnowledge(opened)
        series = known.series("Return of the herons", "2025-11-12")
        assert [(text.symbol, text.date, text.session) for text in series] == [
            ("A/RES/76/901", "2021-12-01", "76"),
            ("A/RES/78/901", "2023-12-01", "78"),
        ]
        assert all(text.asked == {"report", "agenda"} for text in series)
        assert not any(text.reviewed for text in series)
        assert known.series("Return of the herons", "2022-01-01") == series[:1]
        assert known.adopted("A/RES/78/901") == series[1]
        assert known.adopted("A/RES/75/268") is not None  # from the known lists
        assert known.adopted("A/RES/78/999") is None


def test_paragraphs_alike_are_found_by_runs_of_words(register: Path) -> None:
    with Register(register) as opened:
        alike = RegisterKnowledge(opened).alike(
            "Recalling the meeting of the wardens of the delta, held in Lima on 12 May 2020, and the two meetings "
            "held in Nairobi on 9 and 10 June 2020, at which the wardens resolved to count every heron of the delta"
        )
        assert {one.handle for one in alike} == {"A/RES/76/901#pp1", "A/RES/78/901#pp1"}


def test_a_draft_is_held_against_the_register(register: Path, tmp_path: Path) -> None:
    start, end = CLEAN.index("6. Requests"), CLEAN.index("7. Decides")
    faulty = CLEAN[:start] + CLEAN[end:].replace("7. Decides", "6. Decides")
    path = tmp_path / "draft.txt"
    path.write_text(faulty.replace("73/334 of 30 August 2019", "76/901 of 2 December 2021"), "utf-8")
    with service.opening.opened_if_there(str(register)) as opened:
        (result,) = check_files([path], Settings(select=("K",)), knowing(opened))
    assert isinstance(result, Checked)
    found = {finding.rule: finding.message for finding in reversed(result.findings)}
    assert found["K01"] == "A/RES/76/901 was adopted on 1 December 2021"
    assert found["K02"].startswith("78/901")
    assert "A/RES/69/11" in found["K03"]
    assert "ask for a report" in found["K05"]


def test_without_a_register_the_known_lists_answer() -> None:
    known = knowing(None)
    assert not known.is_register
    assert known.adopted("A/RES/75/268") is not None
