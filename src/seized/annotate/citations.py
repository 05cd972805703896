"""Every text that the paragraphs and footnotes of a document cite."""

from collections.abc import Sequence

import msgspec

from seized.annotate.authorship import Attributions
from seized.annotate.documents import documents
from seized.annotate.instruments import instruments
from seized.annotate.mention import Mention
from seized.annotate.references import ibid, references
from seized.annotate.resolutions import resolutions
from seized.model import Citation, Passage, Segmentation
from seized.vocabulary.characters import plainer
from seized.vocabulary.issuers import bodies

_PLAIN = {"\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2010": "-", "\u2011": "-"}
"""Characters that are read as plain ones; each is replaced by one, so that offsets hold."""


class Citations(msgspec.Struct, frozen=True):
    """What is cited where: parallel to the segments and to the notes of the segmentation."""

    segments: tuple[tuple[Citation, ...], ...]
    notes: tuple[tuple[Citation, ...], ...]


def _outermost(mentions: list[Mention]) -> list[Mention]:
    """The mentions in order of place, without those that stand inside another."""
    if len(mentions) < 2:
        return mentions
    kept = list[Mention]()
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        last = kept[-1] if kept else None
        same = last and (last.start, last.end) == (mention.start, mention.end)
        if last is None or mention.start >= last.end or (same and last.kind == mention.kind):
            kept.append(mention)
    return kept


def _found(text: str, attributions: Attributions) -> list[Mention]:
    """What the words of a paragraph or note cite by themselves."""
    found = [*documents(text)] if "/" in text else []
    if "esolution" in text or "ecision" in text:
        by_number = [*resolutions(text, attributions)]
        found += by_number
        found += references(text, by_number)
    found += instruments(text)
    return found


def _enacting(parts: Segmentation) -> str | None:
    """The body that speaks: by the masthead, else by the formula ("The General Assembly,")."""
    formulas = (plainer(s.passage.text, _PLAIN) for s in parts.segments if s.part == "formula")
    named = (bodies(formula.strip(" ,").removeprefix("The ")) for formula in formulas)
    return parts.masthead.organ or next((found[0] for found in named if len(found) == 1), None)


def _cited(passage: Passage, mentions: Sequence[Mention]) -> tuple[Citation, ...]:
    return tuple(
        Citation(m.symbol, m.kind, m.date, passage.text[m.start : m.end], passage.locate(m.start, m.end))
        for m in mentions
    )


def citations(parts: Segmentation) -> Citations:
    """The citations of each paragraph and note, in order of their place in it.

    A symbol is given only where it is certain; every citation has the words that cite and their span.
    """
    attributions = Attributions(_enacting(parts), parts.masthead.session)

    def read(passage: Passage) -> list[Mention]:
        return _outermost(_found(plainer(passage.text, _PLAIN), attributions))

    segments = tuple(_cited(s.passage, read(s.passage)) for s in parts.segments)
    notes = list[tuple[Citation, ...]]()
    previous = list[Mention]()
    for note in parts.notes:
        previous = read(note.passage) or list(ibid(note.passage.text, previous))
        notes.append(_cited(note.passage, previous))
    return Citations(segments, tuple(notes))
