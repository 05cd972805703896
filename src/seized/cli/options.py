"""Several options of a command, taken together as one thing."""

from collections.abc import Callable
from functools import wraps
from inspect import Signature, signature


def gathered(**makers: Callable[..., object]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options of each maker in the place of its parameter of that name.

    The parameters of a maker are the options, as Typer reads them; what it makes of them is what the command gets:
    `@gathered(wanted=chosen)` for `def due(*, wanted: MandateFilter, db: Db = None)`.  Nobody looks up the type of that
    parameter, so one that is slow to import may stand in quotes.
    """
    options = {name: signature(maker).parameters for name, maker in makers.items()}

    def gathering(command: Callable[..., None]) -> Callable[..., None]:
        @wraps(command, assigned=("__name__", "__doc__"))
        def called(**typed: object) -> None:
            made = {
                name: maker(**{option: typed.pop(option) for option in options[name]}) for name, maker in makers.items()
            }
            command(**typed, **made)

        own = signature(command).parameters
        spread = [options.get(name, {name: parameter}) for name, parameter in own.items()]
        called.__signature__ = Signature(  # type: ignore[attr-defined]  # what Typer reads the options from
            [parameter for parameters in spread for parameter in parameters.values()]
        )
        return called

    return gathering
