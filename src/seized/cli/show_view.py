"""A document, a paragraph or a mandate of the register, for the eye."""

from collections.abc import Iterable

from rich.text import Text

from seized.cli.cooperation_view import cooperation_tables
from seized.cli.entry_view import remarks, status_text
from seized.cli.lines import MEASURE, Sheet
from seized.cli.mandates import INDENT, mandate_table
from seized.cli.terminal import body, footnotes, masthead, paragraph_view, warnings
from seized.model import AgendaItem, Document
from seized.model.mandate import Mandate
from seized.model.nesting import stands_in
from seized.model.placing import Places
from seized.model.register import Cited, Entry, Shown, SourceKept
from seized.model.register_wording import cited_as, entry_due
from seized.model.wording import asked, counted, day, standing

LABEL_WIDTH = 11
DATE_WIDTH = 11


def show_view(sheet: Sheet, shown: Shown) -> None:
    """Write what was asked for, with all that the register knows of it."""
    if shown.holding.draft:
        sheet.centred(Text("DRAFT", "yellow bold"), MEASURE)
    if shown.paragraph is None:
        _whole(sheet, shown)
    else:
        _part(sheet, shown, shown.paragraph)


def _whole(sheet: Sheet, shown: Shown) -> None:
    masthead(sheet, shown.reading)
    body(sheet, shown.reading)
    footnotes(sheet, shown.reading.footnotes)
    _tables(sheet, shown)
    cooperation_tables(sheet, shown.reading)
    warnings(sheet, shown.reading)
    _sources(sheet, shown.sources)


def _tables(sheet: Sheet, shown: Shown) -> None:
    """The mandates as `seized read` shows them, with what came of each."""
    entries = {entry.mandate.id: entry for entry in shown.entries}

    def foot(mandate: Mandate) -> None:
        entry = entries[mandate.id]
        sheet.across(Text.assemble(" " * INDENT, (entry.handle, "dim")), status_text(entry))
        remarks(sheet, entry, margin=INDENT)
        if number := shown.activities.get(entry.id):
            sheet.hanging(Text(" " * INDENT), Text(_activities(number, entry), "dim"), margin=0)

    groups = {
        "Mandates of the United Nations": [one.mandate for one in shown.entries if one.mandate.un_mandate],
        "Asked of States and others": [one.mandate for one in shown.entries if not one.mandate.un_mandate],
    }
    for heading, mandates in groups.items():
        if mandates:
            sheet.across(Text(heading, "bold"), Text(str(len(mandates)), "bold"))
            mandate_table(sheet, mandates, shown.reading, foot)


def _sources(sheet: Sheet, sources: Iterable[SourceKept]) -> None:
    sheet.line(Text("Read from", "bold"))
    sheet.rule()
    for source in sources:
        added = f"added {day(source.added[:10], short=True)}"
        language = f"language {source.language}" if source.language not in (None, "en") else None
        told = ", ".join(filter(None, (source.media_type, language, added)))
        sheet.hanging(Text(""), Text(source.path, "" if source.primary else "dim"), margin=0)
        sheet.hanging(
            Text("  "), Text(told + ("; the facts above are from here" if source.primary else ""), "dim"), margin=0
        )


def _part(sheet: Sheet, shown: Shown, label: str) -> None:
    """A paragraph between what governs it and what stands under it, what it cites, and what it asks."""
    document = shown.reading
    sheet.across(Text(cited_as(shown.holding.key, label), "bold"), Text(standing(document)))
    if document.title:
        sheet.words(document.title)
    sheet.rule()
    sheet.blank()
    _passage(sheet, document, label)
    entries = [one for one in shown.entries if shown.mandate in (None, one.id)]
    _citations(sheet, shown.cited if shown.mandate is None else ())
    if entries:
        sheet.across(Text("Mandates", "bold"), Text(str(len(entries)), "bold"))
        sheet.rule()
    for entry in entries:
        _mandate(sheet, entry, shown.activities.get(entry.id, 0))
    if shown.mandate is None:
        cooperation_tables(sheet, document, lambda paragraph: stands_in(paragraph, label))


def _activities(number: int, entry: Entry) -> str:
    return f"{counted(number, 'activity')}: seized activity list --under {entry.handle}"


def _passage(sheet: Sheet, document: Document, label: str) -> None:
    places = Places(document)
    around = [one for one in document.paragraphs if stands_in(label, one.id) or stands_in(one.id, label)]
    for paragraph in around:
        paragraph_view(sheet, paragraph, places)
    shown = {paragraph.id for paragraph in around}
    footnotes(sheet, [note for note in document.footnotes if note.paragraph in shown])


def _citations(sheet: Sheet, found: Iterable[Cited]) -> None:
    texts = {one.citation.symbol or one.citation.text: one for one in found if one.citation.kind != "other" or one.date}
    if not texts:
        return
    names = {key: one.citation.symbol or one.citation.kind for key, one in texts.items()}
    width = min(24, max(map(len, names.values())))
    widths = [width, DATE_WIDTH, MEASURE - width - DATE_WIDTH - 4]
    sheet.line(Text("Cites", "bold"))
    sheet.rule()
    for key, one in texts.items():
        title = Text(one.title or (one.citation.text if one.citation.text != key else ""))
        if remark := _known(one):
            title.append(f"\n{remark}", "dim")
        date = one.date or one.citation.date
        sheet.columns([Text(names[key]), Text(day(date, short=True) if date else ""), title], widths)
    sheet.blank()


def _known(cited: Cited) -> str:
    """How the text cited is known, and where its date is not the one that the citation gives."""
    stated = cited.citation.date
    differs = stated is not None and cited.date is not None and not cited.date.startswith(stated)
    known = "in the register" if cited.holding else "known, not read" if cited.date or cited.title else ""
    return "; ".join(
        filter(None, (known, f"cited with the date {day(stated, short=True)}" if differs and stated else ""))
    )


def _mandate(sheet: Sheet, entry: Entry, activities: int) -> None:
    mandate = entry.mandate
    sheet.across(Text(entry.handle, "bold"), status_text(entry))
    facts = {
        "asks": f"{mandate.verb}: {asked(mandate) or 'nobody is named'}",
        "what": mandate.action,
        "kind": mandate.kind if mandate.kind != "other" else None,
        "due": entry_due(entry, with_days=True),
        "recurring": mandate.recurrence,
        "agenda": "; ".join(map(_item, mandate.agenda)),
        "activities": _activities(activities, entry) if activities else None,
        "id": entry.id,
    }
    for name, value in facts.items():
        if value:
            sheet.hanging(Text(f"{name:<{LABEL_WIDTH}}", "dim"), Text(" ".join(value.split())), margin=0)
    remarks(sheet, entry)
    sheet.blank()


def _item(item: AgendaItem) -> str:
    """An agenda item by its titles; one that the text does not name, in the words of the text."""
    titles = [f"“{title}”" for title in (item.item, item.sub_item) if title]
    new = {True: "new ", False: "", None: ""}[item.new]
    return f"{new}{'sub-' if item.sub_item else ''}item {', '.join(titles)}" if titles else item.text
