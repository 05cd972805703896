"""Takes files into the register."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from seized.model import Document
from seized.model.register import Added
from seized.register.keeping import Reader, keep, known
from seized.register.register import Register
from seized.service import originals
from seized.service.people import now
from seized.service.reading import Reading, Step, read_data, read_file

MANY = 20
"""Documents after which it is worth to see how the register is filled."""


def add(
    register: Register, paths: Sequence[Path], by: str, progress: Callable[[Step], None] = lambda step: None
) -> Iterator[Added]:
    """Read each file and keep what it says, in order; each is complete in the register before the next begins.

    A file that this edition of the program has read before is known by its bytes, and not read again.  A file that
    cannot be read never stops the others.  Raises `seized.errors.RegisterError` where the register itself fails.
    """
    from seized.pipeline import edition  # noqa: PLC0415  (the stages are slow to import, and only reading needs them)

    mark, written = edition(), 0
    for done, path in enumerate(paths):
        progress(Step(done, len(paths), path))
        made = _added(register, path, Reader(by, now(), mark))
        written += made.outcome in ("inserted", "updated")
        yield made
    if written >= MANY:
        register.look_over()


def add_data(
    register: Register, name: str, data: bytes, by: str, read: Callable[[bytes, str], Reading] = read_data
) -> Added:
    """Read the content of a file that came under a name, and keep what it says together with the file itself.

    As `add` does it, with the same answer; of a file that cannot be read nothing is kept.  `read` does the reading.
    """
    from seized.pipeline import edition  # noqa: PLC0415  (as above)

    shown = originals.file_name(name)
    reader = Reader(by, now(), edition())
    if key := known(register, hashlib.sha256(data).hexdigest(), reader.edition):
        originals.keep(register, shown, data, by)
        return Added(path=shown, outcome="unchanged", document=key)
    return _kept(register, read(data, shown), reader, data)


def _added(register: Register, path: Path, reader: Reader) -> Added:
    sha256 = _sha256(path)
    if sha256 is not None and (key := known(register, sha256, reader.edition)):
        return Added(path=str(path), outcome="unchanged", document=key)
    return _kept(register, read_file(path), reader)


def _kept(register: Register, reading: Reading, reader: Reader, data: bytes | None = None) -> Added:
    if isinstance(reading, Document):
        return keep(register, reading, reader, data)
    return Added(path=reading.source.path, outcome="failed", code=reading.error.code, message=reading.error.message)


def _sha256(path: Path) -> str | None:
    """The mark of a file's bytes; None for what is no plain file, of which its reader will say why."""
    if not path.is_file():
        return None
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
