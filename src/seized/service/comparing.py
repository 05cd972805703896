"""Compares versions of a text: files, documents of the register, or some of both."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from seized.drafting.compare import collate, redline
from seized.errors import Unreachable
from seized.export.comparison.html import page
from seized.export.comparison.json import record
from seized.export.redline.docx import docx
from seized.model import Document
from seized.model.comparison import Collation, Comparison
from seized.pipeline import read
from seized.readers.paths import is_file
from seized.register import holdings as shelves
from seized.register.references import resolve
from seized.register.register import Register
from seized.service.people import now


def texts(wanted: Iterable[str | Document], register: Register | None = None) -> list[Document]:
    """What the names stand for, in order: files, or else documents of the register; a document stands for itself.

    Raises `seized.errors.ReadError` of a file, `RegisterError`, `Unknown` and `Ambiguous` of the register.
    """
    return [_named(one, register) if isinstance(one, str) else one for one in wanted]


def _named(name: str, register: Register | None) -> Document:
    if is_file(name):
        return read(Path(name))
    if register is None:
        raise Unreachable(f"{name}: no such file, and no register to look for it in")
    return kept(register, name)


def kept(register: Register, name: str) -> Document:
    """What a document of the register says; the name of a file is none.  Raises `Unknown` and `Ambiguous`."""
    with register.reading() as connection:
        return shelves.reading(connection, resolve(connection, name).document)


class Held(msgspec.Struct, frozen=True):
    """A document of the register: its key, and what it says."""

    key: str
    reading: Document


def held(register: Register, name: str) -> Held:
    """A document of the register by its name; the name of a file is none.  Raises `Unknown` and `Ambiguous`."""
    with register.reading() as connection:
        place = resolve(connection, name)
        return Held(place.key, shelves.reading(connection, place.document))


def side_by_side(register: Register, *keys: str) -> Collation:
    """Documents of the register by their keys, at least two, each compared with the one before it."""
    return collate([held(register, key).reading for key in keys])


def collation(documents: Sequence[Document]) -> Collation:
    """The versions side by side, each compared with the one before it; at least two."""
    return collate(documents)


def as_record(found: Collation) -> bytes:
    """The comparison as JSON; of more than two versions, all of them side by side."""
    return record(found if len(found.steps) > 1 else found.steps[0])


def as_page(found: Collation) -> bytes:
    """The comparison as one self-contained HTML page."""
    return page(found)


def as_word(found: Comparison, author: str) -> bytes:
    """The comparison as a Word file whose every change is a native revision."""
    return docx(redline(found), author, now())
