"""Days and years that are to be observed time and again: from the first one that a text tells, as far as the plan."""

import re
from collections.abc import Iterator

from seized.derive.plan import proofs
from seized.derive.plan.identity import call_id
from seized.derive.plan.known import Known, adopted
from seized.derive.plan.rhythm import years_apart
from seized.derive.plan.windows import holds, state, year
from seized.derive.plan.words import topic
from seized.model.facts import ObservanceFact
from seized.model.plan import Call, Occurrence, Proof
from seized.model.register import Window

_DAY = re.compile(r"\d{4}(?!-02-29)-\d\d-\d\d")


def observance_calls(known: Known) -> Iterator[Call]:
    """A call for each observance that recurs."""
    for fact in known.observances:
        if fact.recurrence and adopted(fact.sources):
            yield _call(fact, fact.recurrence, known)


def _call(fact: ObservanceFact, recurrence: str, known: Known) -> Call:
    first, step = _first(fact), years_apart(recurrence)
    numbers = range(first, int(known.until[:4]) + 1, step) if first and step else ()
    return Call(
        id=call_id("observance", fact.id, recurrence),
        kind="observance",
        title=fact.name,
        recurrence=recurrence,
        sources=adopted(fact.sources),
        occurrences=tuple(_occurrence(number, fact, known) for number in numbers),
        note=_note(first, step),
    )


def _first(fact: ObservanceFact) -> int | None:
    """The year of the first time; None where no text tells it, or it spans several years."""
    if fact.start is None or (fact.end or fact.start)[:4] != fact.start[:4]:
        return None
    return int(fact.start[:4])


def _occurrence(number: int, fact: ObservanceFact, known: Known) -> Occurrence:
    """One time, shown by the first text that names its year beside the name, and by activities in it under the name."""
    window = _window(number, fact)
    source = next((one for one in adopted(fact.sources) if re.search(rf"\b{number}\b", one.quote)), None)
    declared = (Proof(words=f"“{source.quote}”", day=source.date, source=source),) if source else ()
    done, planned = proofs.split(
        one for one in known.activities if topic(fact.name) <= topic(one.title) and holds(window, one.start, one.end)
    )
    shown = (*declared, *done)
    return Occurrence(window=window, state=state(window, known.today, done=bool(shown)), proofs=shown, planned=planned)


def _window(number: int, fact: ObservanceFact) -> Window:
    """The same day of that year where the first one is a day, otherwise the year."""
    start, end = fact.start or "", fact.end or fact.start or ""
    if _DAY.fullmatch(start) and _DAY.fullmatch(end):
        return Window(f"{number}{start[4:]}", f"{number}{end[4:]}")
    return year(number)


def _note(first: int | None, step: int | None) -> str:
    if step is None:
        return "the texts give no period of whole years"
    if first is None:
        return "no text tells the first year"
    return f"counted from {first}, the first that a text tells; done where a text or an activity shows that year"
