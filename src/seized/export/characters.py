"""Characters that XML, and so a spreadsheet or a feed, cannot hold, made visible."""

import re

LINE_END = re.compile(r"\r\n?")
FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
CONTROL_PICTURES = 0x2400
DELETE, PICTURE_OF_DELETE = "\x7f", "\N{SYMBOL FOR DELETE}"


def printable(text: str) -> str:
    """The text with line feeds for line ends, `␛` for the control character ESC, and `�` for what is no character.

    Tabs and line feeds stay.  A text without such characters comes back as it is.
    """
    return FORBIDDEN.sub(_shown, LINE_END.sub("\n", text)) if FORBIDDEN.search(text) else text


def _shown(found: re.Match[str]) -> str:
    character = found[0]
    if character == DELETE:
        return PICTURE_OF_DELETE
    return chr(CONTROL_PICTURES + ord(character)) if character < " " else REPLACEMENT
