"""Rolls invented resolutions forward, for the tests of it."""

from collections.abc import Sequence

from seized.drafting.roll import Known, roll
from seized.model import Document
from seized.model.lineage import Cycle, Member, Series, Text
from seized.model.rolled import Question, Rolled
from tests.store.resolutions import Resolution

NOTHING = Known()


def resolution(*preamble: str, operative: Sequence[str] = ("Invites all States to row",), title: str = "") -> Document:
    """A resolution of session 78, adopted on 12 December 2023, with these paragraphs."""
    head = title or Resolution.title
    return Resolution(title=head, preamble=preamble, operative=tuple(operative)).reading()


def series(*days: tuple[str, str], cycle: Cycle | None = None, own: bool = True) -> Known:
    """What is known where the series has these texts, by symbol and day, and the invented one unless told otherwise."""
    listed = sorted([*days, *([("A/RES/78/901", "2023-12-12")] if own else [])], key=lambda one: one[1])
    members = tuple(Member(text=_text(symbol, day), by="title", because="it has the title") for symbol, day in listed)
    return Known(series=Series(title=Resolution.title, organ="General Assembly", members=members, cycle=cycle))


def _text(symbol: str, day: str) -> Text:
    return Text(key=symbol, symbol=symbol, kind="resolution", session=int(symbol.split("/")[2]), date=day)


def became(document: Document, id_: str, session: int = 80, known: Known = NOTHING) -> str | None:
    """What a paragraph became."""
    return next(one.after for one in roll(document, session, known).paragraphs if one.id == id_)


def asked(rolled: Rolled, kind: str) -> list[Question]:
    """The questions of a kind."""
    return [question for one in rolled.paragraphs for question in one.questions if question.kind == kind]
