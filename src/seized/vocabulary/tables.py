"""Reads the tables of the vocabulary: tab-separated data files, with comment lines that start with "#"."""

from functools import cache
from importlib.resources import files

_DATA = files("seized.vocabulary") / "data"


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the table `name`, in the order of the file, comments and empty lines left out."""
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


def told(cell: str) -> str | None:
    """What a cell says; None for "-"."""
    return None if cell == "-" else cell


def several(cell: str) -> tuple[str, ...]:
    """What a cell lists between bars; nothing for "-"."""
    return () if cell == "-" else tuple(cell.split("|"))


@cache
def grouped(table: str, group: str) -> tuple[str, ...]:
    """The words of one group of a table of groups and words, in its order; KeyError where it has no such group."""
    found = tuple(word for name, listed in rows(table) if name == group for word in listed.split("|"))
    if not found:
        raise KeyError(group)
    return found
