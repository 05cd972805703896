"""What a text says that it is: `Resolution adopted by ...`, `Chad and Cuba: draft resolution`, and the like."""

import re
from functools import cache

import msgspec

from seized.segment.head import Head, flowing
from seized.segment.provenance import derived_from
from seized.segment.sponsors import is_list, sponsors
from seized.segment.told import Told
from seized.vocabulary.dates import DATE, iso_date
from seized.vocabulary.organs import organ, organs
from seized.vocabulary.symbols import SYMBOL

_FLAGS = re.IGNORECASE | re.MULTILINE
_MARKS = r"(?:\s|\^\{\*+\}|[*†‡])*"
_DRAFT = r"(?:revised\s+)?draft\s+(?P<kind>resolution|decision)s?\b"
_AMENDMENT = r"(?:revised\s+|sub-?)?amendments?\s+to\s+(?:revised\s+)?draft\s+(?:resolution|decision)s?\b"


class Announcement(msgspec.Struct, frozen=True, kw_only=True):
    """What announces the text, from `start` to `end` in the head; what it does not say is None or empty."""

    kind: Told[str]
    start: int
    end: int
    organ: Told[str] | None = None
    date: Told[str] | None = None
    number: Told[str] | None = None
    sponsors: tuple[Told[str], ...] = ()
    derived_from: tuple[Told[str], ...] = ()


@cache
def _adopted() -> re.Pattern[str]:
    """`Resolution adopted by the General Assembly on 4 December 2023`
    `Resolution 2735 (2024) / Adopted by the Security Council at its 9659th meeting, on 10 June 2024`"""
    names = "|".join(r"\s+".join(one.name.split()) for one in organs())
    return re.compile(
        rf"^(?=(?-i:[A-Z]))(?P<words>(?:(?P<kind>resolution|decision)s?\s+(?:(?P<number>\d+\s?\(\d{{4}}\))\s+)?)?"
        rf"adopted\s+by\s+the\s+(?P<organ>{names}))"
        rf"(?:\s+at\s+its\s+[^,\[\]]{{3,80}},)?(?:\s+on\s+(?P<date>{DATE}))?(?=\s|$)",
        _FLAGS,
    )


_PROVENANCE = re.compile(r"\s*\[([^\[\]]*)\]")

_NUMBERED = re.compile(
    rf"^(?P<words>(?:Resolution|RESOLUTION)\s+(?P<number>\d+\s?\(\d{{4}}\)))(?:\s+of\s+(?P<date>{DATE}))?$",
    re.MULTILINE,
)
"""`Resolution 242 (1967) / of 22 November 1967`"""

_STATEMENT = re.compile(
    r"^(?:note|statement)\s+by\s+the\s+president\s+of\s+the\s+(?P<organ>security\s+council)(?=[ \t]*$)", _FLAGS
)
_HELD = re.compile(rf"meeting\s+of\s+the\s+Security\s+Council,?\s+held\s+on\s+(?P<date>{DATE})", _FLAGS)
"""`At the 9659th meeting of the Security Council, held on 10 June 2024, in connection with ...`"""

_LONGEST_LIST = 40
"""Lines; all Member States together take fewer."""

_LISTED = re.compile(rf":{_MARKS}(?:(?P<draft>{_DRAFT})|(?P<amendment>{_AMENDMENT})[^:]*){_MARKS}$", _FLAGS)
"""`... Tajikistan and Uzbekistan:* draft resolution`, `Cuba: amendment to draft resolution A/C.3/80/L.5`"""

_OFFICE = (
    r"(?:the\s+)?(?:acting\s+)?(?:president|(?:co-?|vice-?)?chair(?:man|woman|person|men|persons|s)?|rapporteur"
    r"|(?:co-?)?facilitators?|bureau|(?:[\w-]+\s+)*committee|secretary-general)\b"
    r"(?:\s+of\s+the\s+(?:General\s+Assembly|(?:[\w-]+\s+){0,6}(?:Council|Commission|Committee|Conference)))?"
)
_PERSON = r",\s+[^(),:]{3,80}\([^()]*\)"
_BASIS = (
    r",?\s+(?:and\s+)?(?:on\s+the\s+basis\s+of|following)\s+informal\s+consultations"
    rf"(?:\s+(?:held\s+)?on\s+draft\s+(?:resolution|decision)\s+{SYMBOL})?"
    r"|\s+on\s+the\s+recommendation\s+of\s+the\s+(?:[\w-]+\s+){0,6}(?:Council|Commission|Committee|Conference)"
)
_SUBMITTED = re.compile(
    rf"^(?P<draft>{_DRAFT})\s+(?:submitted|recommended|proposed|presented|introduced)\s+by\s+"
    rf"(?:{_OFFICE}(?:{_PERSON})?(?P<basis>{_BASIS})?|(?P<others>[^:]+?(?<!,)(?<!\sand)))"
    rf"(?:\s*:\s*draft\s+(?:resolution|decision))?{_MARKS}$(?!\n(?-i:[a-z(]))",
    _FLAGS,
)
"""`Draft resolution submitted by the Rapporteur of the Committee, Ada Byron (Malta), on the basis of informal
consultations on draft resolution A/C.2/80/L.39`"""

_ITEM = re.compile(r"(?:agenda\s+)?items?\s+\d", re.IGNORECASE)

_ADDED = re.compile(r"^add\s+the\s+following\b[^:]{0,80}\bsponsors\b[^:]{0,80}:", _FLAGS)
"""`Add the following countries to the list of sponsors of the draft resolution:`"""


def _day(head: Head, found: re.Match[str]) -> Told[str] | None:
    day = iso_date(flowing(found["date"])) if found["date"] else None
    return head.told(day, found, "date") if day else None


def _adoption(head: Head) -> Announcement | None:
    said = _adopted().search(head.text)
    if not said:
        return None
    speaking = organ(said["organ"])
    origin = _PROVENANCE.match(head.text, said.end())
    return Announcement(
        kind=head.told((said["kind"] or "resolution").lower(), said, "words"),
        start=said.start(),
        end=origin.end() if origin else said.end(),
        organ=head.told(speaking.name, said, "organ") if speaking else None,
        date=_day(head, said),
        number=head.told(said["number"], said, "number") if said["number"] else None,
        derived_from=derived_from(head.passage.part(*origin.span(1))) if origin else (),
    )


def _statement(head: Head) -> Announcement | None:
    said = _STATEMENT.search(head.text)
    if not said:
        return None
    held = _HELD.search(head.text, said.end())
    return Announcement(
        kind=head.told("presidential statement", said),
        start=said.start(),
        end=len(head.text),
        organ=head.told("Security Council", said, "organ"),
        date=_day(head, held) if held else None,
    )


def _submission(head: Head) -> Announcement | None:
    """An officer or a body is no sponsor; where it is one without a settled way of naming it, the name takes the
    rest of its block of type."""
    said = _SUBMITTED.search(head.text)
    if not said:
        return None
    listed = bool(said["others"]) and is_list(said["others"])
    block = head.block(head.line_at(said.end()))
    return Announcement(
        kind=head.told(f"draft {said['kind'].lower()}", said, "draft"),
        start=said.start(),
        end=head.start(block.stop) if said["others"] and not listed else said.end(),
        sponsors=sponsors(head.passage.part(*said.span("others"))) if listed else (),
        derived_from=derived_from(head.passage.part(*said.span("basis"))) if said["basis"] else (),
    )


def _first_of_list(head: Head, last: int, colon: int) -> int:
    """The line on which the list of sponsors begins that ends at `colon`, in the line `last`.

    A list is one block of type.  Where nothing tells how it is set, or where the item title is set like it, so that
    the block begins right below the agenda item, it begins with the first line that reads as a list of names.
    """
    block = head.block(last)
    if head.is_set(last) and block.start and not _ITEM.match(head.text, head.start(block.start - 1)):
        return block.start
    first = block.start if head.is_set(last) else max(0, last - _LONGEST_LIST)
    readable = (line for line in range(first, last + 1) if is_list(head.text[head.start(line) : colon]))
    return next(readable, last)


def _list(head: Head) -> Announcement | None:
    said = _LISTED.search(head.text)
    if not said:
        return None
    start = head.start(_first_of_list(head, head.line_at(said.start()), said.start()))
    return Announcement(
        kind=head.told(f"draft {said['kind'].lower()}", said, "draft")
        if said["draft"]
        else head.told("other", said, "amendment"),
        start=start,
        end=said.end(),
        sponsors=sponsors(head.passage.part(start, said.start())),
    )


def _addendum(head: Head) -> Announcement | None:
    said = _ADDED.search(head.text)
    if not said:
        return None
    kind = "draft decision" if "decision" in said[0].lower() else "draft resolution"
    return Announcement(
        kind=head.told(kind, said),
        start=said.start(),
        end=len(head.text),
        sponsors=sponsors(head.passage.part(said.end(), len(head.text)).strip(". ")),
    )


def _numbered(head: Head) -> Announcement | None:
    """The Security Council alone numbers so: the number tells the organ."""
    said = _NUMBERED.search(head.text)
    if not said:
        return None
    return Announcement(
        kind=head.told("resolution", said, "words"),
        start=said.start(),
        end=said.end(),
        organ=head.told("Security Council", said, "words"),
        date=_day(head, said),
        number=head.told(said["number"], said, "number"),
    )


def announcement(head: Head) -> Announcement | None:
    """What announces the text; None where nothing does."""
    readings = (_adoption, _statement, _submission, _list, _addendum, _numbered)
    return next((said for said in (reading(head) for reading in readings) if said), None)
