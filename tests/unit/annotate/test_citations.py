from seized.annotate.citations import citations
from seized.model import Masthead, Note, Passage, Segment, Segmentation
from seized.model.segment import Part


def paragraph(number: int, text: str, origin: int, part: Part = "preamble") -> Segment:
    passage = Passage.plain(text, origin)
    return Segment(f"pp{number}", part, None, 0, None, passage, passage.span)


def note(marker: str, text: str, origin: int) -> Note:
    passage = Passage.plain(text, origin)
    return Note(marker, passage, passage.span, "pp1")


def segmentation(segments: tuple[Segment, ...], notes: tuple[Note, ...] = (), organ: str | None = None) -> Segmentation:
    return Segmentation(Masthead(organ=organ), segments, notes, ())


def test_spans_give_the_words_back() -> None:
    text = "Recalling its resolution\u00a070/1 and the Charter of the United Nations,"
    found = citations(segmentation((paragraph(1, text, 100),), organ="General Assembly"))
    assert [(c.kind, c.symbol) for c in found.segments[0]] == [("resolution", "A/RES/70/1"), ("charter", None)]
    assert all(text[c.span[0] - 100 : c.span[1] - 100] == c.text for c in found.segments[0])


def test_the_formula_says_who_speaks() -> None:
    formula, body = paragraph(1, "The General Assembly,", 0, "formula"), paragraph(2, "Recalling resolution 70/1,", 30)
    found = citations(segmentation((formula, body)))
    assert found.segments[0] == () and found.segments[1][0].symbol == "A/RES/70/1"


def test_ibid_follows_the_chain_of_notes() -> None:
    notes = (note("1", "Resolution 217 A (III).", 0), note("2", "Ibid.", 40), note("3", "Ibid., annex.", 50))
    found = citations(segmentation((), notes, "General Assembly"))
    assert [[c.symbol for c in cited] for cited in found.notes] == [["A/RES/217 (III)"]] * 3


def test_nothing_stands_inside_another_citation() -> None:
    text = "the Treaty on Peace and the Charter, and decisions ISBA/28/C/10 and ISBA/28/C/11"
    found = citations(segmentation((paragraph(1, text, 0),))).segments[0]
    assert [c.text for c in found] == ["Treaty on Peace", "Charter", "ISBA/28/C/10", "ISBA/28/C/11"]
