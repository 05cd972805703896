"""The ends of paragraphs, written so that LibreOffice accepts and rejects them as Word does."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import takewhile, zip_longest

from msgspec.structs import replace

from seized.model.redline import Block, Mark


def settled(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; accepted and rejected they give the same texts as before."""
    return _parted(list(_shifted(blocks)))


def end_of(block: Block) -> Mark:
    """The revision of the end; where a paragraph moves, that of its last words.

    LibreOffice leaves an empty paragraph behind where words that came anew stand before an end that was moved.
    """
    return block.pieces[-1].revision if block.move is not None and block.pieces else block.end


def _shifted(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with the ends of some new or deleted paragraphs marked as if Enter had been pressed before them.

    The end of the paragraph before them is then the new or deleted one, and their last end is kept; for paragraphs
    that look alike that is the same.  Otherwise LibreOffice leaves an empty paragraph of one with a footnote, and takes
    words put in at the end of a paragraph together with the next new one, and the end between them.
    """
    at = 0
    while at < len(blocks):
        block, following = blocks[at], blocks[at + 1 :]
        row = [*takewhile(partial(_goes_with, following[0]), following)] if following else []
        if row and block.end == "kept" and block.move is None and _is_like(block, row[-1]) and _is_apt(block, row):
            yield replace(block, end=row[0].end)
            yield from row[:-1]
            yield replace(row[-1], end="kept")
            at += len(row)
        else:
            yield block
        at += 1


def _goes_with(first: Block, one: Block) -> bool:
    return one.end in ("inserted", "deleted") and one.end == first.end and one.move is None


def _is_like(block: Block, other: Block) -> bool:
    return (block.style, block.level) == (other.style, other.level)


def _is_apt(block: Block, row: Sequence[Block]) -> bool:
    """Whether LibreOffice needs the ends to be shifted."""
    last = block.pieces[-1].revision if block.pieces else "kept"
    return last == row[0].end == "inserted" or any(piece.note for one in row for piece in one.pieces)


def _parted(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with the last words that were put in before those that were taken out where a new paragraph follows.

    LibreOffice takes an insertion at the end of a paragraph and one at the beginning of the next for a single one, and
    the end between them with it.
    """
    for block, following in zip_longest(blocks, blocks[1:]):
        last = [piece.revision for piece in block.pieces[-2:]]
        if last == ["deleted", "inserted"] and following and following.end in ("inserted", "moved to"):
            *kept, gone, come = block.pieces
            yield replace(block, pieces=(*kept, come, gone))
        else:
            yield block
