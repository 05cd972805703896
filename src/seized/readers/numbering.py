"""Writes the numbers that Word and HTML leave to the printer: `4`, `iv`, `D`."""

from typing import Final

_ROMAN: Final = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)

_MOST_ROMAN: Final = 3999
"""Beyond it there are no Roman numerals, and only a damaged file asks for them."""


def ordinal(style: str, number: int) -> str:
    """`number` in a style as Word names it; a style that is not known is written in digits.

    `lowerLetter` goes on after `z` as Word does: `aa`, `bb`.
    """
    if style.endswith("Letter") and 0 < number <= 26 * 26:
        repeat, letter = divmod(number - 1, 26)
        text = "abcdefghijklmnopqrstuvwxyz"[letter] * (repeat + 1)
    elif style.endswith("Roman") and 0 < number <= _MOST_ROMAN:
        text = _roman(number)
    elif style == "decimalZero":
        return f"{number:02}"
    else:
        return str(number)
    return text.upper() if style.startswith("upper") else text


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written
