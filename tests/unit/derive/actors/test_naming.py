"""Who a name stands for."""

import pytest

from seized.derive.actors.known import actor_key, catalogue
from seized.derive.actors.naming import actor, forms, lineage

SCO = "Shanghai Cooperation Organization"


@pytest.mark.parametrize(
    ("said", "name", "kind"),
    [
        ("shanghai cooperation organisation", SCO, "organization"),
        ("the SCO", SCO, "organization"),
        ("unodc", "United Nations Office on Drugs and Crime", "entity"),
        ("Office on Drugs and Crime", "United Nations Office on Drugs and Crime", "entity"),
        ("General Assembly of the United Nations", "General Assembly", "organ"),
        ("United Nations General Assembly", "General Assembly", "organ"),
        ("Turkey", "Türkiye", "State"),
        ("Turkiye", "Türkiye", "State"),
        ("Iran", "Iran (Islamic Republic of)", "State"),
        ("the Islamic Republic of Iran", "Iran (Islamic Republic of)", "State"),
        ("Government of the State of Israel", "Government of Israel", "body"),
        ("Government of the Sudan", "Government of the Sudan", "body"),
        ("Secretary-General of the United Nations", "Secretary-General", "official"),
        ("the Secretary-General of the SCO", f"Secretary-General of the {SCO}", "official"),
        ("Secretariat", "Secretariat of the United Nations", "organ"),
        ("secretariats of the United Nations", "Secretariat of the United Nations", "organ"),
        ("Secretariat of the SCO", f"secretariat of the {SCO}", "body"),
        ("SCO secretariat", f"secretariat of the {SCO}", "body"),
        ("Central Asian countries", "Central Asia", "group"),
        ("countries of the Central Asian region", "Central Asia", "group"),
        ("States of Central Asia", "Central Asia", "group"),
        ("member States of the SCO", f"States members of the {SCO}", "group"),
        ("SCO member States", f"States members of the {SCO}", "group"),
        ("members of the Group of 20", "Group of 20", "group"),
        ("Member States", "States Members of the United Nations", "group"),
        ("African Union Otter Council", "Otter Council of the African Union", "body"),
        ("Special Envoy for the Democratic Republic of the Congo",) * 2 + ("official",),
        ("Statistical Commission of the Economic and Social Council", "Statistical Commission", "organ"),
        ("Mine Action Service of the United Nations", "United Nations Mine Action Service", "entity"),
        ("UN secretariat", "Secretariat of the United Nations", "organ"),
        ("ASEAN countries", "States members of the Association of Southeast Asian Nations", "group"),
        ("Governments of the Central Asian countries", "Central Asia", "group"),
        ("Third Conference of the Otter Keepers", "Conference of the Otter Keepers", "body"),
        ("2026 Review Conference", "Review Conference", "body"),
        ("Chair of the African Union Commission", "Chair of the Commission of the African Union", "official"),
        ("Government of Iran", "Government of the Islamic Republic of Iran", "body"),
        ("guam", "Organization for Democracy and Economic Development - GUAM", "organization"),
        ("Guam", "Guam", "body"),
        ("United Nations and the League of Arab States", "United Nations and the League of Arab States", "body"),
        ("pond-keeping States", "pond-keeping States", "group"),
        ("Otter Network", "Otter Network", "body"),
    ],
)
def test_a_name_leads_to_its_actor(said: str, name: str, kind: str) -> None:
    found = actor(said)
    assert (found.name, found.kind) == (name, kind)


@pytest.mark.parametrize("said", ["secretariat", "Assembly", "Council", "Commission", "Conference of the Parties"])
def test_a_short_form_is_a_body_by_itself(said: str) -> None:
    found = actor(said)
    assert (found.name, found.kind, found.of) == (said, "body", None)


def test_codes_of_states_are_known_in_capitals_alone() -> None:
    assert [actor(code).name for code in ("KZ", "KGZ", "IN")] == ["Kazakhstan", "Kyrgyzstan", "India"]
    assert [actor(word).kind for word in ("kz", "in", "Kz", "No")] == ["body"] * 4
    assert actor("AU").name == "African Union"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Counter‑Terrorism Council of the SCO", "the Counter-Terrorism  Council of Shanghai Cooperation Organization"),
        ("Heads of State and/or Government of the ASEAN", "Heads of State or Government of ASEAN"),
        ("Otters’ Centre", "Otters' Center"),
        ("Conference of Parties to the Otter Convention", "Conference of the Parties to the Otter Convention"),
        ("Commission of the African Union", "African Union Commission"),
        ("Regional Otter Structure of the SCO", "SCO Regional Otter Structure"),
        ("Ministers of Central Asian States", "Ministers of the countries of Central Asia"),
    ],
)
def test_spellings_of_one_actor_share_a_key(one: str, other: str) -> None:
    assert actor(one).key == actor(other).key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Secretary-General", "Secretary-General of the SCO"),
        ("Regional Otter Structure", "Regional Otter Structure of the SCO"),
        ("Secretariat", "secretariat"),
        ("Congo", "Democratic Republic of the Congo"),
        ("General Assembly", "General Assembly of the World Tourism Organization"),
        ("Security Council", "Security Council of Uganda"),
        ("Eurasian Economic Union", "Eurasian Economic Commission"),
        ("Africa", "African Group"),
        ("Central Asia", "Central Africa"),
    ],
)
def test_two_actors_have_two_keys(one: str, other: str) -> None:
    assert actor(one).key != actor(other).key


@pytest.mark.parametrize(
    ("said", "outwards"),
    [
        ("Council of Heads of State of the SCO", [SCO]),
        ("Heads of State of the member States of the SCO", [f"States members of the {SCO}", SCO]),
        ("Heads of State of Central Asian countries", ["Central Asia"]),
        ("Third Committee", ["General Assembly"]),
        ("Chair of the Otter Council of the SCO", [f"Otter Council of the {SCO}", SCO]),
        ("Conference on the Question of Ponds of the Sudan", ["Sudan"]),
        ("Office of Otters of the United Nations Secretariat", ["Secretariat of the United Nations", "United Nations"]),
        ("Contracting Parties to the Otter Convention", ["Otter Convention"]),
        ("Conference of the Parties to the Convention", []),
        ("United Nations Otter Programme for the States of Central Asia", []),
        ("Regional Otter Structure", []),
        ("Türkiye", []),
    ],
)
def test_an_actor_lies_within_others(said: str, outwards: list[str]) -> None:
    assert [outer.name for outer in lineage(actor(said))[1:]] == outwards


@pytest.mark.parametrize(
    ("said", "un"),
    [
        ("secretariat of the SCO", False),
        ("Working Group of the Third Committee", True),
        ("United Nations Otter Centre", True),
        ("Otter Centre", None),
        ("Ministry of Ponds of Kenya", False),
    ],
)
def test_a_name_tells_whether_it_is_the_united_nations(said: str, un: bool | None) -> None:
    assert actor(said).un is un


def test_names_of_a_state_have_their_dates() -> None:
    turkey = next(other for other in actor("TUR").names if other.form == "Turkey")
    assert turkey.until == "2022-06-01"


def test_the_forms_of_an_actor_lead_to_it() -> None:
    for said in ("SCO", "Turkey", "secretariat of the SCO", "Central Asia", "Government of Iran", "Otter Network"):
        one = actor(said)
        assert {actor(form).key for form in forms(one)} == {one.key}, said
    assert forms(actor("SCO")) == (SCO, "SCO")
    assert "SCO secretariat" in forms(actor("secretariat of the SCO"))
    assert "Government of Iran" in forms(actor("Government of the Islamic Republic of Iran"))


def test_every_actor_of_the_tables_is_found_by_its_name() -> None:
    for known in catalogue():
        assert actor(known.actor.name) == known.actor
    assert len({known.actor.key for known in catalogue()}) == len(catalogue())


def test_whom_an_actor_of_the_tables_is_a_part_of_is_in_the_tables() -> None:
    names = {known.actor.name for known in catalogue()}
    assert {known.actor.of for known in catalogue()} - {None} <= names


def test_the_key_of_nothing_is_nothing() -> None:
    assert actor_key("") == ""
    assert actor("").name == ""


def test_a_part_of_an_organization_that_no_table_has_is_a_part_of_it() -> None:
    (part, whole) = lineage(actor("secretariat of the Heron and Otter Organization"))
    assert (part.of, whole.kind) == ("Heron and Otter Organization", "organization")
    assert actor("secretariat of the Heron Organization and the Otter Union").of is None


@pytest.mark.parametrize("said", ["partners of the Central Asian States", "development partners of the African Union"])
def test_who_stands_beside_another_is_no_part_of_it(said: str) -> None:
    assert actor(said).of is None
