"""Under which agenda item a thing is asked for: by its title, by its subject, or by words that only refer to it.

Titles stand in quotation marks ("the sub-item entitled “Rivers”"), and may hold others.  Without them the words behind
"on" tell the item ("under the item on rivers").  A decision about the agenda that names none speaks of "the same agenda
item", or of "this question" or "the situation in the valley": such words are kept as they are.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from seized.derive.mandates.asides import blanked
from seized.model import AgendaItem, Passage
from seized.vocabulary.characters import plainer

_HYPHENS = {"\u2011": "-", "\u2010": "-"}
_TITLE = "\ufffc"
"""Stands for every character of a title while the words around the titles are read."""

_MARK = re.compile(r"[“”\"]")
_QUALITY = (
    r"(?:new|additional|separate|standing|supplementary|single|existing|same|present|said|relevant|respective|"
    r"corresponding|appropriate|above-mentioned|aforementioned|priority|important|two|three)"
)
# "under the item", "of a new sub-item", "agenda items", "under agenda item 14 (b)"
_ITEM = re.compile(
    r"(?:\b(?P<tie>under|within|of)\s+)?(?:\b(?P<whose>[Tt]he|[Aa]n?|its|this|that|these|those|two|three)\s+)?"
    rf"(?P<quality>(?:\b{_QUALITY}\s+)*)(?:\b(?:provisional\s+)?agenda\s+)?"
    r"(?P<what>\b(?:sub[-\u2010\u2011\s]?)?items?)\b(?:\s+\d+)?(?:\s*\([a-z]{1,4}\))*(?:(?:,|\s+and|\s+to)\s+\d+)*"
)
# "this priority matter", "the question", "the human rights situation"
_MATTER = re.compile(
    rf"\b(?:the|this|that|these|those)\s+(?:{_QUALITY}\s+)*"
    r"(?:(?:[a-z-]+\s+){0,2}situations?|questions?|matters?|issues?|subjects?)\b"
)
# what tells the titles: " entitled “Rivers”", ", entitled “Rivers” and “Dams”", " “Rivers”", " on “Rivers”"
_TITLES = re.compile(
    r"(?:,?\s+(?:entitled|titled|called|named|on|concerning|regarding|relating\s+to))?[,:]?\s*"
    rf"(?P<titles>{_TITLE}+(?:(?:,\s*|,?\s+and\s+){_TITLE}+)*)"
)
_AFTER_SUBJECT = (
    r"(?=\s*(?:[,;.:·\n]|\Z)|\s+an?\s+(?:[\w-]+\s+){0,3}?(?:report|update)\b"
    r"|\s+(?:and\s+(?:to|that|in\s+th(?:is|at)\s+regard)|unless|under|with\s+a\s+view|in\s+accordance|on\s+an?"
    r"|on\s+(?:the\s+)?(?:implementation|progress|measures|steps)|on\s+a\s+priority\s+basis)\b"
    r"|\s+(?:at|in|for|during|before|until|by)\s+(?:the\s+\w+\s+part\s+of\s+)?(?:its|the|their)\s+"
    r"(?:[\w-]+\s+){1,4}?sessions?\b"
    r"|\s+(?:in|of|from|on|for)\s+(?:its|the|their)\s+(?:(?:provisional\s+)?agenda|item)\b)"
)


def _subject(*links: str) -> re.Pattern[str]:
    """What tells a subject behind one of `links`: " on rivers" before ", which", " a report" or " at its session"."""
    return re.compile(
        rf"\s+(?:{'|'.join(links)})\s+(?!(?:its|the|their)\s+(?:provisional\s+)?agenda\b)"
        rf"(?P<subject>[^,;.:·\n]+?){_AFTER_SUBJECT}"
    )


_SUBJECT = _subject("on", "concerning", "regarding", r"relating\s+to", r"devoted\s+to")
_SUBJECT_OF_A_MATTER = _subject("of", "in", "on", "concerning", "regarding", r"relating\s+to", "whether")
_INDEFINITE = frozenset({"a", "an", "two", "three"})
_STILL_TO_BE_MADE = re.compile(r"\b(?:new|additional|supplementary|separate)\b")
_JOINED = re.compile(r"[\s,:(]*(?:(?:of|under|within)\s+)?")
_NOT_THE_ONE_NAMED = re.compile(r"\d|\b(?:relevant|respective|corresponding|appropriate|an?)\b")


class _Mention(NamedTuple):
    """Words for an item: from where to where, how they tie it to what stands before, and where its titles stand.

    `new` as in `AgendaItem`; `quoted` says that its titles stand in quotation marks.
    """

    start: int
    end: int
    sub: bool
    tie: str | None
    whose: str | None
    new: bool | None
    quoted: bool = False
    titles: tuple[tuple[int, int], ...] = ()


def agenda_items(clause: Passage, *, decides: bool, earlier: tuple[AgendaItem, ...] = ()) -> tuple[AgendaItem, ...]:
    """The agenda items that `clause` names, or else the one that it refers to, in the order of the text.

    `clause` is one mandate from its verb on, with the lettered items it governs.  `decides` says that the organ
    decides about its agenda there; any other mandate has an item only where it is to be carried out under one.
    `earlier` are the items of the same paragraph before it, the last of which "that item" stands for.
    """
    masked = blanked(_masked(clause.text))
    mentions = [one for one in _mentions(masked) if decides or _is_under(one)]
    if named := [one for one in mentions if one.titles]:
        return tuple(_paired(named, clause))
    if mentions:
        return (_referred(max(mentions, key=lambda one: one.tie == "under"), clause, earlier),)
    matter = _MATTER.search(masked) if decides else None
    return tuple(_of_matter(matter, masked, clause)) if matter else ()


def _masked(text: str) -> str:
    """`text` with every title in it masked, one character for one."""
    for start, end in _titles(text):
        text = text[:start] + _TITLE * (end - start) + text[end:]
    return text


def _titles(text: str) -> Iterator[tuple[int, int]]:
    """Where the titles of a text stand, quotation marks included; a title within a title is part of it.

    A straight mark opens a title within a title where a space stands before it, and none behind.
    """
    depth = start = 0
    for mark in _MARK.finditer(text):
        at = mark.start()
        inner = text[at - 1 : at].isspace() and not text[at + 1 : at + 2].isspace()
        if mark[0] == "“" or (mark[0] == '"' and (not depth or inner)):
            start, depth = (start, depth + 1) if depth else (at, 1)
        elif depth:
            depth -= 1
            if not depth:
                yield start, at + 1


def _mentions(masked: str) -> Iterator[_Mention]:
    for found in _ITEM.finditer(masked):
        whose, quality = found["whose"] and found["whose"].lower(), found["quality"]
        new = whose in _INDEFINITE or _STILL_TO_BE_MADE.search(quality) is not None
        mention = _Mention(
            start=found.start("whose") if whose else found.start("quality"),
            end=found.end(),
            sub=found["what"].startswith("sub"),
            tie=found["tie"],
            whose=whose,
            new=new if whose or quality else None,
        )
        if titled := _TITLES.match(masked, found.end()):
            yield mention._replace(end=titled.end(), titles=_within(titled), quoted=True)
        elif subject := _SUBJECT.match(masked, found.end()):
            yield mention._replace(end=subject.end(), titles=(subject.span("subject"),))
        else:
            yield mention


def _within(titled: re.Match[str]) -> tuple[tuple[int, int], ...]:
    """Where the titles stand that were found, without their quotation marks."""
    offset = titled.start("titles")
    runs = re.finditer(f"{_TITLE}+", titled["titles"])
    return tuple((offset + run.start() + 1, offset + run.end() - 1) for run in runs)


def _is_under(mention: _Mention) -> bool:
    """Whether a thing is to be done under an item: not under one of a body's own, and no mere mention of an item."""
    return mention.whose != "its" and (mention.quoted or mention.tie == "under")


def _paired(named: list[_Mention], clause: Passage) -> Iterator[AgendaItem]:
    """The items named, each sub-item with the item that it stands under."""
    parents = dict(_parents(named, clause.text))
    for place, one in enumerate(named):
        if place in parents.values():
            continue
        parent = named[parents[place]] if place in parents else one
        for title in one.titles:
            yield _item(
                clause,
                min(one.start, parent.start),
                max(one.end, parent.end),
                item=None if parent.sub else _title(clause.text, *(title if parent is one else parent.titles[0])),
                sub_item=_title(clause.text, *title) if one.sub else None,
                new=one.new,
            )


def _parents(named: list[_Mention], text: str) -> Iterator[tuple[int, int]]:
    """Sub-item and item, by their places: "under the item A, the sub-item B", "the sub-item B of the item A"."""
    above: int | None = None
    orphan: int | None = None
    for place, one in enumerate(named):
        joined = place > 0 and _JOINED.fullmatch(text, named[place - 1].end, one.start) is not None
        if not one.sub:
            above = place
            if orphan is not None and one.tie and joined:
                yield orphan, place
                above = None
            orphan = None
        elif above is not None and (named[above].tie == "under" or one.whose == "its" or joined):
            yield place, above
        else:
            orphan = place


def _referred(mention: _Mention, clause: Passage, earlier: tuple[AgendaItem, ...]) -> AgendaItem:
    """An item that is only referred to: the one that the paragraph named last, where it named one."""
    other = _NOT_THE_ONE_NAMED.search(clause.text, mention.start, mention.end)
    last = None if other else next((one for one in reversed(earlier) if one.item or one.sub_item), None)
    return _item(
        clause,
        mention.start,
        mention.end,
        item=last.item if last else None,
        sub_item=last.sub_item if last and mention.sub else None,
        new=mention.new,
    )


def _of_matter(matter: re.Match[str], masked: str, clause: Passage) -> Iterator[AgendaItem]:
    """What is decided about that is not called an item: "the question entitled “Rivers”", "the question of rivers"."""
    if titled := _TITLES.match(masked, matter.end()):
        for start, end in _within(titled):
            yield _item(clause, matter.start(), titled.end(), item=_title(clause.text, start, end), new=False)
    else:
        subject = _SUBJECT_OF_A_MATTER.match(masked, matter.end())
        yield _item(clause, matter.start(), subject.end() if subject else matter.end())


def _item(
    clause: Passage,
    start: int,
    end: int,
    *,
    item: str | None = None,
    sub_item: str | None = None,
    new: bool | None = None,
) -> AgendaItem:
    return AgendaItem(clause.text[start:end], clause.locate(start, end), item, sub_item, new)


def _title(text: str, start: int, end: int) -> str | None:
    """A title on one line, without the stop that closes it, its hyphens and spaces plain; None where none is left."""
    return " ".join(plainer(text[start:end], _HYPHENS).split()).rstrip(" .,;") or None
