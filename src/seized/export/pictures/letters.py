"""How much room words take in the face of the drawings: Arial, or one as wide (Helvetica, Arimo, Liberation Sans)."""

SIZE = 12
"""Pixels of the letters of a label."""

_FROM_THE_SPACE = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
)  # fmt: skip
"""Thousandths of the size that each sign of ASCII takes, from the space to the tilde; a fact of that face."""

OTHERS, WIDE = 600, 1000
"""What other signs may take: those of alphabets, and those of the scripts of East Asia."""

FIRST_WIDE = "\u2e80"
BOLDER = 1.08
"""How much wider bold letters are, at most."""


def width(words: str, size: float = SIZE, *, bold: bool = False) -> float:
    """Pixels that `words` take on one line."""
    return sum(map(_thousandths, words)) * size / 1000 * (BOLDER if bold else 1)


def _thousandths(sign: str) -> int:
    if " " <= sign <= "~":
        return _FROM_THE_SPACE[ord(sign) - ord(" ")]
    return WIDE if sign >= FIRST_WIDE else OTHERS


def lines(words: str, room: float, most: int, size: float = SIZE, *, bold: bool = False) -> list[str]:
    """`words` on lines that each take no more than `room` pixels; what does not go on `most` lines ends in `…`.

    Breaks stand between words, and within a word only where it is longer than a line.
    """
    found = [""]
    for word in words.split():
        longer = f"{found[-1]} {word}".lstrip()
        if width(longer, size, bold=bold) <= room:
            found[-1] = longer
        elif width(word, size, bold=bold) <= room or len(found) >= most:
            found.append(word)
        else:
            found += _pieces(word, room, size, bold=bold)
        if len(found) > most:
            return [*found[: most - 1], _cut(f"{found[most - 1]} {found[most]}".strip(), room, size, bold=bold)]
    return [line for line in found if line]


def _cut(words: str, room: float, size: float, *, bold: bool) -> str:
    """As much of `words` as goes on a line that ends in `…`, cut between words if that leaves most of it."""
    kept = words
    while kept and width(f"{kept}…", size, bold=bold) > room:
        kept = kept[:-1]
    between = kept.rfind(" ")
    if between > len(kept) * 2 // 3 and words[len(kept) : len(kept) + 1] not in ("", " "):
        kept = kept[:between]
    return f"{kept.rstrip(' ,;')}…"


def _pieces(word: str, room: float, size: float, *, bold: bool) -> list[str]:
    """A word that is longer than a line, in pieces that each go on one."""
    found = [""]
    for sign in word:
        if found[-1] and width(found[-1] + sign, size, bold=bold) > room:
            found.append("")
        found[-1] += sign
    return found
