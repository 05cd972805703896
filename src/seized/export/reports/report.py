"""The skeleton of a report, put together as a paper: what is known stands in it, what is not is a marked blank."""

from collections.abc import Iterator

from seized.export.papers.paper import Blank, Block, Heading, Paper, Points, Reference, Run, Statement
from seized.export.reports.house_form import authority, ordinal_words, resolution
from seized.model.activities import Activity, Proposed
from seized.model.dossier import Heard, Report, Section
from seized.model.register import Proposal
from seized.model.register_wording import cited_as, entry_due, entry_status, judged, proposal_words
from seized.model.wording import asked, day, listed, shortened

EVIDENCE = 3
"""Documents that may be evidence and are shown for one mandate, the likeliest."""

LONGEST_QUOTE = 400


def report_paper(report: Report, today: str) -> Paper:
    """The skeleton: title and authority, a section for each operative paragraph, earlier reports, and the end."""
    document = report.mandate.document
    return Paper(
        title=report.title or f"Implementation of {resolution(document)}",
        head=tuple(_head(report)),
        below=(f"Report of the {report.reporter}" if report.reporter else "Report", f"Skeleton made on {day(today)}"),
        blocks=tuple(_blocks(report)),
    )


def _head(report: Report) -> Iterator[str]:
    if report.organ:
        yield report.organ
    if report.session is not None:
        yield f"{ordinal_words(report.session)} session".capitalize()
    if report.agenda_item:
        yield f"Item of the provisional agenda: {report.agenda_item}"


def _blocks(report: Report) -> Iterator[Block]:
    entry = report.mandate
    source = _reference(entry.document.key, entry.mandate.paragraph, entry.paragraph_text)
    yield Heading("Introduction")
    opening = authority(entry, report.reporter)
    yield Statement((Run(opening),), (source,))
    yield Blank("how the report was made: who was asked for contributions, and who gave them")
    for section in report.sections:
        yield from _section(report, section)
    yield from _earlier(report)
    yield Heading("Observations and recommendations")
    yield Blank("what the reporter concludes")


def _reference(document: str, label: str, quote: str) -> Reference:
    return Reference(cited_as(document, label), shortened(" ".join(quote.split()), LONGEST_QUOTE))


def _section(report: Report, section: Section) -> Iterator[Block]:
    document = report.mandate.document.key
    yield Heading(f"Paragraph {section.cited}" if section.cited else "Paragraph without a number")
    words = _opened(section)
    yield Statement(words, (Reference(cited_as(document, section.paragraph)),), label=_label(section.cited))
    for item in section.items:
        label, _, rest = item.partition(" ") if item.startswith("(") else ("", "", item)
        yield Statement((Run(rest),), label=label or None, level=1)
    answered = any(heard.entry.id == report.mandate.id for heard in section.heard)
    if answered:
        yield Statement((Run("The present report is submitted in response to this paragraph."),))
    for heard in section.heard:
        yield Points(tuple(_heard(heard)))
    if not section.heard:
        yield Points((Statement((Run("Addressed to: ", "strong"), Run("nobody; it asks for nothing"))),))
    if section.activities:
        yield Heading("What was done", 2)
        yield Points(tuple(_activity(one) for one in section.activities))
    if not answered and not _known(section):
        yield Blank(f"what was done under paragraph {section.cited}" if section.cited else "what was done under it")


def _label(cited: str) -> str | None:
    return f"{cited.rpartition(' ')[2] if cited[:1].isalpha() else cited}." if cited else None


def _opened(section: Section) -> tuple[Run, ...]:
    """The paragraph, its opening phrase set off."""
    if section.opening and section.text.startswith(section.opening):
        return Run(section.opening, "opening"), Run(section.text[len(section.opening) :])
    return (Run(section.text),)


def _known(section: Section) -> bool:
    """Whether anything is known of what came of a paragraph; a proposal that nobody has confirmed is not."""
    decided = any(one.decision and one.decision.value["accepted"] for heard in section.heard for one in heard.proposals)
    return bool(section.activities) or decided or any(heard.entry.judged for heard in section.heard)


def _heard(heard: Heard) -> Iterator[Statement]:
    entry = heard.entry
    who = asked(entry.mandate) or "nobody named"
    due = f"; due: {entry_due(entry)}" if entry_due(entry) else ""
    yield Statement((Run("Addressed to: ", "strong"), Run(f"{who} ({entry.mandate.verb}{due})")))
    why = judged(entry)
    yield Statement((Run("Status: ", "strong"), Run(f"{entry_status(entry)}{f'. {why}' if why else ''}")))
    shown = [one for one in heard.proposals if not _dismissed(one)][:EVIDENCE]
    if shown:
        runs = (Run("Evidence: ", "strong"), Run("; ".join(map(proposal_words, shown))))
        yield Statement(runs, tuple(Reference(one.evidence) for one in shown))
    for one in heard.proposed if entry.judged is None else ():
        yield Statement((Run("Proposed: ", "strong"), Run(_proposed(one))))


def _dismissed(proposal: Proposal) -> bool:
    return proposal.decision is not None and not proposal.decision.value["accepted"]


def _proposed(one: Proposed) -> str:
    return f"{one.status}, by activity {one.activity}: {one.because}; a person sets it"


def _activity(one: Activity) -> Statement:
    given = one.contribution
    amount = f"{given.donor}, {given.amount:,} {given.currency}" if given else ""
    when = " to ".join(dict.fromkeys(day(known) for known in (one.start, one.end) if known))
    parts = [when, one.place or "", listed(one.actors), amount, one.stage]
    words = f"{one.kind.capitalize()}: {one.title} ({', '.join(filter(None, parts))}; entered by {one.by})"
    return Statement((Run(words),), tuple(map(Reference, one.evidence)))


def _earlier(report: Report) -> Iterator[Block]:
    if report.earlier:
        yield Heading("Earlier reports")
        yield Points(
            tuple(
                Statement(
                    (Run(f"Perhaps {one.evidence}: {one.kind}, proposed and not confirmed"),), (Reference(one.witness),)
                )
                for one in report.earlier
            )
        )
