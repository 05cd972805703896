"""Mastheads against the tables of adopted resolutions, which were not made from these files."""

import re
from datetime import datetime
from typing import Any

import pytest

from tests.property.letters import letters
from tests.real.corpus import adopted, drafts_of, files, reading, symbol_of

RESOLUTIONS = files("pdf/A_RES_*.pdf")
DRAFTS = [path for path in files("pdf/*.pdf") if path not in RESOLUTIONS]
UNITED_KINGDOM = "United Kingdom of Great Britain and Northern Ireland"


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


def unnamed(row: dict[str, Any], sponsors: tuple[str, ...]) -> tuple[str, list[str]]:
    """What is left of a row's sponsors without those of a reading, and the sponsors that the row does not name."""
    on_behalf = re.compile(r" ?\(on behalf of .*?\)+(?=,| and|$)")
    left = letters(on_behalf.sub("", ", ".join(row["sponsors"]))).lower()
    left = re.sub(r"unitedkingdom(?!ofgreat)", letters(UNITED_KINGDOM).lower(), left)
    whole = letters(", ".join(row["sponsors"])).lower()  # with the groups on whose behalf a State submits
    extra = []
    for sponsor in sorted(sponsors, key=len, reverse=True):
        name = letters(sponsor).lower()
        extra += [] if name in left or name in whole else [sponsor]
        left = left.replace(name, "", 1)
    return left.removesuffix("and").removeprefix("and"), extra


@pytest.mark.parametrize("path", DRAFTS)
def test_drafts(path: str) -> None:
    document, symbol = reading(path), symbol_of(path)
    row = adopted(80)[drafts_of()[symbol]]
    assert (document.kind, document.symbol, document.session) == ("draft resolution", symbol, 80)
    if "submitted by" in " ".join(row["sponsors"]).lower():
        assert document.sponsors == ()
    else:
        assert unnamed(row, document.sponsors) == ("", [])
