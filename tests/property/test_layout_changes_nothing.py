"""However a draft is printed, the reading says what the draft says."""

from hypothesis import given

from seized.model import Document, Paragraph
from seized.pipeline import parse
from tests.property.grammar import Clause, Draft, Layout, drafts, layouts


def part(document: Document, name: str) -> list[Paragraph]:
    return [paragraph for paragraph in document.paragraphs if paragraph.part == name]


def pairs(draft: Draft, document: Document) -> list[tuple[Clause, Paragraph]]:
    return list(zip(draft.clauses, part(document, "preamble") + part(document, "operative"), strict=True))


@given(drafts(), layouts())
def test_paragraphs(draft: Draft, layout: Layout) -> None:
    document = parse(draft.printed(layout))
    assert [p.text for p in part(document, "preamble")] == [clause.text for clause in draft.preamble]
    assert [p.text for p in part(document, "operative")] == [clause.text for clause in draft.operative]
    assert [p.text for p in part(document, "formula")] == ["The General Assembly,"]


@given(drafts(), layouts())
def test_labels_and_openings(draft: Draft, layout: Layout) -> None:
    document = parse(draft.printed(layout))
    said = [(p.number, p.level, p.opening) for p in part(document, "preamble") + part(document, "operative")]
    assert said == [(clause.label, clause.level, clause.opening) for clause in draft.clauses]


@given(drafts(), layouts())
def test_masthead(draft: Draft, layout: Layout) -> None:
    document = parse(draft.printed(layout))
    assert (document.kind, document.symbol, document.organ) == ("draft resolution", draft.symbol, "General Assembly")
    assert (document.session, document.agenda_items) == (draft.session, (draft.item,))
    assert document.date == draft.date.isoformat()
    assert (document.title, document.sponsors) == (draft.title, draft.sponsors)


@given(drafts(), layouts())
def test_footnotes(draft: Draft, layout: Layout) -> None:
    document = parse(draft.printed(layout))
    holders = [(clause.note, paragraph.id) for clause, paragraph in pairs(draft, document) if clause.note]
    expected = [(str(number), note, holder) for number, (note, holder) in enumerate(holders, 1)]
    assert [(note.marker, note.text, note.paragraph) for note in document.footnotes] == expected


@given(drafts(), layouts())
def test_citations(draft: Draft, layout: Layout) -> None:
    for clause, paragraph in pairs(draft, parse(draft.printed(layout))):
        assert [(found.symbol, found.date) for found in paragraph.citations] == list(clause.cited)


@given(drafts(), layouts())
def test_mandates(draft: Draft, layout: Layout) -> None:
    document = parse(draft.printed(layout))
    expected = [
        (paragraph.id, *clause.mandate, clause.session)
        for clause, paragraph in pairs(draft, document)
        if clause.mandate
    ]
    found = [
        (m.paragraph, m.verb, ", ".join(a.text for a in m.addressees), m.due and m.due.session)
        for m in document.mandates
    ]
    assert found == expected
