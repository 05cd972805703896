"""What a person typed about an activity, understood field by field; what is off is told under its column."""

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import TypeVar, get_args
from urllib.parse import urlsplit

import msgspec
from rapidfuzz import fuzz, process

from seized.derive.actors.known import known
from seized.derive.actors.naming import actor
from seized.errors import Refused
from seized.model.activities import Activity, ActivityKind, Contribution, Fault, Stage
from seized.model.activity_wording import STAGES_OF_MONEY
from seized.register.identity import UNNAMED
from seized.register.windows import is_day
from seized.vocabulary import symbols
from seized.vocabulary.currencies import currencies
from seized.vocabulary.dates import first_day, iso_date, last_day

KINDS: tuple[ActivityKind, ...] = get_args(ActivityKind)
STAGES: dict[str, Stage] = {
    "planned": "planned",
    "pledged": "planned",
    "done": "done",
    "held": "done",
    "signed": "done",
    "issued": "done",
    "paid": "done",
}
"""The words for a stage; `pledged` and `paid` are for contributions alone."""

CURRENCIES: tuple[str, ...] = tuple(sorted(currencies()))
"""The ISO 4217 codes of contributions."""

LONGEST = 500
"""Characters that a title may have."""

YEARS = range(1945, 2200)
ALIKE = 60
"""How like (of 100) a currency's code must be to be suggested."""

_FIGURE = re.compile(r"(?P<whole>[0-9]{1,15}|[0-9]{1,3}(?:[,\s’'_][0-9]{3}){1,4})(?:\.(?P<parts>[0-9]{1,4}))?")
_CODE = re.compile(r"[A-Z]{2,3}")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:", re.IGNORECASE)
_FILE = re.compile(r"[/\\]|\.\w{1,5}$")
_UNSEEN = dict.fromkeys([*range(32), *range(127, 160)], " ")
_COMMA = re.compile(r"\s*,\s*")

Value = TypeVar("Value")


class NewActivity(msgspec.Struct, frozen=True, kw_only=True):
    """What a person types about an activity; None is what nothing was said of.

    `under` are mandates, or paragraphs with one mandate; `on` and `to` its days, ISO or in English, cut to what is
    known; `actors` names and codes, several in one where commas part them; `stage` is a word of `STAGES`; `amount` a
    figure, `currency` an ISO 4217 code.
    """

    kind: str | None = None
    title: str | None = None
    under: tuple[str, ...] | None = None
    on: str | None = None
    to: str | None = None
    place: str | None = None
    actors: tuple[str, ...] | None = None
    fields: tuple[str, ...] | None = None
    evidence: tuple[str, ...] | None = None
    stage: str | None = None
    donor: str | None = None
    amount: str | None = None
    currency: str | None = None
    because: str | None = None


def as_typed(activity: Activity) -> NewActivity:
    """An activity as somebody might have typed it, but for the mandates that it serves."""
    given = activity.contribution
    return NewActivity(
        kind=activity.kind,
        title=activity.title,
        on=activity.start,
        to=activity.end,
        place=activity.place,
        actors=activity.actors,
        fields=activity.fields,
        evidence=activity.evidence,
        stage=STAGES_OF_MONEY[activity.stage] if given else activity.stage,
        donor=given.donor if given else None,
        amount=f"{given.amount:f}" if given else None,
        currency=given.currency if given else None,
    )


def understood(new: NewActivity, *, by: str, at: str, today: str) -> tuple[Activity, tuple[Fault, ...]]:
    """The activity that was typed, without the mandates that it serves, and what is off in it; with faults, it is not
    to be kept."""
    desk = _Desk()
    kind = desk.taken("kind", _kind, new.kind or "") or "other"
    stage = desk.taken("stage", lambda typed: _stage(typed, kind), new.stage or "") or "done"
    start = desk.taken("on", iso_day, new.on) if new.on else None
    end = desk.taken("to", lambda typed: _end(typed, start, known=bool(new.on)), new.to) if new.to else None
    if stage == "done" and start and first_day(start) > today:
        desk.fault("on", f"{start} is yet to come; what has not taken place is planned (or, of money, pledged)")
    return Activity(
        id=0,
        kind=kind,
        stage=stage,
        title=desk.taken("title", _title, new.title or "") or "",
        start=start,
        end=end if end != start else None,
        place=clean(new.place or "") or None,
        actors=_names(new.actors or ()),
        fields=_once(clean(one) for typed in new.fields or () for one in re.split("[,;]", typed)),
        evidence=_once(desk.taken("evidence", _evidence, clean(one)) or "" for one in new.evidence or ()),
        contribution=_contribution(desk, new, kind),
        because=clean(new.because or "") or None,
        by=by,
        at=at,
    ), tuple(desk.faults)


def remarks(activity: Activity) -> tuple[str, ...]:
    """What somebody may want to look at in an activity that is kept nevertheless."""
    absent = [f"{one}: there is no such file here" for one in activity.evidence if _is_file(one) and not _there(one)]
    codes = [one for one in activity.actors if _CODE.fullmatch(one) and not known(one)]
    return *absent, *(f"“{one}” is no code that the tables know; it is kept as it is written" for one in codes)


class _Desk:
    """Takes fields one by one and notes what is off in each."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def taken(self, column: str, parse: Callable[[str], Value], typed: str) -> Value | None:
        """What was typed in a column, understood; None where it is off."""
        try:
            return parse(clean(typed))
        except Refused as error:
            self.fault(column, str(error))
            return None

    def fault(self, column: str, message: str) -> None:
        self.faults.append(Fault(column=column, message=message))


def is_symbol(text: str) -> bool:
    """Whether a piece of evidence is the symbol of a document, and no address or file."""
    return symbols.parse(text) is not None


def clean(text: str) -> str:
    """The text in one line, without what steers a terminal and what a store cannot hold."""
    return " ".join(text.translate(_UNSEEN).encode("utf-8", "replace").decode().split())


def _kind(typed: str) -> ActivityKind:
    for kind in KINDS:
        if kind == typed.casefold():
            return kind
    wrong = f"“{typed}” is no kind of activity" if typed else "say what kind of activity it is"
    raise Refused(f"{wrong}; one of: {', '.join(KINDS)}")


def _title(typed: str) -> str:
    if not typed:
        raise Refused("say what it is, as in “Sixth meeting of ministers”")
    if len(typed) > LONGEST:
        raise Refused(f"it has {len(typed)} letters, the most are {LONGEST}; say it shorter")
    return typed


def _stage(typed: str, kind: str) -> Stage:
    word = typed.casefold()
    if word and word not in STAGES:
        raise Refused(f"“{typed}” is no stage; one of: {', '.join(STAGES)}")
    if kind == "contribution" and word not in STAGES_OF_MONEY.values():
        raise Refused("say whether the contribution is pledged or paid")
    if kind != "contribution" and word in STAGES_OF_MONEY.values():
        raise Refused(f"a {kind} is not {word}; that is for a contribution")
    return STAGES.get(word, "done")


def iso_day(typed: str) -> str:
    """A day, a month or a year as it is typed, ISO.  Raises `Refused`."""
    found = typed if is_day(typed) else iso_date(typed)
    if found is None:
        raise Refused(f"“{typed}” is no day; write it as in 2024-08-09, or a month (2024-08) or a year alone")
    if int(found[:4]) not in YEARS:
        raise Refused(f"the year {found[:4]} cannot be meant; write it as in 2024-08-09")
    return found


def _end(typed: str, start: str | None, *, known: bool) -> str:
    end = iso_day(typed)
    if not known:
        raise Refused("the first day is not said; fill in “on” as well")
    if start and last_day(end) < first_day(start):
        raise Refused(f"{end} is before {start}, the first day")
    return end


def _contribution(desk: _Desk, new: NewActivity, kind: str) -> Contribution | None:
    typed = {"donor": new.donor or "", "amount": new.amount or "", "currency": new.currency or ""}
    if kind != "contribution":
        for column in filter(typed.get, typed):
            desk.fault(column, f"a {kind} has none; that is for a contribution")
        return None
    donor = desk.taken("donor", _donor, typed["donor"])
    amount = desk.taken("amount", _amount, typed["amount"])
    currency = desk.taken("currency", _currency, typed["currency"])
    return Contribution(donor, amount, currency) if donor and amount and currency else None


def _donor(typed: str) -> str:
    if not typed:
        raise Refused("say who gives it")
    return actor(typed).name


def _amount(typed: str) -> Decimal:
    figure = _FIGURE.fullmatch(typed)
    if figure is None:
        wrong = f"“{typed}” is no amount" if typed else "say how much it is"
        raise Refused(f"{wrong}; write the figure alone, as in 500000 or 500000.50")
    amount = Decimal(re.sub(r"\D", "", figure["whole"]) + (f".{figure['parts']}" if figure["parts"] else ""))
    if not amount:
        raise Refused("nothing is no contribution; write the figure, as in 500000")
    return amount


def _currency(typed: str) -> str:
    code = typed.upper()
    if code not in currencies():
        named = [one for one, name in currencies().items() if typed and typed.casefold() in name.casefold()]
        near = process.extract(code, list(currencies()), scorer=fuzz.ratio, limit=3, score_cutoff=ALIKE)
        meant = named[:3] or [one for one, _, _ in near] or ["USD", "EUR", "KZT"]
        wrong = f"“{typed}” is no currency" if typed else "say in which currency it is"
        raise Refused(f"{wrong}; write its ISO code, as in {', '.join(meant)}")
    return code


def _evidence(typed: str) -> str:
    if symbol := symbols.parse(typed) or symbols.parse(typed.upper()):
        return symbol.text
    if typed.startswith(UNNAMED) or (_is_file(typed) and not typed.casefold().startswith("www.")):
        return typed
    if _ADDRESS.match(typed) and _is_address(typed):
        return typed
    raise Refused(f"“{typed}” is no symbol (A/79/254), no address (https://un.org/page) and no file (report.pdf)")


def _is_address(typed: str) -> bool:
    try:
        parts = urlsplit(typed)
    except ValueError:
        return False
    return parts.scheme.casefold() in ("http", "https") and "." in (parts.hostname or "") and " " not in typed


def _is_file(typed: str) -> bool:
    """Whether it is written as files are: with an ending, or in a folder; never an address or a symbol."""
    return not symbols.parse(typed) and not _ADDRESS.match(typed) and bool(_FILE.search(typed))


def _there(file: str) -> bool:
    try:
        return Path(file).exists()
    except (OSError, ValueError):
        return False


def _names(typed: Iterable[str]) -> tuple[str, ...]:
    """The canonical names of all who are named, each once."""
    return _once(actor(name).name for one in typed for part in one.split(";") for name in _parted(clean(part)))


def _parted(text: str) -> Iterable[str]:
    """Names between commas; a name that has commas itself stays whole where the tables know it."""
    pieces = [piece for piece in _COMMA.split(text) if piece]
    at = 0
    while at < len(pieces):
        longer = range(len(pieces), at + 1, -1)
        end = next((one for one in longer if known(", ".join(pieces[at:one]))), at + 1)
        yield ", ".join(pieces[at:end])
        at = end


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, values)))
