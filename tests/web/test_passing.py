"""What is handed in and not kept: for its owner alone, and not for long."""

import pytest

from seized.errors import FileGone
from seized.http.passing import EACH, ROOM, Passing


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def passing(clock: Clock) -> Passing:
    return Passing(60, clock)


def test_the_owner_has_it_again(passing: Passing) -> None:
    token = passing.put("ada", "a draft", 7)
    assert passing.get("ada", token, str) == "a draft"


def test_nobody_else_has_it(passing: Passing) -> None:
    token = passing.put("ada", "a draft", 7)
    passing.drop("ben", token)
    with pytest.raises(FileGone):
        passing.get("ben", token, str)
    assert passing.get("ada", token, str) == "a draft"


def test_a_thing_of_another_kind_is_not_had(passing: Passing) -> None:
    with pytest.raises(FileGone):
        passing.get("ada", passing.put("ada", "a draft", 7), int)


def test_it_is_gone_when_its_time_is_over(passing: Passing, clock: Clock) -> None:
    token = passing.put("ada", "a draft", 7)
    clock.now = 59
    assert passing.get("ada", token, str)
    clock.now = 118
    assert passing.get("ada", token, str)
    clock.now = 178
    with pytest.raises(FileGone):
        passing.get("ada", token, str)


def test_it_is_forgotten_on_demand(passing: Passing) -> None:
    token = passing.put("ada", "a draft", 7)
    passing.drop("ada", token)
    with pytest.raises(FileGone):
        passing.get("ada", token, str)


def test_one_person_crowds_nobody_else_out(passing: Passing) -> None:
    bens = passing.put("ben", "his draft", 7)
    adas = [passing.put("ada", f"draft {number}", 7) for number in range(EACH + 1)]
    assert passing.get("ben", bens, str) == "his draft"
    with pytest.raises(FileGone):
        passing.get("ada", adas[0], str)
    assert passing.get("ada", adas[1], str) == "draft 1"


def test_all_together_have_so_much_room(passing: Passing) -> None:
    first = passing.put("ada", "large", ROOM - 1)
    second = passing.put("ben", "small", 2)
    with pytest.raises(FileGone):
        passing.get("ada", first, str)
    assert passing.get("ben", second, str) == "small"


def test_what_nobody_asks_for_is_forgotten_by_itself() -> None:
    passing = Passing(0.05)
    passing.put("ada", "a draft", 7)
    waking = passing._waking
    assert waking is not None
    waking.join(5)
    assert not passing._things
