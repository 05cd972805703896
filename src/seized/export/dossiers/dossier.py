"""A dossier, put together as a paper."""

from collections.abc import Iterator

from seized.export.dossiers import asked, doings, facts, partners, series
from seized.export.dossiers.sources import Sources
from seized.export.dossiers.standing import standing
from seized.export.papers.paper import Block, Heading, Paper, Picture, Points, Run, Statement
from seized.export.pictures.lanes import lanes
from seized.export.pictures.timeline import timeline_svg
from seized.model.dossier import Dossier
from seized.model.wording import counted, day

PARTS = (
    facts.members,
    facts.meetings,
    facts.agreements,
    facts.observances,
    partners.partners,
    partners.bodies,
    series.series,
    asked.mandates,
    doings.activities,
    doings.plan,
    doings.fields,
)
"""What follows on the facts in short and the timeline, in this order; the gaps end it."""


def dossier_paper(dossier: Dossier) -> Paper:
    """The whole dossier; every statement in it carries the paragraphs that it follows from."""
    sources = Sources(dossier)
    drafts = sum(one.draft for one in dossier.who.texts)
    also = f" and {counted(drafts, 'draft')}" if drafts else ""
    return Paper(
        title=dossier.who.actor.name,
        head=("Dossier",),
        below=(
            f"As of {day(dossier.today)}",
            f"Made from {counted(len(dossier.who.texts) - drafts, 'adopted text')}{also} that name it in the title, "
            "and from what other texts of the register tell of it",
        ),
        blocks=tuple(_blocks(dossier, sources)),
    )


def _blocks(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    yield from standing(dossier, sources)
    yield Heading("Timeline")
    told = "\n".join(lane.told for lane in lanes(dossier))
    yield Picture(timeline_svg(dossier), "What is told of it, by year", told)
    for part in PARTS:
        yield from part(dossier, sources)
    yield from _gaps(dossier, sources)


def _gaps(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    yield Heading("Gaps")
    if dossier.gaps:
        yield Points(tuple(sources.statement(one.words, one.sources) for one in dossier.gaps))
    else:
        yield Statement((Run("No rule finds a gap in what the texts tell; that does not say that they tell all."),))
