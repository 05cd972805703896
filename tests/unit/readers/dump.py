"""Shows a source in the short forms that the tables of cases use."""

from seized.model import Source


def lines(source: Source) -> list[str]:
    """The text of each line."""
    return [source.text[line.start : line.end] for line in source.lines]


def roles(source: Source) -> list[tuple[str | None, str]]:
    """Role and text of each line."""
    return [(line.role, source.text[line.start : line.end]) for line in source.lines]


def marked(source: Source, kind: str) -> list[str]:
    """The stretches of one kind, in order."""
    return [source.text[mark.start : mark.end] for mark in source.marks if mark.kind == kind]


def values(source: Source, kind: str) -> list[str | None]:
    """The values of the marks of one kind, in order."""
    return [mark.value for mark in source.marks if mark.kind == kind]
