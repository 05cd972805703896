"""Mastheads against the tables of adopted resolutions, which were not made from these files."""

import re
from datetime import datetime
from typing import Any

import pytest

from tests.property.invariants import letters
from tests.real.corpus import adopted, drafts_of, files, reading, symbol_of

RESOLUTIONS = files("pdf/A_RES_*.pdf")
DRAFTS = [path for path in files("pdf/*.pdf") if path not in RESOLUTIONS]
SHORT = {"United Kingdom": "United Kingdom of Great Britain and Northern Ireland"}
CHAIN = (
    (59, 48, "2004-12-02"), (64, 183, "2009-12-18"), (65, 124, "2010-12-13"), (67, 15, "2012-11-19"),
    (69, 11, "2014-11-11"), (71, 14, "2016-11-21"), (73, 334, "2019-08-30"), (73, 338, "2019-09-12"),
)  # fmt: skip


@pytest.mark.parametrize("path", RESOLUTIONS)
def test_adopted(path: str) -> None:
    document, symbol = reading(path), symbol_of(path)
    row = adopted(int(symbol.split("/")[2]))[symbol]
    items = re.findall(r"\d+(?: \([a-z]+\))?", row["agenda_item"])
    assert (document.kind, document.symbol) == ("resolution", symbol)
    assert document.date == datetime.strptime(row["adoption_date"], "%d %B %Y").date().isoformat()
    assert [letters(item) for item in document.agenda_items] == [letters(item) for item in items]
    assert letters(document.title or "").lower() == letters(row["title"]).lower()
    assert row["originating_document"].split(",")[0].split(" ")[0] in document.derived_from


def sponsors(row: dict[str, Any]) -> set[str]:
    """The States that a row of the table names, by their full names; officers of a committee are not among them."""
    names = re.sub(r" ?\(on behalf of [^()]*\)", "", ", ".join(row["sponsors"]), flags=re.I)
    if "submitted by" in names.lower():
        return set()
    one_by_one = re.split(r", (?:and )?| and (?=[A-Z][a-z]+(?:,|$))", names)
    return {letters(SHORT.get(name, name)) for name in one_by_one}


@pytest.mark.parametrize("path", DRAFTS)
def test_drafts(path: str) -> None:
    document, symbol = reading(path), symbol_of(path)
    row = adopted(80)[drafts_of()[symbol]]
    assert (document.kind, document.symbol, document.session) == ("draft resolution", symbol, 80)
    assert {letters(sponsor) for sponsor in document.sponsors} == sponsors(row)


@pytest.mark.parametrize(("session", "number", "date"), CHAIN)
def test_the_chain_as_text(session: int, number: int, date: str) -> None:
    document = reading(f"series/A_RES_{session}_{number}.txt")
    assert (document.kind, document.symbol) == ("resolution", f"A/RES/{session}/{number}")
    assert (document.session, document.date) == (session, date)
