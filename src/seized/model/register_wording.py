"""What the register keeps and answers with, in the words that a person reads.

A day stands in full in a sentence (`adopted on 16 June 2023`); in the days of a window and in who judged it is short
(`10 Sep 2024 to 9 Sep 2025`).
"""

import re
from collections.abc import Sequence
from itertools import groupby

import msgspec

from seized.model.mandate import Due, MandateKind
from seized.model.nesting import label_above
from seized.model.register import Change, Entry, Holding, Judgement, Proposal, Status, Window, spanned
from seized.model.wording import counted, day, days, due_date, listed, ordinal, shortened

LABEL = re.compile(
    r"(?:(?P<part>[A-Z]|annex)\d*\.)?(?:s\d+\.)?(?P<kind>op|pp|p|h)(?P<number>\d+)(?:-\d+)?(?P<under>(?:\..+)?)"
)
KINDS: dict[MandateKind, str] = {
    "report": "report",
    "agenda": "agenda item",
    "meeting": "meeting",
    "extension": "extension",
    "other": "action",
}
STATUS_MEANINGS: dict[Status, str] = {
    "no indication": "Nobody has judged it. This does not say that nothing was done.",
    "in progress": "A named person found that it is being carried out.",
    "implemented": "A named person found that what was asked has been done.",
    "not implemented": "A named person found that what was asked has not been done.",
    "not applicable": "A named person found that it does not apply.",
}
CHANGES = {"new": "new", "changed": "changed", "moved": "known again in other words", "gone": "gone"}
REGIONS = {"pp": "preamble", "h": "heading"}
NAMES_IN_A_HEADING = 2
TITLE_IN_A_HEADING = 100


def place(label: str) -> str:
    """Where the paragraph with this label stands: `para. 4 (a)`, `B, para. 1`, `preamble, para. 3`."""
    parts = LABEL.fullmatch(label)
    if parts is None:
        return label
    number = f"para. {parts['number']}" if parts["number"] != "0" else "operative part"
    under = "".join(f" ({item.partition('-')[0]})" for item in parts["under"].split(".")[1:])
    return ", ".join(filter(None, (parts["part"], REGIONS.get(parts["kind"]), number + under)))


def cited_as(symbol: str, label: str) -> str:
    """How a paragraph is cited: `A/RES/78/100, para. 4 (a)`."""
    return f"{symbol}, {place(label)}"


def reference(entry: Entry) -> str:
    """How the paragraph of a mandate is cited: `A/RES/77/338, para. 4`; without what has no number in print."""
    return f"{entry.document.key}, para. {entry.cited}" if entry.cited else entry.document.key


def entry_name(entry: Entry) -> str:
    """How the paragraph of a mandate is cited; that of a draft says so: `DRAFT A/77/L.107, para. 8`."""
    return f"DRAFT {reference(entry)}" if entry.document.draft else reference(entry)


def heading(entry: Entry) -> str:
    """`Report by the Secretary-General: Eels and locks (A/RES/90/12, para. 4)`, with the title cut where it is long."""
    title = shortened(entry.document.title or "", TITLE_IN_A_HEADING)
    return f"{': '.join(filter(None, (task(entry), title)))} ({entry_name(entry)})"


def task(entry: Entry) -> str:
    """What is asked, by its kind, and of whom: `Report by the Secretary-General and 2 others`, `Action`."""
    names = [_with_article(entry, addressee.text, addressee.name) for addressee in entry.mandate.addressees]
    if len(names) > NAMES_IN_A_HEADING:
        names = [names[0], counted(len(names) - 1, "other")]
    relation = "for" if entry.mandate.kind == "agenda" else "by"
    return " ".join([KINDS[entry.mandate.kind].capitalize(), *([relation, listed(names)] if names else [])])


def _with_article(entry: Entry, text: str, name: str) -> str:
    """The name with the article that its paragraph gives it, or that its own text spares an organ: `the General
    Assembly`, but `Member States`."""
    named = f" the {text}".lower() in f" {source(entry)}".lower()
    return f"the {name}" if named or name == entry.document.organ else name


def entry_kind(entry: Entry) -> str:
    """What kind of thing is asked for, in a word or two: `report`, `agenda item`; else the verb that asks."""
    return entry.mandate.verb if entry.mandate.kind == "other" else KINDS[entry.mandate.kind]


def provenance(entry: Entry) -> str:
    """`Resolution A/RES/77/338, para. 4, adopted on 16 June 2023`; of a draft, or of a statement, `of` its date."""
    document = entry.document
    kind = document.kind if document.kind != "other" else "document"
    relation = "adopted on" if adopted_on(document) else "of"
    dated = [f"{relation} {day(document.date)}"] if document.date else []
    return ", ".join([f"{kind.capitalize()} {reference(entry)}", *dated])


def adopted_on(document: Holding) -> str | None:
    """The day on which a resolution or a decision was adopted; a draft was not, and a statement bears its own date."""
    return document.date if document.kind in ("resolution", "decision") and not document.draft else None


def source(entry: Entry) -> str:
    """The source paragraph in full: the words that govern it above it, its sub-paragraphs below."""
    return "\n".join(filter(None, (entry.chapeau, entry.paragraph_text, *entry.items)))


def agenda(entry: Entry) -> list[str]:
    """The agenda items that the words name, `Sustainable development – Eels`; in its own words an item not named."""
    named = [" – ".join(filter(None, (item.item, item.sub_item))) or item.text for item in entry.mandate.agenda]
    return list(dict.fromkeys(named))


def entry_due(entry: Entry, *, with_days: bool = False) -> str | None:
    """When a mandate is due: `79th session`, `30 April 2026`, `within 90 days of 1 January 2025`; None where nothing
    is said.  A session `with_days` is told with those known of it: `79th session, 10 Sep 2024 to 9 Sep 2025`.

    A session is said to be that of an organ only where it is not the one that adopted the text.  Sessions of several
    organs are told one organ after the other.
    """
    due = entry.mandate.due
    if due is None:
        return None
    if due.after is not None and due.within is not None:
        return f"{due_date(due)} of {day(due.after)}"
    sittings = [window for window in entry.windows if window.session is not None]
    told = []
    for organ, group in groupby(sittings, lambda window: window.organ):
        windows = list(group)
        spell = days(*spanned(windows)) if with_days else None
        whose = f" of the {organ}" if organ not in (None, entry.document.organ) else ""
        told.append(", ".join(filter(None, (_sessions(windows) + whose, spell))))
    return "; ".join(told) or due_date(due)


def _sessions(windows: Sequence[Window]) -> str:
    """`79th session`, `79th and 80th sessions`."""
    numbers = [ordinal(window.session) for window in windows if window.session is not None]
    return f"{listed(numbers)} session{'s' * (len(numbers) > 1)}"


def entry_status(entry: Entry) -> str:
    """What came of a mandate: `implemented`, `no indication`, `no indication, overdue since 9 Sep 2025`.

    What a draft asks is not due before it is adopted, so nothing can have come of it: `draft only`.
    """
    if entry.document.draft:
        return "draft only"
    if not entry.overdue:
        return entry.status
    last = max(window.last for window in entry.windows if window.last)
    return f"{entry.status}, overdue since {day(last, short=True)}"


def judged(entry: Entry) -> str | None:
    """Why the status is what it is, and who says so: `The report came out. Evidence: A/79/9 (A. Ruiz, 3 Mar 2025)`."""
    judgement = entry.judged
    if judgement is None:
        return None
    evidence = f"Evidence: {listed(judgement.evidence)}" if judgement.evidence else None
    because = f"{judgement.because.rstrip('.')}." if judgement.because and evidence else judgement.because
    why = " ".join(filter(None, (because, evidence)))
    who = f"{judgement.by}, {day(judgement.at[:10], short=True)}"
    return f"{why} ({who})" if why else who


def proposal_words(proposal: Proposal) -> str:
    """What may be evidence, and how far it counts: `perhaps A/80/18 (report noted), proposed and not confirmed`."""
    kind = f" ({proposal.candidate.kind})" if proposal.candidate else ""
    if proposal.decision is None:
        return f"perhaps {proposal.evidence}{kind}, proposed and not confirmed"
    word = "confirmed" if proposal.decision.value["accepted"] else "dismissed"
    return f"{proposal.evidence}{kind}, {word} by {proposal.decision.by}"


def judgement_words(judgement: Judgement) -> str:
    """What was judged: `status: implemented`, `due: 80th session`, `A/79/900 is evidence`."""
    value = judgement.value
    if judgement.kind == "status":
        return f"status: {value['status']}"
    if judgement.kind == "evidence" and value["accepted"] is None:
        return f"{value['symbol']} is to be judged again"
    if judgement.kind == "evidence":
        return f"{value['symbol']} is {'' if value['accepted'] else 'no '}evidence"
    if judgement.kind == "attachment":
        return f"judgement {value['judgement']} belongs here"
    field = str(value["field"])
    return f"{field}: {field_words(field, value['to']) if value['to'] is not None else 'as it was read'}"


def change_words(change: Change) -> str:
    """What a reading did to a mandate: `changed, due: 79th session, now 80th session`."""
    fields = [
        f"{name}: {field_words(name, old)}, now {field_words(name, new)}" for name, (old, new) in change.fields.items()
    ]
    return "; ".join([CHANGES[change.change], *fields])


def field_words(field: str, value: object) -> str:
    """The value of a field of a mandate, given as plain values, in words."""
    if field == "label":
        return place(label_above(str(value)))
    if field == "dismissed":
        return "no mandate" if value else "a mandate"
    if field == "addressees" and isinstance(value, list | tuple):
        return "; ".join(str(one["name"]) for one in value) or "nobody"
    if field == "due":
        return due_date(msgspec.convert(value, Due)) if value else "at no time"
    return "none" if value is None else str(value)
