"""The plan as a paper: a part for each call, its windows in a table."""

from collections.abc import Iterator

from seized.export.papers.paper import Block, Cell, Grid, Heading, Paper, Points, Run, Statement
from seized.export.plan.references import references
from seized.model.plan import Call, Occurrence, Plan, Proof
from seized.model.plan_wording import (
    PREMISE,
    counts,
    manner,
    nothing_called_for,
    nothing_held,
    proof_claim,
    state_words,
    window_words,
)
from seized.model.wording import day


def plan_paper(plan: Plan) -> Paper:
    """All calls in their order, with what shows each of their times."""
    return Paper(
        title=f"{plan.framework}: plan up to {day(plan.until)}",
        below=(f"As things stand on {day(plan.today)}", counts(plan)),
        blocks=tuple(_blocks(plan)),
    )


def _blocks(plan: Plan) -> Iterator[Block]:
    if not plan.calls:
        yield Statement((Run(nothing_called_for(plan)),))
        return
    yield Statement((Run(PREMISE, "quiet"),))
    for call in plan.calls:
        yield from _call(call)


def _call(call: Call) -> Iterator[Block]:
    yield Heading(call.title)
    yield Statement((Run(_sentence(manner(call))),), references(call.sources))
    if call.note:
        yield Statement((Run(_sentence(call.note), "quiet"),))
    if call.occurrences:
        rows = tuple(_row(one) for one in call.occurrences)
        yield Grid(caption="Windows", head=("When", "State", "What shows it"), rows=rows)
        return
    yield from _listed("Held", call.held)
    yield from _listed("Planned", call.planned)
    if not call.held and not call.planned:
        yield Statement((Run(_sentence(nothing_held(call))),))


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _row(one: Occurrence) -> tuple[Cell, ...]:
    shown = [proof_claim(proof) for proof in one.proofs]
    shown += [f"planned: {proof_claim(proof)}" for proof in one.planned]
    sources = [proof.source for proof in one.proofs if proof.source]
    return Cell(window_words(one.window)), Cell(state_words(one)), Cell("; ".join(shown), references(sources))


def _listed(what: str, found: tuple[Proof, ...]) -> Iterator[Block]:
    if found:
        yield Statement((Run(f"{what}:"),))
        yield Points(
            tuple(Statement((Run(proof_claim(one)),), references([one.source] if one.source else ())) for one in found)
        )
