"""What people keep in a register: views, drafts, and the files that documents were read from."""

import hashlib
import logging
from pathlib import Path

import pytest
from sqlalchemy import update

from seized.errors import FileGone, NotAllowed, NotSignedIn, ReadError, Refused, TooLarge, Unknown
from seized.model.accounts import Person
from seized.model.register import DocumentFilter
from seized.register.backup import backup, restore
from seized.register.checking import check
from seized.register.people_schema import accounts as account_rows
from seized.register.people_schema import originals as original_rows
from seized.register.register import Register
from seized.service import accounts, adding, asking, drafts, originals, sessions, tokens, views
from tests.store import dumps
from tests.store.people import ROOT, WORDS, ada, all_of, clock, refused, signed_in
from tests.store.resolutions import Resolution

__all__ = ["clock"]
pytestmark = pytest.mark.usefixtures("clock")

TEXT = Resolution().text().encode()
KEY = "A/RES/78/901"
SHA256 = hashlib.sha256(TEXT).hexdigest()


@pytest.fixture
def person(register: Register) -> Person:
    return ada(register).person


def names(register: Register, person: Person, page: str | None = None) -> list[str]:
    return [one.name for one in views.views(register, person, page)]


def test_a_view_is_of_its_owner_unless_it_is_shared(register: Register, person: Person) -> None:
    ben = ada(register, "reviewer", "ben").person
    views.save(register, person, "mandates", "Reports due", "?kind=report&session=79")
    views.save(register, person, "mandates", "For all", "status=overdue", shared=True)
    views.save(register, ben, "plan", "Mine", "a=b")
    assert names(register, person) == ["For all", "Reports due"]
    assert names(register, ben) == ["For all", "Mine"]
    assert names(register, ben, "plan") == ["Mine"]
    assert views.views(register, person)[1].query == "kind=report&session=79"


def test_a_view_is_saved_in_the_place_of_ones_own_alone(register: Register, person: Person) -> None:
    ben = ada(register, "reviewer", "ben").person
    first = views.save(register, person, "mandates", "Due", "session=79", shared=True)
    views.save(register, ben, "mandates", "Due", "session=80")
    again = views.save(register, person, "mandates", "Due", "session=81")
    assert (again.id, again.query, again.shared, again.owner) == (first.id, "session=81", False, "ada")
    assert [one.query for one in views.views(register, ben)] == ["session=80"]


def test_a_reader_shares_nothing(register: Register) -> None:
    reader = ada(register, "reader").person
    views.save(register, reader, "mandates", "Due", "session=79")
    with refused(NotAllowed, "to share views takes a reviewer"):
        views.save(register, reader, "mandates", "Due", "session=79", shared=True)


def test_who_may_take_a_view_away(register: Register, person: Person) -> None:
    ben, root = ada(register, "reviewer", "ben").person, ada(register, "administrator", "root").person
    own, shared = (views.save(register, person, "mandates", name, "", shared=name == "b") for name in "ab")
    with refused(Unknown, "somebody else’s"):
        views.remove(register, root, own.id)
    with refused(NotAllowed, "is of ada"):
        views.remove(register, ben, shared.id)
    views.remove(register, root, shared.id)
    views.remove(register, person, own.id)
    assert names(register, person) == []


def test_without_accounts_a_view_is_everybodys(register: Register) -> None:
    made = views.save(register, accounts.local(), "mandates", "Due", "session=79")
    again = views.save(register, accounts.local(), "mandates", "Due", "session=80")
    assert (made.id, made.owner) == (again.id, None)
    person = ada(register).person
    assert names(register, person) == ["Due"] == names(register, accounts.local())
    with refused(NotAllowed, "everybody’s"):
        views.remove(register, person, made.id)
    views.remove(register, accounts.local(), made.id)


@pytest.mark.parametrize(
    ("page", "name", "query"),
    [("mandates", "", ""), ("mandates", "x" * 81, ""), ("", "x", ""), ("../x", "x", ""), ("mandates", "x", "a\nb")],
)
def test_a_view_that_cannot_be_kept(register: Register, person: Person, page: str, name: str, query: str) -> None:
    with pytest.raises(Refused):
        views.save(register, person, page, name, query)
    assert names(register, person) == []


def test_a_draft_is_kept_for_its_owner_alone(register: Register, person: Person) -> None:
    root = ada(register, "administrator", "root").person
    made = drafts.keep(register, person, "C:\\drafts\\L.12.txt", TEXT)
    assert (made.name, made.media_type, made.size) == ("L.12.txt", "text/plain", len(TEXT))
    assert drafts.drafts(register, person) == [made]
    assert drafts.draft(register, person, made.id) == (made, TEXT)
    for other in (root, accounts.local()):
        assert drafts.drafts(register, other) == []
        for ask in (drafts.draft, drafts.remove):
            with refused(Unknown, f"there is no draft {made.id}"):
                ask(register, other, made.id)
    drafts.remove(register, person, made.id)
    assert drafts.drafts(register, person) == []
    assert "mule" not in all_of(register)


def test_not_any_file_and_not_any_number_of_drafts(
    register: Register, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with refused(ReadError, "a program"):
        drafts.keep(register, person, "x.docx", b"MZ\x90\x00" + bytes(100))
    monkeypatch.setattr(drafts, "LARGEST", 10)
    with refused(TooLarge, "the limit 10 bytes"):
        drafts.keep(register, person, "x.txt", TEXT)
    monkeypatch.setattr(drafts, "MOST", 2)
    for _ in range(2):
        drafts.keep(register, person, "x.txt", b"A text")
    with refused(Refused, "2 drafts are kept already"):
        drafts.keep(register, person, "x.txt", b"A text")


def test_an_upload_says_what_its_file_says(register_url: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT)
    with Register(tmp_path / "other.sqlite", create=True) as other:
        (expected,) = adding.add(other, [tmp_path / "a.txt"], "Ada")
        facts = dumps.facts(other)
    with Register(register_url, create=True) as register:
        added = adding.add_data(register, "/home/ada/a.txt", TEXT, "Ada")
        assert (added.path, added.outcome, added.document) == ("a.txt", "inserted", expected.document)
        told = dumps.facts(register)
        assert {name: lines for name, lines in told.items() if name != "sources"} == {
            name: lines for name, lines in facts.items() if name != "sources"
        }
        assert [line.replace(str(tmp_path / "a.txt"), "a.txt") for line in facts["sources"]] == told["sources"]
        assert adding.add_data(register, "b.txt", TEXT, "Ada").outcome == "unchanged"
        (again,) = adding.add(register, [tmp_path / "a.txt"], "Ada")
        assert (again.outcome, again.document) == ("unchanged", KEY)


def test_an_upload_is_kept_and_comes_back(register: Register) -> None:
    adding.add_data(register, "a.txt", TEXT, "Ada")
    kept = originals.kept(register, SHA256)
    assert kept == originals.original_of(register, KEY) == originals.original_of(register, f"{KEY}#op1")
    assert kept is not None
    assert (kept.name, kept.media_type, kept.data) == ("a.txt", "text/plain", TEXT)
    assert originals.kept(register, "0" * 64) is None
    with refused(Unknown, "not in the register"):
        originals.original_of(register, "A/RES/78/999")


def test_a_file_that_cannot_be_read_leaves_nothing(register: Register) -> None:
    before = all_of(register)
    for data, code in ((b"", "empty"), (b"MZ\x90\x00", "unsupported"), (b"%PDF-1.7 broken", "damaged")):
        added = adding.add_data(register, "../../etc/passwd", data, "Ada")
        assert (added.path, added.outcome, added.code) == ("passwd", "failed", code)
        assert added.message is not None
    assert all_of(register) == before
    with pytest.raises(ReadError):
        originals.keep(register, "x", b"", "Ada")


def test_a_file_read_from_the_disk_is_looked_up_there(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT)
    list(adding.add(register, [path], "Ada"))
    assert originals.kept(register, SHA256) is None
    assert originals.original_of(register, KEY).data == TEXT
    path.write_bytes(TEXT + b" ")
    with refused(FileGone, "has changed since it was read"):
        originals.original_of(register, KEY)
    path.unlink()
    with refused(FileGone, "no longer where it was read from"):
        originals.original_of(register, KEY)
    assert adding.add_data(register, "a.txt", TEXT, "Ada").outcome == "unchanged"
    assert originals.original_of(register, KEY).data == TEXT


def test_a_file_is_kept_once(register: Register) -> None:
    first = originals.keep(register, "a.txt", TEXT, "Ada")
    originals.keep(register, "b.txt", TEXT, "Ben")
    assert originals.kept(register, SHA256) == first


def test_a_backup_takes_all_of_it_along_but_no_session(
    register: Register, person: Person, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    adding.add_data(register, "a.txt", TEXT, "Ada")
    views.save(register, person, "mandates", "Due", "session=79", shared=True)
    drafts.keep(register, person, "b.txt", b"A text of mules")
    session, token = signed_in(register), tokens.make(register, "ada", "export", ROOT)
    backup(register, tmp_path / "register.zip", "2026-11-22T09:00:00Z")
    restore(str(tmp_path / "restored.sqlite"), tmp_path / "register.zip")
    with Register(tmp_path / "restored.sqlite") as restored:
        assert dumps.everything(restored) == dumps.everything(register)
        assert list(check(restored)) == []
        with refused(NotSignedIn, "sign in again"):
            sessions.session(restored, session.token)
        assert tokens.holder(restored, token.secret) == signed_in(restored).session.person
        assert originals.original_of(restored, KEY).data == TEXT
        assert [ada(restored, "reader", "ben").id, person.account] == [2, 1]
    assert not [one for one in (WORDS, session.token.told(), token.secret.told()) if one in caplog.text]


def test_a_backup_goes_into_no_register_that_has_accounts(register: Register, tmp_path: Path) -> None:
    adding.add_data(register, "a.txt", TEXT, "Ada")
    backup(register, tmp_path / "register.zip", "2026-11-22T09:00:00Z")
    with Register(tmp_path / "used.sqlite", create=True) as used:
        ada(used)
    with refused(Refused, "holds something already"):
        restore(str(tmp_path / "used.sqlite"), tmp_path / "register.zip")


def test_the_check_finds_what_was_tampered_with(register: Register, person: Person) -> None:
    adding.add_data(register, "a.txt", TEXT, "Ada")
    assert list(check(register)) == []
    with register.writing() as connection:
        connection.execute(update(original_rows).values(data=b"other"))
        connection.execute(update(account_rows).values(role="king", password=WORDS))
    found = {(one.code, one.place): one.message for one in check(register)}
    assert found.keys() == {("account", "ada"), ("original", "a.txt")}
    assert WORDS not in repr(found)
    assert asking.documents(register, DocumentFilter())
