"""Whatever is read in whatever order: what was read last counts, and no judgement is lost or counted twice."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from seized.model import Document
from seized.model.register import Entry, Judgement, MandateFilter
from seized.register.checking import check
from seized.register.judgements import Correction, Judge, attach, correct, set_status, weigh
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.register.schema import judgements
from seized.service import asking
from tests.store import dumps
from tests.store.resolutions import Resolution, as_file

WORDINGS = (
    "Invites Member States to mend the tracks along which the libraries wander",
    "Invites Member States to mend the mule tracks along which the libraries wander",
    "Invites Member States to mend the mule tracks along which the libraries wander each spring",
    "Invites Member States to pay the drivers of ferries",
    "Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on tracks",
    "Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on the tracks",
    "Requests the Secretary-General to submit to the General Assembly at its eighty-first session a report on ferries",
    "Calls upon the United Nations Children’s Fund to lend picture books to the libraries by 31 March 2025",
    "Notes the twelfth meeting of the Council of Ministers of the Economic Cooperation Organization, held in Tashkent "
    "on 3 and 4 June 2020",
    "Welcomes the memorandum of understanding between the secretariat of the Economic Cooperation Organization and the "
    "United Nations Children’s Fund, signed on 5 May 2019",
)
FILES = {
    "a.txt": "text/plain",
    "b.pdf": "application/pdf",
    "c.xml": "application/akn+xml",
}
STATUSES = ("in progress", "implemented", "not applicable")


@st.composite
def readings(draw: st.DrawFn) -> tuple[str, Document]:
    """A file, and what an edition of the program finds in it."""
    name = draw(st.sampled_from(list(FILES)))
    words = draw(st.lists(st.sampled_from(WORDINGS), min_size=1, max_size=4))
    reading = Resolution(operative=tuple(words)).reading()
    if draw(st.integers(0, 5)) == 0:
        reading = msgspec.structs.replace(reading, symbol=None)
    return name, as_file(reading, name, FILES[name])


judgings = st.tuples(st.sampled_from(["status", "correction", "evidence", "attachment"]), st.integers(0, 11))
"""What is judged, and on which of the mandates or conflicts at hand."""

numbers = count()


@contextmanager
def empty(folder: Path) -> Iterator[Register]:
    with Register(folder / f"{next(numbers)}.sqlite", create=True) as register:
        yield register


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("registers")


def read(register: Register, edition: int, reading: Document) -> None:
    keep(register, reading, Reader("Ada", f"2026-01-01T00:{edition:02}:00Z", f"edition {edition}"))


def judge(register: Register, kind: str, choice: int) -> None:
    """Judges one of the mandates, or attaches one of the conflicts to it, where there are any."""
    found = entries(register)
    conflicts = asking.conflicts(register)
    if not found:
        return
    name, judged_by = found[choice % len(found)].id, Judge("Ben", "2026-02-01T00:00:00Z", "it is so")
    if kind == "status":
        set_status(register, name, STATUSES[choice % len(STATUSES)], judged_by)
    elif kind == "correction":
        correct(register, name, Correction(dismissed=bool(choice % 2)), judged_by)
    elif kind == "evidence":
        weigh(register, name, f"A/80/{choice}", accepted=True, judge=judged_by)
    elif conflicts:
        attach(register, conflicts[choice % len(conflicts)].judgement.id, name, judged_by)


@settings(max_examples=25, deadline=None)
@given(st.lists(readings(), min_size=2, max_size=8))
def test_the_last_reading_of_each_file_counts_and_nothing_else(
    folder: Path, read_in: list[tuple[str, Document]]
) -> None:
    last = {name: (edition, reading) for edition, (name, reading) in enumerate(read_in)}
    with empty(folder) as register, empty(folder) as fresh:
        for edition, (_, reading) in enumerate(read_in):
            read(register, edition, reading)
        for edition, reading in last.values():
            read(fresh, edition, reading)
        assert dumps.facts(register) == dumps.facts(fresh)
        assert not [found for found in check(register) if found.severity == "error"]


@settings(max_examples=35, deadline=None)
@given(st.lists(st.one_of(readings(), judgings, judgings), min_size=3, max_size=14))
def test_every_judgement_is_on_one_mandate_or_in_conflict(
    folder: Path, acts: list[tuple[str, Document] | tuple[str, int]]
) -> None:
    with empty(folder) as register:
        for number, (name, what) in enumerate(acts):
            if isinstance(what, Document):
                read(register, number, what)
            else:
                judge(register, name, what)
            judgements_are_accounted_for(register)
        assert not [found for found in check(register) if found.severity == "error"]


def judgements_are_accounted_for(register: Register) -> None:
    """No judgement is at two places, and each that stands is at one: on a mandate, which says so, or in conflict."""
    with register.reading() as connection:
        rows = connection.execute(select(judgements)).all()
    superseded = {row.supersedes for row in rows}
    standing = {row.id for row in rows if row.id not in superseded and row.kind != "attachment"}
    placed = [one.id for entry in entries(register) for one in judgements_on(register, entry)]
    at = Counter(placed + [one.judgement.id for one in asking.conflicts(register)])
    assert set(at.values()) <= {1}, at
    assert standing <= at.keys(), standing - at.keys()


def judgements_on(register: Register, entry: Entry) -> tuple[Judgement, ...]:
    """The judgements on a mandate, which its status follows."""
    listed = asking.history(register, entry.id).judgements
    statuses = [one.value["status"] for one in listed if one.kind == "status" and not one.superseded]
    assert entry.status == (statuses[-1] if statuses else "no indication")
    return listed


def entries(register: Register) -> list[Entry]:
    return asking.mandates(register, MandateFilter(dismissed=True))
