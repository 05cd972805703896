"""Accounts: added, given roles and passwords, disabled; and all of it written down."""

from traceback import TracebackException

import pytest

from seized.errors import NotAllowed, NotSignedIn, Refused, RegisterError, Throttled, Unknown
from seized.model.roles import Action
from seized.model.secret import Secret
from seized.register.people_schema import accounts as rows
from seized.register.register import Register
from seized.service import accounts, audit, sessions, tokens
from tests.store.people import HERE, OTHER, ROOT, WORDS, Clock, ada, all_of, clock, refused, signed_in

__all__ = ["clock"]
pytestmark = pytest.mark.usefixtures("clock")


def told(register: Register) -> list[tuple[str | None, str, str | None, str]]:
    return [(one.by, one.action, one.about, one.outcome) for one in audit.entries(register)]


def test_an_account_is_kept_with_a_hash_in_the_place_of_the_password(register: Register) -> None:
    made = accounts.add(register, "Ada.L", "editor", Secret(WORDS), ROOT, shown="Ada  Lovelace")
    assert (made.name, made.shown, made.role, made.disabled) == ("ada.l", "Ada Lovelace", "editor", None)
    assert made == accounts.account(register, " ADA.L ")
    assert "$argon2id$" in all_of(register)
    assert WORDS not in all_of(register)


def test_two_accounts_cannot_be_taken_for_each_other(register: Register) -> None:
    accounts.add(register, "ada", "editor", Secret(WORDS), ROOT, shown="Ada Lovelace")
    for name, shown in (("ADA", None), ("ben", "ada"), ("ben", "ADA LOVELACE"), ("ａda", None)):
        with refused(Refused, "is taken by the account ada"):
            accounts.add(register, name, "reader", Secret(WORDS), ROOT, shown=shown)
    assert [one.name for one in accounts.accounts(register)] == ["ada"]


@pytest.mark.parametrize(
    ("name", "role", "password", "hint"),
    [
        ("", "reader", WORDS, "cannot be the name"),
        ("ada lovelace", "reader", WORDS, "cannot be the name"),
        ("../ada", "reader", WORDS, "cannot be the name"),
        ("<ada>", "reader", WORDS, "cannot be the name"),
        ("a" * 65, "reader", WORDS, "cannot be the name"),
        ("ada", "king", WORDS, "is no role; say one of: reader, reviewer, editor, administrator"),
        ("ada", "reader", "heron", "too short"),
        ("ada", "reader", "Password-2026!", "tried first"),
        ("augusta.ada.king", "reader", "Augusta.Ada.King", "is the name"),
    ],
)
def test_what_cannot_be_an_account(register: Register, name: str, role: str, password: str, hint: str) -> None:
    with refused(Refused, hint) as raised:
        accounts.add(register, name, role, Secret(password), ROOT)
    assert password not in str(raised.value)
    assert accounts.accounts(register) == []


def test_a_name_to_be_shown_is_one_line(register: Register) -> None:
    for shown in ("Ada \u202eecalevoL", "x" * 65):
        with refused(Refused, "a name to be shown"):
            accounts.add(register, "ada", "reader", Secret(WORDS), ROOT, shown=shown)


def test_a_role_changes_and_sessions_end(register: Register) -> None:
    ada(register)
    session = signed_in(register)
    assert accounts.set_role(register, "ada", "editor", ROOT).role == "editor"
    assert sessions.session(register, session.token).person.role == "editor"
    assert accounts.set_role(register, "Ada", "reader", ROOT).role == "reader"
    with refused(NotSignedIn, "sign in again"):
        sessions.session(register, session.token)


@pytest.mark.parametrize("act", ["role", "disable"])
def test_the_last_administrator_stays(register: Register, act: str) -> None:
    def end(name: str) -> None:
        if act == "role":
            accounts.set_role(register, name, "reader", ROOT)
        else:
            accounts.disable(register, name, ROOT)

    ada(register, "administrator")
    with refused(Refused, "ada is the last administrator"):
        end("ada")
    ada(register, "administrator", "ben")
    end("ben")
    with refused(Refused, "ada is the last administrator"):
        end("ada")


def test_a_disabled_account_is_shut_out_until_it_is_enabled(register: Register, clock: Clock) -> None:
    ada(register)
    session, token = signed_in(register), tokens.make(register, "ada", "export", ROOT)
    assert accounts.disable(register, "ada", ROOT).disabled == clock.now
    with refused(NotSignedIn, "has ended"):
        sessions.session(register, session.token)
    with refused(NotSignedIn, "the token"):
        tokens.holder(register, token.secret)
    with refused(NotSignedIn, "the account is disabled; ask an administrator"):
        signed_in(register)
    with refused(NotSignedIn, "the name or the password is wrong"):
        signed_in(register, password=OTHER)
    assert accounts.enable(register, "ada", ROOT).disabled is None
    assert tokens.holder(register, token.secret).name == signed_in(register).session.person.name


def test_an_administrator_sets_a_password(register: Register) -> None:
    ada(register)
    session = signed_in(register)
    with refused(Refused, "too short"):
        accounts.set_password(register, "ada", Secret("heron"), ROOT)
    assert sessions.session(register, session.token)
    accounts.set_password(register, "ada", Secret(OTHER), ROOT)
    with refused(NotSignedIn, "has ended"):
        sessions.session(register, session.token)
    with refused(NotSignedIn, "is wrong"):
        signed_in(register)
    assert signed_in(register, password=OTHER)


def test_a_person_changes_their_own_password(register: Register) -> None:
    person = ada(register).person
    first, second = signed_in(register), signed_in(register)
    with refused(NotSignedIn, "the old password is wrong"):
        accounts.change_password(register, person, Secret(OTHER), Secret("three small boats"), ROOT)
    with refused(Refused, "is the old one"):
        accounts.change_password(register, person, Secret(WORDS), Secret(WORDS), ROOT)
    assert sessions.session(register, first.token)
    accounts.change_password(register, person, Secret(WORDS), Secret(OTHER), ROOT)
    for one in (first, second):
        with refused(NotSignedIn, "has ended"):
            sessions.session(register, one.token)
    assert signed_in(register, password=OTHER)


def test_the_old_password_cannot_be_found_by_trying(register: Register) -> None:
    person = ada(register).person
    for _ in range(5):
        with refused(NotSignedIn, "is wrong"):
            accounts.change_password(register, person, Secret(OTHER), Secret("three small boats"), ROOT)
    with refused(Throttled, "wait 30 seconds"):
        accounts.change_password(register, person, Secret(WORDS), Secret(OTHER), ROOT)


def test_what_is_not_there(register: Register) -> None:
    for ask in (
        lambda: accounts.account(register, "ada"),
        lambda: accounts.set_role(register, "ada", "reader", ROOT),
        lambda: accounts.set_password(register, "ada", Secret(WORDS), ROOT),
        lambda: accounts.disable(register, "ada", ROOT),
        lambda: accounts.enable(register, "ada", ROOT),
        lambda: tokens.listed(register, "ada"),
    ):
        with refused(Unknown, "there is no account “ada”"):
            ask()


def test_a_role_that_does_not_allow_it(register: Register) -> None:
    person = ada(register, "reviewer").person
    accounts.require(person, Action.JUDGE)
    with refused(NotAllowed, "ada is a reviewer: to add documents takes an editor"):
        accounts.require(person, Action.ADD_DOCUMENTS)
    for action in Action:
        accounts.require(accounts.local(), action)


def test_all_of_it_is_written_down(register: Register) -> None:
    ada(register)
    ada(register, "administrator", "ben")
    accounts.set_role(register, "ada", "reader", ROOT)
    accounts.set_password(register, "ada", Secret(OTHER), ROOT)
    accounts.disable(register, "ada", ROOT)
    accounts.disable(register, "ada", ROOT)
    accounts.enable(register, "ada", ROOT)
    session = signed_in(register, password=OTHER)
    with refused(NotSignedIn, "wrong"):
        signed_in(register, password="a password that is wrong")
    sessions.sign_out(register, session.token, HERE)
    token = tokens.make(register, "ada", "export", ROOT)
    tokens.revoke(register, 1, ROOT)
    assert told(register) == [
        ("root", "add account", "ada, editor", "done"),
        ("root", "add account", "ben, administrator", "done"),
        ("root", "change role", "ada, editor to reader", "done"),
        ("root", "set password", "ada", "done"),
        ("root", "disable account", "ada", "done"),
        ("root", "enable account", "ada", "done"),
        ("ada", "sign in", None, "done"),
        (None, "sign in", "ada", "refused"),
        ("ada", "sign out", None, "done"),
        ("root", "make token", "token 1 of ada, export", "done"),
        ("root", "revoke token", "token 1 of ada, export", "done"),
    ]
    assert {one.address for one in audit.entries(register)} == {None, HERE}
    held = all_of(register)
    secrets = (WORDS, OTHER, "a password that is wrong", session.token.told(), token.secret.told())
    assert not [one for one in secrets if one in held]


def test_a_password_in_the_field_of_the_name_is_not_written_down(register: Register) -> None:
    with refused(NotSignedIn, "wrong"):
        signed_in(register, name=OTHER, password="ada")
    assert told(register) == [(None, "sign in", None, "refused")]
    assert OTHER not in all_of(register)


def test_the_audit_log_is_asked_by_time_and_by_name(register: Register, clock: Clock) -> None:
    for day in range(3):
        audit.note(register, ROOT, "export", f"day {day}")
        clock.later(24 * 3600)
    audit.note(register, accounts.By("ada", HERE), "look\nup", "line one\nline two \u202e" + "x" * 500)
    assert [one.about for one in audit.entries(register, since="2026-11-23", by="root")] == ["day 1", "day 2"]
    assert [one.about for one in audit.entries(register, by="root", last=1)] == ["day 2"]
    (one,) = audit.entries(register, by="ada")
    assert one.about is not None
    assert (one.about.startswith("line one line two  x"), len(one.about)) == (True, 200)


def test_errors_of_the_store_do_not_hold_what_was_written(register: Register) -> None:
    with pytest.raises(RegisterError) as raised, register.writing() as connection:
        connection.execute(rows.insert().values(name="ada", shown="Ada", role="reader", password=WORDS))
    assert WORDS not in "".join(TracebackException.from_exception(raised.value).format())
