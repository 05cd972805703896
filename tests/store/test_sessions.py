"""Signing in and out, sessions and their ends, wrong passwords, and tokens for programs."""

import pytest
from argon2 import PasswordHasher
from sqlalchemy import update

from seized.errors import NotSignedIn, Refused, Throttled, Unknown
from seized.model.secret import Secret
from seized.register.people_schema import sessions as rows
from seized.register.register import Register
from seized.register.sessions import IDLE, LONGEST, TOUCH
from seized.service import accounts, passwords, sessions, tokens
from tests.store.people import HERE, OTHER, ROOT, WORDS, Clock, ada, all_of, clock, refused, signed_in

__all__ = ["clock"]
pytestmark = pytest.mark.usefixtures("clock")

DAY = 24 * 3600
ELSEWHERE = "192.0.2.2"


def fail(register: Register, times: int, name: str = "ada", address: str | None = HERE) -> None:
    for _ in range(times):
        with refused(NotSignedIn, "the name or the password is wrong"):
            signed_in(register, name, OTHER, address)


def wait(register: Register, name: str = "ada", address: str | None = HERE) -> int:
    """How long somebody has to wait, who has the right password and may not try it."""
    with refused(Throttled, "too many wrong passwords; wait") as raised:
        signed_in(register, name, WORDS, address)
    assert isinstance(raised.value, Throttled)
    return raised.value.seconds


def test_whoever_signs_in_is_known_again(register: Register) -> None:
    ada(register)
    made = signed_in(register, "ADA")
    found = sessions.session(register, made.token)
    assert (found.person.name, found.person.role) == ("ada", "editor")
    assert found.csrf.agrees(made.session.csrf.told())
    assert not found.csrf.agrees(made.token.told())


def test_each_session_is_new(register: Register) -> None:
    """So that nobody can have somebody sign in to a session that they know the token of."""
    ada(register)
    planted = Secret("planted by somebody else")
    first = sessions.sign_in(register, "ada", Secret(WORDS), HERE, before=planted)
    second = sessions.sign_in(register, "ada", Secret(WORDS), HERE, before=first.token)
    third = signed_in(register)
    told = {one.told() for made in (first, second, third) for one in (made.token, made.session.csrf)}
    assert (len(told), planted.told() in told) == (6, False)
    for gone in (planted, first.token):
        with refused(NotSignedIn, "sign in again"):
            sessions.session(register, gone)
    assert sessions.session(register, second.token).csrf.agrees(second.session.csrf.told())


def test_what_is_kept_opens_no_session(register: Register) -> None:
    ada(register)
    made = signed_in(register)
    with register.reading() as connection:
        (kept,) = connection.execute(rows.select()).all()
    assert made.token.told() not in all_of(register)
    for one in (kept.token, kept.csrf, "", "x", "é\ud800"):
        with refused(NotSignedIn, "sign in again"):
            sessions.session(register, Secret(one))


def test_a_session_ends_when_nobody_asks(register: Register, clock: Clock) -> None:
    ada(register)
    made = signed_in(register)
    for _ in range(3):
        clock.later(IDLE - 1)
        assert sessions.session(register, made.token)
    clock.later(IDLE)
    with refused(NotSignedIn, "has ended"):
        sessions.session(register, made.token)


def test_a_session_ends_however_busy_it_is(register: Register, clock: Clock) -> None:
    ada(register)
    made = signed_in(register)
    for _ in range(LONGEST // TOUCH - 1):
        clock.later(TOUCH)
        assert sessions.session(register, made.token)
    clock.later(TOUCH)
    with refused(NotSignedIn, "has ended"):
        sessions.session(register, made.token)


def test_a_question_soon_after_another_writes_nothing(register: Register, clock: Clock) -> None:
    ada(register)
    made = signed_in(register)
    clock.later(TOUCH - 1)
    before = all_of(register)
    sessions.session(register, made.token)
    assert all_of(register) == before
    clock.later(1)
    sessions.session(register, made.token)
    assert all_of(register) != before


def test_sessions_that_have_ended_are_swept_away(register: Register, clock: Clock) -> None:
    ada(register)
    signed_in(register)
    clock.later(IDLE)
    signed_in(register)
    with register.reading() as connection:
        assert len(connection.execute(rows.select()).all()) == 1


def test_signing_out_ends_this_session_alone(register: Register) -> None:
    ada(register)
    here, there = signed_in(register), signed_in(register)
    sessions.sign_out(register, here.token, HERE)
    sessions.sign_out(register, here.token, HERE)
    with refused(NotSignedIn, "sign in again"):
        sessions.session(register, here.token)
    assert sessions.session(register, there.token)


def test_a_session_of_a_disabled_account_is_none_even_where_it_was_left(register: Register) -> None:
    account = ada(register)
    made = signed_in(register)
    with register.writing() as connection:
        connection.execute(update(accounts.kept.rows).where(accounts.kept.rows.c.id == account.id).values(disabled="x"))
    with refused(NotSignedIn, "sign in again"):
        sessions.session(register, made.token)


def test_a_name_without_an_account_is_answered_as_one_with(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same words after the same work: one hash of the same cost, whether the name has an account or not."""
    ada(register)
    seen: list[str] = []
    agrees = passwords.agrees

    def watched(kept: str, password: Secret) -> bool:
        seen.append(kept.rpartition("$")[0].rpartition("$")[0])
        return agrees(kept, password)

    monkeypatch.setattr(passwords, "agrees", watched)
    fail(register, 1)
    fail(register, 1, "nobody")
    assert len(seen) == 2
    assert len(set(seen)) == 1


def test_a_hash_is_made_anew_when_the_cost_has_changed(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    ada(register)
    signed_in(register)
    assert "t=1," in all_of(register)
    monkeypatch.setattr(passwords, "_HASHER", PasswordHasher(time_cost=2, memory_cost=8, parallelism=1))
    signed_in(register)
    assert ("t=1," in all_of(register), "t=2," in all_of(register)) == (False, True)
    assert signed_in(register)


def test_after_five_wrong_passwords_one_has_to_wait(register: Register, clock: Clock) -> None:
    ada(register)
    fail(register, 5)
    assert wait(register) == 30
    clock.later(29)
    assert wait(register) == 1
    clock.later(1)
    fail(register, 1)
    assert wait(register) == 60
    clock.later(60)
    assert signed_in(register)
    fail(register, 5)
    assert wait(register) == 30


def test_the_wait_has_a_longest(register: Register, clock: Clock) -> None:
    ada(register)
    fail(register, 5)
    for _ in range(20):
        clock.later(900)
        fail(register, 1)
    assert wait(register) == 900


def test_an_hour_without_an_attempt_is_a_new_beginning(register: Register, clock: Clock) -> None:
    ada(register)
    fail(register, 5)
    clock.later(3601)
    fail(register, 5)
    assert wait(register) == 30


def test_a_name_without_an_account_has_to_wait_as_well(register: Register) -> None:
    fail(register, 5, "nobody")
    assert wait(register, "NOBODY") == 30


def test_nobody_can_keep_somebody_out_from_elsewhere_with_a_few(register: Register) -> None:
    ada(register)
    fail(register, 5, address=ELSEWHERE)
    assert wait(register, address=ELSEWHERE) == 30
    assert signed_in(register)


def test_many_addresses_together_have_to_wait(register: Register) -> None:
    ada(register)
    for number in range(10):
        fail(register, 5, address=f"198.51.100.{number}")
    assert wait(register) == 30


def test_an_attempt_counts_before_its_password_is_looked_at(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a hundred at one time are not all the first."""
    ada(register)

    def stopped(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(passwords, "agrees", stopped)
        for _ in range(5):
            with pytest.raises(KeyboardInterrupt):
                signed_in(register)
    assert wait(register) == 30


def test_a_token_stands_for_its_account(register: Register, clock: Clock) -> None:
    account = ada(register)
    made = tokens.make(register, "ADA", " nightly  export ", ROOT, days=30)
    assert made.secret.told().startswith("seized_")
    assert (made.token.account, made.token.name, made.token.ends) == ("ada", "nightly export", "2026-12-22T09:00:00Z")
    assert tokens.holder(register, made.secret) == account.person
    assert [one.used for one in tokens.listed(register, "ada")] == [clock.now]
    accounts.set_role(register, "ada", "reader", ROOT)
    assert tokens.holder(register, made.secret).role == "reader"
    assert made.secret.told() not in all_of(register)


def test_a_token_ends(register: Register, clock: Clock) -> None:
    ada(register)
    made = tokens.make(register, "ada", "export", ROOT, days=1)
    clock.later(DAY - 1)
    assert tokens.holder(register, made.secret)
    clock.later(1)
    with refused(NotSignedIn, "has ended"):
        tokens.holder(register, made.secret)


def test_a_token_is_revoked_alone(register: Register, clock: Clock) -> None:
    ada(register)
    first, second = (tokens.make(register, "ada", name, ROOT) for name in ("one", "two"))
    revoked = tokens.revoke(register, first.token.id, ROOT)
    clock.later(5)
    assert tokens.revoke(register, first.token.id, ROOT) == revoked
    with refused(NotSignedIn, "was revoked"):
        tokens.holder(register, first.secret)
    assert tokens.holder(register, second.secret)


def test_what_is_no_token(register: Register) -> None:
    ada(register)
    tokens.make(register, "ada", "export", ROOT)
    with register.reading() as connection:
        kept = connection.execute(tokens.tokens.rows.select()).one().secret
    session = signed_in(register)
    for one in (kept, "", "seized_", f"seized_{kept}", session.token.told()):
        with refused(NotSignedIn, "the token is none"):
            tokens.holder(register, Secret(one))
    with refused(Unknown, "there is no token 9"):
        tokens.revoke(register, 9, ROOT)


@pytest.mark.parametrize(
    ("name", "days", "hint"),
    [("", 1, "what the token is for"), ("x" * 65, 1, "what"), ("x", 0, "1 to 366 days"), ("x", 367, "1 to 366 days")],
)
def test_a_token_that_cannot_be(register: Register, name: str, days: int, hint: str) -> None:
    ada(register)
    with refused(Refused, hint):
        tokens.make(register, "ada", name, ROOT, days)
    accounts.disable(register, "ada", ROOT)
    with refused(Refused, "is disabled"):
        tokens.make(register, "ada", "export", ROOT)
