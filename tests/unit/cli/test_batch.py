"""What a person hears of a batch."""

from collections.abc import Iterator

import pytest

from seized.cli.batch import Batch
from seized.model import Document, Failure, Origin, Problem
from seized.service import Reading

BAD = Failure(Origin("bad.pdf", None, None, None), Problem("damaged", "bad.pdf: cut \x1b[2Jshort"))


def test_failures_are_named_and_counted(reading: Document, capsys: pytest.CaptureFixture[str]) -> None:
    batch = Batch(3, quiet=False)
    assert list(batch.follow([reading, BAD, reading])) == [reading, BAD, reading]
    assert batch.close() == 1
    assert (
        capsys.readouterr().err
        == "seized: bad.pdf: cut \ufffd[2Jshort\nseized: 2 of 3 files read, 1 could not be read\n"
    )


def test_quiet_names_failures_alone(reading: Document, capsys: pytest.CaptureFixture[str]) -> None:
    batch = Batch(2, quiet=True)
    list(batch.follow([reading, BAD]))
    assert batch.close() == 1
    assert capsys.readouterr().err == "seized: bad.pdf: cut \ufffd[2Jshort\n"


def test_one_good_file_needs_no_words(reading: Document, capsys: pytest.CaptureFixture[str]) -> None:
    batch = Batch(1, quiet=False)
    list(batch.follow([reading]))
    assert batch.close() == 0
    assert capsys.readouterr().err == ""


def test_ctrl_c_ends_with_what_there_is(reading: Document, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> Iterator[Reading]:
        yield reading
        raise KeyboardInterrupt

    batch = Batch(9, quiet=True)
    assert list(batch.follow(interrupted())) == [reading]
    assert batch.close() == 130
    assert capsys.readouterr().err == "seized: stopped; 1 of 9 files read\n"
