"""Agreements told with their parties: "the memorandum of understanding on trade between A and B"."""

import re
from collections.abc import Iterator

from seized.derive.cooperation.naming import NOUN, SUBJECT, Named, Title, title_end
from seized.derive.cooperation.parties import name_end, parties
from seized.derive.cooperation.subjects import subjects
from seized.vocabulary.states import state

_BETWEEN = re.compile(
    r"(?P<topic>,? (?:on|of|for|concerning|regarding|relating to|in|to) [^,;:.()]{2,140}?)??"
    r",? (?:signed |concluded |reached )?(?P<link>between|among|by|with) "
    r"(?:(?P<mutual>(?:these|those|the|both)(?: two)? (?:entities|organizations|institutions|parties|sides|bodies)\b)"
    r"|(?:all )?(?P<named>(?:the )?(?:[Ss]ecretariats?|Governments?|States|peoples?|[A-Z])))"
)
_SIGNING = re.compile(
    r"\b(?:signing|signature|conclusion|renewal)\b(?P<gap>[^;]{0,160}?)\bof (?:the|an?|that|this|its)? ?\Z"
)
_OPEN = re.compile(r"\b(?:an|any|no|further|future|possible|draft|new|reach|of) \Z")
"""What stands before an agreement that there need not be: "reach an agreement between"."""

_UNDER = re.compile(
    rf"\b(?:[Ee]stablished (?:by|under)|[Ss]upplementing|[Uu]nder|[Pp]ursuant to) (?:the )?"
    rf"(?P<other>(?:[\w'-]+ )*?{NOUN.pattern}(?: of [^,]+)?)\Z"
)
"""Behind another agreement the parties are those of that one: "established by the Convention between"."""

_BY = re.compile(r"\bby (?=[A-Z]|the [A-Z])")
_SIGNED_BY = re.compile(r"[^;]{0,80}?,? by (?=the |[A-Z])")
_ALSO = re.compile(r"(?:,? signed [^;,]{4,60})?,? and between (?=the |[A-Z])")
_SAFEGUARDS = re.compile(
    r"(?:comprehensive )?safeguards agreements?(?: and (?:the )?additional protocols?)? of (?:the )?(?=[A-Z])"
    r"|(?<=safeguards agreement and )additional protocol of (?:the )?(?=[A-Z])"
)
_TOPIC = re.compile(r" (?:on|of|concerning|regarding) [^,;:.()]+")


def between(named: Named) -> Title | None:
    """The agreement with the parties that stand behind "between", "among", "by" or "with"."""
    found = _BETWEEN.match(named.text, named.end)
    if not found or named.noun == "Charter" or not _binds(named, found):
        return None
    cut = max(named.end, found.end("topic"))
    if found["mutual"]:
        return Title(named.start, cut, found.end(), named.kind, mutual=True)
    who, end = parties(named.text, found.start("named"))
    if len(who) < (2 if found["link"] == "between" else 1):
        return None
    if other := _UNDER.search(named.text, *found.span("topic")) if found["topic"] else None:
        return Title(named.start, end, end, named.kind, within=other.start("other"))
    if found["link"] in ("by", "with"):
        return Title(named.start, cut, end, named.kind, who)
    runs_on = not found["topic"] and named.capital and SUBJECT.match(named.text, end)
    return named.title(title_end(named.text, end) if runs_on else end, who)


def signed(named: Named) -> Title | None:
    """The agreement whose signatories are told before it: "the signature by A of a joint declaration on otters"."""
    signing = _SIGNING.search(named.text, max(0, named.start - 200), named.start)
    by = _BY.search(named.text, *signing.span("gap")) if signing else None
    who = parties(named.text, by.end())[0] if by else ()
    topic = _TOPIC.match(named.text, named.end)
    return named.title(topic.end() if topic else named.end, who) if who else None


def witnessed(named: Named) -> Title | None:
    """A declaration that several have signed: "the signing of the Declaration of Ponds by A and B"."""
    if who := subjects(named.text, named.start):
        end = title_end(named.text, named.end)
        return Title(named.start, end, end, named.kind, who)
    if not _SIGNING.search(named.text, max(0, named.start - 200), named.start):
        return None
    end = title_end(named.text, named.end)
    by = _SIGNED_BY.match(named.text, end)
    who = parties(named.text, by.end())[0] if by else ()
    return Title(named.start, end, end, named.kind, who) if len(who) > 1 else None


def safeguarded(named: Named) -> Title | None:
    """What a State has agreed with the International Atomic Energy Agency: "safeguards agreement of Freedonia"."""
    of = _SAFEGUARDS.match(named.text, named.start)
    end = name_end(named.text, of.end()) if of else None
    if not of or not end or not state(named.text[of.end() : end]):
        return None
    return Title(named.start, named.end, end, named.kind, (named.text[of.end() : end],))


def also_between(text: str, title: Title) -> Iterator[Title]:
    """The agreements told with another one: "the protocols on otters between A and B, and between C and D"."""
    head = text.find(" between ", title.start, title.end)
    also = _ALSO.match(text, title.stop) if head >= 0 else None
    while also:
        who, stop = parties(text, also.end())
        if len(who) > 1:
            yield Title(title.start, head, stop, title.kind, who)
        also = _ALSO.match(text, stop) if len(who) > 1 else None


def _binds(named: Named, found: re.Match[str]) -> bool:
    """Whether the words speak of one agreement that there is, and of its parties."""
    topic = found["topic"] or ""
    if " and " in topic and NOUN.search(topic):
        return False
    if "emorand" in named.noun:
        return found["link"] in ("between", "among") or not topic or topic.rpartition(" ")[2].islower()
    told = _SIGNING.search(named.text, max(0, named.start - 200), named.start)
    if found["link"] in ("by", "with"):
        return told is not None and not named.capital and topic.rpartition(" ")[2].islower()
    return told is not None or not _OPEN.search(named.text, max(0, named.start - 12), named.start)
