"""One document, however many files say what it says, and in whatever order they come."""

import os
import subprocess
import sys
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Text, select

from seized.model import Document
from seized.model.register import Added, DocumentFilter
from seized.register.keeping import Reader, keep, known
from seized.register.register import Register
from seized.register.schema import witnesses
from seized.service import asking
from seized.service.adding import add
from tests.contract.commands import ROOT
from tests.store import dumps
from tests.store.resolutions import Resolution, as_file, parsed

FIRST = Reader("Ada", "2026-01-05T09:00:00Z", "edition 1")
SECOND = Reader("Ada", "2026-02-05T09:00:00Z", "edition 2")

PDF = "application/pdf"
XML = "application/akn+xml"

LIBRARIES = Resolution()

ENDLESS = " ".join(f"k{number * 7919 % 9973}n" for number in range(2000))
"""More words than an index takes, and none of them twice."""


def kept(register: Register, *readings: Document, reader: Reader = FIRST) -> list[Added]:
    return [keep(register, reading, reader) for reading in readings]


def outcomes(register: Register, *readings: Document, reader: Reader = FIRST) -> list[str]:
    return [one.outcome for one in kept(register, *readings, reader=reader)]


def half(reading: Document) -> Document:
    """A file that has lost the end of the text."""
    count = len(reading.paragraphs) // 2
    there = {paragraph.id for paragraph in reading.paragraphs[:count]}
    left = tuple(mandate for mandate in reading.mandates if mandate.paragraph in there)
    return msgspec.structs.replace(reading, paragraphs=reading.paragraphs[:count], mandates=left)


def text_of(register: Register, symbol: str) -> list[str]:
    shown = asking.show(register, symbol, "2026-01-01")
    return [paragraph.text for paragraph in shown.reading.paragraphs]


def test_a_reading_is_kept_once(register: Register) -> None:
    reading = LIBRARIES.reading()
    assert outcomes(register, reading, reading, reading) == ["inserted", "unchanged", "unchanged"]
    (holding,) = asking.documents(register, DocumentFilter())
    assert (holding.key, holding.sources, holding.paragraphs, holding.mandates) == ("A/RES/78/901", 1, 7, 4)


def test_what_is_kept_is_what_was_read(register: Register) -> None:
    reading = LIBRARIES.reading()
    keep(register, reading, FIRST)
    shown = asking.show(register, "A/RES/78/901", "2026-01-01")
    assert shown.reading == reading
    assert [entry.mandate for entry in sorted(shown.entries, key=lambda entry: entry.handle)] == list(reading.mandates)


def test_another_edition_that_reads_the_same_changes_nothing_but_the_edition(register: Register) -> None:
    reading = LIBRARIES.reading()
    keep(register, reading, FIRST)
    before = dumps.facts(register)
    again = keep(register, reading, SECOND)
    assert (again.outcome, again.changes) == ("unchanged", ())
    after = dumps.facts(register)
    assert after.pop("sources") == [before.pop("sources")[0].replace("edition 1", "edition 2")]
    assert after == before
    assert known(register, reading.source.sha256 or "", "edition 2") == "A/RES/78/901"
    assert known(register, reading.source.sha256 or "", "edition 1") is None


def test_two_formats_are_one_document_with_two_sources(register: Register) -> None:
    pdf, xml = as_file(LIBRARIES.reading(), "a.pdf", PDF), as_file(LIBRARIES.reading(), "a.xml", XML)
    assert outcomes(register, pdf, xml) == ["inserted", "updated"]
    shown = asking.show(register, "A/RES/78/901", "2026-01-01")
    assert [(one.path, one.primary) for one in shown.sources] == [("a.xml", True), ("a.pdf", False)]
    assert shown.holding.sources == 2
    assert len(shown.entries) == 4


def test_a_format_that_lost_half_of_the_text_does_not_count(register: Register) -> None:
    whole = as_file(LIBRARIES.reading(), "a.pdf", PDF)
    kept(register, half(as_file(LIBRARIES.reading(), "a.xml", XML)), whole)
    shown = asking.show(register, "A/RES/78/901", "2026-01-01")
    assert [one.path for one in shown.sources if one.primary] == ["a.pdf"]
    assert len(shown.entries) == 4


@pytest.mark.parametrize("english_first", [True, False])
def test_english_goes_before_other_languages(register: Register, english_first: bool) -> None:
    french = msgspec.structs.replace(LIBRARIES.reading(), mandates=(), title="La bibliothèque errante")
    readings = [as_file(LIBRARIES.reading(), "a.pdf", PDF), as_file(french, "a-f.xml", XML, "fr")]
    kept(register, *(readings if english_first else reversed(readings)))
    (holding,) = asking.documents(register, DocumentFilter())
    assert (holding.title, holding.sources, holding.mandates) == (LIBRARIES.title, 2, 4)


def test_the_order_of_adding_does_not_matter(register: Register, tmp_path: Path) -> None:
    lost = replace(LIBRARIES, title="Safe  passage for wan-dering libraries").saying(1, "Invites Member States to rest")
    readings = [
        as_file(LIBRARIES.reading(), "a.pdf", PDF),
        as_file(LIBRARIES.saying(2, "Requests the Secretary-General to report on the tracks").reading(), "a.xml", XML),
        half(as_file(lost.reading(), "a.html", "text/html")),
        as_file(msgspec.structs.replace(LIBRARIES.reading(), mandates=()), "a-f.xml", XML, "fr"),
        parsed(LIBRARIES.draft_text()),
    ]
    kept(register, *readings)
    expected = dumps.facts(register)
    for number, order in enumerate(permutations(readings)):
        if number % 7 == 0:
            with Register(tmp_path / f"{number}.sqlite", create=True) as other:
                kept(other, *order)
                assert dumps.facts(other) == expected, [one.source.path for one in order]


def test_both_stores_hold_the_same(register: Register, tmp_path: Path) -> None:
    readings = [as_file(LIBRARIES.reading(), "a.pdf", PDF), parsed(LIBRARIES.draft_text())]
    kept(register, *readings)
    with Register(tmp_path / "other.sqlite", create=True) as other:
        kept(other, *readings)
        assert dumps.everything(register) == dumps.everything(other)


def test_a_text_without_a_symbol_is_known_by_its_words(register: Register) -> None:
    bare = msgspec.structs.replace(LIBRARIES.reading(), symbol=None)
    spaced = msgspec.structs.replace(
        bare, paragraphs=tuple(msgspec.structs.replace(one, text=f"{one.text} ") for one in bare.paragraphs)
    )
    first, second = kept(register, as_file(bare, "a.txt"), as_file(spaced, "b.txt"))
    assert first.document == second.document
    assert first.document is not None and first.document.startswith("text:")


def test_a_symbol_found_later_names_the_document_that_had_none(register: Register) -> None:
    bare = msgspec.structs.replace(LIBRARIES.reading(), symbol=None)
    keep(register, bare, FIRST)
    added = keep(register, LIBRARIES.reading(), SECOND)
    assert (added.outcome, added.document) == ("updated", "A/RES/78/901")
    assert [change.change for change in added.changes] == ["moved"] * 4
    assert [one.key for one in asking.documents(register, DocumentFilter())] == ["A/RES/78/901"]


def test_a_document_is_kept_whole_or_not_at_all(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(register, as_file(LIBRARIES.reading(), "a.txt"), FIRST)
    before = dumps.everything(register)
    monkeypatch.setattr("seized.register.keeping._change", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        keep(register, as_file(LIBRARIES.saying(1, "Invites Member States to rest").reading(), "a.txt"), SECOND)
    monkeypatch.undo()
    assert dumps.everything(register) == before


def test_the_same_bytes_elsewhere_are_not_read_again(register: Register, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.txt", "b.txt")]
    for path in paths:
        path.write_text(LIBRARIES.text())
    assert [one.outcome for one in add(register, paths, "Ada")] == ["inserted", "unchanged"]


def test_a_bad_file_stops_no_other(register: Register, tmp_path: Path) -> None:
    for name, text in {"a.txt": "", "b.txt": LIBRARIES.text()}.items():
        (tmp_path / name).write_text(text)
    paths = [tmp_path / name for name in ("a.txt", "missing.txt", "b.txt", ".")]
    added = list(add(register, paths, "Ada"))
    assert [(one.outcome, one.code) for one in added][:3] == [
        ("failed", "empty"),
        ("failed", "not_found"),
        ("inserted", None),
    ]
    assert added[3].outcome == "failed"
    assert all(one.message for one in added if one.outcome == "failed")


@pytest.mark.parametrize(
    "odd",
    [
        replace(LIBRARIES, title=f"Passage of {ENDLESS}"),
        LIBRARIES.saying(1, f"Invites the Keepers of {ENDLESS} to mend the roads"),
        LIBRARIES.saying(
            4,
            "Decides to include in the provisional agenda of its eightieth session the item entitled "
            f"“Keeping of {ENDLESS}”",
        ),
        LIBRARIES.saying(1, "Invites Member States to mend \x00 the \U0001f43f roads \ufffe"),
        LIBRARIES.saying(2, "Requests the Secretary-General to report at its 99999999999999th session on the tracks"),
        LIBRARIES.saying(2, "Requests the Secretary-General to report within 999 years of 1 March 2024"),
        LIBRARIES.saying(3, "Calls upon the United Nations Children’s Fund to lend books by 30 February 2025"),
    ],
    ids=["long title", "long addressee", "long item", "odd characters", "session", "years", "no such day"],
)
def test_both_stores_take_whatever_can_be_read(register: Register, odd: Resolution) -> None:
    added = keep(register, odd.reading(), FIRST)
    assert added.outcome == "inserted"
    shown = asking.show(register, odd.symbol, "2026-01-01")
    assert [entry.mandate.verb for entry in shown.entries]
    assert shown.reading == odd.reading()


def test_what_is_written_is_the_same_in_every_process(tmp_path: Path) -> None:
    """Sets have an order of their own in each process; no row may follow it."""
    program = (
        "import sys; from pathlib import Path; from seized.register.register import Register; "
        "from seized.service.adding import add; "
        "list(add(Register(sys.argv[1], create=True), sorted(Path('examples').glob('*.*')), 'a clerk'))"
    )
    stated = []
    for seed in ("1", "2"):
        address = str(tmp_path / f"{seed}.sqlite")
        environment = os.environ | {"PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", program, address], check=True, cwd=ROOT, env=environment)
        with Register(address) as register, register.reading() as connection:
            stated.append(
                connection.execute(select(witnesses.c.stated.cast(Text)).order_by(witnesses.c.document)).all()
            )
    assert stated[0] == stated[1] != []
