"""Opens the register."""

from seized.register.register import Register

__all__ = ["Register", "opened"]


def opened(address: str | None = None, *, create: bool = False) -> Register:
    """The register at `address`: a file, a PostgreSQL URL, or where it is unless told otherwise; `with` closes it.

    Raises `seized.errors.RegisterError`, where there is none as well, unless `create` is set.
    """
    return Register(address, create=create)
