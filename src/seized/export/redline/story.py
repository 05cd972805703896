"""Writes revisions and comments into one part of a Word file: its body, or a header."""

from collections.abc import Iterator, Mapping
from copy import deepcopy

import msgspec
from lxml import etree

from seized.export.redline.ink import Ink
from seized.export.redline.runs import GONE, NOTES, WRITTEN, Plan, local, look_of, set_free

_MARKS = frozenset({"bookmarkStart", "bookmarkEnd", "proofErr", "commentRangeStart", "commentRangeEnd"})
_OWN_TO_A_PARAGRAPH = ("sectPr", "pPrChange", "numPr", "rPrChange")
_TRACKED = ("ins", "del", "moveFrom", "moveTo")
_BEHIND_LOOKS = ("sectPr", "pPrChange")


class Letter(msgspec.Struct, frozen=True):
    """A letter in a part: the element that it stands in, by number, and its place in the text of that."""

    element: int
    offset: int


class Story:
    """One part while it is written.  First say what is to change, then `settle` it, once.

    `touched` are the outermost paragraphs that something happened to, with the new ones behind each.
    """

    def __init__(self, root: etree._Element, ink: Ink) -> None:
        self.elements = list(root.iter("*"))
        self.touched: dict[etree._Element, list[etree._Element]] = {}
        self._numbers = {element: number for number, element in enumerate(self.elements)}
        self._ink = ink
        self._plans: dict[etree._Element, Plan] = {}
        self._put: list[etree._Element] = []
        self._marks: list[tuple[etree._Element, etree._Element]] = []
        self._leaving: list[etree._Element] = []
        self._lines: list[tuple[etree._Element, etree._Element]] = []

    def strike(self, first: Letter, last: Letter, *, whole: bool) -> None:
        """Delete all that is read between two letters, both included; with `whole`, the ends of paragraphs too."""
        paragraphs = list[etree._Element]()
        for element in self._written(first.element, last.element):
            start = first.offset if self._numbers[element] == first.element else 0
            ends = self._numbers[element] == last.element and local(element) == "t"
            length = len(element.text or "") if local(element) == "t" else 1
            self._plan(element).strike(element, start, last.offset + 1 if ends else length)
            paragraph = _paragraph(element)
            if not paragraphs or paragraphs[-1] is not paragraph:
                paragraphs.append(paragraph)
        self._leaving += paragraphs if whole else []

    def put(self, text: str, behind: Letter | None, before: Letter | None) -> None:
        """Insert words before a letter, or else behind one, in the look of the one behind which they stand."""
        sides = [self.elements[one.element] for one in (behind, before) if one]
        unlinked = [one for one in sides if not any(local(around) == "hyperlink" for around in one.iterancestors())]
        alike = behind is not None and before is not None and _paragraph(sides[0]) is _paragraph(sides[1])
        words = self._inserted(text, _run(next(iter(unlinked), sides[0])))
        if before is not None and (behind is None or alike):
            self._beside(before, words, after=False)
        elif behind is not None:
            self._beside(behind, words, after=True)
        self._put.append(words)

    def line(self, text: str, behind: Letter, comments: tuple[int, ...]) -> None:
        """A new paragraph behind that of a letter, in its look; a new line in it where it has more lines."""
        element = self.elements[behind.element]
        paragraph, run = _paragraph(element), _run(element)
        words = self._inserted(text, run)
        goes = paragraph in self._leaving and not self._may_go(paragraph)
        if goes or self._goes_on(paragraph, behind):
            if not goes:
                words[0].insert(len(words[0]) - 1, self._ink.make.br())
            self._beside(behind, words, after=True)
            self._put.append(words)
            self._comment_around(paragraph, words, comments)
            return
        new = self._ink.make.p(*_alike(paragraph), words)
        self._comment_around(new, words, comments)
        self._lines.append((paragraph, new))

    def comment(self, number: int, first: Letter, last: Letter) -> None:
        """Let a comment be about the letters from `first` to `last`; its mark stands at the end of their paragraph.

        Words of a text box are commented on with the paragraph that the box hangs on.
        """
        begins, ends = (self.elements[one.element] for one in (first, last))
        paragraph = _outermost(ends)
        start, end = self._ink.comment_start(number), self._ink.comment_end(number)
        if _box(begins) is None and _box(ends) is None:
            self._beside(first, start, after=False)
            self._beside(last, end, after=True)
        else:
            paragraph.insert(len(_before_words(paragraph)), start)
            paragraph.append(end)
        self._marks.append((paragraph, self._ink.comment_mark(number)))

    def number(self, element: etree._Element) -> int:
        """The number of an element that stood in the part from the beginning."""
        return self._numbers[element]

    def settle(self) -> Mapping[etree._Element, list[etree._Element]]:
        """Carry everything out; the outermost paragraphs that were touched, with the new ones behind each."""
        leaving = [one for one in dict.fromkeys(self._leaving) if self._may_go(one)]
        for run, plan in self._plans.items():
            self.touched.setdefault(_outermost(run), [])
            plan.carry_out(self._ink)
        for words in self._put:
            set_free(words, self._ink)
        for paragraph, mark in self._marks:
            self.touched.setdefault(paragraph, [])
            paragraph.append(mark)
        for paragraph in leaving:
            self._mark_end(paragraph, "del")
        for paragraph, new in reversed(self._lines):
            self._stand_behind(paragraph, new)
        return self.touched

    def _written(self, first: int, last: int) -> Iterator[etree._Element]:
        """What is read in a stretch of the part, in the same box of text as its beginning."""
        box = _box(self.elements[first])
        for element in self.elements[first : last + 1]:
            if local(element) in WRITTEN and _is_read(element) and _box(element) is box:
                yield element

    def _plan(self, element: etree._Element) -> Plan:
        run = _run(element)
        return self._plans.setdefault(run, self._plans.get(run) or Plan(run))

    def _inserted(self, text: str, like: etree._Element) -> etree._Element:
        run = self._ink.make.r(*look_of(like), *self._ink.words(text))
        return self._ink.revision("ins", run)

    def _beside(self, letter: Letter, what: etree._Element, *, after: bool) -> None:
        element = self.elements[letter.element]
        plan = self._plan(element)
        plan.put(plan.place(element, letter.offset) + after, what)

    def _comment_around(self, paragraph: etree._Element, words: etree._Element, comments: tuple[int, ...]) -> None:
        """Comments on words that are put in, their marks within the insertion, so that they go with it."""
        for number in comments:
            words.insert(0, self._ink.comment_start(number))
            words.append(self._ink.comment_end(number))
            words.append(self._ink.comment_mark(number))

    def _may_go(self, paragraph: etree._Element) -> bool:
        """Whether the end of a paragraph can be deleted: all its words go, and another paragraph follows."""
        following = next((one for one in paragraph.itersiblings() if local(one) not in _MARKS), None)
        if following is None or local(following) != "p" or _properties(paragraph, "sectPr"):
            return False
        words = [one for one in paragraph.iter("*") if local(one) in WRITTEN and _is_read(one)]
        return all(self._plan(one).strikes(one) for one in words if local(one) != "t" or (one.text or "").strip())

    def _goes_on(self, paragraph: etree._Element, behind: Letter) -> bool:
        """Whether anything is read in a paragraph behind a letter of it."""
        element = self.elements[behind.element]
        rest = (one for one in paragraph.iter("*") if self._numbers[one] > behind.element)
        return any(
            local(one) in WRITTEN - NOTES and _is_read(one) and (local(one) != "t" or (one.text or "").strip())
            for one in rest
            if _box(one) is _box(element)
        )

    def _mark_end(self, paragraph: etree._Element, revision: str) -> None:
        """Mark the end of a paragraph as inserted or deleted, beside what others did to it."""
        found = [one for one in paragraph if local(one) == "pPr"]
        if not found:
            found = [self._ink.make.pPr()]
            paragraph.insert(0, found[0])
        looks = next((one for one in found[0] if local(one) == "rPr"), None)
        if looks is None:
            looks = self._ink.make.rPr()
            found[0].insert(sum(local(one) not in _BEHIND_LOOKS for one in found[0]), looks)
        if not any(local(one) in GONE for one in looks):
            place = sum(local(one) == "ins" for one in looks) if revision == "del" else 0
            looks.insert(place, self._ink.revision(revision))

    def _stand_behind(self, paragraph: etree._Element, new: etree._Element) -> None:
        """Where no paragraph follows, the end of the one before is the new one, as when Enter is pressed there: the
        last end in a cell, or before a table, always stays."""
        following = next((one for one in paragraph.itersiblings() if local(one) not in _MARKS), None)
        plain = following is not None and local(following) == "p"
        if not plain:
            for section in _properties(paragraph, "sectPr"):
                new[0].append(section)
        paragraph.addnext(new)
        self._mark_end(new if plain else paragraph, "ins")
        outermost = _outermost(paragraph)
        self.touched.setdefault(outermost, [])
        if outermost is paragraph:
            self.touched[paragraph].insert(0, new)


def _run(element: etree._Element) -> etree._Element:
    return next(around for around in element.iterancestors() if local(around) == "r")


def _paragraph(element: etree._Element) -> etree._Element:
    """The paragraph that an element stands in."""
    return next(around for around in element.iterancestors() if local(around) == "p")


def _outermost(element: etree._Element) -> etree._Element:
    """The paragraph that holds the one of a text box too."""
    return [around for around in (element, *element.iterancestors()) if local(around) == "p"][-1]


def _box(element: etree._Element) -> etree._Element | None:
    """The box of text that an element stands in."""
    return next((around for around in element.iterancestors() if local(around) == "txbxContent"), None)


def _is_read(element: etree._Element) -> bool:
    """Whether nobody has taken an element away, and it stands in no second version of a drawing."""
    return not any(local(around) in GONE or local(around) == "Fallback" for around in element.iterancestors())


def _before_words(paragraph: etree._Element) -> list[etree._Element]:
    return [one for one in paragraph if local(one) == "pPr"]


def _properties(paragraph: etree._Element, tag: str) -> list[etree._Element]:
    return [one for held in paragraph if local(held) == "pPr" for one in held if local(one) == tag]


def _alike(paragraph: etree._Element) -> list[etree._Element]:
    """The properties of a paragraph for another one: without number, section and tracked changes."""
    copies = [deepcopy(one) for one in paragraph if local(one) == "pPr"]
    for copy in copies:
        for one in list(copy.iter("*")):
            if local(one) in (*_OWN_TO_A_PARAGRAPH, *_TRACKED) and one.getparent() is not None:
                one.getparent().remove(one)  # type: ignore[union-attr]
    return copies
