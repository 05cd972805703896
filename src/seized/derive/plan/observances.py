"""Years that are to be observed time and again: from the first one that a text tells, as far as the plan goes."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from seized.derive.plan.identity import call_id
from seized.derive.plan.known import Known, adopted
from seized.derive.plan.rhythm import years_apart
from seized.derive.plan.windows import state, year
from seized.model.facts import ObservanceFact, Telling
from seized.model.plan import Call, Occurrence, Proof
from seized.vocabulary.characters import letters

_OWNER = "United Nations "
"""What may stand before a name, and makes no other observance of it."""


def observance_calls(known: Known) -> Iterator[Call]:
    """A call for each observance that recurs."""
    named: defaultdict[str, list[ObservanceFact]] = defaultdict(list)
    for fact in known.observances:
        if adopted(fact.sources):
            named[letters(fact.name.removeprefix(_OWNER))].append(fact)
    for key, facts in named.items():
        if any(fact.recurrence for fact in facts):
            yield _call(key, facts, known)


def _call(key: str, facts: Sequence[ObservanceFact], known: Known) -> Call:
    recurring = [fact for fact in facts if fact.recurrence]
    recurrence = recurring[0].recurrence or ""
    declared = {int(fact.start): _first_source(fact) for fact in facts if fact.start and _is_year(fact)}
    step = years_apart(recurrence)
    years = range(min(declared), int(known.until[:4]) + 1, step) if declared and step else ()
    sources = {(one.document, one.paragraph): one for fact in recurring for one in adopted(fact.sources)}
    return Call(
        id=call_id("observance", key, recurrence),
        kind="observance",
        title=recurring[0].name,
        recurrence=recurrence,
        sources=tuple(sorted(sources.values(), key=lambda one: (one.date or "", one.document, one.span))),
        occurrences=tuple(_occurrence(number, declared.get(number), known) for number in years),
        note=_note(declared, step),
    )


def _is_year(fact: ObservanceFact) -> bool:
    """Whether it is a single year that the fact tells."""
    return fact.start is not None and fact.start.isdecimal() and fact.end in (None, fact.start)


def _first_source(fact: ObservanceFact) -> Telling:
    return adopted(fact.sources)[0]


def _occurrence(number: int, source: Telling | None, known: Known) -> Occurrence:
    window = year(number)
    shown = (Proof(words=f"declared: “{source.quote}”", day=source.date, source=source),) if source else ()
    return Occurrence(window=window, state=state(window, known.today, done=bool(shown)), proofs=shown)


def _note(declared: dict[int, Telling], step: int | None) -> str | None:
    if step is None:
        return "the texts give no period of whole years"
    if not declared:
        return "no text tells the first year"
    first = min(declared)
    return f"counted from {first}, the first year that a text tells ({declared[first].document})"
