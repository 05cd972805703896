"""Makes judgements: a status, a correction, evidence confirmed or dismissed, a judgement attached anew.

Each is signed, dated, and written once; a later one of the same sort on the same mandate supersedes it.
"""

from typing import NamedTuple, get_args

import msgspec
from sqlalchemy import Connection, select

from seized.errors import Refused, Unknown
from seized.model import Addressee, Due, Mandate
from seized.model.mandate import MandateKind
from seized.model.register import Judgement, JudgementKind, Status
from seized.register import holdings, judging
from seized.register.conflicts import conflicts
from seized.register.identity import mandate_ids
from seized.register.index import reindexed
from seized.register.references import Reference, resolve
from seized.register.register import Register
from seized.register.rows import Values, add_row
from seized.register.schema import judgements
from seized.register.subjects import about, mandates_at
from seized.register.windows import is_day

STATUSES: tuple[str, ...] = get_args(Status)


class Judge(NamedTuple):
    """Who judges, when (an instant, ISO, UTC), why, and on what evidence: symbols, addresses, files."""

    by: str
    at: str
    because: str | None = None
    evidence: tuple[str, ...] = ()


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """What a mandate is to say instead of what was read; a field that is None stays as it is.

    `as_read` names the fields whose correction is taken back.
    """

    addressees: tuple[Addressee, ...] | None = None
    kind: str | None = None
    due: Due | None = None
    no_due: bool = False
    recurrence: str | None = None
    dismissed: bool | None = None
    as_read: tuple[str, ...] = ()

    def fields(self) -> dict[str, object]:
        """Field -> what it is to be, as plain values; None takes a correction back."""
        named = {name: getattr(self, name) for name in judging.CORRECTABLE}
        found = {name: msgspec.to_builtins(value) for name, value in named.items() if value is not None}
        return found | ({"due": {}} if self.no_due else {}) | dict.fromkeys(self.as_read)


def set_status(register: Register, name: str, status: str, judge: Judge) -> Judgement:
    """Say what came of a mandate.

    Raises `Unknown` and `Ambiguous` for the name, `Refused` where the mandate is a draft's, the status is none, or
    a status other than `no indication` comes without a reason and without evidence.
    """
    if status not in STATUSES:
        raise Refused(f"“{status}” is no status; say one of: {', '.join(STATUSES)}")
    if status != "no indication" and not judge.because and not judge.evidence:
        raise Refused(f"say why it is {status}: --because “...”, or --evidence SYMBOL")
    with register.writing() as connection:
        return _Bench(register, connection, judge).judge(name, "status", {"status": status})


def correct(register: Register, name: str, correction: Correction, judge: Judge) -> list[Judgement]:
    """Correct what was read of a mandate, field by field.  Raises as `set_status` does."""
    fields = correction.fields()
    if not fields:
        raise Refused("nothing to correct: name a field, as in --addressee “Secretary-General”")
    if not judge.because:
        raise Refused("say why it is corrected: --because “...”")
    _see_that_it_can_stand(correction)
    with register.writing() as connection:
        bench = _Bench(register, connection, judge)
        return [bench.judge(name, "correction", {"field": field, "to": to}) for field, to in fields.items()]


def _see_that_it_can_stand(correction: Correction) -> None:
    """A judgement is never taken away: one that makes no sense would make its mandate unreadable for good."""
    kinds, due = get_args(MandateKind), correction.due
    if correction.kind is not None and correction.kind not in kinds:
        raise Refused(f"“{correction.kind}” is no kind; say one of: {', '.join(kinds)}")
    for field in correction.as_read:
        if field not in judging.CORRECTABLE:
            raise Refused(f"“{field}” is nothing to correct; say one of: {', '.join(judging.CORRECTABLE)}")
    if due and due.date is not None and not is_day(due.date):
        raise Refused(f"“{due.date}” is no day; write it as in 2026-04-30, or a month or a year alone")


def weigh(register: Register, name: str, symbol: str, *, accepted: bool, judge: Judge) -> Judgement:
    """Confirm or dismiss a document as evidence of a mandate.  Raises as `set_status` does."""
    with register.writing() as connection:
        return _Bench(register, connection, judge).judge(name, "evidence", {"symbol": symbol, "accepted": accepted})


def judgement(register: Register, number: int) -> Judgement | None:
    """A judgement by its number, whether it stands or not; None where there is none."""
    with register.reading() as connection:
        row = connection.execute(select(judgements).where(judgements.c.id == number)).one_or_none()
        later = connection.execute(select(judgements.c.id).where(judgements.c.supersedes == number)).scalar()
    return judging.judgement_of(row, later is not None) if row else None


def undo(register: Register, number: int, judge: Judge) -> Judgement:
    """Take a judgement back: a new one says again what stood before it.

    Raises `Unknown` where there is no such judgement, `Refused` without a reason, where another stands in its place, or
    where its mandate is gone.
    """
    if not judge.because:
        raise Refused("say why it is taken back")
    with register.writing() as connection:
        row = connection.execute(select(judgements).where(judgements.c.id == number)).one_or_none()
        if row is None:
            raise Unknown(f"there is no judgement {number}")
        later = connection.execute(select(judgements.c.id).where(judgements.c.supersedes == number)).scalar()
        if later is not None:
            raise Refused(f"judgement {later} stands in its place already")
        earlier = connection.execute(select(judgements).where(judgements.c.id == row.supersedes)).one_or_none()
        before = judging.judgement_of(earlier) if earlier else None
        judgement = judging.judgement_of(row)
        at = judging.attachments(connection).get(number, row).mandate
        mandate = judging.today(connection, [at]).get(at)
        if mandate is None:
            raise Refused(f"the mandate of judgement {number} is gone; say first where the judgement belongs")
        if before:
            judge = judge._replace(evidence=before.evidence)
        return _Bench(register, connection, judge).judge(mandate, judgement.kind, _restored(judgement, before))


def _restored(judgement: Judgement, before: Judgement | None) -> dict[str, object]:
    """What a judgement says that puts back what stood before another: an earlier one, or nothing."""
    if judgement.kind == "attachment":
        raise Refused("where a judgement belongs is not taken back; say instead where else it belongs")
    if before:
        return before.value
    if judgement.kind == "status":
        return {"status": "no indication"}
    if judgement.kind == "correction":
        return {"field": judgement.value["field"], "to": None}
    return {"symbol": judgement.value["symbol"], "accepted": None}


def attach(register: Register, number: int, name: str, judge: Judge) -> Judgement:
    """Say to which mandate a judgement belongs whose own is gone.

    Raises `Unknown` where there is no such conflict, and as `set_status` does.
    """
    with register.writing() as connection:
        open_ = {one.judgement.id for one in conflicts(connection)}
        if number not in open_:
            listed = ", ".join(map(str, sorted(open_))) or "none"
            raise Unknown(f"judgement {number} is not in conflict; those that are: {listed}")
        return _Bench(register, connection, judge).judge(name, "attachment", {"judgement": number})


class _Bench:
    """Writes judgements in one transaction."""

    def __init__(self, register: Register, connection: Connection, judge: Judge) -> None:
        self._store = register.store
        self._connection = connection
        self._judge = judge

    def judge(self, name: str, kind: JudgementKind, value: dict[str, object]) -> Judgement:
        place = resolve(self._connection, name)
        if place.mandate is None:
            there = ", ".join(mandates_at(self._connection, place).values())
            hint = f"name one of {there}" if there else "there is none in it"
            raise Refused(f"{name}: a judgement is on a mandate; {hint}")
        said_of = about(self._connection, place.mandate)
        earlier = self._superseded_by(place.mandate, kind, value)
        row: Values = {"kind": kind, "mandate": place.mandate, "value": value, "supersedes": earlier}
        row |= self._judge._asdict() | {"evidence": list(self._judge.evidence), "about": msgspec.to_builtins(said_of)}
        number = add_row(self._connection, judgements, row)
        with reindexed(self._store, self._connection, place.document, place.mandate):
            judging.apply(self._connection, self._as_read(place))
        written = self._connection.execute(select(judgements).where(judgements.c.id == number)).one()
        return judging.judgement_of(written)

    def _superseded_by(self, mandate: str, kind: str, value: dict[str, object]) -> int | None:
        """The judgement in whose place a new one stands: the same question about the same mandate."""
        if kind == "attachment":
            earlier = judging.attachments(self._connection).get(int(str(value["judgement"])))
            return earlier and int(earlier.id)
        asked = {"status": None, "correction": "field", "evidence": "symbol"}[kind]
        standing = judging.standing(judging.judged(self._connection, [mandate]).get(mandate, []), kind)
        same = [one.id for one in standing if asked is None or one.value[asked] == value[asked]]
        return same[-1] if same else None

    def _as_read(self, place: Reference) -> dict[str, Mandate]:
        """The mandate as its document reads, by its id."""
        reading = holdings.reading(self._connection, place.document)
        ids = mandate_ids(place.key, reading)
        return {ids[one.id]: one for one in reading.mandates if ids[one.id] == place.mandate}
