"""Makes the elements of a Word file that one author's revisions and comments consist of."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.builder import ElementMaker

from seized.export.characters import printable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SIGN = re.compile(r"([\t\n])")
_SIGNS = {"\t": "tab", "\n": "br"}


class Ink:
    """One author at one instant, whose revisions are numbered from `first` on.

    `namespace` is that of WordprocessingML, which has two, in the file that is written.
    """

    def __init__(self, author: str, instant: str, first: int = 1, namespace: str = W) -> None:
        self._author, self._instant = printable(author), instant
        self._next = first
        self.namespace = namespace
        self.make = ElementMaker(namespace=namespace, nsmap={"w": namespace})

    def attributes(self, **values: object) -> dict[str, str]:
        """Attributes of WordprocessingML."""
        return {self.name(name): str(value) for name, value in values.items()}

    def name(self, local: str) -> str:
        """The full name of an element or attribute."""
        return f"{{{self.namespace}}}{local}"

    def number(self) -> int:
        """The number of the next revision."""
        self._next += 1
        return self._next - 1

    def revision(self, tag: str, *inside: etree._Element) -> etree._Element:
        """A revision (`ins`, `del`) of what stands in it; of the end of a paragraph, without anything."""
        known = self.attributes(id=self.number(), author=self._author, date=self._instant)
        return self.make(tag, known, *inside)

    def moving(self, tag: str, move: str, paragraph: etree._Element) -> tuple[etree._Element, ...]:
        """A paragraph between the ends of the range (`moveFrom`, `moveTo`) that Word pairs with its other by name."""
        number = self.number()
        known = self.attributes(id=number, name=move, author=self._author, date=self._instant)
        end = self.make(f"{tag}RangeEnd", self.attributes(id=number))
        return self.make(f"{tag}RangeStart", known), paragraph, end

    def words(self, text: str, *, deleted: bool = False) -> Iterator[etree._Element]:
        """What stands in a run: text, and elements for tabs and breaks."""
        for words in filter(None, _SIGN.split(printable(text))):
            yield self.make(_SIGNS[words]) if words in _SIGNS else self.text(words, deleted=deleted)

    def text(self, words: str, *, deleted: bool = False) -> etree._Element:
        """One element of text that keeps its spaces."""
        element = self.make("delText" if deleted else "t", words)
        element.set(_SPACE, "preserve")
        return element

    def comment(self, number: int, words: str) -> etree._Element:
        """A comment, for the part that holds them."""
        known = self.attributes(id=number, author=self._author, date=self._instant, initials=self._author[:1])
        return self.make.comment(known, self.make.p(self.make.r(self.text(printable(words)))))

    def comment_start(self, number: int) -> etree._Element:
        """Where the words begin that a comment is about."""
        return self.make.commentRangeStart(self.attributes(id=number))

    def comment_end(self, number: int) -> etree._Element:
        """Where they end."""
        return self.make.commentRangeEnd(self.attributes(id=number))

    def comment_mark(self, number: int) -> etree._Element:
        """The mark of a comment, in a run of its own."""
        return self.make.r(self.make.commentReference(self.attributes(id=number)))
