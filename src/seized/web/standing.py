"""What a text is among others, for the banner above it: what a draft became, and of what an adopted text came."""

import msgspec

from seized.model.document import Document
from seized.model.lineage import Candidate, Series, Text, Trace, Version

FEWEST = 2
"""Texts that make a series."""


class Place(msgspec.Struct, frozen=True):
    """Where a text stands in its series: of how many, and the ones before and after it."""

    title: str | None
    count: int
    first: Text
    last: Text
    before: Text | None
    after: Text | None


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """`became` is the adopted text of a draft, `drafts` those of an adopted text; `candidates` may be either, for which
    nothing but likeness speaks.  `place` is None where the series has no other text."""

    is_draft: bool
    is_adopted: bool
    became: Version | None
    drafts: tuple[Version, ...]
    candidates: tuple[Candidate, ...]
    place: Place | None
    cited_by: int


def standing(document: Document, trace: Trace) -> Standing:
    """What the register knows of a text that it has."""
    key, line = trace.focus.key, trace.versions.line
    adopted = next((one for one in line if one.form == "adopted"), None)
    is_draft = document.kind.startswith("draft")
    return Standing(
        is_draft=is_draft,
        is_adopted=document.kind in ("resolution", "decision"),
        became=adopted if is_draft else None,
        drafts=() if is_draft else tuple(one for one in line if one.form != "adopted" and one.text.key != key),
        candidates=trace.versions.candidates,
        place=_place(trace.series, adopted.text.key if adopted else key),
        cited_by=len(trace.cited_by),
    )


def _place(series: Series, key: str) -> Place | None:
    """The place of the text with this key; of a draft that is not adopted, behind the last one."""
    texts = [member.text for member in series.members]
    keys = [text.key for text in texts]
    if len(texts) < FEWEST:
        return None
    at = keys.index(key) if key in keys else len(keys)
    return Place(
        title=series.title,
        count=len(texts),
        first=texts[0],
        last=texts[-1],
        before=texts[at - 1] if at else None,
        after=texts[at + 1] if at + 1 < len(texts) else None,
    )
