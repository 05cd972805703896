"""What persons decide on two facts: that they are one or two, signed, superseded, and never against what stands."""

import pytest

from seized.errors import Ambiguous, Refused, Unknown
from seized.model.facts import FactFilter, MeetingFact
from seized.register.checking import check
from seized.register.register import Register
from seized.service import asking, cooperation
from seized.service.judging import Said
from tests.store import dumps
from tests.store.tellings import COUNCIL, LATER, agreement, kept, meeting, membership, telling

BEN = Said(by="Ben", because="Same days")

NUMBERED, BARE, SUMMIT = meeting(), meeting("meeting", ordinal=None), meeting("summit", ordinal=None, place="Ankara")


@pytest.fixture
def filled(register: Register) -> Register:
    """A register in which three mentions tell of three meetings on the same days."""
    return kept(register, telling(901, NUMBERED, BARE), telling(902, SUMMIT), telling(903, agreement()))


def meetings(register: Register) -> dict[str, MeetingFact]:
    return {one.name: one for one in cooperation.meetings(register, FactFilter())}


def ids(register: Register) -> tuple[str, str, str]:
    found = meetings(register)
    return found["twelfth meeting"].id, found["meeting"].id, found["summit"].id


def test_facts_that_are_merged_are_one_with_the_sources_of_both(filled: Register) -> None:
    numbered, bare, summit = ids(filled)
    made = cooperation.merge(filled, bare, summit, BEN)
    assert (made.id, made.fact, made.other, made.same, made.by, made.because) == (
        1,
        bare,
        summit,
        True,
        "Ben",
        "Same days",
    )
    assert made.about == (
        f"meeting, {COUNCIL}, Tashkent, 3 and 4 June 2020",
        f"summit, {COUNCIL}, Ankara, 3 and 4 June 2020",
    )
    found = {one.id: one for one in cooperation.meetings(filled, FactFilter())}
    assert set(found) == {numbered, bare}
    assert found[bare].merged == (summit,)
    assert [one.document for one in found[bare].sources] == ["A/RES/78/901", "A/RES/78/902"]
    assert [(one.field, one.value) for one in found[bare].differences] == [("place", "Tashkent"), ("place", "Ankara")]
    assert cooperation.facts_by_id(filled, [summit]) == {summit: found[bare]}


def test_the_fact_goes_by_the_id_that_was_named_first(filled: Register) -> None:
    numbered, bare, summit = ids(filled)
    cooperation.merge(filled, summit, bare, BEN)
    cooperation.merge(filled, numbered, bare, BEN)
    (found,) = cooperation.meetings(filled, FactFilter())
    assert (found.id, found.ordinal, found.merged) == (summit, 12, tuple(sorted((numbered, bare))))


def test_a_split_supersedes_a_merge_and_a_merge_a_split(filled: Register) -> None:
    numbered, bare, _ = ids(filled)
    assert meetings(filled)["meeting"].candidates == (numbered,)
    cooperation.merge(filled, numbered, bare, BEN)
    split = cooperation.split(filled, bare, numbered, Said(by="Ada"))
    assert (split.supersedes, split.same) == (1, False)
    assert meetings(filled)["meeting"].candidates == meetings(filled)["twelfth meeting"].candidates == ()
    assert cooperation.merge(filled, numbered, bare, BEN).supersedes == 2
    listed = asking.history(filled, bare).identifications
    assert [(one.id, one.same, one.superseded) for one in listed] == [
        (1, True, True),
        (2, False, True),
        (3, True, False),
    ]
    assert "meeting" not in meetings(filled)
    assert list(check(filled)) == []


def test_the_history_of_a_fact_has_that_of_all_that_is_one_with_it(filled: Register) -> None:
    numbered, bare, summit = ids(filled)
    cooperation.merge(filled, numbered, bare, BEN)
    cooperation.merge(filled, bare, summit, BEN)
    assert [one.id for one in cooperation.identifications(filled, numbered)] == [1, 2]
    assert cooperation.identifications(filled, "agreement:") == ()


def test_what_others_say_the_contrary_of_is_refused(filled: Register) -> None:
    numbered, bare, summit = ids(filled)
    cooperation.merge(filled, numbered, bare, BEN)
    cooperation.merge(filled, bare, summit, BEN)
    before = dumps.everything(filled)
    with pytest.raises(Refused, match=rf"one already, by way of {numbered} and {bare}"):
        cooperation.merge(filled, numbered, summit, BEN)
    with pytest.raises(Refused, match="split those first"):
        cooperation.split(filled, numbered, summit, BEN)
    assert dumps.everything(filled) == before
    cooperation.split(filled, bare, summit, BEN)
    cooperation.split(filled, numbered, summit, BEN)
    with pytest.raises(Refused, match=rf"{numbered} and {summit} were said to be two"):
        cooperation.merge(filled, summit, bare, BEN)


def test_what_cannot_be_decided_is_refused(filled: Register) -> None:
    numbered, bare, _ = ids(filled)
    (paper,) = (one.id for one in cooperation.agreements(filled, FactFilter()))
    with pytest.raises(Refused, match="only two meetings"):
        cooperation.merge(filled, numbered, paper, BEN)
    with pytest.raises(Refused, match="one already"):
        cooperation.merge(filled, numbered, numbered, BEN)
    cooperation.merge(filled, numbered, bare, BEN)
    with pytest.raises(Refused, match=r"Ben has said so already, on \d{4}-\d\d-\d\d \(identification 1\)"):
        cooperation.merge(filled, bare, numbered, BEN)


def test_ids_may_be_cut_where_no_other_begins_so(filled: Register) -> None:
    numbered, bare, _ = ids(filled)
    assert cooperation.merge(filled, numbered[:14].upper(), bare[:14], BEN).fact == numbered
    with pytest.raises(Ambiguous, match=bare):
        cooperation.merge(filled, "meeting:", bare, BEN)
    for name in ("meeting:7777777", "A/RES/78/901", "twelfth meeting"):
        with pytest.raises(Unknown, match="seized meetings"):
            cooperation.split(filled, name, bare, BEN)


def test_memberships_and_agreements_are_merged_too(register: Register) -> None:
    kept(
        register,
        telling(901, agreement(), membership("Nepal")),
        telling(902, agreement(date="2019-05"), membership("Nepal", since="2020")),
    )
    exact, rough = cooperation.agreements(register, FactFilter())[::-1]
    assert exact.candidates == (rough.id,)
    cooperation.merge(register, rough.id, exact.id, BEN)
    (found,) = cooperation.agreements(register, FactFilter())
    assert (found.id, found.date, found.differences) == (rough.id, "2019-05-05", ())
    dated, bare = cooperation.members(register, FactFilter()).told
    cooperation.merge(register, dated.id, bare.id, BEN)
    assert [one.since for one in cooperation.members(register, FactFilter()).told] == ["2020"]


def test_a_decision_whose_fact_is_gone_is_kept_and_told(filled: Register) -> None:
    numbered, bare, summit = ids(filled)
    cooperation.merge(filled, summit, bare, BEN)
    kept(filled, telling(902), reader=LATER)
    (found,) = check(filled)
    assert (found.code, found.severity, found.place) == ("conflict", "warning", "identification 1")
    assert summit in found.message
    assert "summit, Council of Ministers" in found.message
    assert set(ids_left := {one.id for one in cooperation.meetings(filled, FactFilter())}) == {numbered, bare}, ids_left
    assert [one.id for one in asking.history(filled, summit).identifications] == [1]
    kept(filled, telling(902, SUMMIT), reader=LATER._replace(edition="edition 3"))
    assert list(check(filled)) == []
    assert meetings(filled)["meeting"].id == summit


def test_both_stores_decide_alike(filled: Register) -> None:
    numbered, bare, summit = ids(filled)
    cooperation.merge(filled, numbered, bare, BEN)
    cooperation.split(filled, numbered, summit, BEN)
    (found,) = (one for one in cooperation.meetings(filled, FactFilter()) if one.merged)
    assert (found.merged, found.candidates) == ((bare,), ())
