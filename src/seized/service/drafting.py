"""Works on texts that somebody hands in and that are not kept: checked, mended, compared, rolled forward, compiled.

Each function here takes bytes of strangers and answers with plain records, so that it can run in a process apart
(`seized.service.apart.Apart.work`); a register is therefore named by its address, and opened there.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import msgspec

from seized.derive.lineage.series import series
from seized.derive.lineage.texts import text
from seized.drafting.checking import check
from seized.drafting.draft import Draft
from seized.drafting.rules import chosen
from seized.errors import TooLarge
from seized.model import Document, Source
from seized.model.checking import Checked
from seized.model.comparison import Collation
from seized.model.compilation import Handed
from seized.model.register import Cited
from seized.pipeline import told
from seized.readers import data_source, word_source
from seized.register.citing import cited
from seized.register.register import Register
from seized.register.shelf import Shelf
from seized.segment import segment
from seized.service import comparing, compiling, mending, rolling
from seized.service.checking import Settings, knowing
from seized.service.compiling import Compiled
from seized.service.rolling import Rolling

LONGEST = 2_000_000
"""Characters of a text that is held against the rules: the longest resolutions have a tenth of that."""

PASTED = "pasted.txt"
"""The name of a text that was pasted."""


class Looked(msgspec.Struct, frozen=True):
    """A draft as it was read, what the rules find in it, and what the register knows of the texts that it cites."""

    document: Document
    checked: Checked
    cited: tuple[Cited, ...]


def look(data: bytes, name: str, wanted: Settings, address: str) -> Looked:
    """Read a draft and hold it against the rules.  Raises `seized.errors.ReadError` and `RegisterError`."""
    source = _source(data, name)
    parts = segment(source)
    document = told(source, parts)
    with _register(address) as register:
        draft = Draft(document, parts, source, knowing(register))
        found = check(draft, chosen(wanted.select, wanted.ignore), scanned=wanted.scanned)
        with register.reading() as connection:
            labels = {paragraph.id for paragraph in document.paragraphs}
            return Looked(document, found, cited(connection, document, labels))


def mend(data: bytes, name: str, wanted: Settings, address: str, author: str) -> mending.Copy:
    """Mend a draft.  Raises as `look` does."""
    with _register(address) as register:
        return mending.mend(data, name, wanted, knowing(register), author)


def read(data: bytes, name: str) -> Document:
    """Read a text.  Raises `seized.errors.ReadError`."""
    source = _source(data, name)
    return told(source, segment(source))


def collated(texts: Sequence[Document]) -> Collation:
    """Texts side by side, each compared with the one before it."""
    return comparing.collation(texts)


def roll(data: bytes, name: str, session: int, address: str) -> Rolling:
    """Roll a text forward to a later session.  Raises as `look` does, and `seized.errors.NotRolled`."""
    file = word_source(data, name)
    if file:
        _bound(file.source, name)
    with _register(address) as register:
        return rolling.rolled(file or read(data, name), session, register)


def compiled(base: Document | tuple[str, bytes], proposals: Sequence[tuple[Handed, bytes]]) -> Compiled:
    """Proposals laid together on a text: a document that was read, or the name and content of a file.

    Raises `seized.errors.ReadError` of the base alone.
    """
    if isinstance(base, Document):
        return compiling.laid_together(base.symbol or base.source.path, base, proposals)
    name, data = base
    return compiling.laid_together(name, read(data, name), proposals)


def latest(register: Register, document: Document) -> str | None:
    """The last text of the series of a draft that was adopted before it and can be read here, by its key; None where
    there is none."""
    focus = text(document)
    with register.reading() as connection:
        members = series(focus, Shelf(connection)).members
        before = [
            one.text
            for one in members
            if one.text.standing == "read"
            and not one.text.draft
            and one.text.key != focus.key
            and (one.text.session or 0) <= (focus.session or one.text.session or 0)
        ]
    return max(before, key=lambda one: (one.date or "", one.key)).key if before else None


def _source(data: bytes, name: str) -> Source:
    source = data_source(data, name)
    _bound(source, name)
    return source


def _bound(source: Source, name: str) -> None:
    if len(source.text) > LONGEST:
        raise TooLarge(
            f"{name}: it has {len(source.text):,} characters, the limit is {LONGEST:,}; hand in a part of it"
        )


@contextmanager
def _register(address: str) -> Iterator[Register]:
    with Register(address) as register:
        yield register
