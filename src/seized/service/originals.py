"""The files that documents were read from, as they came: from the register, or from where they were read."""

import hashlib
from pathlib import PurePosixPath

from seized.errors import FileGone, ReadError
from seized.model.accounts import Original
from seized.readers import content, media_type
from seized.register import originals
from seized.register.register import Register
from seized.service import people

LONGEST = 200
"""Letters of a name."""

PLAIN = "application/octet-stream"
"""What a file is of which nobody has said it."""


def kept(register: Register, sha256: str) -> Original | None:
    """The file with a digest, where the register keeps it itself."""
    with register.reading() as connection:
        return originals.kept(connection, sha256)


def keep(register: Register, name: str, data: bytes, by: str) -> Original:
    """Keep a file in the register; one that is kept already stays as it was.

    Raises `seized.errors.ReadError` for what is no document by its content.
    """
    shown = file_name(name)
    original = Original(hashlib.sha256(data).hexdigest(), media_type(data, shown), shown, data)
    with register.writing() as connection:
        originals.keep(connection, original, by, people.now())
    return original


def original_of(register: Register, name: str) -> Original:
    """The file that the facts of a document are taken from, byte for byte as it was read.

    Raises `Unknown` and `Ambiguous` for the name, `FileGone` where the register does not keep the file and it is no
    longer where it was read from, or has changed since.
    """
    with register.reading() as connection:
        sha256, media_type_, path = originals.primary(connection, name)
        if found := originals.kept(connection, sha256):
            return found
    try:
        data = content(path)
    except ReadError:
        raise FileGone(f"{path}: the file is no longer where it was read from; add it again: seized add FILE") from None
    if hashlib.sha256(data).hexdigest() != sha256:
        raise FileGone(f"{path}: the file has changed since it was read; add it again: seized add FILE")
    return Original(sha256, media_type_ or PLAIN, file_name(path), data)


def file_name(typed: str) -> str:
    """The bare name of a file, on whatever system it was given: no folders, and only letters that can be shown."""
    name = PurePosixPath(typed.replace("\\", "/")).name
    return "".join(letter if letter.isprintable() else "_" for letter in name)[-LONGEST:] or "file"
