"""What holds for every reading, whatever was read.  Each function asserts one guarantee of the reading contract.

Texts are compared by their letters and digits: white space, hyphenation at the end of a line and emphasis may be
mended, letters may neither be lost nor added.
"""

from collections import Counter
from itertools import pairwise

from seized.model import Document, Footnote, Paragraph, Region, Span
from tests.property.letters import letters, raised, remainder
from tests.property.masthead import SAYS


def is_within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] <= inner[1] <= outer[1]


def own(document: Document, kind: str, name: str) -> list[Region]:
    """The regions that belong to one paragraph or one footnote."""
    return [region for region in document.regions if region.kind == kind and region.name == name]


def printed(document: Document, region: Region) -> Span:
    """Where the words of a region stand, without the white space about them."""
    start, end = region.span
    words = document.text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def words_of(document: Document, regions: list[Region], within: Span) -> str:
    """The source text of some regions, as far as it stands in a span."""
    cuts = ((max(r.span[0], within[0]), min(r.span[1], within[1])) for r in regions)
    return "".join(document.text[start:end] for start, end in cuts if start < end)


def every_character_is_accounted_for(document: Document) -> None:
    """The regions stand in order, without gap or overlap, and cover the whole text."""
    ends = [0, *(region.span[1] for region in document.regions)]
    starts = [*(region.span[0] for region in document.regions), len(document.text)]
    assert ends == starts, "regions leave characters out, or overlap"
    empty = [region for region in document.regions if region.span[0] == region.span[1]]
    assert not empty or not document.text, f"empty regions: {empty}"
    known = {paragraph.id for paragraph in document.paragraphs}
    named = {region.name for region in document.regions if region.kind == "paragraph"}
    assert named == known, f"regions name {named - known}, and leave out {known - named}"


def ids_tell_paragraphs_apart(document: Document) -> None:
    """Ids of paragraphs and of mandates are unique, and what refers to a paragraph names one that exists."""
    for kind in (document.paragraphs, document.mandates):
        twice = [name for name, count in Counter(record.id for record in kind).items() if count > 1]
        assert not twice, f"ids given twice: {twice}"
    known = {paragraph.id for paragraph in document.paragraphs}
    for footnote in document.footnotes:
        assert footnote.paragraph is None or footnote.paragraph in known, f"{footnote} hangs on no paragraph"
    facts = (document.mandates, document.meetings, document.agreements, document.memberships)
    holders = {fact.paragraph for kind in facts for fact in kind}
    assert holders <= known, f"facts of {holders - known}, which are no paragraphs"


def paragraphs_stand_in_order(document: Document) -> None:
    """Paragraphs are listed as they stand, and no paragraph is empty."""
    for before, after in pairwise(document.paragraphs):
        assert before.span[0] <= after.span[0], f"{after.id} stands before {before.id}"
    for paragraph in document.paragraphs:
        assert letters(paragraph.text), f"{paragraph.id} is empty"
        assert paragraph.text == paragraph.text.strip(), f"{paragraph.id} has white space about it"


def paragraph_gives_its_quote_back(document: Document, paragraph: Paragraph) -> None:
    """The text of a paragraph is what stands in its regions, but for its label and its footnote marks."""
    regions = own(document, "paragraph", paragraph.id)
    words = "".join(document.text[r.span[0] : r.span[1]] for r in regions)
    source = letters(words)
    left = remainder(source, letters(paragraph.text))
    assert left is not None, f"{paragraph.id}: {paragraph.text!r} is not what the source says: {source!r}"
    spare = Counter(left) - Counter(letters(paragraph.number or "")) - raised(words)
    notes = [note.marker for note in document.footnotes if note.paragraph == paragraph.id]
    notes += [
        warning.message.rpartition(" ")[2]
        for warning in document.warnings
        if warning.code == "footnote_missing" and warning.span == paragraph.span
    ]
    unexplained = spare - Counter(letters("".join(notes)))
    if paragraph.part == "annex" and unexplained.total() == 1 and "".join(unexplained).isalpha():
        unexplained.clear()  # the raised letter that ties a table to the note below it
    assert not unexplained, f"{paragraph.id} has lost {''.join(unexplained.elements())!r} of {source!r}"
    if paragraph.opening:
        assert paragraph.opening in paragraph.text, f"{paragraph.id}: no {paragraph.opening!r} in {paragraph.text!r}"
    assert all(is_within(printed(document, r), paragraph.span) for r in regions), (
        f"{paragraph.id} reaches past its span"
    )


def footnote_gives_its_quote_back(document: Document, footnote: Footnote) -> None:
    """The text of a footnote is what stands in its span, but for its mark."""
    within = words_of(document, [r for r in document.regions if r.kind == "footnote"], footnote.span)
    left = remainder(letters(within), letters(footnote.text))
    assert left is not None, f"footnote {footnote.marker}: {footnote.text!r} is not what the source says: {within!r}"
    spare = Counter(left) - Counter(letters(footnote.marker)) - raised(within)
    assert not spare, f"footnote {footnote.marker} has lost {left!r} of {within!r}"


def citations_give_their_quotes_back(document: Document, holder: Paragraph | Footnote) -> None:
    """A citation is worded as its span is, stands in what cites it, and is marked once; "A and B" are two citations."""
    name = holder.id if isinstance(holder, Paragraph) else holder.marker
    kind = "paragraph" if isinstance(holder, Paragraph) else "footnote"
    regions = own(document, kind, name)
    for citation in holder.citations:
        assert citation.text.strip(), f"a citation without words in {name}"
        assert is_within(citation.span, holder.span), f"{citation} stands outside {name}"
        source = letters(words_of(document, regions, citation.span))
        left = remainder(source, letters(citation.text))
        assert left is not None, f"{citation} of {name} is not what the source says: {source!r}"
        assert not left or left.isdigit() or isinstance(holder, Footnote), f"{citation} of {name} leaves out {left!r}"
        assert letters(citation.text) in letters(holder.text), f"{citation} is not in the text of {name}"
    for before, after in pairwise(holder.citations):
        assert before.span <= after.span, f"{name} cites out of order: {before}, {after}"
        same = before.span == after.span and before.symbol == after.symbol
        assert not same, f"{name} cites twice in the same words: {before}"


def mandates_give_their_quotes_back(document: Document) -> None:
    """A mandate stands in its operative paragraph; its words, its addressees and its due are the source's."""
    paragraphs = {paragraph.id: paragraph for paragraph in document.paragraphs}
    for mandate in document.mandates:
        holder = paragraphs[mandate.paragraph]
        family = [p for p in document.paragraphs if p.id == holder.id or p.id.startswith(f"{holder.id}.")]
        said = letters(" ".join(p.text for p in family))
        assert holder.part in ("operative", "annex"), f"{mandate} in a {holder.part} paragraph"
        assert holder.span[0] <= mandate.span[0] < mandate.span[1] <= family[-1].span[1], f"{mandate} stands elsewhere"
        assert remainder(said, letters(mandate.action)) is not None, f"{mandate.action!r} is not in {said!r}"
        for addressee in mandate.addressees:
            assert addressee.text and addressee.name, f"an addressee without a name: {mandate}"
        if mandate.due:
            due = mandate.due
            kinds = (due.session, due.sessions, due.date, due.within)
            assert sum(value is not None for value in kinds) == 1, f"{due} says when in no way, or in several"
            assert remainder(said, letters(due.text)) is not None, f"{due.text!r} is not in {said!r}"
            assert due.window is None or due.window[0] <= due.window[1], f"{due} ends before it begins"
        assert mandate.un_mandate == any(addressee.un for addressee in mandate.addressees), f"{mandate}"


def the_masthead_gives_its_words_back(document: Document) -> None:
    """Every value of the masthead has its place, field by field and in the order of its list, and the words there,
    which belong to the masthead or are the enacting formula, say it."""
    facts = [(fact.field, fact.value) for fact in document.masthead]
    values = [(field, getattr(document, field)) for field in SAYS]
    told = [(field, value if isinstance(value, tuple) else (value,)) for field, value in values if value is not None]
    expected = [(field, str(value)) for field, listed in told for value in listed]
    assert expected in (facts, [("kind", "other"), *facts]), f"{facts} are placed, not {expected}"
    regions = [region for region in document.regions if region.kind == "masthead"]
    formula = next((paragraph.id for paragraph in document.paragraphs if paragraph.part == "formula"), None)
    regions += own(document, "paragraph", formula) if formula else []
    for fact in document.masthead:
        assert is_within(fact.span, (0, len(document.text))), f"{fact} stands outside the text"
        words = words_of(document, regions, fact.span)
        edges = [document.text[edge - 1 : edge + 1] for edge in fact.span if 0 < edge < len(document.text)]
        assert not any(edge.isalpha() for edge in edges), f"{fact} begins or ends within a word: {edges}"
        assert words and words == words.strip(), f"{fact} has white space about it, or no words at all: {words!r}"
        assert SAYS[fact.field](fact.value, words), f"{fact} is not what the words say: {words!r}"


def warnings_point_into_the_text(document: Document) -> None:
    for warning in document.warnings:
        assert warning.code and warning.message, f"{warning} says nothing"
        assert warning.span is None or is_within(warning.span, (0, len(document.text))), f"{warning} points outside"


def holds_together(document: Document) -> None:
    """All guarantees at once."""
    every_character_is_accounted_for(document)
    ids_tell_paragraphs_apart(document)
    paragraphs_stand_in_order(document)
    for paragraph in document.paragraphs:
        paragraph_gives_its_quote_back(document, paragraph)
        citations_give_their_quotes_back(document, paragraph)
    for footnote in document.footnotes:
        footnote_gives_its_quote_back(document, footnote)
        citations_give_their_quotes_back(document, footnote)
    mandates_give_their_quotes_back(document)
    the_masthead_gives_its_words_back(document)
    warnings_point_into_the_text(document)
