"""Every error that Seized raises on purpose.

    SeizedError
    └── ReadError            a file could not be read at all
        ├── NotFound         no such file or folder
        ├── Empty            nothing in it
        ├── Damaged          truncated, malformed, not what it says it is
        ├── Encrypted        a password stands before it
        ├── NoTextLayer      a PDF made of pictures
        ├── Unsupported      a format that Seized does not read
        └── TooLarge         more than the limits allow: a bomb, or a mistake

A message says what happened, where (file, page, paragraph) and what to do.
"""


class SeizedError(Exception):
    """The root of the tree; `code` is stable and may be relied on by programs."""

    code = "error"


class ReadError(SeizedError):
    """A file could not be read at all."""

    code = "unreadable"


class NotFound(ReadError):
    """No such file or folder."""

    code = "not_found"


class Empty(ReadError):
    """There is nothing in the file."""

    code = "empty"


class Damaged(ReadError):
    """The file is truncated, malformed, or not what it says it is."""

    code = "damaged"


class Encrypted(ReadError):
    """The file asks for a password."""

    code = "encrypted"


class NoTextLayer(ReadError):
    """The pages are pictures: there is no text to read."""

    code = "no_text_layer"


class Unsupported(ReadError):
    """A format that Seized does not read."""

    code = "unsupported"


class TooLarge(ReadError):
    """The file would unfold to more than the limits allow."""

    code = "too_large"
