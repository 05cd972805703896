"""A Word file with one author's revisions and comments put into it; all else in it stays as it is.

What others inserted and deleted stays theirs.  Parts that nothing is changed in are copied, and in those that are
changed every paragraph that is not touched keeps its bytes.
"""

import io
import re
from bisect import bisect_right
from collections.abc import Iterable
from zipfile import ZipFile

from lxml import etree

from seized.export.redline.comments import Comments
from seized.export.redline.ink import Ink
from seized.export.redline.parts import member, parsed
from seized.export.redline.splice import in_utf_8, spliced
from seized.export.redline.story import Letter, Story
from seized.model.source import Copied, WordFile
from seized.model.touching import NewLine, Put, Said, Struck, Touch

_NUMBER = re.compile(rb':id="(\d{1,9})"')


def revised(file: WordFile, touches: Iterable[Touch], author: str, instant: str) -> bytes:
    """The file with the changes, each a revision by `author` at `instant` (ISO, in UTC), and the remarks as comments.

    The same file, touches, author and instant give the same bytes.
    """
    with ZipFile(io.BytesIO(file.data)) as archive:
        known = {one.filename: one for one in archive.infolist()}
        parts = {name: archive.read(one) for name, one in known.items()}
    writer = _Writer(file, parts, author, instant)
    for touch in touches:
        writer.touch(touch)
    out = io.BytesIO()
    with ZipFile(out, "w") as made:
        for name, data in (parts | writer.written()).items():
            made.writestr(known.get(name) or member(name), data)
    return out.getvalue()


class _Place:
    """A letter of the text in the file: the part, and where in that."""

    def __init__(self, piece: Copied, offset: int) -> None:
        self.part = piece.part
        self.letter = Letter(piece.element, piece.offset + offset - piece.start)


class _Writer:
    """Leads each touch to the part that it belongs to."""

    def __init__(self, file: WordFile, parts: dict[str, bytes], author: str, instant: str) -> None:
        self._file = file
        self._starts = [one.start for one in file.copied]
        used = (int(found) for name, data in parts.items() if name.endswith(".xml") for found in _NUMBER.findall(data))
        roots = {name: parsed(parts[name]) for name in dict.fromkeys([file.main, *(one.part for one in file.copied)])}
        namespace = etree.QName(roots[file.main]).namespace or ""
        self._ink = Ink(author, instant, max(used, default=0) + 1, namespace)
        self._data = {name: in_utf_8(root, parts[name]) for name, root in roots.items()}
        self._stories = {name: Story(root, self._ink) for name, root in roots.items()}
        self._comments = Comments(parts, file.main, self._ink)

    def touch(self, touch: Touch) -> None:
        """Put one touch on the list of its part."""
        if isinstance(touch, Struck):
            self._strike(touch)
        elif isinstance(touch, Put):
            behind, before = self._place(touch.behind), self._place(touch.before)
            of = behind or before
            assert of, "words can only be put beside others"
            sides = (one.letter if one and one.part == of.part else None for one in (behind, before))
            self._stories[of.part].put(touch.text, *sides)
        elif isinstance(touch, NewLine):
            place = self._last(touch.behind + 1)
            comments = [self._comments.add(words) for words in touch.remarks] if place.part == self._file.main else []
            self._stories[place.part].line(touch.text, place.letter, tuple(comments))
        else:
            self._say(touch)

    def _strike(self, touch: Struck) -> None:
        """What goes may reach from the header into the body; each part loses its own."""
        first, last = self._first(touch.start), self._last(touch.end)
        if first.part == last.part:
            self._stories[first.part].strike(first.letter, last.letter, whole=touch.whole)

    def _say(self, said: Said) -> None:
        """Word has no comments in headers: those stand at the first words of the body."""
        first, last = self._first(said.start), self._last(said.end)
        if first.part != self._file.main or last.part != self._file.main:
            piece = next(one for one in self._file.copied if one.part == self._file.main)
            first = last = _Place(piece, piece.start)
        self._stories[self._file.main].comment(self._comments.add(said.remark), first.letter, last.letter)

    def _place(self, offset: int | None) -> _Place | None:
        """Where a letter stands; None of one that the file has not."""
        if offset is None:
            return None
        piece = self._file.copied[max(0, bisect_right(self._starts, offset) - 1)]
        return _Place(piece, offset) if piece.start <= offset < piece.end else None

    def _first(self, offset: int) -> _Place:
        """A letter, or the next one that the file has."""
        while (found := self._place(offset)) is None:
            offset += 1
        return found

    def _last(self, end: int) -> _Place:
        """The letter before `end`, or the next one before that which the file has."""
        while (found := self._place(end - 1)) is None:
            end -= 1
        return found

    def written(self) -> dict[str, bytes]:
        """The parts that changed."""
        found = self._comments.written()
        for name, story in self._stories.items():
            changed = {story.number(one): [one, *new] for one, new in story.settle().items()}
            if changed:
                found[name] = spliced(self._data[name], changed)
        return found
