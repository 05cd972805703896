"""What falls due, for the eye: a summary by addressee, then each mandate with its paragraph."""

from collections.abc import Iterator, Sequence

from rich.text import Text

from seized.cli.entry_view import entry_lines, entry_view
from seized.cli.lines import MEASURE, Sheet
from seized.model.register import MandateFilter
from seized.model.register_wording import entry_name
from seized.model.wording import counted, day, listed, ordinal
from seized.service.due import Addressed, DueList, Uncharted, by_addressee

NOBODY = "Nobody is named"
MOST_SESSIONS = 3


def due_view(sheet: Sheet, found: DueList, *, short: bool) -> None:
    """Write the list: mandates of the United Nations and what is asked of others apart, each by addressee."""
    groups = {
        "Mandates of the United Nations": by_addressee(found.entries, un=True),
        "Asked of States and others": by_addressee(found.entries, un=False),
    }
    sheet.words(question(found.wanted), "bold")
    sheet.blank()
    if not found.entries:
        sheet.line(Text("Nothing in the register fits."))
        sheet.blank()
    for heading, addressed in groups.items():
        _summary(sheet, heading, addressed)
    for heading, addressed in groups.items():
        if all(groups.values()):
            sheet.blank()
            sheet.centred(Text(heading.upper(), "bold"), MEASURE)
        for one in addressed:
            _group(sheet, one, short=short)
    for note in _notes(found):
        sheet.words(note, "dim")


def question(wanted: MandateFilter) -> str:
    """What was asked for: `Due at the 79th session of the General Assembly; kind: report`."""
    when = [
        f"at the {ordinal(wanted.session)} session" if wanted.session is not None else "",
        f"of the {wanted.organ}" if wanted.organ and wanted.session is not None else "",
        f"at sessions of the {wanted.organ}" if wanted.organ and wanted.session is None else "",
        f"from {day(wanted.since)} on" if wanted.since else "",
        f"by {day(wanted.before)}" if wanted.before else "",
    ]
    named = {"addressee": wanted.addressee, "kind": wanted.kind, "verb": wanted.verb, "status": wanted.status}
    head = " ".join(filter(None, ("Overdue" if wanted.overdue else "Due", *when)))
    rest = [f"{name}: {value}" for name, value in named.items() if value is not None]
    return "; ".join([head, *rest, *(["drafts taken in"] if wanted.drafts else [])])


def _summary(sheet: Sheet, heading: str, addressed: list[Addressed]) -> None:
    if not addressed:
        return
    total = sum(len(one.entries) for one in addressed)
    sheet.across(Text(heading, "bold"), Text(str(total), "bold"))
    sheet.rule()
    for one in addressed:
        sheet.across(Text(one.name or NOBODY), Text(str(one.count)))
    sheet.blank()


def _group(sheet: Sheet, addressed: Addressed, *, short: bool) -> None:
    sheet.blank()
    sheet.across(Text(addressed.name or NOBODY, "bold"), Text(str(addressed.count), "bold"))
    sheet.rule()
    if short:
        entry_lines(sheet, addressed.entries)
    else:
        for entry in addressed.entries:
            entry_view(sheet, entry)
    for one in addressed.shared:
        sheet.hanging(Text(""), Text(f"{entry_name(one.entry)}: see {one.under}"), margin=0)
    if short or addressed.shared:
        sheet.blank()


def _notes(found: DueList) -> Iterator[str]:
    """What the days have left out, and how to see it."""
    if found.uncharted:
        first, rest = found.uncharted[:MOST_SESSIONS], found.uncharted[MOST_SESSIONS:]
        named = [_at(one) for one in first] + ([f"{_total(rest)} at others"] if rest else [])
        yield (
            f"{counted(_total(found.uncharted), 'mandate')} more, due at sessions whose days are not known: "
            f"{listed(named)}. To see them: seized due --session {first[0].session}"
        )
    if found.overdue and not found.wanted.overdue:
        yield f"{counted(found.overdue, 'mandate')} more, overdue. To see them: seized due --overdue"


def _total(sessions: Sequence[Uncharted]) -> int:
    return sum(one.mandates for one in sessions)


def _at(one: Uncharted) -> str:
    organ = f" of the {one.organ}" if one.organ else ""
    return f"{one.mandates} at the {ordinal(one.session)} session{organ}"
