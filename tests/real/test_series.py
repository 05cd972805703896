"""A chain of resolutions as plain text, older and noisier than the rest; what they say was found by reading them."""

from itertools import pairwise

import pytest

from tests.real.corpus import reading

CHAIN = (
    (59, 48, "2004-12-02", 1, 2),
    (64, 183, "2009-12-18", 7, 5),
    (65, 124, "2010-12-13", 8, 6),
    (67, 15, "2012-11-19", 20, 5),
    (69, 11, "2014-11-11", 17, 5),
    (71, 14, "2016-11-21", 18, 5),
    (73, 334, "2019-08-30", 22, 5),
    (73, 338, "2019-09-12", 12, 6),
)
"""Session, number, date of adoption, preambular paragraphs, operative paragraphs."""

series = pytest.mark.parametrize(("session", "number", "date", "preambular", "operative"), CHAIN)


@series
def test_masthead(session: int, number: int, date: str, preambular: int, operative: int) -> None:
    document = reading(f"series/A_RES_{session}_{number}.txt")
    assert (document.kind, document.symbol) == ("resolution", f"A/RES/{session}/{number}")
    assert (document.session, document.date) == (session, date)


@series
def test_paragraphs(session: int, number: int, date: str, preambular: int, operative: int) -> None:
    document = reading(f"series/A_RES_{session}_{number}.txt")
    parts = [paragraph.part for paragraph in document.paragraphs if paragraph.level == 0]
    assert (parts.count("preamble"), parts.count("operative")) == (preambular, operative)


def test_each_cites_the_one_before() -> None:
    line = [f"A/RES/{session}/{number}" for session, number, *_ in CHAIN[:-1]]
    for before, after in pairwise(line):
        document = reading(f"series/{after.replace('/', '_')}.txt")
        assert before in {found.symbol for paragraph in document.paragraphs for found in paragraph.citations}
