"""What is proposed as evidence among the resolutions of the corpus; what they say was found by reading them."""

from functools import cache

import pytest

from seized.derive.evidence.candidates import Witnesses
from seized.derive.evidence.testimony import witness
from seized.model import Document
from seized.model.evidence import Candidate
from tests.real.corpus import files, reading
from tests.unit.derive.evidence.told import entry

CHAIN = (
    ("series/A_RES_64_183.txt", "A/RES/65/124"),
    ("series/A_RES_65_124.txt", "A/RES/67/15"),
    ("series/A_RES_67_15.txt", "A/RES/69/11"),
    ("series/A_RES_69_11.txt", "A/RES/71/14"),
    ("series/A_RES_71_14.txt", "A/RES/73/334"),
    ("series/A_RES_73_334.txt", "A/RES/75/268"),
    ("akn/A_RES_75_268.xml", "A/RES/77/338"),
    ("akn/A_RES_77_338.xml", "A/RES/79/332"),
)


@cache
def register() -> tuple[dict[str, Document], Witnesses]:
    """The resolutions of the corpus, by symbol, and what they bear witness to."""
    paths = [*files("akn/*.xml"), *files("pdf/A_RES_*.pdf"), *files("series/*.txt")]
    documents = {one.symbol: one for one in map(reading, paths) if one.symbol}
    return documents, Witnesses(found for one in documents.values() if (found := witness(one, one.symbol or "")))


def proposed(symbol: str, paragraph: str, kind: str = "report") -> list[Candidate]:
    documents, witnesses = register()
    document = documents[symbol]
    at = next(at for at, one in enumerate(document.mandates) if (one.paragraph, one.kind) == (paragraph, kind))
    return witnesses.candidates(entry(document, at))


@pytest.mark.parametrize(("path", "after"), CHAIN)
def test_each_text_of_the_chain_answers_the_one_before(path: str, after: str) -> None:
    document = reading(path)
    _, witnesses = register()
    found = {
        mandate.kind: [(one.kind, one.evidence) for one in witnesses.candidates(entry(document, at))]
        for at, mandate in enumerate(document.mandates)
        if mandate.kind in ("report", "agenda")
    }
    assert found == {"report": [("successor text", after)], "agenda": [("item considered", after)]}


def test_a_report_that_names_its_resolution() -> None:
    [found] = proposed("A/RES/78/31", "op6")
    assert (found.kind, found.evidence, found.witness) == ("report noted", "A/80/165", "A/RES/80/55")
    assert found.score >= 0.9


def test_of_several_requests_each_has_its_own_report() -> None:
    assert [one.evidence for one in proposed("A/RES/78/233", "op40")] == ["A/80/355"]
    assert proposed("A/RES/78/233", "op41") == []


def test_what_is_said_to_be_done() -> None:
    [found] = proposed("A/RES/78/128", "op1", "other")
    assert (found.kind, found.evidence) == ("said to be done", "A/RES/80/108")


def test_few_are_proposed_and_none_twice() -> None:
    documents, witnesses = register()
    entries = [entry(document, at) for document in documents.values() for at in range(len(document.mandates))]
    found = [witnesses.candidates(one) for one in entries]
    for each in found:
        assert len({(one.kind, one.evidence) for one in each}) == len(each) <= 4
    assert 20 <= sum(map(len, found)) <= 40
