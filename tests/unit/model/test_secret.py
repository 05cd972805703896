"""Secrets: nothing shows them that was not asked to."""

import logging
import traceback

import msgspec
import pytest

from seized.model.accounts import Person, Session, SignedIn
from seized.model.secret import Secret

WORDS = "a grey heron stood"


def test_nothing_shows_it() -> None:
    secret = Secret(WORDS)
    session = Session(person=Person(1, "ada", "Ada", "reader"), created="", seen="", ends="", csrf=secret)
    shown = [repr(secret), str(secret), f"{secret}", "%s" % secret, repr([secret]), repr(SignedIn(session, secret))]  # noqa: UP031
    assert not [words for words in shown if "heron" in words]
    assert secret.told() == WORDS


def test_no_log_and_no_traceback_shows_it(caplog: pytest.LogCaptureFixture) -> None:
    secret = Secret(WORDS)
    logging.getLogger("seized").error("given %s", secret)
    try:
        raise ValueError(secret)
    except ValueError as error:
        told = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert "‹secret›" in told
    assert "heron" not in caplog.text + told


def test_no_answer_holds_it() -> None:
    with pytest.raises(TypeError):
        msgspec.json.encode(Secret(WORDS))


@pytest.mark.parametrize(("given", "agrees"), [(WORDS, True), (WORDS[:-1], False), ("", False), ("é\ud800", False)])
def test_it_is_compared(given: str, agrees: bool) -> None:
    assert Secret(WORDS).agrees(given) is agrees
