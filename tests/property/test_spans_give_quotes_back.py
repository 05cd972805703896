"""A span gives its quote back, and every character of a text is accounted for."""

from hypothesis import example, given

from seized.pipeline import parse
from tests.property.grammar import Draft, Layout, drafts, fragments, layouts
from tests.property.invariants import holds_together


@given(drafts(), layouts())
def test_in_a_resolution(draft: Draft, layout: Layout) -> None:
    holds_together(parse(draft.printed(layout)))


@given(fragments())
@example("x")
@example("1. ")
@example("The General Assembly,")
@example("The General Assembly,\n1. Requests\n")
@example("Rivers\nA\nFerries\nThe General Assembly,\n1. Requests;\nB\nLocks\nThe General Assembly,\n1. Requests;\n")
@example("\ufeffThe General Assembly,\n\u00b9 \n\u00b9")
def test_in_anything_else(text: str) -> None:
    if text.strip():
        holds_together(parse(text))
