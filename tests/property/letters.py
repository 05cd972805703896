"""Texts compared by their letters and digits, whatever their white space, hyphens and emphasis."""

import re
from collections import Counter

RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
MARK = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\^\{?\d+\}?")
"""What stands for a raised number in plain text: `¹²`, `^{12}`."""


def letters(text: str) -> str:
    """The letters and digits of a text, raised figures as plain ones."""
    return "".join(character for character in text.translate(RAISED) if character.isalnum())


def raised(text: str) -> Counter[str]:
    """The raised figures of a text, as plain ones: marks, whether or not a footnote answers them."""
    return Counter(letters("".join(MARK.findall(text))))


def remainder(whole: str, part: str) -> str | None:
    """What is left of `whole` once the letters of `part` are taken out of it in order; None where they do not fit."""
    left, taken = [], 0
    for character in whole:
        if taken < len(part) and character == part[taken]:
            taken += 1
        else:
            left.append(character)
    return "".join(left) if taken == len(part) else None
