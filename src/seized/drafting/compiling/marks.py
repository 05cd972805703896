"""Writes the marks of footnotes into the texts that are compiled, each as one character, so that they are compared,
proposed and bracketed as words are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from sys import maxunicode

from msgspec.structs import replace

from seized.drafting.compare.words import stretches
from seized.drafting.compiling.edits import read
from seized.model.comparison import Change, Comparison, Place
from seized.model.compilation import FIRST_MARK, Entry, FootnoteMark

Hung = list[tuple[int, str]]
"""Characters that stand for marks, each with the place in a text that it belongs to."""


class Marks:
    """The characters that stand for the footnotes of a base, and for those that proposals bring.

    What several proposals bring in the same words is one footnote.  No character stands in any of the texts.
    """

    def __init__(self, base: Sequence[Place], found: Iterable[Comparison]) -> None:
        places = (place for one in found for change in one.changes for place in (*change.before, *change.after))
        used = {character for place in (*base, *places) for character in place.text if ord(character) >= FIRST_MARK}
        self._free = (character for character in map(chr, range(FIRST_MARK, maxunicode)) if character not in used)
        self._own = {place.id: next(self._free) for place in filter(_is_numbered, base)}
        self._new: dict[str, str] = {}
        self.base = tuple(_marked(place, _hung(place, self._own)) for place in base)

    def changes(self, found: Comparison) -> tuple[Change, ...]:
        """The changes that a proposal makes, with the marks of both texts."""
        footnotes = {place.id: one for one in found.changes for place in one.after if _is_numbered(place)}
        characters = {note: self._character(one) for note, one in footnotes.items()}
        return tuple(self._change(one, characters) for one in found.changes)

    def _character(self, footnote: Change) -> str:
        own = self._own.get(footnote.before[0].id) if footnote.before else None
        words = read(footnote.after[0].text)
        if own is None and words not in self._new:
            self._new[words] = next(self._free)
        return own or self._new[words]

    def _change(self, change: Change, characters: Mapping[str, str]) -> Change:
        was = [_hung(place, self._own) for place in change.before]
        now = [_hung(place, characters) for place in change.after]
        if len(was) == len(now) == 1:
            now = [_settled(now[0], dict(_carried(change.before[0], change.after[0], was[0])), change.after[0].text)]
        before, after = (
            tuple(_marked(place, hung) for place, hung in zip(places, marks, strict=True))
            for places, marks in ((change.before, was), (change.after, now))
        )
        return replace(change, before=before, after=after)

    def told(self, entries: Iterable[Entry]) -> tuple[FootnoteMark, ...]:
        """Which footnote of the compilation each character is a mark of."""
        by_words = dict[str, str]()
        by_place = {place.at: self._own[place.id] for place in self.base if place.id in self._own}
        found = dict[str, str]()
        for entry in entries:
            if entry.part == "footnote" and entry.at is not None and entry.at in by_place:
                found[by_place[entry.at]] = entry.label
            elif entry.part == "footnote" and entry.kind == "new":
                by_words.setdefault(read(entry.spots[0].options[0].text), entry.label)
        found |= {character: by_words[words] for words, character in self._new.items()}
        return tuple(FootnoteMark(character, label) for character, label in found.items())


def _is_numbered(place: Place) -> bool:
    return place.part == "footnote" and (place.number or "").isdecimal()


def _hung(place: Place, characters: Mapping[str, str]) -> Hung:
    return [(at, characters[note]) for at, note in place.notes if note in characters]


def _carried(before: Place, after: Place, hung: Hung) -> Iterator[tuple[str, int]]:
    """Where marks of the base belong in another wording: behind the words that they stand behind, if those stayed."""
    at = to = 0
    for stretch in stretches(before.text, after.text):
        end = at + len(stretch.before)
        if stretch.kind == "kept":
            yield from ((mark, to + min(place - at, len(stretch.after))) for place, mark in hung if at < place <= end)
        at, to = end, to + len(stretch.after)


def _settled(hung: Hung, carried: Mapping[str, int], text: str) -> Hung:
    """The marks where the base has them, if no more than a sign lies between: behind a comma is like before it."""
    found = []
    for at, mark in hung:
        start, end = sorted((at, carried.get(mark, at)))
        found.append((at if any(map(str.isalnum, text[start:end])) else carried.get(mark, at), mark))
    return sorted(found, key=lambda one: one[0])


def _marked(place: Place, hung: Hung) -> Place:
    """A paragraph with characters for its marks."""
    text, done = "", 0
    for at, mark in hung:
        text, done = text + place.text[done:at] + mark, at
    return replace(place, text=text + place.text[done:])
