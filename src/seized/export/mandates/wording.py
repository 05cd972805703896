"""An entry of the register in the words that a person reads."""

import re
from itertools import groupby
from urllib.parse import quote

from seized.model.mandate import MandateKind
from seized.model.register import Entry, Holding, Status, Window
from seized.model.wording import counted, day, due_date, listed, ordinal, shortened

NOUNS: dict[MandateKind, str] = {
    "report": "Report",
    "agenda": "Agenda item",
    "meeting": "Meeting",
    "extension": "Extension",
    "other": "Action",
}
STATUS_MEANINGS: dict[Status, str] = {
    "no indication": "Nobody has judged it. This does not say that nothing was done.",
    "in progress": "A named person found that it is being carried out.",
    "implemented": "A named person found that what was asked has been done.",
    "not implemented": "A named person found that what was asked has not been done.",
    "not applicable": "A named person found that it does not apply.",
}
NAMES_IN_A_HEADING = 2
TITLE_IN_A_HEADING = 100
UN_SYMBOL = re.compile(r"(?:A|E|S|T|ST)/[\w./() -]{1,80}")
"""`A/RES/77/338`, `S/RES/2735 (2024)`, `ST/SGB/2018/1`: the series of the principal organs and the Secretariat."""


def heading(entry: Entry) -> str:
    """`Report by the Secretary-General: Eels and locks (A/RES/90/12, para. 4)`, with the title cut where it is long.

    A draft is called one.
    """
    title = shortened(entry.document.title or "", TITLE_IN_A_HEADING)
    draft = "draft " if entry.document.draft else ""
    return f"{': '.join(filter(None, (task(entry), title)))} ({draft}{reference(entry)})"


def task(entry: Entry) -> str:
    """What is asked, by its kind, and of whom: `Report by the Secretary-General and 2 others`, `Action`."""
    names = [_with_article(entry, addressee.text, addressee.name) for addressee in entry.mandate.addressees]
    if len(names) > NAMES_IN_A_HEADING:
        names = [names[0], counted(len(names) - 1, "other")]
    relation = "for" if entry.mandate.kind == "agenda" else "by"
    return " ".join([NOUNS[entry.mandate.kind], *([relation, listed(names)] if names else [])])


def _with_article(entry: Entry, text: str, name: str) -> str:
    """The name with the article that its paragraph gives it, or that its own text spares an organ: `the General
    Assembly`, but `Member States`."""
    named = f" the {text}".lower() in f" {source(entry)}".lower()
    return f"the {name}" if named or name == entry.document.organ else name


def reference(entry: Entry) -> str:
    """`A/RES/77/338, para. 4`; the key where there is no symbol, and no paragraph where it has no number in print."""
    name = entry.document.symbol or entry.document.key
    return f"{name}, para. {entry.cited}" if entry.cited else name


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


def falls_due(entry: Entry) -> str | None:
    """`79th session of the General Assembly`, `30 April 2026`, `within 90 days`; None where nothing is said.

    Sessions of several bodies are told one body after the other.
    """
    due = entry.mandate.due
    if due is None:
        return None
    bodies = groupby(due.sittings, lambda sitting: sitting[0])
    return listed([_sessions(organ, [number for _, number in sittings]) for organ, sittings in bodies]) or due_date(due)


def _sessions(organ: str | None, numbers: list[int]) -> str:
    words = f"{listed([ordinal(number) for number in numbers])} session{'s' if len(numbers) > 1 else ''}"
    return f"{words} of the {organ}" if organ else words


def agenda(entry: Entry) -> list[str]:
    """The agenda items that the words name, `Sustainable development – Eels`; in its own words an item not named."""
    named = [" – ".join(filter(None, (item.item, item.sub_item))) or item.text for item in entry.mandate.agenda]
    return list(dict.fromkeys(named))


def days(window: Window) -> str:
    """`10 September 2024 to 9 September 2025`; one day alone where only one is known, or both are the same."""
    return " to ".join(dict.fromkeys(day(iso) for iso in (window.first, window.last) if iso))


def source(entry: Entry) -> str:
    """The source paragraph in full: the words that govern it above it, its sub-paragraphs below."""
    return "\n".join(filter(None, (entry.chapeau, entry.paragraph_text, *entry.items)))


def judgement(entry: Entry) -> str:
    """`implemented (A/79/900), by A. Clerk on 3 March 2025: the report was issued`; `no indication`."""
    judged = entry.judged
    if judged is None:
        return entry.status
    evidence = f" ({'; '.join(judged.evidence)})" if judged.evidence else ""
    because = f": {judged.because}" if judged.because else ""
    return f"{entry.status}{evidence}, by {judged.by} on {day(judged.at[:10])}{because}"


def address(document: Holding) -> str | None:
    """Where the United Nations publishes a document of its own; the space before `(2024)` is not part of an address."""
    if document.symbol is None or not UN_SYMBOL.fullmatch(document.symbol):
        return None
    return f"https://docs.un.org/en/{quote(document.symbol.replace(' ', ''), safe='/()')}"
