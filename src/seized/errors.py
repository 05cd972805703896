"""Every error that Seized raises on purpose.

    SeizedError
    ├── ReadError            a file could not be read at all
    │   ├── NotFound         no such file or folder
    │   ├── Empty            nothing in it
    │   ├── Damaged          truncated, malformed, not what it says it is
    │   ├── Encrypted        a password stands before it
    │   ├── NoTextLayer      a PDF made of pictures
    │   ├── Unsupported      a format that Seized does not read
    │   └── TooLarge         more than the limits allow: a bomb, or a mistake
    ├── RegisterError        the register could not do what was asked
    │   ├── Unreachable      no such file, folder or server, or no right to it
    │   ├── NotARegister     something else stands there, or it is broken
    │   ├── Newer            a later version of Seized made it
    │   ├── ReadOnly         it can be read, and not written
    │   ├── DiskFull         no room was left; what was being written was taken back
    │   └── Busy             others held it for too long
    ├── AccessError          who asks is not known, or may not do it
    │   ├── NotSignedIn      a wrong name or password; a session or token that is none, or has ended
    │   ├── Throttled        too many wrong passwords; it says how long to wait
    │   └── NotAllowed       the role does not allow it
    ├── SettingsError        a settings file says what is not understood
    ├── Unknown              nothing in the register has that name
    ├── Ambiguous            several things in the register have that name
    ├── Unfit                texts that do not go together in what was asked
    ├── Refused              a judgement that cannot stand: on a draft, without a reason, of what is not there
    ├── NotRolled            a text that cannot be rolled forward to the session named
    └── FileGone             the file that a document was read from is not there any more, as it was read

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


class RegisterError(SeizedError):
    """The register could not do what was asked; nothing in it was changed by the attempt."""

    code = "register"


class Unreachable(RegisterError):
    """There is no such file, folder or server, or no right to it."""

    code = "unreachable"


class NotARegister(RegisterError):
    """What stands there is no register, or it is broken."""

    code = "not_a_register"


class Newer(RegisterError):
    """A later version of Seized has made or changed the register."""

    code = "newer"


class ReadOnly(RegisterError):
    """The register can be read, and not written."""

    code = "read_only"


class DiskFull(RegisterError):
    """No room was left; what was being written was taken back."""

    code = "disk_full"


class Busy(RegisterError):
    """Others held the register for longer than is worth waiting."""

    code = "busy"


class AccessError(SeizedError):
    """Who asks is not known, or may not do it."""

    code = "access"


class NotSignedIn(AccessError):
    """A wrong name or password, or a session or a token that is none or has ended."""

    code = "not_signed_in"


class Throttled(AccessError):
    """Too many wrong passwords: after `seconds`, another can be tried."""

    code = "throttled"

    def __init__(self, message: str, seconds: int) -> None:
        super().__init__(message)
        self.seconds = seconds


class NotAllowed(AccessError):
    """The role of who asks does not allow it."""

    code = "not_allowed"


class SettingsError(SeizedError):
    """A settings file cannot be read, or says what is not understood."""

    code = "settings"


class Unknown(SeizedError):
    """Nothing in the register has that name."""

    code = "unknown"


class Ambiguous(SeizedError):
    """Several things in the register have that name."""

    code = "ambiguous"


class Unfit(SeizedError):
    """The texts do not go together in what was asked."""

    code = "unfit"


class Refused(SeizedError):
    """A judgement that cannot stand."""

    code = "refused"


class NotRolled(SeizedError):
    """A text that cannot be rolled forward to the session that was named."""

    code = "not_rolled"


class FileGone(SeizedError):
    """The file that a document was read from is not there any more, as it was read."""

    code = "file_gone"
