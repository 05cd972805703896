"""Reads a compilation back: the text that one delegation proposes, or that nobody's proposals touch."""

from collections.abc import Iterator, Mapping

from seized.drafting import compiling
from seized.drafting.compare import compare
from seized.drafting.compare.words import words
from seized.model import Document
from seized.model.compilation import Compilation, Entry, Spot
from tests.versions import version


def compiled(base: Document, proposals: Mapping[str, Document]) -> Compilation:
    """The compilation of texts, each compared with the base."""
    return compiling.compiled(base, {name: compare(base, text) for name, text in proposals.items()})


def laid_together(base: tuple[str, ...], proposals: Mapping[str, tuple[str, ...]]) -> Compilation:
    """The compilation of texts of these paragraphs."""
    return compiled(version(*base), {name: version(*text) for name, text in proposals.items()})


def taken(compilation: Compilation, who: str | None) -> list[str]:
    """The paragraphs with the proposals of `who` alone, or with none, without the marks of footnotes."""
    marks = {one.character for one in compilation.marks}
    return ["".join(character for character in text if character not in marks) for text in _taken(compilation, who)]


def marked(compilation: Compilation, who: str | None) -> list[list[str]]:
    """The footnotes that the paragraphs bear, by their labels, with the proposals of `who` alone, or with none."""
    labels = {one.character: one.label for one in compilation.marks}
    return [[labels[one] for one in text if one in labels] for text in _taken(compilation, who)]


def _taken(compilation: Compilation, who: str | None) -> Iterator[str]:
    kept = {entry.at: entry for entry in compilation.entries if entry.kind == "base"}
    for entry in compilation.entries:
        if entry.kind == "moved" and who in entry.by:
            yield _text(kept[entry.at], who)
        elif (entry.kind == "new" and who in entry.by) or (
            entry.kind == "base" and all(who not in wish.by for wish in entry.wishes)
        ):
            yield _text(entry, who)


def _text(entry: Entry, who: str | None) -> str:
    return "".join(chosen(spot, who) for spot in entry.spots)


def chosen(spot: Spot, who: str | None) -> str:
    """What a delegation, or nobody, has at a spot."""
    kept = "".join(chosen(part, who) for part in spot.within) if spot.within else spot.base
    return next((option.text for option in spot.options if who in option.by), kept)


def letters_read(text: str) -> str:
    """What a reader reads of a text, spaces left out."""
    return "".join(word.plain for word in words(text))
