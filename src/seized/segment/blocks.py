"""Printed lines joined to the paragraphs that they were before a page cut them up."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

import msgspec

from seized.model.source import Line, Source
from seized.segment.openings import is_labelled, opens_paragraph, operative
from seized.vocabulary.organs import organ_of_formula

# "4. ", "(a) ", "(ii) "; where markup sets a label off by a tab, also "a)" and the labels of other languages
LABEL = re.compile(r"(\d{1,3}\.|\([a-z]{1,5}\)|\(?\w{1,4}\)(?=\t)|\d{1,3} -(?=\t))[\s\u00a0]+(?=\S)")
# "Annex", "Annex II", "IV", "B": lines that are paragraphs by themselves, however close the next one stands
ANNEX = re.compile(r"[*_#\s]*(?:Annex|Appendix|Enclosure)(?:\s+(?:[IVX]+|[A-Z]|\d{1,2}))?[*_\s]*$")
SECTION = re.compile(r"[*_]*(?:[IVX]{1,6}|[A-Z])\.?[*_]*$")
# "42nd plenary meeting", "4 December 2023", "[Adopted without a vote.]": below the last paragraph
CLOSING = re.compile(
    r"\d+(?:st|nd|rd|th)\s+(?:\(\w+\)\s+)?(?:plenary\s+)?meeting\b"
    r"|\d{1,2}\s+[A-Z][a-z]+\s+\d{4}\.?$"
    r"|\[(?:Adopted|Resolution adopted)\b"
)
STOPS = (".", ";", "!", "?")
_NAME = r"[A-Z][\w’'-]*(?:\s+(?:(?:of|on|for|and|the|to|in)\s+)*[A-Z][\w’'-]*)*"
_FORMULA = re.compile(rf"[*_]*The\s+{_NAME}[*_]*\s*,?[*_]*\s*$")
_FORMULA_OPENS = ("The ", "*The ", "_The ", "The\u00a0")
_WORD = re.compile(r"\w")
_NUMBERED = re.compile(r"\d{1,3}\.[\s\u00a0]+[A-Z]")
_LONE_LABEL = re.compile(r"\s*(\d{1,3}\.|\([a-z]{1,5}\))\s*$")
_ENDS = re.compile(r"[,;:.!?][”\"’')\]]?[\s\d*¹²³⁴⁵⁶⁷⁸⁹⁰^{}]*$")
_SHORT = 60.0  # points that a line may fall short of the margin and still go on
_INDENT = 8.0  # points
_LETTER = 0.6  # of the size of type: more than the width of most letters
_LEADING = 1.25  # of the usual distance between two lines: more begins a paragraph


def is_formula(text: str) -> bool:
    """Whether a line is an enacting formula: "The General Assembly,"; only known organs may lack the comma."""
    if len(text) > 100 or not text.startswith(_FORMULA_OPENS) or not _FORMULA.match(text):
        return False
    return "," in text or organ_of_formula(text.strip("*_ ")) is not None


class Block(msgspec.Struct, frozen=True):
    """One paragraph as a run of lines of the source; `numbers` are their places in `Source.lines`."""

    numbers: tuple[int, ...]
    lines: tuple[Line, ...]

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)


Breaks = Callable[[int, int], bool]


def blocks(source: Source, numbers: Iterable[int]) -> Iterator[Block]:
    """The paragraphs that the lines with these numbers make up, in order; furniture has been left out."""
    kept = [number for number in numbers if source.text[source.lines[number].start : source.lines[number].end].strip()]
    breaks = _break_rule(source, kept)
    run: list[int] = []
    for number in kept:
        if run and (stands_alone(source, run[-1]) or stands_alone(source, number) or breaks(run[-1], number)):
            yield from _block(source, run)
            run = []
        run.append(number)
    yield from _block(source, run)


def stands_alone(source: Source, number: int) -> bool:
    """Whether a line is a paragraph by itself: an enacting formula, the number of a section or of an annex."""
    line = source.lines[number]
    if line.end - line.start > 16:
        opens = source.text.startswith(_FORMULA_OPENS, line.start)
        return opens and is_formula(source.text[line.start : line.end].strip())
    text = source.text[line.start : line.end].strip()
    return is_formula(text) or bool(ANNEX.match(text) or SECTION.match(text))


def is_label(source: Source, line: Line) -> bool:
    """Whether a line holds a label and nothing else: extraction tore it from its paragraph."""
    return line.end - line.start < 8 and _LONE_LABEL.match(source.text, line.start, line.end) is not None


def _is_number(source: Source, line: Line) -> bool:
    """Whether a line is a bare number: a footnote mark that extraction gave a line of its own."""
    return 0 < line.end - line.start < 5 and source.text[line.start : line.end].strip().isdigit()


def _block(source: Source, run: Sequence[int]) -> Iterator[Block]:
    """The paragraph of a run of lines; none where they hold no word, as stray punctuation does."""
    lines = tuple(source.lines[number] for number in run)
    if any(_WORD.search(source.text, line.start, line.end) for line in lines):
        yield Block(tuple(run), lines)


def _break_rule(source: Source, kept: Sequence[int]) -> Breaks:
    if source.whole_blocks:
        return lambda before, after: True
    if any(source.lines[number].baseline is not None for number in kept):
        return _LayoutBreaks(source, kept)
    return _TextBreaks(source)


class _LayoutBreaks:
    """Paragraphs told by where the lines stand: first lines are indented, last lines fall short, space parts them."""

    def __init__(self, source: Source, kept: Sequence[int]) -> None:
        self._source = source
        lines = [source.lines[number] for number in kept]
        gaps: Counter[float] = Counter()
        for above, below in pairwise(lines):
            gap = _gap(above, below)
            if gap is not None and 0 < gap < 3 * (below.size or 10.0):
                gaps[round(gap / (below.size or 10.0), 1)] += 1
        usual = max(gaps.values(), default=0) / 4  # short paragraphs have as many gaps between them as within
        self._leading = min((gap for gap, count in gaps.items() if count >= usual), default=1.2)
        lefts = Counter(round(line.left or 0.0) for line in lines)
        often = max(lefts.values(), default=0) / 4
        self._margin = float(min((left for left, count in lefts.items() if count >= often), default=0))
        rights = Counter(round((line.right or 0.0) / 4) for line in lines)
        self._right = 4.0 * max((right for right, n in rights.items() if n >= max(rights.values()) / 3), default=0)

        self._openings = {mark.start for mark in source.marks if mark.kind == "italic"}
        begun = [line for line in lines if line.start in self._openings or _NUMBERED.match(source.text, line.start)]
        self._sets_in = 2 * sum(self._indented(line) for line in begun) > len(begun)

    def __call__(self, before: int, after: int) -> bool:
        above, below = self._source.lines[before], self._source.lines[after]
        if _is_number(self._source, below) and (below.size or 0.0) < (above.size or 0.0):
            return False
        if _is_number(self._source, above) and before and (above.size or 0.0) < (below.size or 0.0):
            above = self._source.lines[before - 1]
        ended, short = self._ended(above), self._stops_short(above, below)
        if _changes_type(above, below, at_end=ended or short) or (ended and self._opens(below)):
            return True
        gap = _gap(above, below)
        if gap is None:
            return self._begins_page(above, below, ended=ended, short=short)
        if gap < 0 or gap > _LEADING * self._leading * (below.size or 10.0):
            return True
        return self._steps(above, below, short=short)

    def _begins_page(self, above: Line, below: Line, *, ended: bool, short: bool) -> bool:
        labelled = self._is_labelled(below)
        if not self._sets_in and ended and (short or labelled):
            return True
        return self._indented(below) and (short or (ended and (labelled or _step(above, below) > _INDENT)))

    def _steps(self, above: Line, below: Line, *, short: bool) -> bool:
        """Whether `below` begins a paragraph by where it stands, the distance being that of two lines."""
        step = _step(above, below)
        labelled = self._is_labelled(below)
        if labelled and (self._indented(below) or step < -_INDENT):
            return True
        if step > _INDENT:
            hangs = not labelled and not short and self._is_labelled(above)
            return not hangs and not (above.bold and below.bold and _centred(above, below))
        return short and self._indented(below)

    def _opens(self, line: Line) -> bool:
        """Whether a line opens a paragraph by its words: "13. ", or an opening phrase in the type that sets it off."""
        text = self._source.text
        if self._sets_in and not self._indented(line):
            return False
        if _NUMBERED.match(text, line.start, line.end):
            return True
        if self._openings and line.start not in self._openings:
            return False
        return opens_paragraph(text, line.start, line.end) and not self._is_labelled(line)

    def _is_labelled(self, line: Line) -> bool:
        return LABEL.match(self._source.text, line.start, line.end) is not None

    def _ended(self, line: Line) -> bool:
        text = self._source.text
        if text[line.end - 1].isalpha():
            return False
        return _ENDS.search(text, max(line.start, line.end - 12), line.end) is not None

    def _indented(self, line: Line) -> bool:
        return (line.left or 0.0) > self._margin + _INDENT

    def _stops_short(self, above: Line, below: Line) -> bool:
        """Whether a line has room left for the first word of the next one."""
        room = self._right - (above.right or 0.0)
        if room <= _SHORT:
            return False
        word = self._source.text[below.start : below.end].split(maxsplit=1)[0]
        return room > len(word) * _LETTER * (below.size or 10.0)


def _changes_type(above: Line, below: Line, *, at_end: bool) -> bool:
    """Whether a line is set in another size, or in bold and the other not; a bold word may well begin a line."""
    if abs((above.size or 0.0) - (below.size or 0.0)) > 0.6:
        return True
    return above.bold != below.bold and (above.bold or at_end)


def _step(above: Line, below: Line) -> float:
    return (below.left or 0.0) - (above.left or 0.0)


def _centred(above: Line, below: Line) -> bool:
    """Whether two lines have the same middle."""
    middles = [(line.left or 0.0) + (line.right or 0.0) for line in (above, below)]
    return abs(middles[0] - middles[1]) < _INDENT


def _gap(above: Line, below: Line) -> float | None:
    if above.page != below.page or above.baseline is None or below.baseline is None:
        return None
    return above.baseline - below.baseline


class _TextBreaks:
    """Paragraphs told by their words, where blank lines do not tell them."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def __call__(self, before: int, after: int) -> bool:
        text = self._source.text
        above, below = self._source.lines[before], self._source.lines[after]
        if is_label(self._source, above) or _is_number(self._source, below):
            return False
        end = self._end(self._source.lines[before - 1] if _is_number(self._source, above) else above)
        if CLOSING.match(text, below.start, below.end):
            return end in STOPS
        return (end in STOPS and self._is_heading(after)) or self._opens(above, below, end)

    def _opens(self, above: Line, below: Line, end: str) -> bool:
        """Whether `below` opens a paragraph, where `above` ends with the punctuation `end`."""
        text = self._source.text
        labelled = is_labelled(text, below.start, below.end)
        begins = labelled or opens_paragraph(text, below.start, below.end)
        between = text[above.end : below.start]
        if between.strip():  # furniture stood between: a sentence may go on below it
            return (end in STOPS and text[below.start].isupper()) or begins
        if between.count("\n") > 1:
            return True
        if end == ":":
            return labelled
        return begins if end else labelled and self._is_operative(below)

    def _is_heading(self, number: int) -> bool:
        """A line in capitals and small letters, no stop at its end, and a numbered paragraph below it."""
        line = self._source.lines[number]
        if number + 1 == len(self._source.lines) or not self._source.text[line.start : line.end][:1].isupper():
            return False
        return not self._end(line) and self._is_operative(self._source.lines[number + 1])

    def _is_operative(self, line: Line) -> bool:
        """Whether a line opens a numbered operative paragraph: "13. Decides ..."."""
        label = LABEL.match(self._source.text, line.start, line.end)
        return label is not None and operative(self._source.text[label.end() : line.end]) is not None

    def _end(self, line: Line) -> str:
        """The punctuation that a line ends with, quotes and footnote marks left aside; "" where there is none."""
        found = _ENDS.search(self._source.text, max(line.start, line.end - 12), line.end)
        return found[0][0] if found else ""
