"""The line that one text stands in: draft, revisions, addenda and corrigenda, adopted text.

A link is certain on three grounds: the symbols share a stem, the adopted text names its draft, or the table of known
texts does.  A draft before a Main Committee reaches the plenary in a report under another symbol, and no text names
both; such a draft is proposed by its likeness, as a candidate, and by nothing else.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from seized.derive.lineage.likeness import score, titles_alike, wordings_alike
from seized.derive.lineage.shelf import Shelf
from seized.model.lineage import Candidate, Form, LinkBy, Sponsor, Text, Version, Versions
from seized.model.wording import ordinal
from seized.vocabulary.symbols import parse

LEAST_SCORE = 0.5
"""Below this, a text is no candidate."""

MOST_CANDIDATES = 3
MOST_COMPARED = 12
"""Texts with the likest titles whose paragraphs are compared, where none has the same title."""

_SUFFIX = re.compile(r"/(Add|Corr|Amend|Rev)\.(\d+)")
_SUFFIXES = ("Add", "Corr", "Amend", "Rev")
_FORMS: dict[str, Form] = {"Add": "addendum", "Rev": "revision", "Corr": "corrigendum", "Amend": "amendment"}
_PAIRED: tuple[Form, ...] = ("draft", "revision", "adopted")
_ADOPTED = ("resolution", "decision", "presidential statement")
_LAST: dict[Form, int] = {"report": 1, "adopted": 2}


def versions(focus: Text, shelf: Shelf) -> Versions:
    """The line of a text, with candidates where its draft, or what it became, is not known otherwise."""
    line = sorted(_certain(focus, shelf), key=_place)
    return Versions(
        line=tuple(line),
        candidates=tuple(_candidates(focus, line, shelf)),
        sponsors=_sponsors([version.text for version in line]),
    )


def stem(symbol: str) -> str:
    """A symbol without Rev., Add., Corr. and Amend.: "A/77/L.107/Rev.1/Add.1" -> `A/77/L.107`."""
    return _SUFFIX.sub("", symbol)


def form(text: Text) -> Form:
    """What a document is in the line: by its kind, and for drafts and adopted texts by the last suffix of the symbol.

    A part of a committee's report, "A/78/461/Add.9", is a report.
    """
    if not text.draft and text.kind not in _ADOPTED:
        return "report"
    suffixes = _SUFFIX.findall(text.symbol or "")
    if suffixes:
        return _FORMS[suffixes[-1][0]]
    return "draft" if text.draft else "adopted"


def _certain(focus: Text, shelf: Shelf) -> list[Version]:
    """The links that need no likeness, followed from text to text; each text once, on the first ground that was met."""
    line = {focus.key: Version(text=focus, form=form(focus), by="symbol", because="it is the text asked about")}
    fresh = [focus]
    while fresh:
        met = [*_outcomes(fresh, shelf), *_origins(fresh, shelf), *_mates(fresh, shelf)]
        new = {version.text.key: version for version in reversed(met) if version.text.key not in line}
        line |= new
        fresh = [version.text for version in new.values() if version.form != "report"]
    return list(line.values())


def _outcomes(texts: Sequence[Text], shelf: Shelf) -> Iterator[Version]:
    """What names one of the texts as its origin."""
    symbols = {text.symbol for text in texts if text.symbol}
    for text in shelf.sprung(symbols):
        named = next(origin for origin in text.origins if origin in symbols)
        yield Version(text=text, form=form(text), by=_ground(text), because=_names(text, named))


def _origins(texts: Sequence[Text], shelf: Shelf) -> Iterator[Version]:
    """The drafts and reports that the texts come from, whether they are at hand or not."""
    origins = {origin: text for text in texts for origin in text.origins}
    at_hand = {text.symbol: text for text in shelf.named(origins)} if origins else {}
    for origin, named_by in origins.items():
        text = at_hand.get(origin) or _cited(origin, named_by)
        yield Version(text=text, form=form(text), by=_ground(named_by), because=_names(named_by, origin))


def _mates(texts: Sequence[Text], shelf: Shelf) -> Iterator[Version]:
    """The texts whose symbols are those of the texts with more or fewer suffixes."""
    stems = {stem(text.symbol) for text in texts if text.symbol}
    for text in shelf.versions(stems) if stems else ():
        because = f"it shares the symbol {stem(text.symbol or '')} but for its ending"
        yield Version(text=text, form=form(text), by="symbol", because=because)


def _cited(origin: str, adopted: Text) -> Text:
    return Text(
        key=origin,
        symbol=origin,
        kind="draft resolution" if _is_draft(origin) else "other",
        draft=_is_draft(origin),
        organ=adopted.organ,
        session=adopted.session,
        standing="cited",
    )


def _ground(adopted: Text) -> LinkBy:
    return "origin" if adopted.standing == "read" else "known"


def _names(adopted: Text, origin: str) -> str:
    if adopted.standing == "read":
        return f"{adopted.name} names {origin} as its origin"
    return f"the table of known texts gives {origin} as the origin of {adopted.name}"


def _is_draft(symbol: str) -> bool:
    parts = parse(symbol)
    return parts is not None and parts.kind == "draft"


def _place(version: Version) -> tuple[int, list[tuple[int, str]], list[tuple[int, int]]]:
    """Drafts by number, each with what was added to it before its revisions; then reports, then adopted texts."""
    symbol = version.text.key
    numbers = [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", stem(symbol))]
    suffixes = [(_SUFFIXES.index(name), int(number)) for name, number in _SUFFIX.findall(symbol)]
    return _LAST.get(version.form, 0), numbers, suffixes


def _candidates(focus: Text, line: Sequence[Version], shelf: Shelf) -> list[Candidate]:
    """The likest texts of the same session on the other side of the adoption, where that side is still open."""
    if focus.organ is None or focus.session is None or not focus.title or _is_known(focus, line):
        return []
    pool = [text for text in shelf.session(focus.organ, focus.session, draft=not focus.draft) if form(text) in _PAIRED]
    pool = _open_to_a_draft(focus, pool) if focus.draft else _open_to_adoption(pool, line, shelf)
    titled = sorted(
        ((titles_alike(focus.title, text.title), text) for text in pool), key=lambda one: (-one[0], one[1].key)
    )
    likely = [one for one in titled if one[0] == 1] or titled[:MOST_COMPARED]
    found = [_compared(focus, text, title, shelf) for title, text in likely]
    best = sorted(found, key=lambda candidate: (-candidate.score, candidate.text.key))
    return [candidate for candidate in best if candidate.score >= LEAST_SCORE][:MOST_CANDIDATES]


def _is_known(focus: Text, line: Sequence[Version]) -> bool:
    """Whether the other side needs no guess: what a draft became, or, read, the draft of an adopted text."""
    if focus.draft:
        return any(version.form == "adopted" for version in line)
    return any(version.form in ("draft", "revision") and version.text.standing == "read" for version in line)


def _open_to_a_draft(focus: Text, adopted: Sequence[Text]) -> list[Text]:
    """The adopted texts that a draft may have become; one that names its draft by a symbol is open to a draft
    without one."""
    return [text for text in adopted if focus.symbol is None or not any(map(_is_draft, text.origins))]


def _open_to_adoption(drafts: Sequence[Text], line: Sequence[Version], shelf: Shelf) -> list[Text]:
    """The drafts that may have become an adopted text; those without a symbol, where it names one not at hand."""
    named = any(version.form in ("draft", "revision") for version in line)
    settled = _settled(drafts, shelf)
    return [text for text in drafts if text.key not in settled and (text.symbol is None or not named)]


def _settled(drafts: Iterable[Text], shelf: Shelf) -> frozenset[str]:
    """The drafts of which it is known what they became: an adopted text, or the draft that took their place."""
    symbols = {text.symbol for text in drafts if text.symbol}
    return frozenset(origin for text in shelf.sprung(symbols) for origin in text.origins)


def _compared(focus: Text, other: Text, title: float, shelf: Shelf) -> Candidate:
    at_hand = focus.standing == other.standing == "read"
    share, found = wordings_alike(shelf.wording(focus.key), shelf.wording(other.key)) if at_hand else (None, 0)
    return Candidate(other, score(title, share), tuple(_reasons(title, share, found, other)))


def _reasons(title: float, share: float | None, found: int, other: Text) -> Iterator[str]:
    yield f"of the same session, the {ordinal(other.session or 0)}"
    if title == 1:
        yield "with the same title"
    elif title:
        yield f"with {int(100 * title)} per cent of the words of the titles in common"
    if share is None:
        yield f"{other.name} was not read, so that only the titles can be compared"
    else:
        yield f"with {int(100 * share)} per cent of the paragraphs in common ({found})"


def _sponsors(texts: Collection[Text]) -> tuple[Sponsor, ...]:
    """Each sponsor once, in the order of the documents, with those that name it."""
    named: dict[str, list[str]] = {}
    for text in texts:
        for sponsor in text.sponsors:
            named.setdefault(sponsor, []).append(text.name)
    return tuple(Sponsor(name, tuple(documents)) for name, documents in named.items())
