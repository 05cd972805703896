from itertools import pairwise

import pytest

from seized.vocabulary.calendar import session_on, special_window, window

ASSEMBLY = "General Assembly"


@pytest.mark.parametrize(
    ("organ", "session", "days"),
    [
        (ASSEMBLY, 79, ("2024-09-10", "2025-09-09")),
        (ASSEMBLY, 80, ("2025-09-09", "2026-09-08")),
        (ASSEMBLY, 1, ("1946-01-10", "1947-09-16")),
        (ASSEMBLY, 81, None),
        (ASSEMBLY, 82, None),
        (ASSEMBLY, 0, None),
        ("Human Rights Council", 58, None),
        (None, 79, None),
    ],
)
def test_window(organ: str | None, session: int, days: tuple[str, str] | None) -> None:
    assert window(organ, session) == days


@pytest.mark.parametrize(
    ("day", "session"),
    [
        ("2024-09-09", 78),
        ("2024-09-10", 79),
        ("2025-09-09", 80),
        ("2027-08-31", 81),
        ("2027-09-01", None),
        ("1945-12-31", None),
    ],
)
def test_session_on(day: str, session: int | None) -> None:
    assert session_on(day) == session


def test_windows_follow_one_another_without_a_gap() -> None:
    windows = [window(ASSEMBLY, session) for session in range(1, 81)]
    assert all(before and after and before[1] == after[0] for before, after in pairwise(windows))


def test_special_window() -> None:
    assert special_window("S-32") == ("2021-06-02", "2021-06-04")
    assert special_window("ES-10") == ("1997-04-24", None)
    assert special_window("S-99") is None
