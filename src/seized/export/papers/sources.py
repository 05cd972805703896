"""What a paper rests on: its references in the order of their first use, and how they stand behind a statement."""

from collections.abc import Iterable, Iterator

from seized.export.papers.paper import Block, Grid, Paper, Points, Reference, Statement

HEADING = "Sources in their own words"
"""Above the list that ends a paper: each reference that has a quote, and the quote."""


def quoted(paper: Paper) -> dict[Reference, int]:
    """The references that have a quote, each once, numbered from 1 in the order of their first use."""
    found: dict[Reference, int] = {}
    for block in paper.blocks:
        for reference in _references(block):
            if reference.quote:
                found.setdefault(reference, len(found) + 1)
    return found


def behind(references: Iterable[Reference]) -> str:
    """The references of a statement as they stand behind it: `[A/RES/77/338, paragraph 2; draft A/77/L.9]`, or
    nothing."""
    said = "; ".join(dict.fromkeys(reference.said for reference in references))
    return f"[{said}]" if said else ""


def _references(block: Block) -> Iterator[Reference]:
    match block:
        case Statement(references=references):
            yield from references
        case Points(items=items):
            for item in items:
                yield from item.references
        case Grid(rows=rows):
            for row in rows:
                for cell in row:
                    yield from cell.references
        case _:
            pass
