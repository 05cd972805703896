"""Takes down what was done, or is planned, to carry mandates out, and tells what it adds up to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from seized.errors import Ambiguous, Refused, Unknown
from seized.model.activities import Activity, ActivityFilter, Entered, Fault, Served, Stage, Sum
from seized.register import activities as kept
from seized.register.references import resolve
from seized.register.register import Register
from seized.register.subjects import about, mandates_at
from seized.service import people, sheets
from seized.service.entering import CURRENCIES, KINDS, NewActivity, as_typed, clean, remarks, understood
from seized.service.judging import Said
from seized.service.proposing import proposed

__all__ = [
    "CURRENCIES",
    "KINDS",
    "NewActivity",
    "add",
    "add_rows",
    "add_sheet",
    "amend",
    "as_typed",
    "correct",
    "enter",
    "fault_words",
    "line",
    "listed",
    "proposed",
    "remarks",
    "sums",
    "sums_by_donor",
    "withdraw",
]

CLEARED = {
    "on": "on",
    "to": "to",
    "place": "place",
    "with": "actors",
    "field": "fields",
    "evidence": "evidence",
}
"""What a correction may take away and put nothing in its place, as it is typed, and as it is kept."""

TYPED_AS = {"kind": "KIND", "title": "TITLE", "stage": "--pledged, --paid"}
"""The columns that are not typed as an option of the same name."""

SHOWN = 8
"""Mandates that are named at most where one is to be chosen."""


def add(register: Register, new: NewActivity, said: Said) -> Activity:
    """Keep one activity.

    Raises `Refused`, naming all that is off and what to do, where a mandate is a draft's or is not told as well, and
    where the same activity stands already.
    """
    return _only(enter(register, new, said))


def enter(register: Register, new: NewActivity, said: Said) -> Entered:
    """Keep one activity, or tell what is off in each column, and keep none."""
    return _entered(register, [sheets.Line(new)], said)


def add_sheet(register: Register, path: Path, said: Said) -> Entered:
    """Keep the activities of a sheet, all of them, or none where a row of it has a fault.

    Raises `seized.errors.ReadError` for a file that cannot be read, `Refused` for one that is no such sheet.
    """
    return _entered(register, sheets.read(path), said)


def add_rows(register: Register, data: bytes, name: str, said: Said) -> Entered:
    """The same for a sheet that is at hand; `name` is what messages call it."""
    return _entered(register, sheets.read_bytes(data, name), said)


def listed(register: Register, wanted: ActivityFilter) -> list[Activity]:
    """The activities that fit, by their first day.  Raises `Unknown` and `Ambiguous` for `under`."""
    with register.reading() as connection:
        return kept.activities(connection, wanted)


def line(register: Register, number: int) -> list[Activity]:
    """An activity with all that stood and stands in its place, the one that stands now last.  Raises `Unknown`."""
    with register.reading() as connection:
        return kept.line(connection, number)


def correct(register: Register, number: int, changed: NewActivity, said: Said, clear: Iterable[str] = ()) -> Activity:
    """Put a corrected activity in the place of one; what is None in `changed` stays as it was, and the columns in
    `clear` (of `CLEARED`) are emptied.

    Raises `Unknown`, and `Refused` as `add` does, where it has been withdrawn, and where nothing is changed.
    """
    return _only(amend(register, number, changed, said, clear))


def amend(register: Register, number: int, changed: NewActivity, said: Said, clear: Iterable[str] = ()) -> Entered:
    """Do the same, or tell what is off in each column.  Raises `Unknown`, and `Refused` where it was withdrawn."""
    with register.writing() as connection:
        now = _standing(connection, number)
        typed = msgspec.structs.replace(as_typed(now), **{CLEARED[column]: None for column in clear})
        given = {name: value for name, value in msgspec.structs.asdict(changed).items() if value is not None}
        if "kind" in given and given["kind"] != now.kind and "contribution" in (given["kind"], now.kind):
            typed = msgspec.structs.replace(typed, stage=None, donor=None, amount=None, currency=None)
        desk = _Desk(connection, said)
        made, faults = desk.understood(msgspec.structs.replace(typed, **given), served=now.serves)
        if not faults and _content(made) == _content(now):
            message = f"nothing to correct in activity {now.id}: name what is to change, as in --on 2024-08-09"
            faults = (Fault(column=None, message=message),)
        if not faults and (twin := desk.twin(made, but=now.id)):
            faults = (Fault(column=None, message=_told_already(twin)),)
        if faults:
            return Entered((), faults)
        return Entered(tuple(kept.keep(connection, [msgspec.structs.replace(made, supersedes=now.id)])))


def _only(entered: Entered) -> Activity:
    """The one activity that was kept.  Raises `Refused` with all faults where none was."""
    if entered.faults:
        raise Refused("; ".join(fault_words(fault) for fault in entered.faults))
    return entered.activities[0]


def withdraw(register: Register, number: int, said: Said) -> Activity:
    """Say that an activity was none; it stays in the history.  Raises `Unknown`, and `Refused` without a reason."""
    if not said.because:
        raise Refused("say why it is withdrawn: --because “...”")
    with register.writing() as connection:
        now = _standing(connection, number)
        judge = said.judge()
        changed = {"supersedes": now.id, "withdrawn": True, "because": judge.because, "by": judge.by, "at": judge.at}
        return kept.keep(connection, [msgspec.structs.replace(now, **changed)])[0]


def sums(activities: Iterable[Activity]) -> tuple[Sum, ...]:
    """What was contributed, by currency, and in each what was paid before what is pledged; never mixed."""
    found: defaultdict[tuple[str, Stage], list[Decimal]] = defaultdict(list)
    for one in activities:
        if one.standing and one.contribution:
            found[one.contribution.currency, one.stage].append(one.contribution.amount)
    each = sorted(found.items())
    return tuple(Sum(currency, stage, sum(amounts, Decimal()), len(amounts)) for (currency, stage), amounts in each)


def sums_by_donor(activities: Iterable[Activity]) -> tuple[tuple[str, tuple[Sum, ...]], ...]:
    """The same for each donor, by name."""
    found: defaultdict[str, list[Activity]] = defaultdict(list)
    for one in activities:
        if one.standing and one.contribution:
            found[one.contribution.donor].append(one)
    return tuple((donor, sums(given)) for donor, given in sorted(found.items()))


def _entered(register: Register, lines: Sequence[sheets.Line], said: Said) -> Entered:
    """All of the lines kept, or the faults of those that have some."""
    made: list[Activity] = []
    faults: list[Fault] = []
    with register.writing() as connection:
        desk = _Desk(connection, said)
        for typed in lines:
            activity, found = desk.understood(typed.new)
            seen = {one.column for one in typed.faults}
            found = (*typed.faults, *(one for one in found if one.column not in seen))
            if not found and (same := desk.taken_before(activity, typed)):
                found = (same,)
            faults += [msgspec.structs.replace(one, row=typed.row, sheet=typed.sheet) for one in found]
            made.append(activity)
        return Entered((), tuple(faults)) if faults else Entered(tuple(kept.keep(connection, made)))


class _Desk:
    """Takes down activities in one transaction."""

    def __init__(self, connection: Connection, said: Said) -> None:
        self._connection = connection
        self._said = said
        self._judge = said.judge()
        self._today = people.today()
        self._served: dict[str, Served | str] = {}
        self._seen: dict[object, sheets.Line] = {}
        self._standing = {_mark(one): one for one in kept.activities(connection, ActivityFilter())}

    def understood(self, new: NewActivity, served: tuple[Served, ...] = ()) -> tuple[Activity, tuple[Fault, ...]]:
        """What was typed, with the mandates that it serves: `served` where it names none."""
        made, faults = understood(self._whole(new), by=self._judge.by, at=self._judge.at, today=self._today)
        named = [self._serving(clean(name)) for name in new.under] if new.under else list(served)
        wrong = [one for one in named if isinstance(one, str)]
        if not named:
            wrong = ["say which mandate it serves, as in A/RES/77/338#op4"]
        serves = {one.mandate: one for one in named if isinstance(one, Served)}
        faults = (*(Fault(column="under", message=message) for message in wrong), *faults)
        return msgspec.structs.replace(made, serves=tuple(serves.values())), faults

    def _whole(self, new: NewActivity) -> NewActivity:
        """With the reason and the evidence that were said of all."""
        evidence = (*(new.evidence or ()), *self._said.evidence)
        return msgspec.structs.replace(new, because=new.because or self._said.because, evidence=evidence)

    def _serving(self, name: str) -> Served | str:
        """The mandate that a name stands for, or why it stands for none."""
        if name not in self._served:
            try:
                self._served[name] = self._resolved(name)
            except (Unknown, Ambiguous, Refused) as error:
                self._served[name] = str(error)
        return self._served[name]

    def _resolved(self, name: str) -> Served:
        place = resolve(self._connection, name)
        there = mandates_at(self._connection, place)
        if len(there) == 1 and (place.paragraph or place.mandate):
            ((mandate, handle),) = there.items()
            return Served(mandate, about(self._connection, mandate), handle)
        if not there:
            raise Refused(f"{name}: there is no mandate in it; seized show {place.key} shows those of the text")
        first = ", ".join([*there.values()][:SHOWN])
        more = f" and {len(there) - SHOWN} more" if len(there) > SHOWN else ""
        raise Refused(f"{name} is no single mandate; name one of {first}{more}")

    def twin(self, activity: Activity, but: int | None = None) -> Activity | None:
        """An activity that stands and is the same, other than the one with the number `but`."""
        found = self._standing.get(_mark(activity))
        return found if found and found.id != but else None

    def taken_before(self, activity: Activity, typed: sheets.Line) -> Fault | None:
        """What is off in a line that says again what stands already, or what a line before it says."""
        if twin := self.twin(activity):
            return Fault(column=None, message=_told_already(twin))
        first = self._seen.setdefault(_mark(activity), typed)
        if first is typed:
            return None
        return Fault(column=None, message=f"it says the same as {first.place}; take one out")


def _standing(connection: Connection, number: int) -> Activity:
    """What stands in the place of an activity now."""
    now = kept.line(connection, number)[-1]
    if now.withdrawn:
        raise Refused(f"activity {number} was withdrawn by {now.by} ({now.because}): it stands no more")
    return now


def _mark(activity: Activity) -> object:
    """What two activities have in common that are one."""
    given = activity.contribution
    names = (activity.title.casefold(), (activity.place or "").casefold())
    return activity.kind, *names, activity.start, activity.end, given


def _content(activity: Activity) -> object:
    """What an activity says, apart from who says it and when."""
    said = msgspec.structs.asdict(activity)
    return [said[name] for name in said if name not in ("id", "by", "at", "because", "supersedes", "superseded")]


def _told_already(twin: Activity) -> str:
    words = f"activity {twin.id} of {twin.by} says the same already"
    return f"{words}; if it is to be changed: seized activity correct {twin.id}"


def fault_words(fault: Fault) -> str:
    """A fault with the place of it: the row and the column of a sheet, or the option of the command."""
    if fault.row is not None:
        sheet = f"sheet “{fault.sheet}”, " if fault.sheet else ""
        column = f", column “{fault.column}”" if fault.column else ""
        return f"{sheet}row {fault.row}{column}: {fault.message}"
    if fault.column is None:
        return fault.message
    return f"{TYPED_AS.get(fault.column, f'--{fault.column}')}: {fault.message}"
