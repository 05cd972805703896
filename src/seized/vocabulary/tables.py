"""Reads the tables of the vocabulary: tab-separated data files, with comment lines that start with "#"."""

from functools import cache
from importlib.resources import files

_DATA = files("seized.vocabulary") / "data"


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the table `name`, in the order of the file, comments and empty lines left out."""
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))
