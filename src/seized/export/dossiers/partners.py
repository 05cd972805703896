"""Whom an actor has to do with: partners, and the bodies that texts about it name."""

from collections.abc import Iterator

from seized.export.dossiers.sources import Sources, counting, rows
from seized.export.papers.paper import Block, Cell, Grid, Heading, Picture
from seized.export.pictures.graph import partners_svg
from seized.model.dossier import Body, Dossier, Partner
from seized.model.wording import counted, day, listed

TIES = {"agreements": "agreement", "memberships": "membership", "meetings": "meeting", "named": "paragraph"}


def partners(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """The partners as a picture and as a table."""
    yield Heading("Partners")
    if dossier.partners:
        told = "; ".join(f"{one.actor.name}: {ties(one)}" for one in dossier.partners)
        yield Picture(partners_svg(dossier), f"{dossier.who.actor.name} among its partners", f"{told}.")
    yield Grid(
        "What ties it to others",
        ("Partner", "Ties", "Told in"),
        rows([one.actor.name, ties(one), sources.told(one.sources)] for one in dossier.partners),
        empty="No text about it names anybody else.",
    )


def ties(one: Partner) -> str:
    """What ties a partner to an actor: `2 agreements and 5 paragraphs`."""
    return listed([counted(getattr(one, tie), noun) for tie, noun in TIES.items() if getattr(one, tie)])


def bodies(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """The centres, caucuses, programmes and other bodies that the texts name."""
    yield Heading("Bodies")
    yield Grid(
        "Bodies with a name of their own in the texts about it",
        ("Body", "First told", "Last told", "Told in"),
        rows(_body(one, sources) for one in dossier.bodies),
        empty="No text about it names a body of its own.",
    )


def _body(one: Body, sources: Sources) -> list[Cell | str]:
    days = [source.date for source in counting(one.sources) if source.date]
    first, last = (day(days[0]), day(days[-1])) if days else ("not known", "not known")
    return [one.actor.name, first, last, sources.told(one.sources)]
