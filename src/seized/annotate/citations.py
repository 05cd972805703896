"""Every text that the paragraphs and footnotes of a document cite."""

from collections.abc import Iterator

import msgspec

from seized.annotate.authorship import Attributions
from seized.annotate.mention import Mention
from seized.annotate.resolutions import resolutions
from seized.model import Citation, Passage, Segmentation

_PLAIN = {0xA0: " ", 0x2009: " ", 0x202F: " ", 0x2010: "-", 0x2011: "-"}
"""Characters that are read as plain ones; each is replaced by one, so that offsets hold."""


class Citations(msgspec.Struct, frozen=True):
    """What is cited where: parallel to the segments and to the notes of the segmentation."""

    segments: tuple[tuple[Citation, ...], ...]
    notes: tuple[tuple[Citation, ...], ...]


def _mentions(text: str, attributions: Attributions) -> Iterator[Mention]:
    if "esolution" in text or "ecision" in text:
        yield from resolutions(text, attributions)


def _cited(passage: Passage, mentions: list[Mention]) -> tuple[Citation, ...]:
    return tuple(
        Citation(m.symbol, m.kind, m.date, passage.text[m.start : m.end], passage.locate(m.start, m.end))
        for m in mentions
    )


def citations(parts: Segmentation) -> Citations:
    """The citations of each paragraph and note, in order of their place in it."""
    attributions = Attributions(parts.masthead.organ)

    def read(passage: Passage) -> tuple[Citation, ...]:
        return _cited(passage, list(_mentions(passage.text.translate(_PLAIN), attributions)))

    return Citations(tuple(read(s.passage) for s in parts.segments), tuple(read(n.passage) for n in parts.notes))
