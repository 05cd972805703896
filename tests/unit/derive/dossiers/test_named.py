"""Whom the paragraphs of texts about an actor name, its parts and bodies, and those it has to do with."""

from seized.derive.actors.naming import actor
from seized.derive.dossiers.bodies import bodies
from seized.derive.dossiers.named import Named, is_part, named, parts
from seized.derive.dossiers.partners import partners
from seized.model.dossier import Partner, Who
from seized.model.facts import AgreementFact, MeetingFact, MembershipFact, Telling

SCO = "Shanghai Cooperation Organization"
TELLING = Telling(
    document="A/RES/86/901", date="2031-12-01", draft=False, paragraph="pp1", cited="", span=(0, 9), quote="Eels"
)


def said(*paragraphs: str, draft: bool = False) -> list[Named]:
    """Whom paragraphs of one text name."""
    return named(
        Telling(
            document="A/86/L.901" if draft else "A/RES/86/901",
            date="2031-11-01" if draft else "2031-12-01",
            draft=draft,
            paragraph=f"pp{at}",
            cited="",
            span=(at, at + 1),
            quote=words,
        )
        for at, words in enumerate(paragraphs, 1)
    )


def names(found: list[Named]) -> list[str]:
    return [one.actor.name for one in found]


def test_an_actor_is_named_once_in_a_paragraph() -> None:
    found = said("Noting that India, and India again, met the League of Arab States", "Thanking India")
    assert names(found) == ["India", "League of Arab States", "India"]


def test_the_head_of_a_name_stands_for_the_whole_name() -> None:
    found = said(f"Noting the Otter Control Centre of the {SCO}", "Thanking the Otter Control Centre for its work")
    assert {one.actor.name for one in found if "Otter" in one.actor.name} == {f"Otter Control Centre of the {SCO}"}


def test_a_name_that_a_space_has_torn_is_known_by_its_end() -> None:
    found = said(f"Noting the {SCO}, a friend of the S hanghai Cooperation Organization")
    assert {one.actor.name for one in found} == {SCO}


def test_the_subject_of_an_instrument_is_no_body() -> None:
    found = said("Noting the Regulations on Otter Measures and Mechanism of Response to floods")
    assert names(found) == []


def test_parts_are_of_the_actor_and_those_named_most_come_first() -> None:
    found = said(f"Noting the secretariat of the {SCO}", f"Noting the secretariat of the {SCO} and its friend, India")
    assert [one.name for one in parts(actor(SCO), found)] == [f"secretariat of the {SCO}"]
    assert is_part(actor(f"secretariat of the {SCO}"), actor(SCO))
    assert not is_part(actor("India"), actor(SCO))


def test_bodies_have_a_name_of_their_own() -> None:
    found = said(
        f"Noting the Otter Control Centre of the {SCO}, the secretariat of the {SCO} and the Heads of State of Italy",
        "Welcoming the Otter Women Leaders' Caucus and the United Nations Office on Drugs and Crime",
    )
    assert [body.actor.name for body in bodies(actor(SCO), found)] == [
        f"Otter Control Centre of the {SCO}",
        "Otter Women Leaders' Caucus",
    ]


def test_a_body_that_bears_the_name_of_a_group_is_among_its_bodies() -> None:
    centre = "United Nations Regional Centre for Preventive Diplomacy for Central Asia"
    found = said(f"Welcoming the {centre} and the United Nations Office on Drugs and Crime")
    assert [body.actor.name for body in bodies(actor("Central Asia"), found)] == [centre]


def who(**facts: object) -> Who:
    return Who(actor=actor(SCO), **facts)  # type: ignore[arg-type]


def ties(found: tuple[Partner, ...]) -> dict[str, tuple[int, int, int, int]]:
    return {one.actor.name: (one.agreements, one.memberships, one.meetings, one.named) for one in found}


def test_a_secretariat_stands_for_its_organization_and_parts_of_the_actor_are_no_partners() -> None:
    agreement = AgreementFact(
        id="agreement:1",
        title="memorandum",
        kind="memorandum of understanding",
        parties=(f"secretariat of the {SCO}", "secretariat of the League of Arab States"),
        date=None,
        sources=(TELLING,),
    )
    assert ties(partners(who(agreements=(agreement,)), [])) == {"League of Arab States": (1, 0, 0, 0)}


def test_members_and_chairs_are_partners_with_the_paragraphs_that_name_them() -> None:
    membership = MembershipFact(
        id="membership:1", member="India", organization=SCO, status="member", since=None, sources=(TELLING,)
    )
    meeting = MeetingFact(
        id="meeting:1",
        name="first meeting",
        body=f"Council of Otters of the {SCO}",
        ordinal=1,
        place=None,
        start=None,
        end=None,
        format=None,
        chair="India",
        sources=(TELLING,),
    )
    found = partners(who(members=(membership,), meetings=(meeting,)), said("Thanking India", "Thanking India again"))
    assert ties(found) == {"India": (0, 1, 1, 2)}
    assert found[0].sources[0] == TELLING


def test_the_united_nations_and_its_organs_are_partners_only_where_more_than_words_ties_them() -> None:
    paragraph = (
        "Recalling that the General Assembly of the United Nations, the Secretary-General and UNICEF thanked Italy"
    )
    assert set(ties(partners(who(), said(paragraph)))) == {"Italy", "United Nations Children's Fund"}
