"""The fields of cooperation that a paragraph lists: "cooperation in such fields as trade, energy and culture"."""

import re
from collections.abc import Iterator

from seized.derive.cooperation.field_lists import listed
from seized.model import CooperationField, Passage, Segmentation
from seized.model.passage import Span
from seized.vocabulary.characters import plain
from seized.vocabulary.cooperation import any_of, cooperation_words

_CUES = ("fields", "areas", "spheres", "sectors", "domains", "operation in ", "operate in ", "operation on ")
"""Without one of these a text lists no fields."""

_FIELD = re.compile(rf"\b{any_of('field')}\b")
_INTEREST = r"(?: of (?:cooperation|collaboration|(?:mutual|common|shared) (?:interest|concern)s?))?"
_NAMING = re.compile(
    rf"{_INTEREST},? (?:such as|including|namely|inter alia|in particular|like)(?:,? inter alia)?,? | (?P<of>of|as) "
)
"""What leads from the word to the names of fields: "areas such as", "spheres of", "sectors, including"."""

_WITHIN = re.compile(
    rf"\b(?:in|across|within|into|covers?|covering) (?:(?!(?:[\w-]+-)?{any_of('place')} )[\w-]+ ){{0,5}}\Z"
)
"""What stands before the word: "in various", but not "in rural"."""

_DIRECT = re.compile(r"\b[Cc]o(?:-?operat|llaborat)(?:ion|e|ing) (?P<link>in|on) (?!the |an? )")
_DOING = re.compile(r"(?!(?:banking|shipping|training|engineering|housing|mining|manufacturing)\b)\w+ing\b")
"""A deed, that is done in cooperation: "cooperation in combating crime and terrorism" names no fields."""

_WORD = r"[a-z][\w-]*"
_SHARED = re.compile(rf"\b(?:in|across) (?:the )?(?P<list>{_WORD}(?:, {_WORD})*,? and {_WORD}) \Z")
"""Fields that share the noun behind them: "in the economic, scientific and cultural "."""

_ITEM = re.compile(rf"\b(?!and\b|other\b|related\b|relevant\b){_WORD}")
_ABOUT = re.compile(r"\b[Cc]ooperation (?:between|with|among)\b")
_TOGETHER = re.compile(rf"(?<!\bin )(?<!\bin close )\b{any_of('together')}\b")
_NEAR = 250
"""The cooperation stands in the same clause as its fields, no more characters before them."""

_REACH = 100
_FEWEST = 2
_FEWEST_ON = 3
"""Of what they cooperate "on" a shorter list is as likely the matter of one agreement."""


def fields(parts: Segmentation) -> tuple[CooperationField, ...]:
    """The fields of cooperation that the preamble and the operative part list, in the order of the text.

    Each field of a paragraph is given once.  `name` has no article.  One field alone is no list, and the fields of
    what nobody does together ("rights in the areas of health and education") are none of cooperation, unless the
    document is about the cooperation of some by its title.
    """
    about = _ABOUT.search(parts.masthead.title or "") is not None
    found: list[CooperationField] = []
    for segment in parts.segments:
        if segment.part in ("preamble", "operative") and any(map(segment.passage.text.__contains__, _CUES)):
            found += _of_passage(segment.passage, segment.id, about)
    return tuple(found)


def _of_passage(passage: Passage, paragraph: str, about: bool) -> Iterator[CooperationField]:
    text = plain(passage.text)
    seen: set[str] = set()
    for start, end in _stated(text, about):
        if text[start:end].casefold() not in seen:
            seen.add(text[start:end].casefold())
            yield CooperationField(paragraph=paragraph, name=passage.text[start:end], span=passage.locate(start, end))


def _stated(text: str, about: bool) -> Iterator[Span]:
    """Where the fields of a plain text stand."""
    for noun in _FIELD.finditer(text):
        near = max(0, noun.start() - _REACH)
        naming = _NAMING.match(text, noun.end())
        if naming and naming["of"] == "as" and not text.endswith("such ", near, noun.start()):
            naming = None
        if naming and _WITHIN.search(text, near, noun.start()) and (about or _is_joint(text, noun.start())):
            yield from _enough(listed(text, naming.end()), _FEWEST)
        elif not naming and (shared := _SHARED.search(text, near, noun.start())) and _is_joint(text, shared.start()):
            yield from _enough(_sharing(text, shared), _FEWEST)
    for direct in _DIRECT.finditer(text):
        if not _DOING.match(text, direct.end()):
            fewest = _FEWEST if direct["link"] == "in" else _FEWEST_ON
            yield from _enough(listed(text, direct.end()), fewest)


def _sharing(text: str, shared: re.Match[str]) -> list[Span]:
    """The fields that share a noun; none for the sectors of an economy and the areas of a country."""
    items = list(_ITEM.finditer(text, *shared.span("list")))
    named = cooperation_words("place").isdisjoint(item[0] for item in items)
    return [item.span() for item in items] if named else []


def _is_joint(text: str, at: int) -> bool:
    """Whether the clause speaks of cooperation before `at`."""
    clause = max(text.rfind(";", 0, at) + 1, at - _NEAR)
    return _TOGETHER.search(text, clause, at) is not None


def _enough(items: list[Span], fewest: int) -> list[Span]:
    return items if len(items) >= fewest else []
