"""The frozen records of the reading contract, and of what passes between the stages."""

from seized.model.cooperation import Agreement, CooperationField, Meeting, Membership, Observance
from seized.model.document import Citation, Document, Failure, Footnote, Origin, Paragraph, Problem
from seized.model.mandate import Addressee, AgendaItem, Due, Mandate
from seized.model.passage import Passage, Span
from seized.model.segment import Masthead, Note, NoteMark, Placed, Region, Segment, Segmentation, Warning
from seized.model.source import Line, Mark, Source

__all__ = [
    "Addressee",
    "AgendaItem",
    "Agreement",
    "Citation",
    "CooperationField",
    "Document",
    "Due",
    "Failure",
    "Footnote",
    "Line",
    "Mandate",
    "Mark",
    "Masthead",
    "Meeting",
    "Membership",
    "Note",
    "NoteMark",
    "Observance",
    "Origin",
    "Paragraph",
    "Passage",
    "Placed",
    "Problem",
    "Region",
    "Segment",
    "Segmentation",
    "Source",
    "Span",
    "Warning",
]
