"""Tells by the grammar of a name whether an official or body belongs to the United Nations."""

import re
from collections.abc import Callable

from seized.vocabulary.actors import name_at, named
from seized.vocabulary.phrases import either

Known = Callable[[str], bool | None]
"""Whether a name that something else explains, a table or the document, is the United Nations'; None for any other."""

_NAMED_SO = r"\bUnited Nations\b(?! (?:Convention|Charter))|\bUN[A-Z-]"
_EXPLICIT = re.compile(_NAMED_SO)
_OF_UN = re.compile(rf"{_NAMED_SO}|\b{either('united nations')}\b")
_OF_STATES = re.compile(rf"^(?:(?!on |for |with |to |against )[\w-]+ )*?{either('not the united nations')}\b")
_OF_ANOTHER = re.compile(
    r"(?<!\bLaw )\bof the (?!United Nations|Office of|Secretar|General|Security|Human|Economic and Social|Special"
    r"|Advisory|Main)[A-Z]"
)
_OFFICE = re.compile(
    rf"(?:{either('in office')} )*(?P<office>{either('office')})(?:[ -]designate)?(?: of (?:the )?(?P<body>.+))?"
)
""" "incoming President of the Conference", "Chair-designate", "secretariat of the Board"."""

_BODY = re.compile(rf"(?:{either('body description')}(?:,? and |,? ))*{either('body head')}s?(?P<rest>(?: .*)?)")
"""The name of a body of the United Nations: "Open-ended Working Group on Otters", "Standing Advisory Committee"."""

_UNNAMED_BODY = re.compile(
    r"(?!.*\b(?:national|local)\b)(?:[a-z-]+ )*?(?P<kind>(?:(?:open-ended|ad hoc|intergovernmental|fact-finding) ?)*)"
    r"(?:[a-z-]+ )*?(?:working group|committee|subcommittee|mission|panel|group of (?:governmental )?experts)\b"
    r"(?: of (?:the )?(?P<body>[A-Z].*))?"
)
"""The same before it has a name: "open-ended working group", "working group of the Third Committee"."""

_OF = re.compile(r" of (?:the )?")
_MEMBERS = re.compile(rf"{either('made of')}\b|[a-z]")
"""What a body is made of or for, which tells of no other organization: "Commission of Inquiry", "Group of Experts"."""


def bare(name: str) -> bool:
    """Whether a name is that of an office or body alone: "Chair", "current President", "Standing Committee"."""
    office, body = _OFFICE.fullmatch(name), _BODY.fullmatch(name)
    return bool((office and not office["body"] and office["office"][0].isupper()) or (body and not body["rest"]))


def explicit(name: str) -> bool:
    """Whether a name says of itself that it is the United Nations'."""
    return _EXPLICIT.search(name) is not None and not _belongs_to_others(name)


def belongs(name: str, known: Known) -> bool:
    """Whether the official or body of that name is the United Nations', in a text of the United Nations.

    An official is where the body is that the office belongs to; a body is by its own name, but for one of another
    organization ("Commission of the Otter Union").  Members, parties and donors of a body are not.
    """
    if _OF_STATES.match(name):
        return False
    if office := _OFFICE.fullmatch(name):
        body = office["body"]
        return _is_un(body, known) if body else office["office"][0].isupper()
    if body := _BODY.fullmatch(name):
        return _within(body["rest"], known)
    if unnamed := _UNNAMED_BODY.match(name):
        body = unnamed["body"]
        return bool(_BODY.fullmatch(body) or known(body)) and _is_un(body, known) if body else bool(unnamed["kind"])
    return _OF_UN.search(name) is not None and not _belongs_to_others(name)


def _is_un(name: str, known: Known) -> bool:
    explained = known(name)
    return belongs(name, known) if explained is None else explained


def _belongs_to_others(name: str) -> bool:
    return _OF_STATES.match(name) is not None or _OF_ANOTHER.search(name) is not None


def _within(rest: str, known: Known) -> bool:
    """Whether what follows the head of a body's name leaves it with the United Nations."""
    owner = _OF.match(rest)
    if owner and not _MEMBERS.match(rest, owner.end()):
        return _is_un(rest[owner.end() :], known)
    for found in _OF.finditer(rest):
        name = name_at(rest, found.end(), rest[found.end() :].partition(" ")[0])
        if name:
            return named()[name].un
    return True
