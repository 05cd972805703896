"""Which verbs of a paragraph are the organ's own, and how far each of them governs."""

import pytest

from seized.derive.mandates.directives import acts


def directives(text: str) -> list[str]:
    return [act.lemma for act in acts(text) if act.class_ != "other"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Requests the Secretary-General to publish the list;", ["requests"]),
        ("Also strongly encourages States to plant trees;", ["encourages"]),
        ("Calls, in this regard, upon all States to plant trees;", ["calls upon"]),
        ("Calls once again on Freedonia to lift the tax;", ["calls upon"]),
        ("Takes note of the report, and requests the Committee to meet;", ["requests"]),
        ("Takes note of the report and decides to close the matter;", ["decides"]),
        ("Welcomes the plan, encourages its wide use, and invites States to adopt it;", ["encourages", "invites"]),
        ("Invites and encourages States to plant trees;", ["invites", "encourages"]),
        ("Notes the delay, and, in this regard, urges the parties to meet;", ["urges"]),
        ("Notes the budget and, in that context, also requests the Board to audit it;", ["requests"]),
        ("Recalls the decision which promotes the fund, requests the Board to audit it;", ["requests"]),
        ("Welcomes the work of the seminar, and mandates the Co-Chairs to continue it;", ["mandates"]),
        ("Acting under Chapter VII of the Charter, decides that the force shall leave;", ["decides"]),
        ("The Security Council calls upon the parties to meet.", ["calls upon"]),
        ("Demands an end to the siege; urges restraint;", ["demands", "urges"]),
    ],
)
def test_finite_verbs_of_the_organ(text: str, expected: list[str]) -> None:
    assert directives(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reiterates its call upon all States to plant trees;", ["calls upon"]),
        ("Renews its earlier request to the Secretary-General to report;", ["requests"]),
        ("Reaffirms its invitation to the Board to meet;", ["invites"]),
        ("Reiterates its demand that Freedonia withdraw;", ["demands"]),
        ("Reiterates its call for a review of the rules;", ["calls for"]),
        ("Reiterates that States are strongly urged to plant trees;", ["urges"]),
        ("The Secretary-General is authorized to borrow from the fund;", ["authorizes"]),
        ("Reiterates its support for the plan;", []),
        ("Reiterates the requests made in its resolution on trees;", []),
    ],
)
def test_renewed_and_passive_directives(text: str, expected: list[str]) -> None:
    assert directives(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We request the Secretary-General to publish the list.", ["requests"]),
        ("We also strongly encourage States to plant trees.", ["encourages"]),
        ("We, the ministers of Freedonia, urge all donors to give more.", ["urges"]),
        ("We thank the donors. We therefore resolve to meet again.", ["resolves"]),
        ("Building on this work, we call, once again, upon the Board to meet.", ["calls upon"]),
        ("We urge States to plant trees, and we invite donors to pay for them.", ["urges", "invites"]),
        ("We welcome the plan and urge all States to adopt it.", ["urges"]),
        ("We ask the Board to meet, and request that the Committee attend.", ["asks", "requests"]),
        ("We continue to encourage States to plant trees.", ["encourages"]),
        ("Continues to encourage States to plant trees;", ["encourages"]),
        ("Welcomes the plan, and continues to invite the Board to audit it;", ["invites"]),
        ("We call upon States to plant trees and encourage companies to pay for them.", ["calls upon"]),
        ("We urge States to aid schools, and encourage dialogue and trade.", ["urges"]),
        ("We are committed to the plan and will request more.", []),
        ("We reaffirm the request made by the Board to all States.", []),
        ("States said that we urge the Board to meet.", []),
        ("Recalls the song “We urge the world to sing”;", []),
        ("Continues to support the plan;", []),
    ],
)
def test_first_person_and_continued_directives(text: str, expected: list[str]) -> None:
    assert directives(text) == expected


def test_in_the_first_person_a_clause_ends_with_its_sentence() -> None:
    text = "We call upon the Board to meet. The Board should serve all States. We note its work."
    first, _ = acts(text)
    assert text[first.start : first.end] == "call upon the Board to meet"


@pytest.mark.parametrize(
    "text",
    [
        "Welcomes the decision, which encourages States to plant trees;",
        "Takes note of the decision that welcomes the guide and encourages States to use it;",
        "Notes that the conference urged States to plant trees;",
        "Recalls the text in which it requested a report;",
        "Takes note of the growing number of appeals, and requests for help from States;",
        "Welcomes the motto “Plants a tree, and invites the world to sit under it”;",
        "Recognizes that peace fosters growth and encourages investment;",
        "Stresses that recovery takes time, and requires steady funding;",
        "Supports the work within existing mandates, and mandates of the same kind;",
    ],
)
def test_look_alikes_are_passed_over(text: str) -> None:
    assert directives(text) == []


def test_a_clause_ends_where_the_next_verb_is_joined_on() -> None:
    text = "Requests the Board to audit the fund, and also requests the Committee to meet; and"
    first, second = acts(text)
    assert text[first.start : first.end] == "Requests the Board to audit the fund"
    assert text[second.start : second.end] == "requests the Committee to meet"


def test_a_verb_that_directs_nothing_ends_a_clause_too() -> None:
    text = "Urges States to plant trees, and welcomes the trees already planted;"
    assert text[: acts(text)[0].end] == "Urges States to plant trees"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The Security Council encourages the Government of Freedonia to plant trees.", ["plant trees"]),
        ("“The Security Council encourages the Government of Freedonia to plant trees.”", ["plant trees"]),
        ('"The Council urges all parties to plant trees."', ["plant trees"]),
        ("“The Council notes the plan. It asks donors to read “Trees”.”", ["read “Trees”"]),
        ("“Urges all parties to plant trees”", []),
    ],
)
def test_what_a_presidential_statement_says_is_said_by_the_organ(text: str, expected: list[str]) -> None:
    found = [text[act.stop : act.end] for act in acts(text) if act.class_ != "other"]
    assert [words.partition(" to ")[2] for words in found] == expected
