"""The lines of resolutions about an actor, and what each text changed."""

from collections.abc import Iterator

from seized.export.dossiers.facts import first_told
from seized.export.dossiers.sources import Sources, rows
from seized.export.papers.paper import Block, Cell, Grid, Heading, Points, Reference, Run, Statement
from seized.model.comparison_wording import remark_words
from seized.model.dossier import Changes, Dossier
from seized.model.facts import Telling
from seized.model.lineage import Member, Series, Trace
from seized.model.lineage_wording import Asked, asked, cycle_words, heading, stated_words, stood
from seized.model.wording import counted, day, listed, ordinal, shortened

OPENING_WORDS = 200
"""Characters of a paragraph by which it is known again."""

UNREAD = {"known": "known, not read", "cited": "only cited"}


def series(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """Each line of texts as a table, with what changed from one text to the next."""
    yield Heading("Resolutions and decisions")
    if not dossier.series:
        yield Statement((Run("No adopted text in the register names it in its title; one that does fills this part."),))
    for trace in dossier.series:
        yield from _line(dossier, trace, sources)


def _line(dossier: Dossier, trace: Trace, sources: Sources) -> Iterator[Block]:
    line = trace.series
    yield Heading(heading(trace) or trace.focus.name, 2)
    if not line.members:
        yield Statement((Run(f"{trace.focus.name}, {stood(trace.focus)}; no other text of this line is known."),))
        return
    yield Statement((Run(_rhythm(line)),))
    askings = asked(line)
    yield Grid(
        "The texts of this line",
        ("Text", "Adopted", "Asks for", "Came as"),
        rows(_row(member, askings.get(member.text.name, ())) for member in line.members),
    )
    for changes in dossier.changes:
        if changes.after in {member.text.key for member in line.members}:
            yield from _changes(dossier, changes, sources)


def _rhythm(line: Series) -> str:
    """How often the line came, by its sessions and in its own words, and what opened it."""
    opened = [f"{one.text.name} ({stood(one.text)}) opened it" for one in line.openings]
    cycle = [f"by its sessions: {cycle_words(line.cycle)}"] if line.cycle else []
    stated = stated_words(line)
    said = [f"in its own words: {stated}" if stated else "no text says how often it is to come"]
    drafts = [one.symbol for one in line.drafts]
    known = [f"drafts: {listed(drafts)}"] if drafts else []
    words = "; ".join([*opened, *cycle, *said, *known])
    return f"{words[:1].upper()}{words[1:]}."


def _row(member: Member, askings: tuple[Asked, ...]) -> list[Cell | str]:
    text = member.text
    unread = f" ({UNREAD[text.standing]})" if text.standing != "read" else ""
    session = f", {ordinal(text.session)} session" if text.session is not None else ""
    adopted = f"{day(text.date)}{session}" if text.date else "not known"
    wanted = [f"{asking.what} at the {ordinal(asking.session)} session" for asking in askings]
    nothing = "no report or item" if text.standing == "read" else "not known"
    came = [asking.answer or asking.because or "none known" for asking in askings]
    return [f"{text.name}{unread}", adopted, "; ".join(wanted) or nothing, "; ".join(dict.fromkeys(came))]


def _changes(dossier: Dossier, changes: Changes, sources: Sources) -> Iterator[Block]:
    after, before = sources.name(changes.after), sources.name(changes.before)
    yield Heading(f"What {after} changed", 3)
    counts = [
        f"{counted(changes.kept, 'paragraph').capitalize()} as in {before}",
        f"{changes.edited or 'none'} edited",
        f"{len(changes.new) or 'none'} new",
        f"{len(changes.dropped) or 'none'} left out",
    ]
    yield Statement((Run(f"{listed(counts)}."),), (Reference(after), Reference(before)))
    points = [_opening("New", one, sources) for one in changes.new]
    points += [_opening("Left out", one, sources) for one in changes.dropped]
    points += [
        Statement((Run("Verb: ", "quiet"), Run(remark_words(one.remark))), (sources.reference(one.source),))
        for one in changes.shifts
    ]
    points += [
        Statement((Run(f"First told here, {kind}: ", "quiet"), Run(words)), sources.references(told))
        for kind, words, told in first_told(dossier, changes.after)
    ]
    if points:
        yield Points(tuple(points))


def _opening(word: str, told: Telling, sources: Sources) -> Statement:
    words = shortened(" ".join(told.quote.split()), OPENING_WORDS)
    return Statement((Run(f"{word}: ", "quiet"), Run(words)), (sources.reference(told),))
