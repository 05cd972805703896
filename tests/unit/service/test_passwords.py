"""Passwords: which are refused and why, and what is kept in their place."""

import pytest

from seized.errors import Refused
from seized.model.secret import Secret
from seized.service import passwords
from tests.store.people import QUICK


@pytest.mark.parametrize(
    ("password", "hint"),
    [
        ("", "too short"),
        ("heron stood", "too short"),
        ("é" * 2 + "abcdefgh", "too short"),
        ("x" * 1025, "too long"),
        ("abababababababab", "repeats itself"),
        ("Augusta King Ada", "is the name"),
        ("augusta.king", "is the name"),
        ("password1234", "tried first"),
        ("!!Passw0rd!!", "tried first"),
        ("UnitedNations", "tried first"),
        ("United-Nations-1945", "tried first"),
        ("General Assembly 80", "tried first"),
        ("192837465019", "tried first"),
        ("a grey heron", None),
        ("Kq7#vT2pLw9x", None),
        ("пятнадцать цапель", None),
    ],
)
def test_what_is_good_enough(password: str, hint: str | None) -> None:
    secret = Secret(password)
    if hint is None:
        passwords.see_that_it_is_fit(secret, "augusta.king", "Augusta King Ada")
        return
    with pytest.raises(Refused, match=hint) as raised:
        passwords.see_that_it_is_fit(secret, "augusta.king", "Augusta King Ada")
    assert not password or password not in str(raised.value)


def test_two_hashes_of_one_password_differ_and_both_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_HASHER", QUICK)
    secret = Secret("a grey heron stood")
    first, second = passwords.hashed(secret), passwords.hashed(secret)
    assert first != second
    assert first.startswith("$argon2id$")
    assert passwords.agrees(first, secret) is passwords.agrees(second, secret) is True
    assert passwords.agrees(first, Secret("a grey heron sat")) is False


def test_letters_are_the_same_however_they_are_put_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_HASHER", QUICK)
    assert passwords.agrees(passwords.hashed(Secret("caf\u00e9 by the river")), Secret("cafe\u0301 by the river"))


@pytest.mark.parametrize("kept", ["", "a grey heron stood", "$argon2id$v=19$broken", "$2b$12$abcdefghijklmnopqrstuv"])
def test_what_is_no_hash_agrees_with_nothing(kept: str) -> None:
    assert passwords.agrees(kept, Secret("a grey heron stood")) is False


def test_the_cost_is_that_of_the_standard() -> None:
    """Argon2id, 64 MiB, three passes (RFC 9106, second recommendation)."""
    kept = passwords.nobodys()
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert not passwords.is_outdated(kept)
    assert passwords.is_outdated(QUICK.hash("a grey heron stood"))
