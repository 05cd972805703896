"""What texts tell of cooperation, kept and asked for: one fact of many mentions, whose it is, and since when."""

from itertools import permutations
from pathlib import Path

import msgspec
import pytest

from seized.derive.actors.naming import actor
from seized.errors import Unknown
from seized.model import CooperationField, Observance
from seized.model.facts import FactFilter, MeetingFact
from seized.register import cooperation as facts
from seized.register.checking import check
from seized.register.register import Register
from seized.service import cooperation
from tests.store import dumps
from tests.store.tellings import (
    COUNCIL,
    ECO,
    LATER,
    SECRETARIAT,
    UNODC,
    agreement,
    drafted,
    kept,
    meeting,
    membership,
    telling,
)

FULL = f"twelfth meeting of the {COUNCIL}"


def meetings(register: Register, **wanted: object) -> list[MeetingFact]:
    return cooperation.meetings(register, FactFilter(**wanted))  # type: ignore[arg-type]


def sources(fact: MeetingFact) -> list[str]:
    return [one.document for one in fact.sources]


def titles(register: Register, **wanted: object) -> list[str]:
    return [one.title for one in cooperation.agreements(register, FactFilter(**wanted))]  # type: ignore[arg-type]


def standings(register: Register, **wanted: object) -> list[tuple[str, str, str | None]]:
    told = cooperation.members(register, FactFilter(**wanted)).told  # type: ignore[arg-type]
    return [(one.member, one.status, one.since) for one in told]


def test_mentions_that_agree_are_one_meeting_with_all_their_sources(register: Register) -> None:
    kept(
        register,
        drafted(903, meeting(FULL), date="2019-01-01"),
        telling(902, meeting(), date="2024-12-12"),
        telling(901, meeting(FULL), date="2023-12-12"),
    )
    (found,) = meetings(register)
    assert sources(found) == ["A/RES/78/901", "A/RES/78/902", "A/78/L.903"]
    assert [one.draft for one in found.sources] == [False, False, True]
    assert (found.name, found.body, found.ordinal, found.place) == (FULL, COUNCIL, 12, "Tashkent")
    assert not found.draft_only
    telling_ = found.sources[0]
    assert (telling_.paragraph, telling_.cited, telling_.span, telling_.date) == ("pp1", "", (0, 5), "2023-12-12")


def test_the_words_are_those_of_the_span(register: Register) -> None:
    reading = telling(901, meeting())
    at = reading.paragraphs[1].span[0]
    kept(register, telling(901, msgspec.structs.replace(meeting(), span=(at, at + 9))))
    (found,) = meetings(register)
    assert found.sources[0].quote == " ".join(reading.text[at : at + 9].split())


@pytest.mark.parametrize(
    "other",
    [
        meeting(ordinal=13),
        meeting(start="2020-06-02"),
        meeting(end=None),
        meeting(ordinal=None),
        meeting("twelfth summit"),
        meeting(body=f"Council of Elders of the {ECO}"),
    ],
)
def test_mentions_that_differ_are_two_meetings(register: Register, other: object) -> None:
    kept(register, telling(901, meeting()), telling(902, other))  # type: ignore[arg-type]
    assert len(meetings(register)) == 2


def test_two_places_of_one_meeting_are_shown(register: Register) -> None:
    places = ("Tashkent", "Ankara", "Tashkent")
    kept(register, *(telling(901 + at, meeting(place=place)) for at, place in enumerate(places)))
    (found,) = meetings(register)
    assert found.place == "Tashkent"
    told = [(one.field, one.value, [source.document for source in one.sources]) for one in found.differences]
    assert told == [
        ("place", "Tashkent", ["A/RES/78/901", "A/RES/78/903"]),
        ("place", "Ankara", ["A/RES/78/902"]),
    ]


def test_what_agrees_in_part_is_a_candidate(register: Register) -> None:
    kept(register, telling(901, meeting(), meeting("meeting", ordinal=None)), telling(902, meeting(ordinal=13)))
    first, *others = sorted(meetings(register), key=lambda one: one.ordinal or 0)
    assert set(first.candidates) == {one.id for one in others}
    assert {one.candidates for one in others} == {(first.id,)}


def test_facts_go_with_their_documents(register: Register) -> None:
    kept(register, telling(901, meeting()), telling(902, meeting()))
    kept(register, telling(901, meeting(ordinal=13)), reader=LATER)
    assert [(one.ordinal, sources(one)) for one in meetings(register)] == [
        (12, ["A/RES/78/902"]),
        (13, ["A/RES/78/901"]),
    ]
    kept(register, telling(902), reader=LATER)
    assert [one.ordinal for one in meetings(register)] == [13]


def test_the_order_of_adding_does_not_matter(register: Register, tmp_path: Path) -> None:
    readings = [telling(901, meeting(place="Ankara")), telling(902, meeting()), drafted(903, meeting(ordinal=None))]
    expected = dumps.facts(kept(register, *readings)), meetings(register)
    for number, order in enumerate(permutations(readings)):
        with Register(tmp_path / f"{number}.sqlite", create=True) as other:
            assert (dumps.facts(kept(other, *order)), meetings(other)) == expected


def test_what_nothing_but_drafts_tells_can_be_left_out(register: Register) -> None:
    kept(register, drafted(901, meeting(), membership("Nepal")), telling(902, membership("Malta")))
    assert [one.draft_only for one in meetings(register)] == [True]
    assert meetings(register, drafts=False) == []
    assert standings(register, drafts=False) == [("Malta", "member", None)]


def test_days_are_bounds(register: Register) -> None:
    kept(register, telling(901, meeting(), meeting("meetings", ordinal=None, start=None, end=None)))
    assert len(meetings(register)) == 2
    for bounds, count in (
        ({"since": "2020-06-04"}, 1),
        ({"since": "2020-06-05"}, 0),
        ({"until": "2020-06-03"}, 1),
        ({"until": "2020-06-02"}, 0),
        ({"since": "2020", "until": "2020"}, 1),
    ):
        assert len(meetings(register, **bounds)) == count, bounds


def test_bodies_go_by_their_words(register: Register) -> None:
    kept(register, telling(901, meeting(), meeting("session", "General Assembly", ordinal=9)))
    assert [one.body for one in meetings(register, body="council of ministers")] == [COUNCIL]
    assert [one.body for one in meetings(register, body="GENERAL ASSEMBLY")] == ["General Assembly"]
    assert meetings(register, body="council of ministers", since="2021-01-01") == []
    with pytest.raises(Unknown, match=rf"did you mean {COUNCIL}\?"):
        meetings(register, body="Council of Minister")


def test_what_a_part_does_counts_for_the_whole(register: Register) -> None:
    kept(register, telling(901, meeting(), agreement()))
    for name in (ECO, "ECO", SECRETARIAT, "UNODC", "united nations office on drugs and crime"):
        assert titles(register, actor=name) == ["memorandum of understanding"]
    for name in (ECO, COUNCIL):
        assert len(meetings(register, actor=name)) == 1
    assert titles(register, actor=COUNCIL) == []
    assert titles(register, actor="Kenya") == []


def test_a_name_that_nobody_has_is_unknown(register: Register) -> None:
    kept(register, telling(901, agreement()))
    asked = FactFilter(actor="Economic Coperation Organisatoin")
    for question in (cooperation.agreements, cooperation.meetings, cooperation.members, cooperation.fields):
        with pytest.raises(Unknown, match=rf"did you mean {ECO}"):
            question(register, asked)


def test_agreements_need_the_same_subject_parties_and_date(register: Register) -> None:
    kept(
        register,
        telling(901, agreement(f"Memorandum of Understanding between the {SECRETARIAT} and the {UNODC}")),
        telling(902, agreement(parties=(UNODC, f"Secretariat of the {ECO}"))),
        telling(903, agreement("memorandum of understanding on otters"), agreement(date=None)),
    )
    found = cooperation.agreements(register, FactFilter())
    assert [len(one.sources) for one in found] == [2, 1, 1]
    assert found[0].title == f"Memorandum of Understanding between the {SECRETARIAT} and the {UNODC}"


def test_members_are_told_for_a_day(register: Register) -> None:
    kept(
        register,
        telling(901, membership("Turkey", "observer"), membership("Nepal", "applicant", "2020-03"), date="2012-11-19"),
        telling(902, membership("Türkiye", "member", "2021-05-07"), membership("Malta"), date="2023-12-12"),
    )
    assert standings(register, actor="ECO") == [
        ("Malta", "member", None),
        ("Nepal", "applicant", "2020-03"),
        ("Türkiye", "observer", None),
        ("Türkiye", "member", "2021-05-07"),
    ]
    assert standings(register, on="2012-11-18") == []
    assert standings(register, on="2021-05-06") == [("Nepal", "applicant", "2020-03"), ("Türkiye", "observer", None)]
    assert standings(register, on="2021-05-07", status="member") == [("Türkiye", "member", "2021-05-07")]
    untold = cooperation.members(register, FactFilter(actor=ECO, on="2020-03-30")).untold
    assert [(one.member, one.told) for one in untold] == [("Malta", "2023-12-12"), ("Nepal", "2020-03")]


def test_members_of_others_are_left_out(register: Register) -> None:
    kept(register, telling(901, membership("Malta"), membership(ECO, "observer", organization="General Assembly")))
    assert standings(register, actor=ECO) == [("Malta", "member", None)]
    with register.reading() as connection:
        both = facts.memberships(connection, FactFilter(actor=ECO))
    assert [(one.member, one.organization) for one in both] == [("Malta", ECO), (ECO, "General Assembly")]


def test_observances_and_fields_are_those_of_texts_about_an_actor(register: Register) -> None:
    year = Observance(
        paragraph="pp1", name="International Year of Otters", start="2021", end="2021", recurrence=None, span=(0, 5)
    )
    again = msgspec.structs.replace(
        year, name="United Nations International Year of Otters", start=None, end=None, recurrence="every 5 years"
    )
    trade = CooperationField(paragraph="pp1", name="Trade", span=(0, 5))
    kept(register, telling(901, year, trade), telling(902, again, title="Otters"))
    (found,) = cooperation.observances(register, FactFilter())
    assert (found.name, found.start, found.recurrence) == ("International Year of Otters", "2021", "every 5 years")
    (its,) = cooperation.observances(register, FactFilter(actor="ECO"))
    assert (its.recurrence, len(its.sources)) == (None, 1)
    assert [one.name for one in cooperation.fields(register, FactFilter(actor=ECO))] == ["Trade"]
    assert cooperation.fields(register, FactFilter(actor="Kenya")) == []
    with register.reading() as connection:
        (about,) = facts.about(connection, actor("ECO"))
    assert about.key == "A/RES/78/901"


@pytest.mark.parametrize(
    ("name", "title", "is_about"),
    [
        ("Central Asia", "Trust and otters in the countries of Central Asia", True),
        ("Central Asia", "The Central Asian otter", False),
        ("SCO", "Cooperation with the Shanghai Cooperation Organization", True),
        ("SCO", "Scoring of otters", False),
        ("Guinea", "Otters in Guinea-Bissau", False),
        ("Congo", "Otters in the Democratic Republic of the Congo", False),
        ("Congo", "Otters in the Congo and in the Democratic Republic of the Congo", True),
    ],
)
def test_a_text_is_about_whom_its_title_names(register: Register, name: str, title: str, is_about: bool) -> None:
    kept(register, telling(901, title=title))
    with register.reading() as connection:
        assert len(facts.about(connection, actor(name))) == is_about


def test_parties_are_known_by_their_short_names(register: Register) -> None:
    kept(
        register,
        telling(
            901,
            agreement(parties=(f"Otter Office of the {ECO}", "Nepal"), date="2001"),
            agreement(parties=("Otter Office", "Kenya")),
            agreement(parties=("Otter Office", "Malta")),
        ),
        telling(902, agreement(parties=("Otter Office", "Mongolia"))),
    )
    found = cooperation.agreements(register, FactFilter(actor=ECO))
    assert {one.parties[1] for one in found} == {"Nepal", "Kenya", "Malta"}


def test_a_check_finds_mentions_that_are_not_those_of_the_text(register: Register) -> None:
    kept(register, telling(901, meeting()))
    assert list(check(register)) == []
    with register.writing() as connection:
        connection.exec_driver_sql("UPDATE cooperation SET fact = 'meeting:aaaaaaaaaaaa'")
        connection.exec_driver_sql("DELETE FROM participants")
    assert [(one.severity, one.message.partition(";")[0]) for one in check(register)] == [
        ("error", "2 rows of the table participants are missing and 0 too many"),
        ("error", "1 rows of the table cooperation are missing and 1 too many"),
    ]
