"""Opens the register, or goes without where that will do."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from seized.errors import Unreachable
from seized.readers.paths import is_file
from seized.register.register import Register

__all__ = ["Register", "opened", "opened_for", "opened_if_there"]


def opened(address: str | None = None, *, create: bool = False) -> Register:
    """The register at `address`: a file, a PostgreSQL URL, or where it is unless told otherwise; `with` closes it.

    Raises `seized.errors.RegisterError`, where there is none as well, unless `create` is set.
    """
    return Register(address, create=create)


@contextmanager
def opened_for(names: Iterable[str], address: str | None = None) -> Iterator[Register | None]:
    """The register where one of the names stands for a document of it; None where all are files.

    Raises as `opened`.
    """
    if all(map(is_file, names)):
        yield None
        return
    with opened(address) as register:
        yield register


@contextmanager
def opened_if_there(address: str | None = None, names: Iterable[str] = ()) -> Iterator[Register | None]:
    """The register at `address`; None where none was named, none is in the usual place, and all names are files.

    Raises as `opened` otherwise.
    """
    register = _if_there(address, names)
    if register is None:
        yield None
        return
    with register:
        yield register


def _if_there(address: str | None, names: Iterable[str]) -> Register | None:
    try:
        return opened(address)
    except Unreachable:
        if address is not None or not all(map(is_file, names)):
            raise
        return None
