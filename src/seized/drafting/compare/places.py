"""What is compared of a document: its title, its paragraphs and its footnotes, in this order."""

from collections import defaultdict
from collections.abc import Iterator

from seized.model import Document
from seized.model.comparison import BREAK, Place, PlacePart, Version
from seized.model.placing import Places

Marks = dict[str, tuple[tuple[int, str], ...]]
"""The marks of footnotes by the paragraphs that bear them: where they stand, and the ids of the footnotes."""


def version(document: Document) -> Version:
    """What names a document in a comparison."""
    return Version(
        symbol=document.symbol,
        kind=document.kind,
        date=document.date,
        title=document.title,
        path=document.source.path,
    )


def places(document: Document) -> tuple[Place, ...]:
    """The title, the paragraphs and the footnotes of a document, those that are marked in the order of their marks."""
    marks = _marks(document)
    return tuple(
        Place(
            at=at,
            id=id_,
            part=part,
            number=number,
            level=level,
            opening=opening,
            text=text.replace(BREAK, " "),
            notes=marks.get(id_, ()),
        )
        for at, (id_, part, number, level, opening, text) in enumerate(_found(document, marks))
    )


def _marks(document: Document) -> Marks:
    ids = defaultdict[tuple[str | None, str], list[str]](list)
    for count, note in enumerate(document.footnotes, 1):
        ids[note.paragraph, note.marker].append(f"note{count}")
    if not ids:
        return {}
    bearing, printed = {paragraph for paragraph, _ in ids}, Places(document)
    return {
        one.id: tuple((at, ids[one.id, marker].pop(0)) for at, marker in printed.notes(one))
        for one in document.paragraphs
        if one.id in bearing
    }


def _found(document: Document, marks: Marks) -> Iterator[tuple[str, PlacePart, str | None, int, str | None, str]]:
    if document.title:
        yield "title", "title", None, 0, None, document.title
    for one in document.paragraphs:
        yield one.id, one.part, one.number, one.level, one.opening, one.text
    numbers = [int(note.removeprefix("note")) for one in document.paragraphs for _, note in marks.get(one.id, ())]
    marked, in_order = set(numbers), iter(numbers)
    for count in range(1, len(document.footnotes) + 1):
        number = next(in_order) if count in marked else count
        note = document.footnotes[number - 1]
        yield f"note{number}", "footnote", note.marker, 0, None, note.text
