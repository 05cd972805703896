"""What a page carries besides the text: running heads, page numbers, job numbers, barcodes, rules.

Nothing is thrown away: each line of furniture is named, and keeps its place in the account of the text.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from seized.model.source import Line, Source
from seized.segment.blocks import is_formula

_JOB = r"\d{2}-\d{5}"
_FRACTION = r"\**\d{1,3}\**/\**\d{1,3}\**"

PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "2/4 23-16564", "23-16564 3/**4**", "2/13"
    ("page number", re.compile(rf"{_FRACTION}(?:\s+{_JOB}(?:\s*\([A-Z]\))?)?|{_JOB}(?:\s*\([A-Z]\))?\s+{_FRACTION}")),
    # "22-11459 (E) 200722", "12-47950"; "240919" is the date that a job number loses on its way
    ("job number", re.compile(rf"{_JOB}\s*(?:\([A-Z]\))?(?:\s+\d{{6}}){{0,3}}|\d{{6}}(?:\s+\d{{6}})?")),
    ("barcode", re.compile(r"\*\d{7}\*")),
    ("recycling", re.compile(r"Please rec\w*(?: \w+)?\W*|[\u267a-\u267d\u2672]\W*")),
    ("rule", re.compile(r"_{5,}|-{3,}|\*(?:\s*\*){2,}|<!--.*-->|\.{3}|/\.{3}")),
    ("page number", re.compile(r"[Pp]age \d{1,3}(?: of \d{1,3})?|\d{1,3}\s*/\s*\d{1,3}")),
)
# every pattern begins with one of these: most lines need no closer look
_FIRST = frozenset("0123456789*_-<.Pp/\u2672\u267a\u267b\u267c\u267d")
_SYMBOL = re.compile(r"(?<!\S)(?:A|S|E|ST|T)/[A-Z0-9][\w./()-]*(?: \(\d{4}\))?$")
_LETTERS = re.compile(r"\W+")


def furniture(source: Source) -> dict[int, str]:
    """The lines that are page furniture: line number to the name of what it is."""
    named: dict[int, str] = {}
    for number, line in enumerate(source.lines):
        name = "furniture" if line.role == "furniture" else _name(source.text[line.start : line.end].strip())
        if name:
            named[number] = name
    heads = _heads_by_type if _has_type(source) else _heads_by_repetition
    named.update((number, "running head") for number in heads(source, named))
    return named


def _name(text: str) -> str | None:
    if not text or text[0] not in _FIRST or len(text) > 60:
        return None
    return next((name for name, pattern in PATTERNS if pattern.fullmatch(text)), None)


def _has_type(source: Source) -> bool:
    return any(line.size is not None for line in source.lines)


def body_size(source: Source) -> float:
    """The size of type that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for line in source.lines:
        if line.size is not None:
            sizes[line.size] += line.end - line.start
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _heads_by_type(source: Source, named: dict[int, str]) -> Iterator[int]:
    """Small type above the first line of a page that is set in the type of the text."""
    size = body_size(source)
    for page, numbered in groupby(enumerate(source.lines), key=lambda pair: pair[1].page):
        if page == 1:
            continue
        lines = [(number, line) for number, line in numbered if number not in named]
        top = max((line.baseline or 0.0 for _, line in lines if _sized(line, size)), default=0.0)
        for number, line in lines:
            if not _sized(line, size) and (line.size or 0.0) < size and (line.baseline or 0.0) > top > 0:
                yield number


def _sized(line: Line, size: float) -> bool:
    return abs((line.size or size) - size) < 0.6


def _heads_by_repetition(source: Source, named: dict[int, str]) -> Iterator[int]:
    """The document's symbol at the head of a page, again, with the title beside it, above it or below it."""
    texts = [source.text[line.start : line.end].strip() for line in source.lines]
    symbol = next((found[0] for text in texts[:12] if (found := _SYMBOL.search(text))), None)
    if symbol is None or source.whole_blocks:
        return
    formula = next((number for number, text in enumerate(texts) if is_formula(text)), 40)
    masthead = _letters("".join(texts[:formula]))
    first = next(number for number, text in enumerate(texts) if symbol in text)
    for number, text in enumerate(texts[first + 1 :], start=first + 1):
        if not text.startswith(symbol) and not text.endswith(symbol):
            continue
        if _letters(text.replace(symbol, "")) not in masthead:
            continue
        yield number
        yield from _title_beside(texts, number, -1, named, masthead)
        yield from _title_beside(texts, number, 1, named, masthead)


def _title_beside(texts: Sequence[str], number: int, step: int, named: dict[int, str], masthead: str) -> list[int]:
    """The lines above (`step` -1) or below a symbol that repeat the title from its beginning, a capital letter."""
    lines: list[int] = []
    beside = _next_filled(texts, number, step)
    while beside not in named and beside not in lines and _is_title(texts[beside], masthead):
        lines.append(beside)
        beside = _next_filled(texts, beside, step)
    while lines and not texts[lines[-1] if step < 0 else lines[0]][0].isupper():
        lines.pop() if step < 0 else lines.clear()
    return lines


def _next_filled(texts: Sequence[str], number: int, step: int) -> int:
    """The nearest line above or below that holds something; the line itself where there is none."""
    place = number + step
    while 0 <= place < len(texts):
        if texts[place]:
            return place
        place += step
    return number


def _is_title(text: str, masthead: str) -> bool:
    letters = _letters(text)
    return len(letters) > 8 and text[-1] not in ";:." and letters in masthead


def _letters(text: str) -> str:
    return _LETTERS.sub("", text).lower()
