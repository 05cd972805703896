"""Puts together a dossier: everything that texts and people say of one actor."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

from sqlalchemy import Connection

from seized.derive.actors.naming import actor
from seized.derive.dossiers.bodies import bodies
from seized.derive.dossiers.gaps import gaps
from seized.derive.dossiers.partners import partners
from seized.derive.lineage import traces
from seized.drafting.compare.texts import compare
from seized.model import Document
from seized.model.activities import Activity, ActivityFilter
from seized.model.comparison import Place
from seized.model.dossier import Changes, Dossier, Shift, Who
from seized.model.facts import Telling
from seized.model.lineage import Trace
from seized.model.register import Entry, Holding, Proposal
from seized.register import holdings
from seized.register.activities import activities
from seized.register.proposals import proposals
from seized.register.register import Register
from seized.register.shelf import Shelf
from seized.register.wording import PARTS, wording
from seized.service import planning
from seized.service.activities import sums
from seized.service.actors import told


def dossier(register: Register, name: str, today: str) -> Dossier:
    """All that is known of an actor on a day.  Raises as `seized.service.actors.who` does."""
    with register.reading() as connection:
        who, found = told(connection, name, today)
        series = lines(connection, who.texts)
        changed = changes(connection, series)
        done = doings(connection, who)
        offered = likeliest(connection, (*who.asked, *who.requests))
        ground = planning.ground(connection, who.actor, who.texts, today)
        plan = planning.plan_on(connection, ground, None, today)
        fields = planning.fields_on(connection, ground)
    return Dossier(
        who=who,
        today=today,
        bodies=bodies(who.actor, found),
        partners=partners(who, found),
        series=series,
        changes=changed,
        activities=done,
        sums=sums(done),
        plan=plan,
        fields=fields,
        proposals=offered,
        gaps=gaps(who, (trace.series for trace in series)),
    )


def lines(connection: Connection, texts: Sequence[Holding]) -> tuple[Trace, ...]:
    """The lines that the texts about an actor stand in, each once; those of drafts where nothing was adopted."""
    adopted = [one.key for one in texts if not one.draft]
    shelf = Shelf(connection)
    found: list[Trace] = []
    for key in reversed(adopted or [one.key for one in texts]):
        if not any(key in _keys(trace) for trace in found):
            found.append(traces.trace(shelf.focus(key), shelf))
    return tuple(sorted(found, key=lambda trace: (-len(trace.series.members), trace.focus.date or "", trace.focus.key)))


def _keys(trace: Trace) -> set[str]:
    """The texts of a line, what opened it, and its focus."""
    texts = [one.text for one in trace.series.members] + [one.text for one in trace.series.openings]
    return {trace.focus.key, *(text.key for text in texts)}


def changes(connection: Connection, series: Iterable[Trace]) -> tuple[Changes, ...]:
    """What each text of the lines that was read changed of the one read before it."""
    lines = [[one.text.key for one in trace.series.members if one.text.standing == "read"] for trace in series]
    readings = dict(holdings.readings(connection, {key for line in lines for key in line}))
    paragraphs = wording(connection, readings)
    pairs = (pair for line in lines for pair in pairwise(key for key in line if paragraphs[key]))
    return tuple(_changed(readings, paragraphs, *pair) for pair in pairs)


def _changed(
    readings: Mapping[str, Document], paragraphs: Mapping[str, Sequence[Telling]], before: str, after: str
) -> Changes:
    compared = compare(readings[before], readings[after])
    found = [one for one in compared.changes if any(place.part in PARTS for place in (*one.before, *one.after))]
    kinds = Counter(one.kind for one in found)
    return Changes(
        before=before,
        after=after,
        kept=kinds["unchanged"],
        edited=kinds["edited"] + kinds["split"] + kinds["merged"],
        new=_told(paragraphs[after], (place for one in found if not one.before for place in one.after)),
        dropped=_told(paragraphs[before], (place for one in found if not one.after for place in one.before)),
        shifts=tuple(
            Shift(remark, source)
            for one in found
            for remark in one.remarks
            if remark.direction in ("stronger", "weaker")
            for source in _told(paragraphs[after], one.after[:1])
        ),
    )


def _told(paragraphs: Sequence[Telling], places: Iterable[Place]) -> tuple[Telling, ...]:
    """The preambular and operative paragraphs among some places of a text."""
    labels = {place.id for place in places}
    return tuple(one for one in paragraphs if one.paragraph in labels)


def likeliest(connection: Connection, asked: Collection[Entry]) -> tuple[Proposal, ...]:
    """The likeliest of what may be evidence for each thing asked, but for what somebody has dismissed."""
    listed = proposals(connection, asked).values()
    left = ([one for one in offered if one.decision is None or one.decision.value["accepted"]] for offered in listed)
    return tuple(offered[0] for offered in left if offered)


def doings(connection: Connection, who: Who) -> tuple[Activity, ...]:
    """The activities that an actor takes part in, or that serve what is asked of it or by the texts about it."""
    asked = {one.id for one in (*who.asked, *who.requests)}
    texts = {one.key for one in who.texts}
    return tuple(one for one in activities(connection, ActivityFilter()) if _is_theirs(one, who, asked, texts))


def _is_theirs(one: Activity, who: Who, asked: set[str], texts: set[str]) -> bool:
    serves = any(served.mandate in asked or served.about.document in texts for served in one.serves)
    return serves or any(actor(name).key == who.actor.key for name in one.actors)
