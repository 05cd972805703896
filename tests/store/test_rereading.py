"""A better reading puts right what was read, and takes every judgement along or says that it cannot."""

import msgspec
import pytest

from seized.errors import Refused, Unknown
from seized.model import Document, Due
from seized.model.register import Added, Change, Entry, MandateFilter
from seized.register.judgements import Judge, attach, set_status, weigh
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.service import asking
from tests.store.resolutions import Resolution, as_file

ADA = Judge("Ada", "2026-01-10T09:00:00Z", "it was done")
BEN = Judge("Ben", "2026-01-11T09:00:00Z", "it was looked into again")

LIBRARIES = Resolution()
MENDED = "Invites Member States to mend the mule tracks along which the libraries wander"
OTHER = "Invites Member States to pay the drivers of ferries"


def read(register: Register, edition: int, resolution: Resolution | Document, name: str = "a.txt") -> Added:
    """Reads the file of that name by an edition of the program that finds these words in it."""
    reading = resolution.reading() if isinstance(resolution, Resolution) else resolution
    return keep(register, as_file(reading, name), Reader("Ada", f"2026-01-0{edition}T09:00:00Z", f"edition {edition}"))


def entries(register: Register) -> dict[str, Entry]:
    """The mandates by where they stand."""
    found = asking.mandates(register, MandateFilter(dismissed=True))
    return {one.handle.partition("#")[2]: one for one in found}


def changed(added: Added) -> list[tuple[str, str]]:
    return [(one.label, one.change) for one in added.changes]


def mandate(reading: Document, label: str, **fields: object) -> Document:
    """The reading with other facts about one mandate."""
    named = {one.id: one for one in reading.mandates}
    named[label] = msgspec.structs.replace(named[label], **fields)
    return msgspec.structs.replace(reading, mandates=tuple(named.values()))


@pytest.fixture
def judged(register: Register) -> Register:
    """A register in which the first mandate of one resolution has a status."""
    read(register, 1, LIBRARIES)
    set_status(register, "A/RES/78/901#op1.m1", "implemented", ADA)
    return register


def test_the_first_reading_tells_each_mandate_as_new(register: Register) -> None:
    assert changed(read(register, 1, LIBRARIES)) == [(f"op{number}.m1", "new") for number in (1, 2, 3, 4)]


def test_mended_words_take_the_judgement_along(judged: Register) -> None:
    old = entries(judged)["op1.m1"]
    added = read(judged, 2, LIBRARIES.saying(1, MENDED))
    new = entries(judged)["op1.m1"]
    (change,) = added.changes
    assert (change.change, change.mandate, change.successor) == ("moved", old.id, new.id)
    assert set(change.fields) == {"action"}
    assert (new.status, new.judged and new.judged.about.text) == ("implemented", old.paragraph_text)
    assert new.paragraph_text == f"{MENDED};"
    assert asking.show(judged, old.id, "2026-01-01").mandate == new.id
    assert added.conflicts == asking.conflicts(judged) == ()


def test_paragraphs_numbered_anew_keep_their_ids(judged: Register) -> None:
    before = entries(judged)
    added = read(judged, 2, Resolution(operative=("Recalls that mules are patient", *LIBRARIES.operative)))
    after = entries(judged)
    assert {one.id for one in before.values()} == {one.id for one in after.values()}
    assert after["op2.m1"].status == "implemented"
    assert {(one.label, one.change) for one in added.changes} == {(f"op{at}.m1", "changed") for at in (1, 2, 3, 4)}
    assert added.changes[0].fields == {"label": ("op1.m1", "op2.m1")}


def test_other_facts_change_the_mandate_and_not_its_id(judged: Register) -> None:
    due = Due("by 1 May 2027", date="2027-05-01")
    before = entries(judged)["op1.m1"]
    added = read(judged, 2, mandate(LIBRARIES.reading(), "op1.m1", due=due, addressees=(), un_mandate=True))
    after = entries(judged)["op1.m1"]
    assert changed(added) == [("op1.m1", "changed")]
    assert added.changes[0].fields["due"] == (None, {"text": "by 1 May 2027", "date": "2027-05-01"})
    assert (after.id, after.status, after.mandate.due, after.mandate.addressees) == (before.id, "implemented", due, ())


def test_a_mandate_that_is_gone_leaves_its_judgement_in_conflict(judged: Register) -> None:
    gone = entries(judged)["op1.m1"].id
    added = read(judged, 2, LIBRARIES.without(1))
    (conflict,) = added.conflicts
    assert ("op1.m1", "gone") in changed(added)
    assert (conflict.judgement.mandate, conflict.judgement.by) == (gone, "Ada")
    assert set(conflict.candidates) <= {one.id for one in entries(judged).values()}
    assert asking.conflicts(judged) == (conflict,)
    assert {one.status for one in entries(judged).values()} == {"no indication"}


def test_words_that_are_too_different_are_another_mandate(judged: Register) -> None:
    added = read(judged, 2, LIBRARIES.saying(1, OTHER))
    assert changed(added) == [("op1.m1", "new"), ("op1.m1", "gone")]
    assert len(added.conflicts) == 1


def test_a_mandate_that_comes_back_ends_the_conflict(judged: Register) -> None:
    read(judged, 2, LIBRARIES.without(1))
    read(judged, 3, LIBRARIES)
    assert asking.conflicts(judged) == ()
    assert entries(judged)["op1.m1"].status == "implemented"


def test_attach_mends_a_conflict(judged: Register) -> None:
    (conflict,) = read(judged, 2, LIBRARIES.saying(1, OTHER)).conflicts
    made = attach(judged, conflict.judgement.id, "A/RES/78/901#op1.m1", BEN)
    assert (made.kind, made.by, made.value) == ("attachment", "Ben", {"judgement": conflict.judgement.id})
    assert asking.conflicts(judged) == ()
    entry = entries(judged)["op1.m1"]
    assert (entry.status, entry.judged and entry.judged.by) == ("implemented", "Ada")
    kinds = [one.kind for one in asking.history(judged, entry.id).judgements]
    assert kinds == ["status", "attachment"]


def test_only_conflicts_are_attached(judged: Register) -> None:
    (number,) = (one.id for one in asking.history(judged, "A/RES/78/901").judgements)
    with pytest.raises(Unknown, match=f"judgement {number} is not in conflict; those that are: none"):
        attach(judged, number, "A/RES/78/901#op1.m1", BEN)


def test_a_draft_is_nothing_to_attach_to(judged: Register) -> None:
    (conflict,) = read(judged, 2, LIBRARIES.saying(1, OTHER)).conflicts
    draft = msgspec.structs.replace(LIBRARIES.reading(), symbol="A/78/L.901", kind="draft resolution")
    read(judged, 1, draft, "draft.txt")
    with pytest.raises(Refused, match="is a draft"):
        attach(judged, conflict.judgement.id, "A/78/L.901#op1.m1", BEN)
    assert asking.conflicts(judged) == (conflict,)


def test_an_attached_judgement_stays_where_it_was_put(judged: Register) -> None:
    """Also when the mandate that it was made on is read again."""
    (conflict,) = read(judged, 2, LIBRARIES.saying(1, OTHER)).conflicts
    attach(judged, conflict.judgement.id, "A/RES/78/901#op2.m1", BEN)
    read(judged, 3, LIBRARIES)
    found = entries(judged)
    assert (found["op1.m1"].status, found["op2.m1"].status) == ("no indication", "implemented")


def test_an_attached_judgement_follows_and_falls_into_conflict_as_any_other(judged: Register) -> None:
    (conflict,) = read(judged, 2, LIBRARIES.saying(1, OTHER)).conflicts
    attach(judged, conflict.judgement.id, "A/RES/78/901#op1.m1", BEN)
    read(judged, 3, LIBRARIES.saying(1, f"{OTHER} well"))
    assert entries(judged)["op1.m1"].status == "implemented"
    (again,) = read(judged, 4, LIBRARIES.without(1)).conflicts
    assert again.judgement.id == conflict.judgement.id
    attach(judged, again.judgement.id, "A/RES/78/901#op3.m1", ADA)
    assert asking.conflicts(judged) == ()
    assert entries(judged)["op3.m1"].status == "implemented"


def test_a_conflict_is_told_by_the_reading_that_makes_it(judged: Register) -> None:
    """Also when the mandate had been known again under other ids before it went."""
    read(judged, 2, LIBRARIES.saying(1, MENDED))
    read(judged, 3, LIBRARIES.saying(1, f"{MENDED} each spring"))
    (conflict,) = read(judged, 4, LIBRARIES.without(1)).conflicts
    assert conflict.judgement.by == "Ada"


def test_judgements_made_at_each_stage_all_stay(judged: Register) -> None:
    read(judged, 2, LIBRARIES.saying(1, MENDED))
    set_status(judged, "A/RES/78/901#op1.m1", "in progress", BEN)
    added = read(judged, 3, LIBRARIES.saying(1, f"{MENDED} each spring"))
    assert (added.conflicts, asking.conflicts(judged)) == ((), ())
    entry = entries(judged)["op1.m1"]
    assert (entry.status, entry.judged and entry.judged.by) == ("in progress", "Ben")
    assert [one.superseded for one in asking.history(judged, entry.id).judgements] == [True, False]


def test_judgements_on_several_ids_of_one_mandate_are_no_conflict(judged: Register) -> None:
    """Where neither supersedes the other, both go along."""
    read(judged, 2, LIBRARIES.saying(1, MENDED))
    weigh(judged, "A/RES/78/901#op1.m1", "A/79/901", accepted=True, judge=BEN)
    read(judged, 3, LIBRARIES.saying(1, f"{MENDED} each spring"))
    assert asking.conflicts(judged) == ()
    assert len(asking.history(judged, entries(judged)["op1.m1"].id).judgements) == 2


def test_what_was_superseded_stays_superseded(judged: Register) -> None:
    """Also when the mandate of the earlier judgement comes back beside that of the later one."""
    read(judged, 2, LIBRARIES.saying(1, MENDED))
    set_status(judged, "A/RES/78/901#op1.m1", "in progress", BEN)
    read(judged, 3, Resolution(operative=(MENDED, *LIBRARIES.operative)))
    found = entries(judged)
    assert (found["op1.m1"].status, found["op2.m1"].status) == ("in progress", "no indication")


def test_a_judgement_follows_a_text_that_gets_a_symbol(register: Register) -> None:
    read(register, 1, msgspec.structs.replace(LIBRARIES.reading(), symbol=None))
    (key,) = (one.document.key for one in entries(register).values() if one.handle.endswith("#op1.m1"))
    set_status(register, f"{key}#op1.m1", "implemented", ADA)
    added = read(register, 2, LIBRARIES)
    assert added.conflicts == ()
    assert entries(register)["op1.m1"].status == "implemented"
    assert asking.history(register, "A/RES/78/901#op1.m1").judgements[0].about.document == key


def test_a_judgement_goes_back_to_the_mandate_that_comes_back(judged: Register) -> None:
    """Also from another document, which says so at once."""
    bare = msgspec.structs.replace(LIBRARIES.reading(), symbol=None)
    key = read(judged, 2, bare).document
    read(judged, 1, LIBRARIES, "b.txt")
    assert {one.document.key: one.status for one in asking.mandates(judged, MandateFilter(verb="invites"))} == {
        key: "no indication",
        "A/RES/78/901": "implemented",
    }


def test_a_better_format_moves_the_judgements_too(register: Register) -> None:
    pdf = as_file(LIBRARIES.saying(1, f"{LIBRARIES.operative[0]} 23-25901").reading(), "a.pdf", "application/pdf")
    xml = as_file(LIBRARIES.reading(), "a.xml", "application/akn+xml")
    keep(register, pdf, Reader("Ada", "2026-01-01T09:00:00Z", "edition 1"))
    set_status(register, "A/RES/78/901#op1.m1", "implemented", ADA)
    added = keep(register, xml, Reader("Ada", "2026-01-02T09:00:00Z", "edition 1"))
    assert changed(added) == [("op1.m1", "moved")]
    assert entries(register)["op1.m1"].status == "implemented"


def test_history_tells_what_each_reading_did(judged: Register) -> None:
    read(judged, 2, LIBRARIES.saying(1, MENDED))
    read(judged, 3, LIBRARIES.saying(1, MENDED))
    told = asking.history(judged, "A/RES/78/901#op1.m1")
    assert [(one.edition, one.outcome) for one in told.readings] == [
        ("edition 1", "inserted"),
        ("edition 2", "updated"),
        ("edition 3", "unchanged"),
    ]
    assert [(one.change, one.at) for one in told.changes] == [
        ("new", "2026-01-01T09:00:00Z"),
        ("moved", "2026-01-02T09:00:00Z"),
    ]
    assert [one.value for one in told.judgements] == [{"status": "implemented"}]


def test_history_of_a_document_tells_of_mandates_that_are_gone(judged: Register) -> None:
    read(judged, 2, LIBRARIES.without(1))
    told = asking.history(judged, "A/RES/78/901")
    assert ("op1.m1", "gone") in [(one.label, one.change) for one in told.changes]
    assert [one.by for one in told.judgements] == ["Ada"]


def test_a_mandate_that_is_gone_is_told_of_by_its_id(judged: Register) -> None:
    gone = entries(judged)["op1.m1"].id
    read(judged, 2, LIBRARIES.without(1))
    for ask in (asking.history, lambda register, name: asking.show(register, name, "2026-01-01")):
        with pytest.raises(Unknown, match=r"no longer.*seized history A/RES/78/901"):
            ask(judged, gone)


def test_changes_come_with_the_mandates_of_today(judged: Register) -> None:
    read(judged, 2, LIBRARIES.saying(1, MENDED).without(3))
    made: list[tuple[Change, Entry | None]] = list(asking.changes(judged, "2026-01-02T00:00:00Z"))
    told = {(one.label, one.change): entry and entry.handle for one, entry in made}
    assert told == {
        ("op1.m1", "moved"): "A/RES/78/901#op1.m1",
        ("op3.m1", "gone"): None,
        ("op4.m1", "changed"): "A/RES/78/901#op3.m1",
    }
    assert list(asking.changes(judged, "2026-01-03T00:00:00Z")) == []


def test_changes_of_drafts_are_not_told(register: Register) -> None:
    read(register, 1, msgspec.structs.replace(LIBRARIES.reading(), kind="draft resolution"))
    assert list(asking.changes(register)) == []
