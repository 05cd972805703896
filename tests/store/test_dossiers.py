"""Who somebody is, the dossier and the skeleton of a report, in both stores."""

import msgspec
import pytest

from seized.errors import Ambiguous, Refused, Unknown
from seized.model.register import Status
from seized.register.keeping import keep
from seized.register.register import Register
from seized.service import activities, judging
from seized.service.activities import NewActivity
from seized.service.actors import who
from seized.service.dossier import dossier
from seized.service.judging import Said
from seized.service.report import report
from tests.store.resolutions import Resolution, as_file
from tests.store.tellings import ADA, COUNCIL, ECO, SECRETARIAT, agreement, drafted, kept, meeting, membership, telling

TODAY = "2026-03-03"
TITLE = f"Mule tracks of the {ECO}"
FIRST = Resolution(
    number=910,
    session=75,
    title=TITLE,
    preamble=(f"Recalling the work of the {ECO} in the mending of mule tracks through the high mountains",),
    operative=(
        f"Invites the {ECO} to count its mules",
        "Requests the Secretary-General to submit to the General Assembly at its seventy-seventh session a report on "
        "the implementation of the present resolution",
        "Decides to include in the provisional agenda of its seventy-seventh session, under the item entitled "
        f"“Regional and other organizations”, the sub-item entitled “{TITLE}”",
    ),
)
SECOND = Resolution(
    number=911,
    session=77,
    title=TITLE,
    preamble=(
        f"Recalling its resolution 75/910 of 12 December 2023 on the mule tracks of the {ECO}",
        "Welcoming the Mule Keepers’ Caucus and the help of the League of Arab States",
    ),
    operative=(
        f"Invites the {ECO} to count its mules",
        "Requests the Secretary-General to submit to the General Assembly at its seventy-ninth session a report on the "
        "implementation of the present resolution",
    ),
)


def filled(register: Register) -> Register:
    """Two resolutions of a series, and what others tell of their organization."""
    for one, date in ((FIRST, "2020-12-12"), (SECOND, "2022-12-12")):
        reading = msgspec.structs.replace(one.reading(), date=date)
        keep(register, as_file(reading, f"{one.number}.txt"), ADA)
    told = telling(
        902,
        meeting(),
        agreement(),
        membership("Italy", since="2019-01-01"),
        title="Mules of the mountains",
        date="2021-12-12",
    )
    return kept(register, told, drafted(903, membership("Malta")))


def test_who_has_its_facts_texts_and_what_is_asked(register: Register) -> None:
    found = who(filled(register), "ECO", TODAY)
    assert found.actor.name == ECO
    assert [one.member for one in found.members] == ["Italy", "Malta"]
    assert [one.body for one in found.meetings] == [COUNCIL]
    assert [SECRETARIAT in one.parties for one in found.agreements] == [True]
    assert [one.key for one in found.texts] == ["A/RES/75/910", "A/RES/77/911", "A/78/L.903"]
    assert [one.handle for one in found.asked] == ["A/RES/75/910#op1.m1", "A/RES/77/911#op1.m1"]
    assert [one.handle for one in found.requests] == [
        "A/RES/75/910#op2.m1",
        "A/RES/75/910#op3.m1",
        "A/RES/77/911#op2.m1",
    ]


def test_a_member_is_told_what_it_belongs_to(register: Register) -> None:
    found = who(filled(register), "Italy", TODAY)
    assert (found.members, [one.organization for one in found.memberships]) == ((), [ECO])


def test_nobody_is_known_by_a_wrong_name_and_what_is_like_it_is_named(register: Register) -> None:
    filled(register)
    with pytest.raises(Unknown, match=f"did you mean {ECO}"):
        who(register, "Economical Cooperation Organisation", TODAY)
    with pytest.raises(Unknown, match="Vanuatu: no text in the register is about it"):
        dossier(register, "Vanuatu", TODAY)


def test_a_dossier_tells_the_series_with_what_changed(register: Register) -> None:
    found = dossier(filled(register), ECO, TODAY)
    assert [[one.text.key for one in trace.series.members] for trace in found.series] == [
        ["A/RES/75/910", "A/RES/77/911"]
    ]
    (changes,) = found.changes
    assert (changes.before, changes.after, changes.kept, changes.edited) == ("A/RES/75/910", "A/RES/77/911", 1, 1)
    assert [one.paragraph for one in changes.new] == ["pp1", "pp2"]
    assert [one.paragraph for one in changes.dropped] == ["pp1", "op3"]


def test_a_dossier_has_partners_bodies_plan_and_gaps(register: Register) -> None:
    found = dossier(filled(register), ECO, TODAY)
    ties = {one.actor.name: (one.agreements, one.memberships, one.named) for one in found.partners}
    assert ties["United Nations Office on Drugs and Crime"] == (1, 0, 0)
    assert ties["League of Arab States"] == (0, 0, 1)
    assert [one.actor.name for one in found.bodies] == ["Mule Keepers' Caucus"]
    assert found.plan.until == "2028-12-31"
    assert any("There is no indication of 2 reports" in gap.words for gap in found.gaps)


def test_who_is_only_asked_has_a_dossier_too(register: Register) -> None:
    text = Resolution(number=913, session=75, operative=("Invites all muleteers to count their mules",))
    keep(register, as_file(text.reading(), "913.txt"), ADA)
    found = dossier(register, "muleteers", TODAY)
    assert [one.handle for one in found.who.asked] == ["A/RES/75/913#op1.m1"]
    assert (found.plan.calls, found.fields.rows) == ((), ())


def test_activities_stand_in_the_dossier_and_in_the_skeleton(register: Register) -> None:
    filled(register)
    new = NewActivity(kind="meeting", title="Count of mules", under=("A/RES/75/910#op1",), on="2021-05-05")
    made = activities.add(register, new, Said(because="The keepers say so", by="Ada"))
    assert [one.id for one in dossier(register, ECO, TODAY).activities] == [made.id]
    sections = {one.cited: one for one in report(register, "A/RES/75/910", TODAY).sections}
    assert [one.id for one in sections["1"].activities] == [made.id]
    assert [one.activity for heard in sections["1"].heard for one in heard.proposed] == [made.id]


def test_a_skeleton_has_what_the_mandate_says(register: Register) -> None:
    found = report(filled(register), "75/910#op2", TODAY)
    assert (found.title, found.reporter, found.recipient) == (TITLE, "Secretary-General", "General Assembly")
    assert (found.organ, found.session) == ("General Assembly", 77)
    assert found.agenda_item == f"“Regional and other organizations”, sub-item “{TITLE}”"
    assert [(one.cited, one.opening) for one in found.sections] == [
        ("1", "Invites"),
        ("2", "Requests"),
        ("3", "Decides"),
    ]
    assert [len(one.heard) for one in found.sections] == [1, 1, 1]


def test_a_judgement_stands_in_the_skeleton(register: Register) -> None:
    filled(register)
    status: Status = "implemented"
    judging.set_status(register, "A/RES/75/910#op1.m1", status, Said(because="Counted", evidence=("A/76/1",), by="Ada"))
    (heard,) = report(register, "A/RES/75/910", TODAY).sections[0].heard
    assert (heard.entry.status, heard.entry.judged is not None) == (status, True)


def test_what_asks_for_no_report_is_refused(register: Register) -> None:
    filled(register)
    with pytest.raises(Refused, match=r"A/RES/75/910 does in A/RES/75/910#op2\.m1"):
        report(register, "A/RES/75/910#op1", TODAY)
    with pytest.raises(Refused, match="is a draft"):
        report(register, "A/78/L.903", TODAY)
    with pytest.raises(Unknown):
        report(register, "A/RES/75/999", TODAY)


def test_several_reports_in_one_text_are_ambiguous(register: Register) -> None:
    twice = FIRST.operative[1].replace("seventy-seventh", "seventy-eighth")
    text = Resolution(number=912, session=75, operative=(FIRST.operative[1], twice))
    keep(register, as_file(text.reading(), "912.txt"), ADA)
    with pytest.raises(Ambiguous, match=r"A/RES/75/912#op1\.m1 and A/RES/75/912#op2\.m1"):
        report(register, "A/RES/75/912", TODAY)
    assert report(register, "A/RES/75/912#op2", TODAY).session == 78
