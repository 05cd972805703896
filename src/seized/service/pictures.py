"""The original of a document to be looked at beside its text: pages drawn as pictures, with its paragraphs on them."""

from collections import OrderedDict, defaultdict
from collections.abc import Iterator
from threading import Lock

import msgspec

from seized.errors import FileGone, ReadError, Unknown
from seized.model import Document, Source
from seized.model.accounts import Original
from seized.model.beside import Beside, Box, Leaf, Stretch
from seized.model.source import Line
from seized.readers import data_source, pictures
from seized.register import holdings
from seized.register import originals as kept
from seized.register.references import resolve
from seized.register.register import Register
from seized.service import originals

PDF = "application/pdf"

WIDTH = 1100
"""Dots of a picture from left to right: sharp at the size at which it is shown on a good screen."""

ROOM = 96
"""Pictures that are remembered at most."""

DESCENT = 0.3
"""Of the size of the type: how far letters hang below the line."""

_drawn: OrderedDict[tuple[str, int], bytes] = OrderedDict()
_lock = Lock()


def beside(register: Register, name: str) -> Beside:
    """The original of a document.  Raises `seized.errors.Unknown` and `Ambiguous` for the name."""
    with register.reading() as connection:
        reading = holdings.reading(connection, resolve(connection, name).document)
    text = tuple(Stretch(reading.text[slice(*one.span)], one.kind, one.name) for one in reading.regions)
    found = Beside(
        name=originals.file_name(reading.source.path),
        sha256=reading.source.sha256,
        media_type=reading.source.media_type,
        text=text,
    )
    try:
        original = originals.original_of(register, name)
        leaves = tuple(_leaves(original, reading)) if original.media_type == PDF else ()
    except (FileGone, ReadError) as error:
        return msgspec.structs.replace(found, gone=str(error))
    return msgspec.structs.replace(found, leaves=leaves, text=()) if leaves else found


def page_picture(register: Register, name: str, page: int) -> bytes:
    """A page of the original of a document as a PNG; pages are counted from 1.

    Raises as `seized.service.originals.original_of`, and `Unknown` where the original has no such page.
    """
    with register.reading() as connection:
        sha256, media_type, _ = kept.primary(connection, name)
    with _lock:
        if found := _drawn.get((sha256, page)):
            _drawn.move_to_end((sha256, page))
            return found
    if media_type != PDF:
        raise Unknown(f"{name}: the original has no pages")
    try:
        drawn = pictures.picture(originals.original_of(register, name).data, page, WIDTH)
    except IndexError:
        raise Unknown(f"{name}: the original has no page {page}") from None
    with _lock:
        _drawn[sha256, page] = drawn
        while len(_drawn) > ROOM:
            _drawn.popitem(last=False)
    return drawn


def _leaves(original: Original, reading: Document) -> Iterator[Leaf]:
    """The pages with the paragraphs on them; without, where the file is read otherwise today than it was."""
    sizes = pictures.sizes(original.data)
    source = data_source(original.data, original.name)
    lines = _lines_of(source, reading) if source.text == reading.text else {}
    for number, (width, height) in enumerate(sizes, 1):
        here = ((label, listed) for (page, label), listed in lines.items() if page == number)
        yield Leaf(number, width, height, tuple(_box(label, listed, height) for label, listed in here))


def _lines_of(source: Source, reading: Document) -> dict[tuple[int, str], list[Line]]:
    """The printed lines of each paragraph, by page and label."""
    found: dict[tuple[int, str], list[Line]] = defaultdict(list)
    regions = [one for one in reading.regions if one.kind == "paragraph" and one.name]
    at = 0
    for line in source.lines:
        while at < len(regions) and regions[at].span[1] <= line.start:
            at += 1
        if at < len(regions) and regions[at].span[0] < line.end and line.page and line.baseline is not None:
            found[line.page, regions[at].name or ""].append(line)
    return found


def _box(label: str, lines: list[Line], height: float) -> Box:
    left, right = min(line.left or 0.0 for line in lines), max(line.right or 0.0 for line in lines)
    top = min(height - (line.baseline or 0.0) - (line.size or 0.0) for line in lines)
    bottom = max(height - (line.baseline or 0.0) + DESCENT * (line.size or 0.0) for line in lines)
    return Box(label, round(left, 1), round(top, 1), round(right - left, 1), round(bottom - top, 1))
