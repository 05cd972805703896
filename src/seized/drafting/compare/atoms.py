"""The changed words of a comparison as words of one revision each."""

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import Indel

from seized.model.comparison import Stretch
from seized.model.redline import Mark

Atom = tuple[Mark, str]
"""Words of one revision; a `BREAK` in them is the end of a paragraph of the same."""


def atoms(stretches: Iterable[Stretch]) -> Iterator[Atom]:
    """The stretches as runs of one revision each; of kept words, those characters too that print differently."""
    for stretch in stretches:
        if stretch.before == stretch.after:
            yield "kept", stretch.after
        elif stretch.kind == "kept":
            yield from _characters(stretch)
        else:
            if stretch.before:
                yield "deleted", stretch.before
            if stretch.after:
                yield "inserted", stretch.after


def _characters(stretch: Stretch) -> Iterator[Atom]:
    for code in Indel.opcodes(stretch.before, stretch.after):
        if code.tag == "equal":
            yield "kept", stretch.before[code.src_start : code.src_end]
        elif code.tag == "delete":
            yield "deleted", stretch.before[code.src_start : code.src_end]
        else:
            yield "inserted", stretch.after[code.dest_start : code.dest_end]
