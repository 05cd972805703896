"""How much a file may ask of the machine before it is turned away."""

from seized.errors import TooLarge

MIB = 1024 * 1024

MAX_FILE = 256 * MIB
"""Bytes on disk.  The longest reports of the United Nations, with pictures, stay below 100 MiB."""

MAX_TEXT = 64 * MIB
"""Bytes of a format that is all text (plain text, HTML, XML).  A whole year of resolutions is about 10 MiB."""

MAX_UNPACKED = 256 * MIB
"""Bytes that a Word file may unfold to, all its members together."""

MAX_MEMBERS = 10_000
"""Members of a Word file.  A report with a picture on each of its pages has some hundreds."""

MAX_RATIO = 200
"""Unfolded size to packed size.  Word's XML packs 10 to 40 times; deflate ends at 1032, where bombs live."""

MIN_RATIO_SIZE = MIB
"""Below this unfolded size the ratio is no danger: a table of empty cells may well pack 300 times."""

MAX_DEPTH = 200
"""Elements within elements.  The deepest real documents (tables within tables, from a mail program) reach about 60."""


def size(count: int) -> str:
    """A number of bytes as people read it: `64 MiB`, `12 KiB`, `3 bytes`."""
    for unit, name in ((MIB, "MiB"), (1024, "KiB")):
        if count >= unit:
            return f"{count / unit:.3g} {name}"
    return f"{count} byte{'' if count == 1 else 's'}"


def hold(path: str, count: int, most: int, what: str) -> None:
    """Raises `TooLarge` where `count` bytes of `what` are more than `most`."""
    if count > most:
        raise TooLarge(f"{path}: {what} is {size(count)}, the limit {size(most)}; split it, or read the part you need")
