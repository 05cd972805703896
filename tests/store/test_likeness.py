"""Paragraphs like one at hand, in both stores."""

from pathlib import Path

import pytest

from seized import service
from seized.register.likeness import MOST, alike
from seized.register.register import Register

TEXT = """A/RES/{session}/{number}

General Assembly

Distr.: General
12 December {year}

{ordinal} session

Agenda item 12

Resolution adopted by the General Assembly on 1 December {year}

{session}/{number}. Return of the herons

The General Assembly,

{recital}

Requests the Secretary-General to submit to the General Assembly a report on the wardens of the delta.
"""
RECITAL = (
    "Noting the meeting of the wardens of the delta, held in Lima on 12 May 2020, and the meetings held in Nairobi on "
    "9 and 10 June 2020, at which the wardens agreed to count every heron of the delta in every spring,"
)
OTHER = (
    "Noting that storks have come back to the chimneys of the upper towns, where nobody has seen them since the war,"
)
ORDINALS = {76: "Seventy-sixth", 77: "Seventy-seventh", 78: "Seventy-eighth"}


@pytest.fixture
def register(register_url: str, tmp_path: Path) -> Register:
    """Three texts, two of them with nearly the same recital."""
    for session, recital in zip(ORDINALS, (RECITAL, OTHER, RECITAL.replace("agreed", "resolved")), strict=True):
        told = {"session": session, "number": 901, "year": 1945 + session, "ordinal": ORDINALS[session]}
        (tmp_path / f"{session}.txt").write_text(TEXT.format(recital=recital, **told), "utf-8")
    opened = service.opening.opened(register_url, create=True)
    list(service.adding.add(opened, sorted(tmp_path.glob("*.txt")), by="a tester"))
    return opened


def found(register: Register, text: str) -> list[str]:
    with register.reading() as connection:
        return [f"{one.document}#{one.label}" for one in alike(register.store, connection, text)]


def test_the_newest_of_like_paragraphs_comes_first(register: Register) -> None:
    asked = RECITAL.replace("Lima", "Quito").replace("every spring", "each spring")
    assert found(register, asked) == ["A/RES/78/901#pp1", "A/RES/76/901#pp1"]


@pytest.mark.parametrize("text", ["", "herons", "the of and", "Noting that lanterns have been lit along every river,"])
def test_nothing_is_found_without_a_run_of_words(register: Register, text: str) -> None:
    assert found(register, text) == []


def test_a_run_of_common_words_is_enough(register: Register) -> None:
    hits = found(register, "Requests the Secretary-General to submit to the General Assembly a report")
    assert hits == ["A/RES/78/901#op1", "A/RES/77/901#op1", "A/RES/76/901#op1"]
    assert len(hits) <= MOST
