"""What a page carries besides the text: running heads, page numbers, job numbers, barcodes, rules.

Nothing is thrown away: each line of furniture is named, and keeps its place in the account of the text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

from seized.model.source import Line, Source
from seized.segment.blocks import is_formula
from seized.segment.openings import opens_paragraph

_JOB = r"\d{2}-\d{5}"
_FRACTION = r"\**\d{1,3}\**/\**\d{1,3}\**"

PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "2/4 23-16564", "23-16564 3/**4**", "2/13"
    ("page number", re.compile(rf"{_FRACTION}(?:\s+{_JOB}(?:\s*\([A-Z]\))?)?|{_JOB}(?:\s*\([A-Z]\))?\s+{_FRACTION}")),
    # "22-11459 (E) 200722", "12-47950"; "240919" is the date that a job number loses on its way
    ("job number", re.compile(rf"{_JOB}\s*(?:\([A-Z]\))?(?:\s+\d{{6}}){{0,3}}|\d{{6}}(?:\s+\d{{6}})?")),
    # "GE.23-20279(E)", and with the number of the page "2 GE.23-20279": Geneva
    ("job number", re.compile(r"(?:\d{1,3}\s+)?GE\.\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{1,6}){0,3}")),
    ("barcode", re.compile(r"\*\d{7}\*")),
    ("recycling", re.compile(r"Please rec\w*(?: \w+)?\W*|[\u267a-\u267d\u2672]\W*")),
    ("rule", re.compile(r"_{5,}|-{3,}|<!--.*-->")),
    # "* * *" below the last paragraph, "/..." at the foot of a page that is gone on with
    ("ornament", re.compile(r"\*(?:\s*\*){2,}|/?\.{3}")),
    # "Page 2", "page 2 of 5", "2 / 5", "2 | 5", "- 2 -"
    ("page number", re.compile(r"[Pp]age \d{1,3}(?: of \d{1,3})?|\d{1,3}\s*[/|]\s*\d{1,3}|[-–—]\s*\d{1,3}\s*[-–—]")),
)
# every pattern begins with one of these: most lines need no closer look
_FIRST = frozenset("0123456789*_-–—<.GPp/\u2672\u267a\u267b\u267c\u267d")
_SYMBOL = re.compile(r"(?<!\S)(?:A|S|E|ST|T)/[A-Z0-9][\w./()-]*(?: \(\d{4}\))?$")
_LETTERS = re.compile(r"\W+")
_NUMBER = re.compile(r"\d+")
_PAGE = re.compile(r"(?i:page)|\d+")
_EDGE = 5  # lines at the head or at the foot of a page that may be furniture


def furniture(source: Source) -> dict[int, str]:
    """The lines that are page furniture: line number to the name of what it is."""
    named: dict[int, str] = {}
    for number, line in enumerate(source.lines):
        name = "furniture" if line.role == "furniture" else _name(source.text[line.start : line.end].strip())
        if name:
            named[number] = name
    if _has_type(source):
        named.update((number, "running head") for number in _heads_by_type(source, named))
        named.update(_edges(source, named))
    else:
        named.update((number, "running head") for number in _heads_by_repetition(source, named))
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


def _edges(source: Source, named: dict[int, str]) -> Iterator[tuple[int, str]]:
    """What stands outermost on its page, above or below the text, and comes back on another page in the same place."""
    edges = list(_outermost(source))
    outer = list(chain.from_iterable(edges))
    repeated = _repeated(source, outer)
    repeated.update((edge[0], "page number") for edge in edges if _counts_page(source, source.lines[edge[0]]))
    repeated.update((number, "running head") for number in _symbols(source, outer))
    for edge in edges:
        for number in edge:
            if number in named:
                continue
            if number not in repeated or _heads_document(source, number, repeated[number]):
                break
            yield number, repeated[number]


def _heads_document(source: Source, number: int, name: str) -> bool:
    """Whether a line is among the first of the document: what later pages repeat of its masthead stands there."""
    return name == "running head" and number < _EDGE and source.lines[number].page == 1


def _outermost(source: Source) -> Iterator[list[int]]:
    """For the head and for the foot of each page its lines, from the edge inwards."""
    for _, page in groupby(range(len(source.lines)), key=lambda number: source.lines[number].page):
        downwards = sorted(page, key=lambda number: -(source.lines[number].baseline or 0.0))
        yield downwards[:_EDGE]
        yield downwards[: -_EDGE - 1 : -1]


def _repeated(source: Source, numbers: Iterable[int]) -> dict[int, str]:
    """The lines that stand in the same place on several pages, with the same words, or with numbers that count pages.

    Part of a sentence is none, although pages may well begin or end alike; nor is a footnote, the last of which
    stands in the same place on every page.
    """
    raised = {mark.start for mark in source.marks if mark.kind == "superscript"}
    pages: defaultdict[tuple[int, str, int], set[int]] = defaultdict(set)
    places: defaultdict[int, list[tuple[int, str, int]]] = defaultdict(list)
    for number in numbers:
        line = source.lines[number]
        text = source.text[line.start : line.end].strip()
        if line.start in raised or not line.page:
            continue
        baseline = round(line.baseline or 0.0)
        places[number].append((baseline, text, 0))
        for counted in _NUMBER.finditer(text):
            if len(counted[0]) < 4:
                rest = f"{text[: counted.start()]}#{text[counted.end() :]}"
                places[number].append((baseline, rest, int(counted[0]) - line.page))
        for place in places[number]:
            pages[place].add(line.page)
    return {
        number: "page number" if not _LETTERS.sub("", _PAGE.sub("", where[1])) else "running head"
        for number, found in places.items()
        for where in found
        if len(pages[where]) > 1 and (where is not found[0] or not _is_sentence(where[1]))
    }


def _is_sentence(text: str) -> bool:
    """Whether a line is the beginning, the middle or the end of a sentence."""
    return text[:1].islower() or text.endswith((".", ",", ";", ":")) or opens_paragraph(text, 0, len(text))


def _counts_page(source: Source, line: Line) -> bool:
    """Whether a line holds the number of its page and nothing else."""
    return source.text[line.start : line.end].strip() == str(line.page)


def _sized(line: Line, size: float) -> bool:
    return abs((line.size or size) - size) < 0.6


def _heads_by_repetition(source: Source, named: dict[int, str]) -> Iterator[int]:
    """The document's symbol at the head of a page, again, with the title beside it, above it or below it."""
    if source.whole_blocks:
        return
    texts = [source.text[line.start : line.end].strip() for line in source.lines]
    masthead = _masthead(texts)
    for number in _symbol_lines(texts, masthead):
        yield number
        yield from _title_beside(texts, number, -1, named, masthead)
        yield from _title_beside(texts, number, 1, named, masthead)


def _masthead(texts: Sequence[str]) -> str:
    """The letters of what stands above the enacting formula."""
    formula = next((number for number, text in enumerate(texts) if is_formula(text)), 40)
    return _letters("".join(texts[:formula]))


def _symbol_lines(texts: Sequence[str], masthead: str) -> Iterator[int]:
    """The lines that repeat the document's symbol, alone or with the title or the number of the page beside it."""
    symbol = _symbol(texts)
    if symbol is None:
        return
    first = next(number for number, text in enumerate(texts) if symbol in text)
    for number, text in enumerate(texts[first + 1 :], start=first + 1):
        if _repeats(text, symbol, masthead):
            yield number


def _symbols(source: Source, numbers: Iterable[int]) -> Iterator[int]:
    """The same, of the lines `numbers`, for pages after the first."""
    texts = [source.text[line.start : line.end].strip() for line in source.lines[:40]]
    symbol, masthead = _symbol(texts), _masthead(texts)
    for number in numbers:
        line = source.lines[number]
        if symbol and line.page != 1 and _repeats(source.text[line.start : line.end].strip(), symbol, masthead):
            yield number


def _symbol(texts: Sequence[str]) -> str | None:
    return next((found[0] for text in texts[:12] if (found := _SYMBOL.search(text))), None)


def _repeats(text: str, symbol: str, masthead: str) -> bool:
    if not text.startswith(symbol) and not text.endswith(symbol):
        return False
    beside = text.replace(symbol, "").strip()
    return _letters(beside) in masthead or _name(beside) is not None


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
