"""Who met, agreed and belongs to what, what is observed, and in which fields there is cooperation, in short tables."""

from collections.abc import Callable

from rich.text import Text

from seized.cli.lines import MEASURE, Sheet
from seized.model import Document
from seized.model.cooperation_wording import GROUPS, Note, notes
from seized.model.wording import labels

PLACE = 9
HEADINGS = dict(
    zip(GROUPS, ("Meetings", "Agreements", "Memberships", "Observances", "Fields of cooperation"), strict=True)
)


def cooperation_tables(
    sheet: Sheet, document: Document, wanted: Callable[[str], bool] = lambda paragraph: True
) -> None:
    """Write what the paragraphs tell whose ids are `wanted`, a table for each kind of thing."""
    places = labels(document)
    for group, heading in HEADINGS.items():
        found = [note for note in notes(document, group) if wanted(note.paragraph)]
        if found:
            sheet.across(Text(heading, "bold"), Text(str(sum(len(note.spans) for note in found)), "bold"))
            sheet.rule()
            _rows(sheet, found, places)
            sheet.blank()


def _rows(sheet: Sheet, found: list[Note], places: dict[str, str]) -> None:
    """The notes, each behind its paragraph, which is named once."""
    before = None
    for note in found:
        place = places[note.paragraph] or note.paragraph
        words = Text(note.name)
        if note.told:
            words.append(f" · {note.told}", "dim")
        label = Text("" if note.paragraph == before else place)
        sheet.columns([label, words], [PLACE, MEASURE - PLACE - 2])
        before = note.paragraph
