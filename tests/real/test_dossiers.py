"""The dossiers on the Shanghai Cooperation Organization and on Central Asia, against the texts, counted by hand."""

from collections.abc import Iterator
from time import perf_counter

import pytest

from seized.export.dossiers.dossier import dossier_paper
from seized.export.papers.paper import Blank
from seized.export.reports.report import report_paper
from seized.model.dossier import Dossier
from seized.model.register import Holding
from seized.register.register import Register
from seized.service import adding
from seized.service.dossier import dossier
from seized.service.reading import find
from seized.service.report import report
from tests.real.corpus import CORPUS

TODAY = "2026-11-22"
SCO = "Shanghai Cooperation Organization"
LINE = ("64/183", "65/124", "67/15", "69/11", "71/14", "73/334", "75/268", "77/338", "79/332")
SECONDS = 2.0


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Both frameworks, among all that the corpus has in its best formats."""
    place = tmp_path_factory.mktemp("dossiers") / "register.sqlite"
    files = find([CORPUS / "series", CORPUS / "seeds", CORPUS / "akn"]).files
    with Register(place, create=True) as opened:
        assert all(one.outcome == "inserted" for one in adding.add(opened, files, "Ada"))
        yield opened


@pytest.fixture(scope="module")
def sco(register: Register) -> Dossier:
    return dossier(register, "SCO", TODAY)


@pytest.fixture(scope="module")
def central_asia(register: Register) -> Dossier:
    return dossier(register, "Central Asia", TODAY)


def symbols(texts: tuple[Holding, ...]) -> list[str]:
    return [one.symbol or "" for one in texts]


def test_the_texts_about_it(sco: Dossier, central_asia: Dossier) -> None:
    assert symbols(sco.who.texts) == ["A/RES/59/48", *(f"A/RES/{number}" for number in LINE), "A/77/L.107"]
    adopted = ["A/RES/75/272", "A/RES/76/299", "A/RES/78/9", "A/RES/78/284"]
    assert symbols(central_asia.who.texts) == [*adopted, ""]


def test_the_line_of_resolutions_and_what_opened_it(sco: Dossier) -> None:
    (trace,) = sco.series
    assert [one.text.key for one in trace.series.members] == [f"A/RES/{number}" for number in LINE]
    assert [one.text.key for one in trace.series.openings] == ["A/RES/59/48"]


def test_who_became_what_and_when(sco: Dossier) -> None:
    told = {(one.member, one.status): one.since for one in sco.who.members}
    assert told["Iran (Islamic Republic of)", "member"] == "2023-07-04"
    assert told["Belarus", "applicant"] == "2023-07-04"
    assert told["Belarus", "member"] == "2024-07-04"
    assert told["India", "applicant"] == told["Pakistan", "applicant"] == "2016-06-24"
    assert ("Afghanistan", "observer") in told
    assert ("Türkiye", "dialogue partner") in told
    (observer,) = sco.who.memberships
    assert (observer.organization, observer.status, observer.since) == ("General Assembly", "observer", "2004-12-02")


def test_the_numbered_meetings_of_the_council(sco: Dossier) -> None:
    numbered = {one.ordinal: one for one in sco.who.meetings if one.ordinal and one.ordinal > 1}
    assert {number: (one.place, one.start) for number, one in numbered.items()} == {
        18: ("Qingdao", "2018-06-09"),
        19: ("Bishkek", "2019-06-13"),
        20: (None, "2020-11-10"),
        21: ("Dushanbe", "2021-09-16"),
        22: ("Samarkand", "2022-09-15"),
        23: (None, "2023-07-04"),
        24: ("Astana", "2024-07-04"),
    }
    assert [numbered[20].chair, numbered[23].chair] == ["Russian Federation", "India"]


def test_the_parties_of_agreements_are_partners(sco: Dossier) -> None:
    agreed = {one.actor.name for one in sco.partners if one.agreements}
    assert agreed >= {
        "United Nations Office on Drugs and Crime",
        "Economic and Social Commission for Asia and the Pacific",
        "United Nations Educational, Scientific and Cultural Organization",
        "International Committee of the Red Cross",
        "League of Arab States",
        "Eurasian Economic Commission",
        "United Nations Environment Programme",
        "Food and Agriculture Organization of the United Nations",
        "Counter-Terrorism Committee Executive Directorate",
    }
    assert not any(one.actor.name.endswith(SCO) or one.actor.name == "United Nations" for one in sco.partners)


def test_what_the_newest_resolution_changed(sco: Dossier) -> None:
    newest = sco.changes[-1]
    assert (newest.before, newest.after) == ("A/RES/77/338", "A/RES/79/332")
    assert (newest.kept, newest.edited, len(newest.new), len(newest.dropped)) == (16, 11, 9, 1)
    assert [one.paragraph for one in newest.dropped] == ["pp20"]


def test_reports_without_indication_are_a_gap(sco: Dossier) -> None:
    (gap,) = [one for one in sco.gaps if one.words.startswith("There is no indication of 8 reports")]
    assert [one.document for one in gap.sources] == [f"A/RES/{number}" for number in LINE[:-1]]


def test_the_five_states_the_centre_and_the_caucus(central_asia: Dossier) -> None:
    five = ["Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan"]
    assert [one.member for one in central_asia.who.members] == five
    told = {one.actor.name: [source.document for source in one.sources] for one in central_asia.bodies}
    centre = told["United Nations Regional Centre for Preventive Diplomacy for Central Asia"]
    assert {"A/RES/75/272", "A/RES/76/299"} <= set(centre)
    assert {"A/RES/75/272", "A/RES/76/299"} <= set(told["Central Asian Women Leaders' Caucus"])


def test_the_meetings_that_are_called_for_have_their_rhythm(central_asia: Dossier) -> None:
    assert sorted(one.recurrence or "" for one in central_asia.who.meetings) == ["annual", "regular", "regular"]


def test_texts_that_were_not_read_are_gaps(central_asia: Dossier) -> None:
    words = " ".join(one.words for one in central_asia.gaps)
    assert "A/RES/77/273 is known, and is not in the register" in words
    assert "A/RES/79/5 is known, and is not in the register" in words
    assert "A/RES/76/299 asked for the 77th session; no text of its line at that session is known" in words


def test_partners_of_the_states_are_not_the_states(central_asia: Dossier) -> None:
    asked = {(one.document.key, one.mandate.paragraph) for one in central_asia.who.asked}
    assert {("A/RES/76/299", "op4"), ("A/RES/76/299", "op5"), ("A/RES/78/284", "op10")} <= asked
    assert ("A/RES/76/299", "op9") not in asked


def test_the_skeleton_of_the_report_on_the_organization(register: Register) -> None:
    found = report(register, "A/RES/77/338#op4", TODAY)
    assert (found.reporter, found.recipient, found.session) == ("Secretary-General", "General Assembly", 79)
    assert [(one.cited, len(one.heard)) for one in found.sections] == [("1", 0), ("2", 1), ("3", 2), ("4", 1), ("5", 1)]
    paper = report_paper(found, TODAY)
    assert paper.head[1] == "Seventy-ninth session"
    assert sum(isinstance(block, Blank) for block in paper.blocks) == 6
    assert report(register, "79/332", TODAY).session == 81


def test_a_dossier_is_made_in_no_time(register: Register) -> None:
    begun = perf_counter()
    found = dossier(register, SCO, TODAY)
    assert perf_counter() - begun < SECONDS
    assert dossier_paper(found).blocks
