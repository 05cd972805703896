"""Documents made of a few paragraphs, with footnotes where a text has the mark "[1]"."""

import re

from seized.model import Masthead, Note, NoteMark, Passage, Segment, Segmentation
from seized.model.segment import Part

_MARK = re.compile(r"\[(\d)\]")


def document(*paragraphs: str, notes: tuple[str, ...] = (), masthead: Masthead | None = None) -> Segmentation:
    """The paragraphs as a preamble, those that end with ";" or "." as operative part; footnotes by their order."""
    segments, bodies, at = [], [], 0
    for place, marked in enumerate(paragraphs, 1):
        text, marks = "", list[NoteMark]()
        for words, marker in zip(*[iter([*_MARK.split(marked), ""])] * 2, strict=True):
            text += words
            if marker:
                marks.append(NoteMark(marker, len(text)))
        part: Part = "operative" if text.endswith((";", ".")) else "preamble"
        passage, id_ = Passage.plain(text, at), f"p{place}"
        segments.append(Segment(id_, part, None, 0, None, passage, passage.span, notes=tuple(marks)))
        at += len(text) + 1
        for mark in marks:
            body = Passage.plain(notes[int(mark.marker) - 1], at)
            bodies.append(Note(mark.marker, body, body.span, id_))
            at += len(body.text) + 1
    return Segmentation(masthead or Masthead(organ="General Assembly"), tuple(segments), tuple(bodies), ())


def source(parts: Segmentation) -> str:
    """The text that the spans of a document count in."""
    passages = sorted(
        [segment.passage for segment in parts.segments] + [note.passage for note in parts.notes],
        key=lambda passage: passage.span,
    )
    return "\n".join(passage.text for passage in passages)
