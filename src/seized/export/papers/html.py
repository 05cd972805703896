"""A paper as one page that holds all it needs: style and pictures stand in it, no script, nothing to fetch."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files

from seized.export.characters import printable
from seized.export.page import filled, framed
from seized.export.papers.inline import inline
from seized.export.papers.paper import (
    Blank,
    Block,
    Cell,
    Grid,
    Heading,
    Look,
    Paper,
    Picture,
    Points,
    Reference,
    Run,
    Statement,
)
from seized.export.papers.sources import HEADING, quoted

LONG = 5
"""Parts from which on a paper has a list of contents."""

ELEMENTS: dict[Look, tuple[str, str]] = {
    "plain": ("", ""),
    "strong": ("<strong>", "</strong>"),
    "opening": ('<i class="opening">', "</i>"),
    "quiet": ('<span class="quiet">', "</span>"),
}
_NOT_IN_AN_ID = re.compile(r"\W+")


def paper_html(paper: Paper) -> bytes:
    """UTF-8.  Whatever stands in a text is text: it can open no element."""
    return _Page(paper).whole()


class _Page:
    """The page while it is written; `_open` are the levels of the sections that are open, `_ids` the ids of those to
    come."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._sources = quoted(paper)
        ending = [Heading(HEADING)] if self._sources else []
        headings = [block for block in (*paper.blocks, *ending) if isinstance(block, Heading)]
        self._headings = tuple(zip(_names(headings), headings, strict=True))
        self._ids = (name for name, _ in self._headings)
        self._open: list[int] = []
        self._pictures = 0

    def whole(self) -> bytes:
        style = (files("seized.export.papers") / "paper.css").read_text("utf-8")
        body = filled(
            "seized.export.papers",
            "body.html",
            title=_text(self._paper.title),
            head=_lines("head", self._paper.head),
            below=_lines("below", self._paper.below),
            contents=self._contents(),
            body="\n".join(self._body()),
        )
        return framed(printable(self._paper.title), style, body)

    def _contents(self) -> str:
        parts = [(name, heading.text) for name, heading in self._headings if heading.level == 1]
        if len(parts) < LONG:
            return ""
        items = "".join(f'<li><a href="#{name}">{_text(words)}</a></li>' for name, words in parts)
        return f'<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>{items}</ol></nav>'

    def _body(self) -> Iterator[str]:
        for block in self._paper.blocks:
            yield from self._block(block)
        if self._sources:
            yield from self._heading(Heading(HEADING))
            yield self._quotes()
        yield from self._closed(0)

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                yield from self._heading(block)
            case Statement():
                yield self._statement(block, "p")
            case Points(items):
                listed = "".join(self._statement(item, "li") for item in items)
                yield f'<ul class="{"points" if not any(item.label for item in items) else "labelled"}">{listed}</ul>'
            case Grid():
                yield self._grid(block)
            case Picture():
                yield self._picture(block)
            case Blank(words):
                yield f'<p class="blank">[to be completed: {_text(words)}]</p>'

    def _heading(self, heading: Heading) -> Iterator[str]:
        yield from self._closed(heading.level)
        self._open.append(heading.level)
        name, tag = next(self._ids), f"h{min(heading.level + 1, 6)}"
        yield f'<section id="{name}" aria-labelledby="{name}-name">'
        yield f'<{tag} id="{name}-name">{_text(heading.text)}</{tag}>'

    def _closed(self, level: int) -> Iterator[str]:
        """The ends of the open sections of this level, and of those below it."""
        while self._open and self._open[-1] >= level:
            self._open.pop()
            yield "</section>"

    def _statement(self, statement: Statement, tag: str) -> str:
        label = f'<span class="label">{_text(statement.label)}</span>' if statement.label else ""
        classes = " ".join(
            [*(["labelled"] if label else []), *([f"level-{min(statement.level, 3)}"] if statement.level else [])]
        )
        shown = f' class="{classes}"' if classes else ""
        return f"<{tag}{shown}>{label}{_runs(statement.runs)}{self._behind(statement.references)}</{tag}>"

    def _behind(self, references: Iterable[Reference]) -> str:
        """The references of a statement, quiet behind it; one that has a quote leads to it."""
        said = "; ".join(dict.fromkeys(map(self._reference, references)))
        return f' <small class="references" role="note">[{said}]</small>' if said else ""

    def _reference(self, reference: Reference) -> str:
        mark = '<span class="draft">draft</span> ' if reference.draft else ""
        words = f"<cite>{_text(reference.words)}</cite>"
        number = self._sources.get(reference)
        return mark + (f'<a href="#source-{number}">{words}</a>' if number else words)

    def _quotes(self) -> str:
        items = (
            f'<li id="source-{number}"><span class="cited">{_text(reference.said)}</span> '
            f"<q>{_text(reference.quote)}</q></li>"
            for reference, number in self._sources.items()
        )
        return f'<ol class="sources">{"".join(items)}</ol>'

    def _grid(self, grid: Grid) -> str:
        if not grid.rows:
            return f'<p class="caption">{_text(grid.caption)}</p><p class="empty">{_text(grid.empty)}</p>'
        head = "".join(
            f'<th scope="col"{_number(grid, column)}>{_text(name)}</th>' for column, name in enumerate(grid.head)
        )
        rows = "".join(
            f"<tr>{''.join(self._cell(grid, column, cell) for column, cell in enumerate(row))}</tr>"
            for row in grid.rows
        )
        wide = ' class="wide"' if len(grid.head) > 4 else ""
        return (
            f"<table{wide}><caption>{_text(grid.caption)}</caption><thead><tr>{head}</tr></thead>"
            f"<tbody>{rows}</tbody></table>"
        )

    def _cell(self, grid: Grid, column: int, cell: Cell) -> str:
        """The first cell of a row names it."""
        words = f"{_text(cell.text)}{self._behind(cell.references)}"
        name = f' data-name="{_text(grid.head[column])}"'
        if column == 0:
            return f'<th scope="row"{_number(grid, column)}{name}>{words}</th>'
        return f"<td{_number(grid, column)}{name}>{words}</td>"

    def _picture(self, picture: Picture) -> str:
        self._pictures += 1
        words = "".join(f"<p>{_text(line)}</p>" for line in picture.description.splitlines() if line)
        return (
            f"<figure>{inline(picture.svg, f'picture-{self._pictures}')}"
            f"<figcaption>{_text(picture.title)}"
            f'<details class="said"><summary>The picture in words</summary>{words}</details></figcaption></figure>'
        )


def _names(headings: Iterable[Heading]) -> Iterator[str]:
    """An id for each heading, from its words: `members`, `members-2` for the next of that name."""
    seen: dict[str, int] = {}
    for heading in headings:
        name = "part-" + _NOT_IN_AN_ID.sub("-", heading.text.lower()).strip("-")
        seen[name] = seen.get(name, 0) + 1
        yield name if seen[name] == 1 else f"{name}-{seen[name]}"


def _number(grid: Grid, column: int) -> str:
    return ' class="number"' if column in grid.numbers else ""


def _lines(kind: str, lines: Iterable[str]) -> str:
    said = "".join(f"<span>{_text(line)}</span>" for line in lines)
    return f'<p class="{kind}">{said}</p>' if said else ""


def _runs(runs: Iterable[Run]) -> str:
    return "".join(_text(run.text).join(ELEMENTS[run.look]) for run in runs)


def _text(text: str) -> str:
    return escape(printable(text)).replace("\n", "<br>")
