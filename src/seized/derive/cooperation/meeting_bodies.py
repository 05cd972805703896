"""Which body meets: from the name of the meeting, or from the meetings named before it."""

import re

from seized.derive.cooperation.meeting_names import Name
from seized.vocabulary.actors import names_in
from seized.vocabulary.meetings import meeting_words
from seized.vocabulary.ordinals import ORDINAL

_OF = re.compile(r" of (?:the )?(?P<body>.+)")
_BETWEEN = re.compile(r"(?: (?:between|among|amongst)| on .*? between) (?:the )?(?P<body>.+)")
_TOPIC = re.compile(
    r",? (?:with |devoted |dedicated |“"
    r"|(?:on|for|against|regarding|concerning|in support of|at the level of|to) (?:the )?(?!the )(?=[a-z“])).*"
)
_OF_AN_ACTOR = re.compile(r"(?: [Mm]ember [Ss]tates| [Cc]ountries)?(?P<topic> on )")
_VAGUE = re.compile(
    r" (?:between|of) (?:the two|both|these two) (?:organizations|systems|sides|secretariats|entities|parties)\b"
)
_TITLE = re.compile(r".*?[Cc]ooperation between (?:the )?(?P<pair>.+ and .+)")
_MEETING_OF = re.compile(rf"{ORDINAL} \w+ of (?:the )?")
_WORD = re.compile(r"[\w-]+")

# "the Conference of the Parties, at its fourteenth meeting"
_NAMED = r"[A-Z][\w'-]*(?:(?: (?:of|on|for|to|and|in|against|with)(?: the)?)? [A-Z][\w'-]*)*"
_AT_ITS = re.compile(rf"(?P<body>{_NAMED}),? (?:at|during|for|of) (?:its|their) \Z")
_LONGEST = 160


class Bodies:
    """The bodies that the meetings of a document belong to, so that "the nineteenth meeting" finds its own.

    `title` is that of the document, whose "Cooperation between the Otter Union and ..." tells the two organizations.
    """

    def __init__(self, title: str | None) -> None:
        self._here: list[tuple[str, str]] = []
        self._known: dict[str, list[str]] = {}
        pair = _TITLE.fullmatch(title or "")
        self._pair = pair["pair"] if pair else None

    def turn_page(self) -> None:
        """A new paragraph begins."""
        self._here = []

    def of(self, text: str, name: Name) -> str | None:
        """The body of the meeting, in the words of the text; None where nothing tells it."""
        key = name.series
        body = self._said(text, name, key) or self._meant(text, name, key)
        if body:
            self._here.append((key, body))
            known = self._known.setdefault(key, [])
            if body not in known:
                known.append(body)
        return body

    def _said(self, text: str, name: Name, key: str) -> str | None:
        behind = text[name.head : name.end]
        if _VAGUE.search(behind):
            return (self._only(key) if " " in key else None) or self._pair
        if pair := _BETWEEN.fullmatch(behind):
            self._pair = _cut(pair["body"])
            return self._pair
        found = _OF.fullmatch(behind)
        if found and (body := _cut(found["body"])) and _is_body(body):
            return self._full(body)
        actors = [actor for _, actor in names_in(text[name.start : name.noun])]
        return max(actors, key=len) if actors else None

    def _meant(self, text: str, name: Name, key: str) -> str | None:
        """The body of a meeting of the same kind, named before: "the nineteenth meeting", "their annual meetings"."""
        if name.owner in ("its", "their") and (
            owner := _AT_ITS.search(text, max(0, name.first - _LONGEST), name.first)
        ):
            return owner["body"] if _is_body(owner["body"]) else None
        if name.owner == "their" or "such" in name.words:
            return self._here[-1][1] if self._here else None
        if name.described and not text.startswith(" held", name.head):
            return None
        here = next((body for kind, body in reversed(self._here) if kind == key), None)
        return here or (self._only(key) if " " in key else None)

    def _only(self, key: str) -> str | None:
        """The one body whose meetings the document calls so, by its longest name; None where there are two."""
        known = self._known.get(key, [])
        longest = max(known, key=len, default="")
        return longest if longest and all(longest.startswith(body) for body in known) else None

    def _full(self, body: str) -> str:
        """The body whose first word is all that is said: "Council" for a "Council of Elders" named before."""
        if " " in body:
            return body
        known = (full for bodies in reversed(self._known.values()) for full in bodies)
        return next((full for full in known if full.startswith(f"{body} of ")), body)


def _cut(body: str) -> str:
    """The body without what the meeting is about ("General Assembly on the world drug problem"), or which of its
    meetings goes on ("sixteenth meeting of the Council")."""
    if resumed := _MEETING_OF.match(body):
        body = body[resumed.end() :]
    actor = next(names_in(body), None)
    if actor and (topic := _OF_AN_ACTOR.match(body, actor[0] + len(actor[1]))):
        body = body[: topic.start("topic")]
    return _TOPIC.sub("", body)


def _is_body(words: str) -> bool:
    heads = meeting_words("body")
    return any(word in heads or word.capitalize() in heads for word in _WORD.findall(words)) or any(names_in(words))
