"""Characters as texts are compared by them: without the fine signs of print, or the letters and digits alone."""

import re
import unicodedata
from collections.abc import Mapping

_PLAIN = {"\u2011": "-", "\u2010": "-", "\u2019": "'", "\u2018": "'", "\u00a0": " "}
_OTHER_THAN_LETTERS = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """`text` with hyphens, apostrophes and spaces made plain, one character for one."""
    return plainer(text, _PLAIN)


def plainer(text: str, signs: Mapping[str, str]) -> str:
    """`text` with each of `signs` replaced by its plain character, one for one, so that offsets hold."""
    if not text.isascii():
        for sign, common in signs.items():
            text = text.replace(sign, common)
    return text


def letters(text: str) -> str:
    """The letters and digits of a text alone, in one case: two readings differ in spaces, hyphens and quotes."""
    return _OTHER_THAN_LETTERS.sub("", unicodedata.normalize("NFKC", text).casefold())
