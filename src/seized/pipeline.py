"""Composes the four stages: read, segment, annotate, derive.  Pure: no storage, no printing."""

import hashlib
from pathlib import Path

from seized import __version__
from seized.annotate.citations import citations
from seized.derive.cooperation.agreements import agreements
from seized.derive.cooperation.fields import fields
from seized.derive.cooperation.meetings import meetings
from seized.derive.cooperation.memberships import memberships
from seized.derive.cooperation.observances import observances
from seized.derive.mandates.mandates import mandates
from seized.model import Document, Footnote, Origin, Paragraph, Segmentation, Source
from seized.readers import data_source, open_source, text_source
from seized.segment import segment

STAGES = ("model", "vocabulary", "readers", "segment", "annotate", "derive", "pipeline.py")
"""What a reading follows from."""


def read(path: str | Path) -> Document:
    """Read the file at `path`; raises `seized.errors.ReadError` where it cannot be read."""
    return document(open_source(path))


def read_data(data: bytes, *, path: str = "") -> Document:
    """Read the content of a file at hand, as `read` does; `path` is only noted as its origin."""
    return document(data_source(data, path))


def parse(text: str, *, path: str = "") -> Document:
    """Read a text at hand: one plain-text resolution or draft; `path` is only noted as its origin."""
    return document(text_source(text, path))


def edition() -> str:
    """Which state of the program reads: its version, and a mark of the code and the tables of the stages.

    Two readings of one file by the same edition are the same.
    """
    mark = hashlib.sha256()
    for part in STAGES:
        root = Path(__file__).parent / part
        for path in sorted(root.rglob("*.[pt][ys]*") if root.is_dir() else [root]):
            if path.suffix in (".py", ".tsv"):
                mark.update(path.read_bytes())
    return f"{__version__}+{mark.hexdigest()[:12]}"


def document(source: Source) -> Document:
    """Everything that one source says."""
    return told(source, segment(source))


def told(source: Source, parts: Segmentation) -> Document:
    """Everything that a source says, of which the parts are known."""
    cited = citations(parts)
    head = parts.masthead
    english = not any(warning.code == "language" for warning in parts.warnings)
    return Document(
        source=Origin(source.path, source.sha256, source.media_type, source.pages),
        kind=head.kind,
        symbol=head.symbol,
        organ=head.organ,
        session=head.session,
        agenda_items=head.agenda_items,
        date=head.date,
        title=head.title,
        sponsors=head.sponsors,
        derived_from=head.derived_from,
        masthead=head.placed,
        paragraphs=tuple(
            Paragraph(s.id, s.part, s.number, s.level, s.opening, s.passage.text, s.span, s.page, found)
            for s, found in zip(parts.segments, cited.segments, strict=True)
        ),
        footnotes=tuple(
            Footnote(n.marker, n.passage.text, n.segment, n.span, found)
            for n, found in zip(parts.notes, cited.notes, strict=True)
        ),
        mandates=mandates(parts) if english else (),
        meetings=meetings(parts) if english else (),
        agreements=agreements(parts) if english else (),
        memberships=memberships(parts) if english else (),
        observances=observances(parts) if english else (),
        fields=fields(parts) if english else (),
        warnings=parts.warnings,
        language=source.language,
        text=source.text,
        regions=parts.regions,
    )
