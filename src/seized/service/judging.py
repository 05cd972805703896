"""Takes down what people judge: a status, a correction, evidence, where a judgement belongs whose mandate is gone."""

import re

import msgspec

from seized.derive.mandates.belonging import belongs
from seized.errors import Refused
from seized.model import Addressee, Due
from seized.model.mandate import MandateKind
from seized.model.register import Field, Judgement
from seized.model.wording import ordinal
from seized.register import judgements
from seized.register.activities import line
from seized.register.judgements import Correction, Judge
from seized.register.register import Register
from seized.service import asking, people
from seized.vocabulary.actors import Identity, named
from seized.vocabulary.calendar import window
from seized.vocabulary.characters import plain

ACTIVITY = re.compile(r"activity:(\d{1,18})")
"""An activity as evidence."""


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """Why somebody judges, on what evidence (symbols, addresses, files), and in whose name: None is the user's."""

    because: str | None = None
    evidence: tuple[str, ...] = ()
    by: str | None = None

    def judge(self) -> Judge:
        """The same, signed and dated."""
        return Judge(self.by or people.who(), people.now(), self.because, self.evidence)


class Corrected(msgspec.Struct, frozen=True, kw_only=True):
    """What a mandate is to say instead of what was read, in the words of a person; None or empty stays as it is.

    `addressees` are names, `due_session` is a regular session of `due_organ` (where it is None, of the organ that the
    mandate names, or else of the one that adopted the text), `due_date` an ISO date, cut to what is known.
    """

    addressees: tuple[str, ...] = ()
    kind: MandateKind | None = None
    due_session: int | None = None
    due_organ: str | None = None
    due_date: str | None = None
    no_due: bool = False
    recurrence: str | None = None
    dismissed: bool | None = None
    as_read: tuple[Field, ...] = ()


def set_status(register: Register, name: str, status: str, said: Said) -> Judgement:
    """Say what came of a mandate.

    Raises as `seized.register.judgements.set_status` does, and where the evidence is an activity (`activity:12`) that
    is not there (`Unknown`) or has been withdrawn (`Refused`).
    """
    for one in said.evidence:
        if number := ACTIVITY.fullmatch(one):
            _see_that_it_stands(register, int(number[1]))
    return judgements.set_status(register, name, status, said.judge())


def correct(register: Register, name: str, corrected: Corrected, said: Said) -> list[Judgement]:
    """Correct what was read of a mandate, a judgement for each field.

    Raises as `set_status` does, and `Refused` where two corrections contradict each other.
    """
    dues = [corrected.due_session is not None, corrected.due_date is not None, corrected.no_due]
    if sum(dues) > 1:
        raise Refused("a mandate is due at a session, on a date, or at no time: say one of them")
    correction = Correction(
        addressees=tuple(map(addressee, corrected.addressees)) or None,
        kind=corrected.kind,
        due=_due(register, name, corrected),
        no_due=corrected.no_due,
        recurrence=corrected.recurrence,
        dismissed=corrected.dismissed,
        as_read=corrected.as_read,
    )
    return judgements.correct(register, name, correction, said.judge())


def weigh(register: Register, name: str, symbol: str, said: Said, *, accepted: bool) -> Judgement:
    """Confirm or dismiss a document as evidence of a mandate.  Raises as `set_status` does."""
    return judgements.weigh(register, name, symbol, accepted=accepted, judge=said.judge())


def judgement(register: Register, number: int) -> Judgement | None:
    """A judgement by its number; None where there is none."""
    return judgements.judgement(register, number)


def undo(register: Register, number: int, said: Said) -> Judgement:
    """Take a judgement back, and say why.  Raises as `seized.register.judgements.undo` does."""
    return judgements.undo(register, number, said.judge())


def attach(register: Register, number: int, name: str, said: Said) -> Judgement:
    """Say to which mandate a judgement belongs whose own is gone.  Raises as `set_status` does."""
    return judgements.attach(register, number, name, said.judge())


def addressee(name: str) -> Addressee:
    """Whom a name stands for: under the name that the tables have, in whatever case, or else as it is written.

    Whether it is the United Nations' the tables say, or else the grammar of the name.
    """
    name = " ".join(name.split())
    if actor := _actor(name):
        return Addressee(name, actor.name, actor.un)
    return Addressee(name, name, belongs(plain(name), _is_un))


def _see_that_it_stands(register: Register, activity: int) -> None:
    with register.reading() as connection:
        now = line(connection, activity)[-1]
    if now.withdrawn:
        raise Refused(f"activity {activity} was withdrawn by {now.by} ({now.because}): it shows nothing")


def _actor(name: str) -> Identity | None:
    wanted = plain(name)
    exact = named().get(wanted)
    return exact or next((actor for form, actor in named().items() if form.casefold() == wanted.casefold()), None)


def _is_un(name: str) -> bool | None:
    actor = named().get(name)
    return actor.un if actor else None


def _due(register: Register, name: str, corrected: Corrected) -> Due | None:
    """When the mandate is due as a person says it; None where nobody says anything of it."""
    if corrected.due_date is not None:
        return Due(corrected.due_date, date=corrected.due_date)
    if corrected.due_session is None:
        return None
    organ = corrected.due_organ or _organ(register, name)
    words, days = f"{ordinal(corrected.due_session)} session", window(organ, corrected.due_session)
    return Due(words, session=corrected.due_session, organ=organ, window=days)


def _organ(register: Register, name: str) -> str | None:
    """The organ whose sessions a mandate counts by: its own due says it, or else it is the one that adopted it."""
    shown = asking.show(register, name, people.today())
    due = next((entry.mandate.due for entry in shown.entries if entry.id == shown.mandate), None)
    return (due.organ if due else None) or shown.reading.organ
