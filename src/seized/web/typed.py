"""What a person types into the forms of a mandate, made into what the register takes."""

import re
from collections.abc import Mapping
from typing import get_args

import msgspec

from seized.model.mandate import MandateKind
from seized.model.register import Entry, Field, Status
from seized.service.judging import Corrected

_BETWEEN = re.compile(r"[\n;,]+")

Due = ("", "session", "date", "none")
"""What can be said of when a mandate is due; nothing leaves it as it stands."""


class Typed(msgspec.Struct, frozen=True):
    """What is typed to correct a mandate.  Fields that say what stands already correct nothing; `read_...` say that a
    field is to be as it was read."""

    addressees: str = ""
    kind: str = ""
    due: str = ""
    session: str = ""
    organ: str = ""
    date: str = ""
    recurrence: str = ""
    read_addressees: str = ""
    read_kind: str = ""
    read_due: str = ""
    read_recurrence: str = ""
    because: str = ""
    then: str = ""


class Statuses:
    """The five words and what they mean, and which of them stands."""

    def __init__(self, entry: Entry, meanings: Mapping[Status, str]) -> None:
        self.meanings = meanings
        self.now = entry.status


def listed(words: str) -> tuple[str, ...]:
    """What stands in lines, or between commas and semicolons."""
    return tuple(one for one in (" ".join(part.split()) for part in _BETWEEN.split(words)) if one)


def lines(words: str) -> tuple[str, ...]:
    """What stands in lines, each once; names have commas in them."""
    return tuple(dict.fromkeys(one for one in (" ".join(part.split()) for part in words.splitlines()) if one))


def corrected(typed: Typed, entry: Entry) -> tuple[Corrected | None, dict[str, str]]:
    """The correction, None where nothing is corrected; and what is wrong with what was typed, by the field."""
    faults: dict[str, str] = {}
    fields: dict[str, object] = {}
    mandate = entry.mandate
    as_read: list[Field] = [
        field for field in ("addressees", "kind", "due", "recurrence") if getattr(typed, f"read_{field}")
    ]
    names = lines(typed.addressees)
    if "addressees" not in as_read and names and names != tuple(one.name for one in mandate.addressees):
        fields["addressees"] = names
    if "kind" not in as_read and typed.kind and typed.kind != mandate.kind:
        if typed.kind in get_args(MandateKind):
            fields["kind"] = typed.kind
        else:
            faults["kind"] = f"Choose one of: {', '.join(get_args(MandateKind))}."
    if "due" not in as_read:
        fields |= _due(typed, faults)
    recurrence = " ".join(typed.recurrence.split())
    if "recurrence" not in as_read and recurrence and recurrence != mandate.recurrence:
        fields["recurrence"] = recurrence
    if not (fields or as_read or faults):
        faults["form"] = "Nothing is changed yet: change a field, or say that one is right as it was read."
    wanted = None if faults else Corrected(as_read=tuple(as_read), **fields)  # type: ignore[arg-type]
    return wanted, faults


def _due(typed: Typed, faults: dict[str, str]) -> dict[str, object]:
    if typed.due == "none":
        return {"no_due": True}
    if typed.due == "date":
        if not typed.date.strip():
            faults["date"] = "Write the day as in 2026-04-30, or a month or a year alone."
        return {"due_date": typed.date.strip()}
    if typed.due == "session":
        if not typed.session.strip().isdigit():
            faults["session"] = "Write the number of the session, as in 80."
            return {}
        return {"due_session": int(typed.session), "due_organ": " ".join(typed.organ.split()) or None}
    return {}
