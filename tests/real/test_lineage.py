"""The line of succession of real resolutions: a series over eleven sessions, and drafts without a link to what they
became."""

import csv
from functools import cache

import pytest

from seized.derive.lineage.texts import text
from seized.derive.lineage.traces import trace
from seized.derive.lineage.versions import versions
from seized.model.lineage import Text, Trace
from tests.real.corpus import CORPUS, reading
from tests.unit.derive.lineage.shelf import Texts

OPENED = "A/RES/59/48"
PLAIN = ("64/183", "65/124", "67/15", "69/11", "71/14", "73/334")
MARKED_UP = ("75/268", "77/338", "79/332")
MEMBERS = tuple(f"A/RES/{number}" for number in (*PLAIN, *MARKED_UP))


@cache
def chain() -> tuple[Text, ...]:
    plain = (f"series/A_RES_{number.replace('/', '_')}.txt" for number in ("59/48", "73/338", *PLAIN))
    marked_up = (f"akn/A_RES_{number.replace('/', '_')}.xml" for number in (*MARKED_UP, "76/299"))
    return tuple(text(reading(path)) for path in (*plain, *marked_up))


def traced(symbol: str) -> Trace:
    return trace(next(one for one in chain() if one.symbol == symbol), Texts(*chain()))


@pytest.mark.parametrize("symbol", MEMBERS)
def test_the_chain_is_one_series_from_each_of_its_texts(symbol: str) -> None:
    found = traced(symbol).series
    assert tuple(member.text.symbol for member in found.members) == MEMBERS
    assert [opening.text.symbol for opening in found.openings] == [OPENED]
    assert found.cycle and found.cycle.story == "annual once, then biennial"
    assert found.stated == ()


def test_each_request_is_tied_to_its_session_and_to_the_next_text() -> None:
    found = traced(MEMBERS[0]).series
    asked = [one for one in found.requests if one.request.kind == "report"]
    reports = [(one.by, one.session and one.session.number, one.answer) for one in asked]
    sessions = (65, 67, 69, 71, 73, 75, 77, 79, 81)
    assert reports == list(zip(MEMBERS, sessions, (*MEMBERS[1:], None), strict=True))


def test_the_chain_from_its_last_text_alone() -> None:
    last = next(one for one in chain() if one.symbol == MEMBERS[-1])
    found = trace(last, Texts(last)).series
    assert tuple(member.text.symbol for member in found.members) == MEMBERS


def test_drafts_before_committees_find_what_they_became_and_nothing_else() -> None:
    with (CORPUS / "pairs.tsv").open(newline="") as table:
        pairs = [(row["draft"], row["resolution"]) for row in csv.DictReader(table, delimiter="\t")]
    committee = [pair for pair in pairs if pair[0].startswith("A/C.")][:12]
    documents = [reading(path) for draft, adopted in committee for path in (_pdf(draft), _akn(adopted))]
    wordings = {one.symbol or "": [paragraph.text for paragraph in one.paragraphs] for one in documents}
    shelf = Texts(*map(text, documents), wordings=wordings)
    texts = {one.symbol: text(one) for one in documents}
    for draft, adopted in committee:
        assert [found.text.symbol for found in versions(texts[draft], shelf).candidates] == [adopted]
        assert [found.text.symbol for found in versions(texts[adopted], shelf).candidates] == [draft]


def _pdf(symbol: str) -> str:
    return f"pdf/{symbol.replace('/', '_')}.pdf"


def _akn(symbol: str) -> str:
    return f"akn/{symbol.replace('/', '_')}.xml"
