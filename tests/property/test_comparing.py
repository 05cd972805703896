"""Whatever becomes of a text, a comparison tells all of it, and its revisions lead to both versions."""

from hypothesis import given
from hypothesis import strategies as st

from seized.drafting.compare import collate, compare, redline
from seized.drafting.compare.places import places
from seized.drafting.compare.words import stretches
from seized.export.characters import printable
from seized.export.redline.docx import docx
from seized.model import Document
from tests.property.editing import TEXTS, pairs
from tests.roundtrip.revisions import notes, paragraphs


@given(TEXTS, TEXTS)
def test_the_stretches_give_both_texts_back(before: str, after: str) -> None:
    found = stretches(before, after)
    assert "".join(one.before for one in found) == before
    assert "".join(one.after for one in found) == after
    assert all(one.before and one.after for one in found if one.kind == "replaced")


@given(pairs())
def test_every_paragraph_stands_in_one_change(pair: tuple[Document, Document]) -> None:
    found = compare(*pair)
    for version, side in zip(pair, ("before", "after"), strict=True):
        told = [place for change in found.changes for place in getattr(change, side)]
        assert sorted(told, key=lambda place: place.at) == list(places(version))
    assert 0 <= found.tally.kept <= 1


@given(pairs())
def test_what_did_not_move_kept_its_order(pair: tuple[Document, Document]) -> None:
    stayed = [change for change in compare(*pair).changes if change.before and change.after and not change.moved]
    assert [change.before[0].at for change in stayed] == sorted(change.before[0].at for change in stayed)
    assert [change.after[0].at for change in stayed] == sorted(change.after[0].at for change in stayed)


@given(pairs())
def test_a_text_is_the_same_as_itself(pair: tuple[Document, Document]) -> None:
    assert {(change.kind, change.moved) for change in compare(pair[0], pair[0]).changes} <= {("unchanged", False)}


@given(pairs())
def test_accepted_it_is_the_later_text_and_rejected_the_earlier(pair: tuple[Document, Document]) -> None:
    file = docx(redline(compare(*pair)), "A. Clerk", "2026-01-02T03:04:05Z")
    for version, accept in zip(pair, (False, True), strict=True):
        assert paragraphs(file, accept=accept) == [*printed(version), ""]
        assert notes(file, accept=accept) == hung(version)


@given(st.lists(pairs(), min_size=1, max_size=2))
def test_every_paragraph_of_a_line_stands_in_one_row(line: list[tuple[Document, Document]]) -> None:
    documents = [document for pair in line for document in pair]
    found = collate(documents)
    for count, document in enumerate(documents):
        cells = [cell for thread in found.threads if (cell := thread.cells[count])]
        assert sorted(cell.place.at for cell in cells) == [place.at for place in places(document)]


def printed(version: Document) -> list[str]:
    """The paragraphs as the file has them: behind their labels, without the footnotes that hang at marks."""
    marked = {note for place in places(version) for _, note in place.notes}
    return [
        printable((f"{place.number}\t" if place.number else "") + place.text)
        for place in places(version)
        if place.id not in marked
    ]


def hung(version: Document) -> list[str]:
    """The footnotes in the order of their marks."""
    texts = {place.id: place.text for place in places(version)}
    return [printable(texts[note]) for place in places(version) for _, note in place.notes]
