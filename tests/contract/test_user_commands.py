"""The commands about accounts, from outside: what they print, what they refuse, and that no secret shows."""

import json
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.contract.commands import ROOT, seized
from tests.contract.test_register_commands import words

HERON, EELS = "a grey heron stood", "the eels are counted"


def typed(*arguments: str, password: str = HERON) -> subprocess.CompletedProcess[bytes]:
    """What `seized user ARGUMENTS --password-stdin` does with a password."""
    command = [sys.executable, "-m", "seized", "user", *arguments, "--password-stdin"]
    return subprocess.run(command, input=f"{password}\n".encode(), capture_output=True, cwd=ROOT, check=False)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where there is no register yet, and a name for the audit log."""
    monkeypatch.setenv("SEIZED_DB", str(tmp_path / "register.sqlite"))
    monkeypatch.setenv("SEIZED_BY", "root")
    return tmp_path


@pytest.fixture
def accounts(place: Path) -> Path:
    """A register with two accounts."""
    for arguments in (("ada", "--role", "Editor", "--shown", "Ada Lovelace"), ("ben", "--role", "administrator")):
        done = typed("add", *arguments)
        assert done.returncode == 0, done.stderr.decode()
    return place


@pytest.mark.usefixtures("accounts")
def test_accounts_are_listed() -> None:
    told = words("user", "list")
    assert ("ada editor since" in told, "Ada Lovelace" in told, told.endswith("2 accounts")) == (True, True, True)
    ada, ben = json.loads(seized("user", "list", "--format", "json").stdout)
    assert (ada["name"], ada["role"], ada["disabled"], ben["shown"]) == ("ada", "editor", None, "ben")
    assert not {"password", "hash"} & ada.keys()


@pytest.mark.usefixtures("accounts")
def test_an_account_is_changed() -> None:
    assert "ada reviewer" in words("user", "role", "ADA", "reviewer")
    assert "disabled" in words("user", "disable", "ada")
    assert "since" in words("user", "enable", "ada")
    assert json.loads(seized("user", "role", "ada", "reader", "--format", "json").stdout)["role"] == "reader"
    done = typed("password", "ada", password=EELS)
    assert (done.returncode, done.stdout.split()[0]) == (0, b"ada")


@pytest.mark.usefixtures("accounts")
def test_a_token_is_shown_once() -> None:
    done = seized("user", "token", "ada", "--name", "nightly export", "--days", 30)
    secret = done.stdout.decode().strip()
    assert (done.returncode, secret[:7], len(secret.splitlines())) == (0, "seized_", 1)
    assert "token 1 of ada counts until" in done.stderr.decode()
    assert secret not in done.stderr.decode()
    told = words("user", "tokens", "ada")
    assert ("never used nightly export" in told, secret in told) == (True, False)
    assert "revoked" in words("user", "revoke", 1)
    assert secret not in words("user", "audit", "--format", "json")


@pytest.mark.usefixtures("accounts")
def test_what_was_done_is_told() -> None:
    words("user", "disable", "ada")
    told = words("user", "audit")
    assert "root · add account · ada, editor" in told
    assert told.endswith("root · disable account · ada")
    (last,) = json.loads(seized("user", "audit", "--last", 1, "--format", "json").stdout)
    assert (last["action"], last["about"], last["outcome"], last["address"]) == ("disable account", "ada", "done", None)
    assert "Nothing is written down" in words("user", "audit", "--since", "2199-01-01")
    assert "Nothing is written down" in words("user", "audit", "--by", "ada")


@pytest.mark.parametrize(
    ("arguments", "password", "hint"),
    [
        (("add", "ada", "--role", "reader"), HERON, "is taken by the account ada"),
        (("add", "carl", "--role", "reader"), "heron", "too short"),
        (("add", "carl", "--role", "reader"), "Password-2026!", "tried first"),
        (("add", "a b", "--role", "reader"), HERON, "cannot be the name"),
        (("password", "carl"), HERON, "there is no account “carl”"),
        (("password", "ada"), "", "too short"),
    ],
)
@pytest.mark.usefixtures("accounts")
def test_what_cannot_stand_is_refused_in_one_line(arguments: tuple[str, ...], password: str, hint: str) -> None:
    done = typed(*arguments, password=password)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, b"", 1)
    assert hint in done.stderr.decode()
    assert not password or password not in done.stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("role", "carl", "reader"), "there is no account “carl”; those that there are: seized user list"),
        (("role", "ben", "reader"), "the last administrator"),
        (("disable", "ben"), "the last administrator"),
        (("token", "ada", "--name", "x", "--days", "400"), "1 to 366 days"),
        (("revoke", "9"), "there is no token 9"),
    ],
)
@pytest.mark.usefixtures("accounts")
def test_and_so_are_the_others(arguments: tuple[str, ...], hint: str) -> None:
    done = seized("user", *arguments)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, b"", 1)
    assert hint in done.stderr.decode()


@pytest.mark.parametrize(
    "arguments",
    [("add", "ada"), ("add", "ada", "--role", "king"), ("role", "ada"), ("token", "ada"), ("audit", "--since", "soon")],
    ids=" ".join,
)
@pytest.mark.usefixtures("place")
def test_a_call_that_is_off(arguments: tuple[str, ...]) -> None:
    assert seized("user", *arguments).returncode == 2


@pytest.mark.usefixtures("place")
def test_nobody_is_asked_where_there_is_no_terminal() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "seized", "user", "add", "ada", "--role", "reader"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 2
    assert "--password-stdin" in done.stderr.decode()


@pytest.mark.parametrize(("second", "code"), [(HERON, 0), (EELS, 2)])
def test_a_password_is_asked_for_twice_and_not_shown(place: Path, second: str, code: int) -> None:
    asked, shown = at_a_terminal(("user", "add", "ada", "--role", "reader"), (HERON, second))
    assert asked == code
    assert "Password for ada: " in shown
    assert not [one for one in (HERON, EELS) if one in shown]
    assert (place / "register.sqlite").exists() == (code == 0)


def at_a_terminal(arguments: tuple[str, ...], answers: tuple[str, ...]) -> tuple[int, str]:
    """What a command exits with and shows at a terminal where these answers are typed, one to each question."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "seized", *arguments]
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT, start_new_session=True, close_fds=True
    )
    os.close(theirs)
    shown, waiting, end = "", list(answers), time.monotonic() + 60
    try:
        while time.monotonic() < end:
            if select.select([ours], [], [], 0.2)[0]:
                try:
                    shown += os.read(ours, 4096).decode()
                except OSError:  # the terminal is closed when the command has ended
                    break
                if shown.rstrip().endswith(":") and waiting:
                    time.sleep(0.2)  # until the terminal has stopped showing what is typed
                    os.write(ours, f"{waiting.pop(0)}\n".encode())
        return process.wait(timeout=10), shown
    finally:
        process.kill()
        os.close(ours)


@pytest.mark.usefixtures("place")
def test_the_longest_words_fit_the_terminal() -> None:
    assert typed("add", "a" * 64, "--role", "administrator", "--shown", "X" * 64).returncode == 0
    assert seized("user", "token", "a" * 64, "--name", "X" * 64).returncode == 0
    for shown in (("list",), ("tokens", "a" * 64), ("audit",)):
        lines = seized("user", *shown).stdout.decode().splitlines()
        assert max(map(cell_len, lines)) <= 80
