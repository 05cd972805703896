"""Whatever slips a draft has: findings quote the text, rules do not lean on each other, and mending comes to rest."""

from hypothesis import given, settings
from hypothesis import strategies as st

from seized.drafting.checking import check, mended
from seized.drafting.rules import chosen, rules
from tests.drafts import draft
from tests.unit.drafting.planted import CLEAN, SLIPS

NOISE = st.sampled_from(
    ['"', "“", ")", "(", " ", ",", "\n\n", "1. ", "(a) ", "¹", "*", " the the ", "Also ", "12th May, 2020"]
)


@st.composite
def faulty(draw: st.DrawFn) -> str:
    """The clean draft with some slips planted, and some noise put in anywhere."""
    text = CLEAN
    for slip in draw(st.lists(st.sampled_from(SLIPS), max_size=8, unique=True)):
        text = text.replace(slip.right, slip.wrong, 1)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(NOISE) + text[at:]
    return text


@settings(deadline=None, max_examples=60)
@given(faulty())
def test_a_finding_quotes_the_text_and_its_edits_stay_in_a_line(text: str) -> None:
    for finding in check(draft(text), rules()).findings:
        assert finding.quote == text[slice(*finding.span)]
        lines = text[: finding.span[0]].split("\n")
        assert (finding.line, finding.column) == (len(lines), len(lines[-1]) + 1)
        for edit in finding.edits:
            assert "\n" not in edit.text + text[slice(*edit.span)]


@settings(deadline=None, max_examples=25)
@given(faulty())
def test_each_rule_finds_alone_what_it_finds_among_the_others(text: str) -> None:
    made = draft(text)
    together = check(made, rules()).findings
    alone = [finding for rule in rules() for finding in check(made, chosen([rule.id])).findings]
    assert sorted(alone, key=lambda one: (one.span, one.rule)) == list(together)


@settings(deadline=None, max_examples=40)
@given(faulty())
def test_mending_comes_to_rest(text: str) -> None:
    for _ in range(10):
        text, count = mended(text, check(draft(text), rules()).findings)
        if not count:
            break
    assert count == 0
