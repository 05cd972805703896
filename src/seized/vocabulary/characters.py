"""Characters that stand for plainer ones in print: hyphens that do not break, spaces that do not, curly quotes."""

from collections.abc import Mapping


def plainer(text: str, signs: Mapping[str, str]) -> str:
    """`text` with each of `signs` replaced by its plain character, one for one, so that offsets hold."""
    if not text.isascii():
        for sign, common in signs.items():
            text = text.replace(sign, common)
    return text
