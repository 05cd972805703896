"""Every agreement that a document names: its title, kind and parties, and the date that the text gives it."""

import re
from collections.abc import Iterator

from seized.derive.cooperation.dating import agreed
from seized.derive.cooperation.naming import Title
from seized.derive.cooperation.parties import parties
from seized.derive.cooperation.subjects import entitled
from seized.derive.cooperation.titles import may_name, titles
from seized.model import Agreement, Passage, Segment, Segmentation
from seized.vocabulary.characters import plain

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_BRACKET = re.compile(r" ?\((?:the )?$")
_ALIAS = 80
"""Behind the title of an agreement, within so many characters, brackets hold another name of it."""

_SERIES = re.compile(r"\b(?:Treaty Series|[Ii]bid\.,? vol\.)")
_LINKED = re.compile(r"\bbetween (?=the |[A-Z])")


def agreements(parts: Segmentation) -> tuple[Agreement, ...]:
    """The agreements that the preamble, the operative part and their footnotes name, in the order of the text.

    An agreement is given once for each paragraph, under the first name that the paragraph has for it; a footnote
    belongs to the paragraph that carries its mark.  `date` is the day of signature, ISO, cut to what is known, and
    `span` is where the title stands.  Of treaties open to all States no parties are told.
    """
    found: list[Agreement] = []
    notes: dict[str | None, list[Passage]] = {}
    for note in parts.notes:
        if may_name(note.passage.text):
            notes.setdefault(note.segment, []).append(note.passage)
    series = {(note.segment, note.marker) for note in parts.notes if _SERIES.search(note.passage.text)}
    for segment in parts.segments:
        if segment.part not in ("preamble", "operative"):
            continue
        seen: set[str] = set()
        named = (segment.passage,) if may_name(segment.passage.text) else ()
        for passage in (*named, *notes.get(segment.id, ())):
            for title in _stated(passage):
                words = passage.text[title.start : title.end]
                if words.casefold() not in seen:
                    seen.add(words.casefold())
                    registered = passage is segment.passage and _registered(segment, title, series)
                    found.append(_agreement(segment, passage, title, registered))
    return tuple(found)


def _stated(passage: Passage) -> Iterator[Title]:
    """The agreements that a passage names: not within quotation marks, nor a second time in brackets."""
    yield from entitled(plain(passage.text))
    text = _QUOTED.sub(lambda quoted: "\u00b7" * len(quoted[0]), plain(passage.text))
    last = -_ALIAS
    for title in titles(text):
        bracket = _BRACKET.search(text, max(0, title.start - 6), title.start)
        if not bracket or bracket.start() > last + _ALIAS:
            yield title
        last = title.end


def _registered(segment: Segment, title: Title, series: set[tuple[str | None, str]]) -> bool:
    """Whether a footnote to the title gives its place in the Treaty Series."""
    return any(
        title.end <= mark.offset <= title.end + 2 and (segment.id, mark.marker) in series for mark in segment.notes
    )


def _agreement(segment: Segment, passage: Passage, title: Title, registered: bool) -> Agreement:
    text = plain(passage.text)
    return Agreement(
        paragraph=segment.id,
        title=passage.text[title.start : title.end],
        kind="treaty" if registered and title.kind in ("other", "framework") else title.kind,
        parties=_named_before(text, title.start) if title.mutual else title.parties,
        date=agreed(text, title),
        span=passage.locate(title.start, title.end),
    )


def _named_before(text: str, end: int) -> tuple[str, ...]:
    """The two that "these two entities" are: those between whom something was told last."""
    for link in reversed(list(_LINKED.finditer(text, 0, end))):
        who, _ = parties(text, link.end())
        if len(who) == 2:
            return who
    return ()
