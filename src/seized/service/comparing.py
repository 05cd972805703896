"""Compares versions of a text: files, documents of the register, or some of both."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from seized.drafting.compare import collate, redline
from seized.export.comparison.html import page
from seized.export.comparison.json import record
from seized.export.redline.docx import docx
from seized.model import Document
from seized.model.comparison import Collation, Comparison
from seized.pipeline import read
from seized.readers.sniff import SUFFIXES
from seized.register import holdings as shelves
from seized.register.references import resolve
from seized.register.register import Register
from seized.service.opening import opened
from seized.service.people import now


def texts(names: Sequence[str], address: str | None = None) -> list[Document]:
    """What the names stand for, in order: files, or else documents of the register, which is opened only for those.

    Raises `seized.errors.ReadError` of a file, `RegisterError`, `Unknown` and `Ambiguous` of the register.
    """
    with ExitStack() as stack:
        register: Register | None = None
        found = []
        for name in names:
            if is_file(name):
                found.append(read(Path(name)))
                continue
            register = register or stack.enter_context(opened(address))
            found.append(_kept(register, name))
        return found


def is_file(name: str) -> bool:
    """Whether a name means a file: one that is there, or one that could be a document by its suffix."""
    return Path(name).exists() or Path(name).suffix.lower() in SUFFIXES


def _kept(register: Register, name: str) -> Document:
    with register.reading() as connection:
        return shelves.reading(connection, resolve(connection, name).document)


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
