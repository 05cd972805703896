"""Every rule finds what its own examples show as wrong, leaves alone what they show as right, and mends to that."""

import pytest

from seized.drafting.checking import check, mended
from seized.drafting.rule import Rule
from seized.drafting.rules import rules
from seized.model.checking import Example
from tests.drafts import draft, of_example

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in rules()
    for number, example in enumerate(rule.examples, 1)
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_finds_what_is_wrong(rule: Rule, example: Example) -> None:
    text = of_example(example, right=False)
    found = check(draft(text), [rule]).findings
    assert found, "nothing found in the wrong example"
    assert all(text[slice(*finding.span)] == finding.quote for finding in found)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_leaves_alone_what_is_right(rule: Rule, example: Example) -> None:
    assert check(draft(of_example(example, right=True)), [rule]).findings == ()


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_mending_leaves_nothing_to_find(rule: Rule, example: Example) -> None:
    text = of_example(example, right=False)
    found = check(draft(text), [rule]).findings
    better, _ = mended(text, found)
    left = check(draft(better), [rule]).findings
    assert not any(finding.edits for finding in left)
    if all(finding.edits for finding in found):
        assert better == of_example(example, right=True)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_rule_that_says_so_mends(rule: Rule) -> None:
    texts = [of_example(example, right=False) for example in rule.examples]
    mends = any(finding.edits for text in texts for finding in check(draft(text), [rule]).findings)
    assert mends == rule.fixable


def test_rules_have_ids_of_their_own() -> None:
    ids = [rule.id for rule in rules()]
    assert len(set(ids)) == len(ids)
