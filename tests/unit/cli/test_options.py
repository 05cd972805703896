"""Options that stand for one thing."""

from inspect import signature

import pytest

from seized.cli.options import gathered


def area(*, length: int = 2, width: int = 3) -> int:
    return length * width


@gathered(size=area)
def laid(name: str, *, size: int, colour: str = "grey") -> None:
    """Lay a floor."""
    raise LookupError(f"{name}: {size}, {colour}")


def test_the_options_of_the_maker_stand_in_the_place_of_what_it_makes() -> None:
    assert list(signature(laid).parameters) == ["name", "length", "width", "colour"]
    assert signature(laid).parameters["width"] == signature(area).parameters["width"]
    assert laid.__doc__ == "Lay a floor."


def test_the_command_gets_what_is_made_of_them() -> None:
    with pytest.raises(LookupError, match="hall: 10, blue"):
        laid(name="hall", length=2, width=5, colour="blue")
