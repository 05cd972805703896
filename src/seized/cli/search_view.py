"""What a search found, for the eye: each paragraph with the words that were looked for set off."""

from rich.text import Text

from seized.cli.lines import Mark, Sheet
from seized.model.register_wording import cited_as
from seized.model.search import Found, Hit
from seized.model.wording import counted, day

MARGIN = 5
"""Cells that a paragraph stands in from the edge."""


def search_view(sheet: Sheet, found: Found) -> None:
    """The hits, the newest first, and how many there are."""
    for hit in found.hits:
        _hit(sheet, hit)
    sheet.words(_count(found))
    for note in found.notes:
        sheet.words(note, "yellow")


def _count(found: Found) -> str:
    if not found.hits:
        return "No paragraph was found."
    total = f"more than {found.total} paragraphs" if found.more else counted(found.total, "paragraph")
    shown = f"; the newest {len(found.hits)} are shown (--limit)" if found.next is not None else ""
    return f"{total}{shown}".capitalize()


def _hit(sheet: Sheet, hit: Hit) -> None:
    draft = "DRAFT " if hit.document.draft else ""
    name = Text(draft + cited_as(hit.document.key, hit.handle.partition("#")[2]), "bold")
    sheet.across(name, Text(day(hit.document.date, short=True) if hit.document.date else ""))
    if hit.document.title:
        sheet.words(hit.document.title)
    sheet.words("; ".join(hit.why), "dim")
    if hit.chapeau:
        sheet.words(hit.chapeau, "dim")
    sheet.hanging(Text(f"{hit.number or '':<{MARGIN}}"), sheet.marked(hit.text, _marks(hit)), margin=0)
    sheet.blank()


def _marks(hit: Hit) -> list[Mark]:
    """What was looked for; words next to each other are set off as one."""
    found: list[Mark] = []
    for first, end in hit.matches:
        start = first
        if found and not hit.text[found[-1][1] : first].strip():
            start = found.pop()[0]
        found.append((start, end, "citation"))
    return found
