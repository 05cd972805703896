"""Seized reads United Nations resolutions: who was asked to do what, by when, on whose authority.

`read(path)` and `parse(text)` return the frozen records of `seized.model`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from seized.pipeline import parse, read

__version__ = "0.1.0"
__all__ = ["__version__", "parse", "read"]


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> Any:
    """Import the readers on first use: `seized --help` has no need of them."""
    if name in ("parse", "read"):
        return getattr(import_module("seized.pipeline"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
