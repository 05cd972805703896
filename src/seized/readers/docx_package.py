"""Opens a Word file: checks the archive before anything in it is unpacked, and hands out its parts."""

import zipfile
import zlib
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import Final

from lxml import etree

from seized.errors import Damaged, Encrypted, TooLarge, Unsupported
from seized.readers import limits, markup

_OTHERS: Final = (
    ("xl/", "an Excel workbook; save the text as .docx"),
    ("ppt/", "a PowerPoint presentation; save the text as .docx"),
    ("META-INF/container.xml", "an EPUB book; save it as HTML"),
    ("content.xml", "an OpenDocument file; save it as .docx"),
)
"""Other files of the same outer form, by what is in them, and what to do with them."""

_ENCRYPTED: Final = 0x1
"""The flag of a member that is behind a password."""

_ARCHIVE_ERRORS: Final = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError),
    *(NotImplementedError, RuntimeError, OverflowError, IndexError),
)
"""What the standard library raises on archives that are truncated or tampered with."""


class Package:
    """The parts of a Word file.  Nothing is unpacked before it is asked for, embedded files never.

    `parts` are the roots of those that were asked for, by name.

    Raises `Damaged`, `Encrypted`, `TooLarge` or `Unsupported`, naming the part.
    """

    def __init__(self, data: bytes, path: str) -> None:
        self._path = path
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
            members = {member.filename: member for member in self._archive.infolist()}
        except _ARCHIVE_ERRORS as error:
            raise self._damaged(str(error)) from None
        _check(list(members.values()), path)
        self._members = members
        self.parts: dict[str, etree._Element] = {}
        self.main = self._main_part()

    def _damaged(self, what: str) -> Damaged:
        return Damaged(f"{self._path}: a truncated or damaged Word file ({what}); fetch it again, or save it anew")

    def _main_part(self) -> str:
        for kind, target in self.relations("").values():
            if kind == "officeDocument" and target.startswith("word/"):
                return target
        for start, what in _OTHERS:
            if any(name.startswith(start) for name in self._members):
                raise Unsupported(f"{self._path}: this is {what}")
        if "[Content_Types].xml" in self._members:
            raise self._damaged("no document in it")
        raise Unsupported(f"{self._path}: a ZIP archive; unpack it and give the documents in it")

    def part(self, name: str) -> etree._Element | None:
        """The root of a part; None where the file has no such part."""
        if name in self.parts:
            return self.parts[name]
        member = self._members.get(name)
        if member is None:
            return None
        try:
            data = self._archive.read(member)
        except _ARCHIVE_ERRORS as error:
            raise self._damaged(f"{name}: {error}") from None
        root = markup.xml(data, f"{self._path} ({name})")
        self.parts[name] = root
        return root

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part refers to, by id: the kind (`footnotes`, `hyperlink`) and the part's name, or an address."""
        folder = dirname(part)
        root = self.part(join(folder, "_rels", part[len(folder) :].lstrip("/") + ".rels"))
        found = {}
        for relation in root if root is not None else ():
            kind = relation.get("Type", "").rpartition("/")[2]
            target = relation.get("Target", "")
            if relation.get("TargetMode") != "External":
                target = normpath(join("/", folder, target)).lstrip("/")
            found[relation.get("Id", "")] = (kind, target)
        return found

    def related(self, kind: str) -> tuple[str, etree._Element | None]:
        """Name and root of the part of one kind that the document refers to; an empty name where there is none."""
        for found, target in self.relations(self.main).values():
            if found == kind:
                return target, self.part(target)
        return "", None


def _check(members: list[zipfile.ZipInfo], path: str) -> None:
    """The central directory says what everything would unfold to; what it says is all that is ever unpacked."""
    if len(members) > limits.MAX_MEMBERS:
        raise TooLarge(f"{path}: {len(members)} members in it, the limit is {limits.MAX_MEMBERS}; this is no document")
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise Encrypted(f"{path}: its parts are behind a password; save it without one")
    limits.hold(path, sum(member.file_size for member in members), limits.MAX_UNPACKED, "what it unfolds to")
    for member in members:
        packed = max(member.compress_size, 1)
        if member.file_size > limits.MIN_RATIO_SIZE and member.file_size > limits.MAX_RATIO * packed:
            raise TooLarge(
                f"{path}: {member.filename} unfolds to {limits.size(member.file_size)} from {limits.size(packed)}, "
                f"more than {limits.MAX_RATIO} times; this is no document"
            )
