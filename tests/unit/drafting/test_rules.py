"""Every rule finds what its own examples show as wrong, leaves alone what they show as right, and mends to that."""

import pytest

from seized.drafting.checking import check, mended
from seized.drafting.rule import Rule
from seized.drafting.rules import chosen, rules
from seized.model.checking import Example
from tests.drafts import draft, of_example, written

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


@pytest.mark.parametrize(
    ("rule", "part", "words"),
    [
        ("R18", "preamble", "Recalling its resolutions 78/3, 78/4 and 78/5 of 5 October 2023,"),
        ("R18", "preamble", "Recalling its resolution 53/77 AA of 4 December 1998,"),
        ("R18", "preamble", "Recalling its resolution 78/213 on 19 December 2023,"),
        ("R18", "preamble", "Recalling its resolution 79/277, adopted by the herons on 25 March 2025,"),
        ("R31", "preamble", "Noting that 6 ponds have herons, another 4 have storks and 10 others have none,"),
        ("R32", "operative", "1. Approves:\n(a) 65,459,100 dollars for nests;\n(b) One boat;\n2. Decides to meet."),
        ("R56", "preamble", "Recalling the Convention to Save Lakes in Serious Drought and/or Flood,"),
    ],
)
def test_what_the_house_allows_is_left_alone(rule: str, part: str, words: str) -> None:
    assert check(draft(written(part, words)), chosen([rule])).findings == ()


def test_a_day_that_is_not_that_of_all_resolutions_of_a_list_is_not_shared() -> None:
    text = written("preamble", "Recalling its resolutions 78/3, 78/4 and 79/332 of 5 September 2025,")
    found = check(draft(text), chosen(["R18"])).findings
    assert [finding.suggestion for finding in found] == ["78/3 of 5 October 2023", "78/4 of 5 October 2023"]


def test_rules_have_ids_of_their_own() -> None:
    ids = [rule.id for rule in rules()]
    assert len(set(ids)) == len(ids)
