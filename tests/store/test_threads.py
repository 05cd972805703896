"""One open register asked by many threads, as a server does."""

from concurrent.futures import ThreadPoolExecutor

from seized.model.accounts import By
from seized.register.register import Register
from seized.service import audit

THREADS, QUESTIONS = 40, 10


def test_many_threads_share_an_open_register(register: Register) -> None:
    def ask(number: int) -> int:
        for _ in range(QUESTIONS):
            audit.note(register, By(f"thread {number}"), "look")
            audit.entries(register, last=3)
        return len(audit.entries(register, by=f"thread {number}"))

    with ThreadPoolExecutor(THREADS) as threads:
        assert list(threads.map(ask, range(THREADS))) == [QUESTIONS] * THREADS
    assert len(audit.entries(register)) == THREADS * QUESTIONS
