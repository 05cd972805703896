"""The form of an activity: what a person typed, as it was typed."""

import re
from typing import Annotated

import msgspec
from litestar.enums import RequestEncodingType
from litestar.params import Body

from seized import service
from seized.model.accounts import Person
from seized.model.activities import Activity
from seized.service.activities import NewActivity
from seized.service.judging import Said

TypedForm = Annotated[dict[str, str], Body(media_type=RequestEncodingType.URL_ENCODED)]

SEVERAL = {"under": r"[;\n]", "with_": r"[;\n]", "field": r"[;\n]", "evidence": r"[;\n]"}
"""The fields that hold several things, and what parts them."""

NAMES = {"with_": "actors", "field": "fields"}
"""The fields that the record calls otherwise."""

EMPTIED = {"on": "on", "to": "to", "place": "place", "with_": "with", "field": "field", "evidence": "evidence"}
"""The fields that a correction may empty, and what it calls them."""


class Typed(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of the form; empty where nothing was typed."""

    kind: str = ""
    title: str = ""
    under: str = ""
    stage: str = ""
    on: str = ""
    to: str = ""
    place: str = ""
    with_: str = ""
    field: str = ""
    evidence: str = ""
    donor: str = ""
    amount: str = ""
    currency: str = ""
    because: str = ""

    @classmethod
    def of(cls, data: dict[str, str]) -> "Typed":
        """What came with a form; fields that it does not have are passed over."""
        return cls(**{name: data[_shown(name)] for name in cls.__struct_fields__ if data.get(_shown(name))})

    @classmethod
    def from_activity(cls, activity: Activity) -> "Typed":
        """An activity as somebody might have typed it."""
        typed = service.activities.as_typed(activity)
        return cls(
            kind=typed.kind or "",
            title=typed.title or "",
            under="; ".join(one.handle for one in activity.serves if one.handle),
            stage=typed.stage or "",
            on=typed.on or "",
            to=typed.to or "",
            place=typed.place or "",
            with_="; ".join(typed.actors or ()),
            field="; ".join(typed.fields or ()),
            evidence="; ".join(typed.evidence or ()),
            donor=typed.donor or "",
            amount=typed.amount or "",
            currency=typed.currency or "",
        )

    def new(self) -> NewActivity:
        """The activity that was typed."""
        return _understood(self, self.__struct_fields__)

    def changed_from(self, before: "Typed") -> tuple[NewActivity, tuple[str, ...]]:
        """What was typed otherwise than it stood `before`, and what was emptied."""
        fields = [name for name in self.__struct_fields__ if name != "because"]
        changed = [name for name in fields if getattr(self, name).strip() != getattr(before, name)]
        emptied = [EMPTIED[name] for name in changed if name in EMPTIED and not getattr(self, name).strip()]
        return _understood(self, changed), tuple(emptied)

    def said(self, person: Person) -> Said:
        """Why, in the name of the person who typed it."""
        return Said(because=self.because.strip() or None, by=person.shown)


def _understood(typed: Typed, fields: "tuple[str, ...] | list[str]") -> NewActivity:
    said: dict[str, str | tuple[str, ...]] = {}
    for name in fields:
        text = getattr(typed, name).strip()
        if text and name in SEVERAL:
            pieces = (piece.strip() for piece in re.split(SEVERAL[name], text))
            said[NAMES.get(name, name)] = tuple(filter(None, pieces))
        elif text and name != "because":
            said[name] = text
    return NewActivity(**said)  # type: ignore[arg-type]


def _shown(name: str) -> str:
    """The name of a field on the page: `with`."""
    return name.rstrip("_")
