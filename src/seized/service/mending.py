"""Mends what is safe to mend, in a new file beside the old one."""

import hashlib
import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import msgspec

from seized.drafting.checking import mended, mending, written
from seized.drafting.knowledge import Knowledge
from seized.errors import ReadError
from seized.export.mended.docx import Editor, numbering
from seized.model.checking import Checked, Edit, Finding
from seized.readers import content, data_source, docx, language, text_source
from seized.readers.decode import decode
from seized.service.checking import Result, Settings, checked, joined, settings
from seized.service.people import now
from seized.service.reading import failure

TEXT = "text/plain"
UNMENDED = {
    "application/pdf": "a PDF is a print, with no running text to write into: mend the Word file that it was made of",
    "text/html": "a page is not where a text is worked on: save it as .docx or as plain text, and mend that",
    "application/akn+xml": "this is the record of a text as it was issued: mend the file that it was made of",
    docx.MEDIA_TYPE: "what stands in tracked changes of others, or is counted out by Word, is left to a person",
}
"""Why not everything is mended in a format, and what to do."""

LINE_END = re.compile("\r\n?|[\n\u0085\u2028\u2029]")
BYTE_ORDER_MARK = "\ufeff"
PASSES = 5
"""How often a text is mended and read again at the most: of two edits at one place only one is made at a time."""


class Mended(msgspec.Struct, frozen=True):
    """What became of a file: `count` findings were mended in the new file `path`, which is None where there were none.

    `left` more have words of their own, and could not be written into the file; `why` says why.
    """

    path: Path | None = None
    count: int = 0
    left: int = 0
    why: str = ""


class Copy(msgspec.Struct, frozen=True):
    """The content of a file with `count` findings mended, what is left to find in it, and as in `Mended`."""

    data: bytes
    count: int
    after: Checked
    left: int
    why: str


def mend_file(path: Path, typed: Settings, known: Knowledge, author: str) -> tuple[Result, Mended]:
    """Mend a file into a new one beside it, and say what is left to find there.

    Nothing is written where nothing can be mended; of another format only the findings are given.  Raises
    `SettingsError`.
    """
    wanted = joined(typed, settings(path))
    try:
        made = mend(content(path), str(path), wanted, known, author)
        new = beside(path) if made.count else None
        if new:
            _write_new(new, made.data)
    except Exception as error:  # a defect in a rule costs one document, never the batch
        return failure(path, error), Mended()
    findings = tuple(msgspec.structs.replace(finding, edits=()) for finding in made.after.findings)
    shown = msgspec.structs.replace(made.after.source, path=str(new)) if new else made.after.source
    result = msgspec.structs.replace(made.after, source=shown, findings=findings)
    return result, Mended(new, made.count, made.left, made.why)


def mend(data: bytes, name: str, wanted: Settings, known: Knowledge, author: str) -> Copy:
    """The content of a file that came under a name, mended.

    Plain text keeps its line ends.  In a Word file every edit is a tracked change by `author`, and nothing else is
    touched; what stands in a tracked change already is left to a person.  Raises `seized.errors.ReadError`.
    """
    source = data_source(data, name)
    after, count = checked(source, wanted, known), 0
    if source.media_type == TEXT:
        after, count = _text(after, wanted, known)
        data = _with_line_ends(after.text, data).encode()
    elif source.media_type == docx.MEDIA_TYPE:
        after, count, data = _word(data, name, wanted, known, author)
    left = sum(bool(finding.edits) for finding in after.findings)
    return Copy(data, count, after, left, UNMENDED.get(source.media_type, "") if left else "")


def beside(path: Path) -> Path:
    """The new file for an old one: `draft.fixed.txt` for `draft.txt`."""
    return path.with_suffix(f".fixed{path.suffix}")


def is_mended(result: Checked) -> bool:
    """Whether the text is of a format that is mended."""
    return result.source.media_type in (TEXT, docx.MEDIA_TYPE)


def _text(before: Checked, wanted: Settings, known: Knowledge) -> tuple[Checked, int]:
    """The text mended until nothing is left that can be mended, and how many findings that were."""
    total, after = 0, before
    for _ in range(PASSES):
        text, count = mended(after.text, after.findings)
        if not count:
            break
        total += count
        after = checked(text_source(text, before.source.path), wanted, known)
    return after, total


def _word(data: bytes, name: str, wanted: Settings, known: Knowledge, author: str) -> tuple[Checked, int, bytes]:
    """The same for a Word file, with its bytes."""
    instant, total = now(), 0
    own = numbering(ZipFile(io.BytesIO(data)))
    for turn in range(PASSES + 1):
        file = docx.read_file(data, name, hashlib.sha256(data).hexdigest())
        after = checked(language.settle(file.source), wanted, known)
        if turn == PASSES:
            break
        copy = _Copy(Editor(file, own), file.source.text, author, instant)
        data, count = copy.mended(after.findings) or (data, 0)
        if not count:
            break
        total += count
    return after, total, data


class _Copy(NamedTuple):
    """A Word file that is being mended."""

    editor: Editor
    text: str
    author: str
    instant: str

    def mended(self, findings: Sequence[Finding]) -> tuple[bytes, int] | None:
        """The file with the findings mended as far as they can be, and how many were; None where none was."""
        for able in (self.editor.takes, lambda edits: self.faithful(edits) is not None):
            edits, count = mending(self.text, findings, able)
            data = self.faithful(edits) if count else None
            if data is not None:
                return data, count
        return None

    def faithful(self, edits: Sequence[Edit]) -> bytes | None:
        """The file with edits made, if it is read then as the text with them made.

        It is not where more than a space stands between two words: a break, or the space of a field.
        """
        if not self.editor.takes(edits):
            return None
        data = self.editor.edited(edits, self.author, self.instant)
        again = docx.read(data, "", "").text
        return data if again.split() == written(self.text, edits).split() else None


def _with_line_ends(text: str, data: bytes) -> str:
    """The text with the line ends, and the byte order mark, of the file that it was made of: edits touch neither."""
    raw, _ = decode(data)
    ends = [*LINE_END.findall(raw), ""]
    lines = text.split("\n")
    mark = BYTE_ORDER_MARK if data.startswith(BYTE_ORDER_MARK.encode()) else ""
    return mark + "".join(line + end for line, end in zip(lines, ends, strict=True))


def _write_new(path: Path, data: bytes) -> None:
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError:
        raise ReadError(f"{path}: it is there already; move it away to have the text mended anew") from None
    except OSError as error:
        raise ReadError(f"{path}: it cannot be written ({error.strerror})") from None
