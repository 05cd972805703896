"""The mandates of a document as a whole."""

from seized.derive.mandates.mandates import mandates
from seized.model import Mandate, Masthead, Passage, Segment, Segmentation
from seized.model.segment import Part


def document(*paragraphs: tuple[str, str], organ: str | None = "General Assembly") -> Segmentation:
    """A document of (id, text); ids with a dot are sub-paragraphs, those in "pp" the preamble."""
    segments, at = [], 0
    for id_, text in paragraphs:
        part: Part = "preamble" if id_.startswith("pp") else "operative"
        passage = Passage.plain(text, at)
        segments.append(Segment(id_, part, None, id_.count("."), None, passage, (at, at + len(text))))
        at += len(text) + 1
    return Segmentation(Masthead(organ=organ), tuple(segments), (), ())


def said(mandate: Mandate) -> tuple[str, str, list[str]]:
    return mandate.id, mandate.verb, [one.text for one in mandate.addressees]


def test_each_verb_of_the_operative_part_gives_one_mandate() -> None:
    found = mandates(
        document(
            ("pp1", "Urging all States to plant trees,"),
            ("op1", "Urges all States to plant trees, and requests the Secretary-General to count them;"),
            ("op2", "Decides to close the matter."),
        )
    )
    assert [said(one) for one in found] == [
        ("op1.m1", "urges", ["States"]),
        ("op1.m2", "requests", ["Secretary-General"]),
        ("op2.m1", "decides", ["General Assembly"]),
    ]
    assert [one.class_ for one in found] == ["exhortation", "directive", "decision"]
    assert [one.un_mandate for one in found] == [False, True, True]


def test_sub_paragraphs_belong_to_the_verb_that_introduces_them() -> None:
    (found,) = mandates(
        document(
            ("op1", "Requests the Secretary-General:"),
            ("op1.a", "To plant trees;"),
            ("op1.b", "To submit a report on them to the General Assembly."),
        )
    )
    assert (found.paragraph, found.kind) == ("op1", "report")
    assert found.action == "To plant trees;\nTo submit a report on them to the General Assembly"


def test_a_finite_verb_in_a_sub_paragraph_is_a_mandate_of_its_own() -> None:
    found = mandates(document(("op1", "Notes that:"), ("op1.a", "Trees are few, and invites donors to give more;")))
    assert [said(one) for one in found] == [("op1.a.m1", "invites", ["donors"])]


def test_the_span_runs_from_the_verb_to_the_end_of_its_clause() -> None:
    text = "Takes note of the list, and also requests the Board to audit it;"
    (found,) = mandates(document(("op1", text)))
    assert text[slice(*found.span)] == "requests the Board to audit it"
    assert found.action == "audit it"


def test_verbs_side_by_side_share_their_addressees_and_their_clause() -> None:
    found = mandates(document(("op1", "Invites and encourages States to submit a report to the Committee;")))
    assert [(one.verb, one.addressees[0].text, one.kind) for one in found] == [
        ("invites", "States", "report"),
        ("encourages", "States", "report"),
    ]


def test_a_verb_that_waits_for_the_words_of_the_next_shares_them() -> None:
    first, _ = mandates(
        document(("op1", "Requests the Board, and invites donors, to submit a report to the Assembly;"))
    )
    assert (first.addressees[0].text, first.kind) == ("Board", "report")
    assert first.action == "submit a report to the Assembly"


def test_pronouns_stand_for_whom_the_paragraph_named() -> None:
    found = mandates(
        document(
            ("op1", "Commends donors, and encourages them to give more;"),
            ("op2", "Welcomes the work done by the Board for the States of the region, and requests it to continue;"),
            ("op3", "Reiterates its call upon States to plant trees, and reiterates its call to report thereon;"),
        )
    )
    assert [said(one)[2] for one in found] == [["donors"], ["Board"], ["States"], ["States"]]


def test_calls_for_count_only_where_somebody_is_to_act() -> None:
    found = mandates(
        document(
            ("op1", "Calls for more trees;"),
            ("op2", "Calls for greater efforts by all States to plant trees;"),
            ("op3", "Reiterates its call for more trees;"),
        )
    )
    assert [said(one) for one in found] == [("op2.m1", "calls for", ["States"]), ("op3.m1", "calls for", [])]


def test_a_session_named_before_in_the_paragraph_is_referred_to() -> None:
    text = "Decides to meet at its ninetieth session, and requests the Board to report to it at that session;"
    assert [one.due and one.due.session for one in mandates(document(("op1", text)))] == [90, 90]


def test_a_suggestion_counts_unless_it_only_says_what_could_be() -> None:
    found = mandates(
        document(
            ("op1", "Suggests that trees could be planted by all;"),
            ("op2", "Suggests that States plant trees;"),
        )
    )
    assert [said(one) for one in found] == [("op2.m1", "suggests", ["States"])]


def test_what_we_decide_is_decided_by_the_organ() -> None:
    (found,) = mandates(document(("op1", "We note the plan. We therefore decide to plant trees. They will grow.")))
    assert said(found) == ("op1.m1", "decides", ["General Assembly"])
    assert found.action == "plant trees"


def test_approval_counts_only_of_what_is_still_to_be_done() -> None:
    found = mandates(
        document(("op1", "Approves the cost estimates;"), ("op2", "Approves the establishment of a fund for trees;"))
    )
    assert [said(one) for one in found] == [("op2.m1", "approves", ["General Assembly"])]


def test_names_are_canonical_and_short_forms_take_the_last_full_name() -> None:
    found = mandates(
        document(
            ("op1", "Welcomes the help of the United Nations Office on Drugs and Crime;"),
            ("op2", "Requests the Office and UNICEF to continue;"),
            ("op3", "Invites the Secretary-General of the Shanghai Cooperation Organization to attend."),
        )
    )
    assert [(one.name, one.un) for mandate in found for one in mandate.addressees] == [
        ("United Nations Office on Drugs and Crime", True),
        ("United Nations Children's Fund", True),
        ("Secretary-General of the Shanghai Cooperation Organization", False),
    ]


def test_nothing_is_said_of_an_organ_that_is_not_known() -> None:
    (found,) = mandates(document(("op1", "Decides to close the matter."), organ=None))
    assert found.addressees == ()


def addressees(*paragraphs: str, organ: str = "General Assembly") -> list[tuple[str, bool]]:
    numbered = [(f"op{number}", text) for number, text in enumerate(paragraphs, 1)]
    return [(one.name, one.un) for found in mandates(document(*numbered, organ=organ)) for one in found.addressees]


def test_a_short_form_defined_in_brackets_stands_for_the_full_name() -> None:
    assert addressees(
        "Welcomes the United Nations Verification Mission in Colombia (the Verification Mission);",
        "Notes the Commission for the Keeping of Otters (the Commission), and thanks the Otter Union (“the Union”);",
        "Requests the Verification Mission and the Chair of the Commission to meet, and invites the Union to attend;",
    ) == [
        ("United Nations Verification Mission in Colombia", True),
        ("Chair of the Commission", True),
        ("Otter Union", False),
    ]


def test_a_bare_office_or_body_belongs_to_the_name_given_before_or_to_the_organ() -> None:
    assert addressees("Requests the Chair, the President and the Committee to meet;") == [
        ("Chair", True),
        ("President", True),
        ("Committee", True),
    ]
    assert addressees(
        "Thanks the President of Freedonia and the Otter Committee;", "Invites the President and the Committee to meet;"
    ) == [("President", False), ("Committee", False)]


def test_in_the_text_of_another_organization_officials_and_bodies_are_its_own() -> None:
    asked = "Requests the Secretary-General, the Standing Committee and the United Nations Otter Office to meet;"
    assert [un for _, un in addressees(asked, organ="Otter Union")] == [False, False, True]
    for organ in ("General Assembly", "Commission on Population and Development", "United Nations Otter Assembly"):
        assert [un for _, un in addressees(asked, organ=organ)] == [True, True, True]


def test_those_who_stand_before_a_list_of_infinitives_are_asked() -> None:
    found = mandates(
        document(
            ("op1", "Invites all member towns:"),
            ("op1.a", "To open their gates;"),
            ("op2", "Requests the wardens to keep a log every year, and also requests them to send it;"),
            ("op3", "Requests the following steps:"),
            ("op3.a", "To open the gates."),
        )
    )
    assert [said(one)[2] for one in found] == [["member towns"], ["wardens"], ["wardens"], []]
    assert found[0].action == "To open their gates"


def test_that_item_is_the_one_that_the_paragraph_named() -> None:
    text = (
        "Decides to include in the provisional agenda of its next session the item entitled “Trees”, and requests the "
        "Secretary-General to report to it under that item;"
    )
    first, second = mandates(document(("op1", text), ("op2", "Requests the Board to report to it under that item.")))[
        :2
    ]
    assert [one.item for one in first.agenda] == ["Trees"]
    assert [(text[slice(*one.span)], one.item) for one in second.agenda] == [("that item", "Trees")]


def test_items_are_read_in_sub_paragraphs_and_stand_where_they_stand() -> None:
    (found,) = mandates(
        document(
            ("op1", "Decides to include in its agenda, under the item entitled “Trees”:"),
            ("op1.a", "The sub-item entitled “Oaks”;"),
        )
    )
    (one,) = found.agenda
    assert (one.item, one.sub_item) == ("Trees", "Oaks")
    assert one.text == "the item entitled “Trees”:\nThe sub-item entitled “Oaks”"


def test_the_session_of_a_body_is_named_in_full() -> None:
    found = mandates(
        document(
            ("op1", "Notes the work of the Commission on the Status of Women;"),
            ("op2", "Requests the Secretary-General to report to the Commission at its seventy-first session."),
        )
    )
    assert [one.due and one.due.organ for one in found] == ["Commission on the Status of Women"]
