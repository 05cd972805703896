"""The register over all real documents: everything is kept, once, and every question is answered."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from seized.model.register import DocumentFilter, MandateFilter
from seized.model.search import SearchFilter
from seized.register.checking import check
from seized.register.register import Register
from seized.service import adding, asking, evidence, exporting, find
from tests.real.corpus import CORPUS

TODAY = "2026-11-22"
CHAIN = [
    "A/RES/64/183",
    "A/RES/65/124",
    "A/RES/67/15",
    "A/RES/69/11",
    "A/RES/71/14",
    "A/RES/73/334",
    "A/RES/75/268",
    "A/RES/77/338",
    "A/RES/79/332",
]


@pytest.fixture(scope="module")
def files() -> tuple[Path, ...]:
    return find([CORPUS / name for name in ("akn", "pdf", "series", "seeds", "languages", "damaged")]).files


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory, files: tuple[Path, ...]) -> Iterator[Register]:
    with Register(tmp_path_factory.mktemp("register") / "register.sqlite", create=True) as made:
        outcomes = Counter(added.outcome for added in adding.add(made, files, "a clerk"))
        assert outcomes["failed"] == len([path for path in files if path.parent.name == "damaged"])
        yield made


def test_a_second_run_changes_nothing(register: Register, files: tuple[Path, ...]) -> None:
    again = Counter(added.outcome for added in adding.add(register, files, "a clerk"))
    assert set(again) == {"unchanged", "failed"}


def test_pdf_and_xml_of_one_resolution_are_one_document(register: Register) -> None:
    shown = asking.show(register, "A/RES/78/100", TODAY)
    formats = {Path(one.path).suffix for one in shown.sources}
    assert formats == {".pdf", ".xml"}
    assert shown.sources[0].primary and shown.sources[0].path.endswith(".xml")


def test_every_symbol_stands_once(register: Register) -> None:
    held = asking.documents(register, DocumentFilter())
    assert len({one.symbol for one in held if one.symbol}) == len([one for one in held if one.symbol])
    assert all(one.draft == one.kind.startswith("draft") for one in held)


def test_the_chain_is_one_series(register: Register) -> None:
    for symbol in ("A/RES/79/332", "A/RES/67/15"):
        trace = asking.trace(register, symbol)
        assert [member.text.symbol for member in trace.series.members] == CHAIN
        assert [opening.text.symbol for opening in trace.series.openings] == ["A/RES/59/48"]
        assert trace.series.cycle and trace.series.cycle.story == "annual once, then biennial"
        reports = [one for one in trace.series.requests if one.request.kind == "report"]
        answers = {one.by: one.answer for one in reports}
        assert answers == dict(zip(CHAIN, [*CHAIN[1:], None], strict=True))


def test_a_draft_is_never_counted_as_adopted(register: Register) -> None:
    assert not any(entry.document.draft for entry in asking.mandates(register, MandateFilter()))
    assert any(entry.document.draft for entry in asking.mandates(register, MandateFilter(drafts=True)))


def test_what_is_due_at_a_session_stands_on_its_agenda(register: Register) -> None:
    due = asking.mandates(register, MandateFilter(session=79, organ="General Assembly", kind="agenda"))
    listed = {entry.id for line in asking.agenda(register, 79).lines for entry in line.decisions}
    assert listed == {entry.id for entry in due} and len(listed) > 50


def test_every_hit_holds_the_words(register: Register) -> None:
    found = asking.search(register, "voluntary contributions", SearchFilter(part="operative"), 50)
    assert len(found.hits) == 50
    for hit in found.hits:
        words = [hit.text[start:end].casefold() for start, end in hit.matches]
        assert "voluntary" in words
        assert any(word.startswith("contribut") for word in words)


def test_nothing_is_proposed_for_a_later_text_by_an_earlier_one(register: Register) -> None:
    for one in evidence.evidence_among(register, MandateFilter()):
        for proposal in one.proposals:
            held = [text for text in asking.documents(register, DocumentFilter()) if text.key == proposal.evidence]
            assert all((text.date or "9") > (one.entry.document.date or "") for text in held)


@pytest.mark.parametrize("form", exporting.MANDATE_FORMS)
def test_all_of_it_can_be_exported(register: Register, form: str) -> None:
    assert sum(map(len, exporting.mandates(register, form, MandateFilter(today=TODAY)))) > 10_000


def test_the_register_hangs_together(register: Register) -> None:
    assert [one for one in check(register) if one.severity != "notice"] == []
