"""A reading depends on its text alone: not on what was read before it, beside it or in which order."""

from hypothesis import given
from hypothesis import strategies as st

from seized.pipeline import parse
from tests.property.grammar import drafts, fragments, layouts

texts = st.one_of(drafts().flatmap(lambda draft: layouts().map(draft.printed)), fragments().filter(str.strip))


@given(texts)
def test_reading_twice_is_reading_once(text: str) -> None:
    assert parse(text) == parse(text)


@given(st.lists(texts, min_size=2, max_size=4).flatmap(lambda batch: st.tuples(st.just(batch), st.permutations(batch))))
def test_order_does_not_matter(orders: tuple[list[str], list[str]]) -> None:
    batch, shuffled = orders
    readings = {text: parse(text) for text in batch}
    assert {text: parse(text) for text in shuffled} == readings


@given(texts, st.sampled_from(("\n", "\n\n", "  \n", "\n\f\n")))
def test_white_space_at_the_end_says_nothing(text: str, tail: str) -> None:
    read, longer = parse(text), parse(text + tail)
    assert [p.text for p in longer.paragraphs] == [p.text for p in read.paragraphs]
    assert longer.mandates == read.mandates
    assert [(n.marker, n.text, n.paragraph) for n in longer.footnotes] == [
        (n.marker, n.text, n.paragraph) for n in read.footnotes
    ]
