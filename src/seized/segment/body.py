"""The body of a resolution: formula, preamble, operative part, headings, annexes; each paragraph with its label."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

import msgspec

from seized.model.passage import Passage
from seized.model.segment import Part, Segment
from seized.model.source import Source
from seized.segment import openings
from seized.segment.blocks import ANNEX, CLOSING, SECTION, Block, is_formula
from seized.segment.leads import Lead, lead
from seized.segment.passages import MarkIndex, passage

_ROMAN = re.compile(r"\([ivx]+\)$")
_NUMBERED = re.compile(r"(\d{1,3})(?:\.| -)$")
_RECITAL_ENDS = (",", "،", "，")
_COMMAS = (",", ";", "،", "؛", "，", "；")
_ENDS = (".", ";", ",", ":", "”", "’", ")", '"')


class Body(msgspec.Struct, frozen=True):
    """The segments in order, the lines that each of them owns, and the lines of the closing block.

    `others` are the lines of the mastheads and closing blocks of further resolutions in the same file.
    """

    segments: tuple[Segment, ...]
    owned: tuple[tuple[int, ...], ...]
    closing: tuple[int, ...]
    others: tuple[int, ...] = ()


def body(source: Source, marks: MarkIndex, blocks: Iterable[Block], *, spoken: bool = False) -> Body:
    """Name the parts of the body, whose first block is the enacting formula.

    `spoken`: there is none; the organ of a decision or a presidential statement speaks in sentences.
    """
    leads = [lead(source, marks, block) for block in blocks]
    walk = _Walk(source, marks, leads, spoken=spoken)
    for found, following in zip(leads, [*leads[1:], None], strict=True):
        walk.take(found, following)
    return Body(tuple(walk.segments), tuple(walk.owned), tuple(walk.closing), tuple(walk.others))


def running_text(source: Source, marks: MarkIndex, blocks: Iterable[Block]) -> Body:
    """The paragraphs of a text that is no resolution: numbered `p1`, `p2`, and nothing said of them."""
    segments: list[Segment] = []
    owned: list[tuple[int, ...]] = []
    for block in blocks:
        clean, notes = passage(source, block.lines, marks)
        if not any(map(str.isalnum, clean.text)):
            continue
        span = (block.lines[0].start, block.lines[-1].end)
        identity = f"p{len(segments) + 1}"
        segments.append(Segment(identity, "text", None, 0, None, clean, span, block.lines[0].page, notes))
        owned.append(block.numbers)
    return Body(tuple(segments), tuple(owned), ())


def _opens_annex(found: Lead) -> bool:
    return found.role == "annex" or ANNEX.match(found.text) is not None


class _Walk:
    """Goes through the blocks in order and remembers what part of the document it is in."""

    def __init__(self, source: Source, marks: MarkIndex, leads: Sequence[Lead], *, spoken: bool = False) -> None:
        self._source, self._marks = source, marks
        before_annexes = takewhile(lambda found: not _opens_annex(found), leads)
        self._awaits_first = any(found.label == "1." for found in before_annexes)
        self._numbered = self._awaits_first or any(found.label == "1." for found in leads)
        self.segments: list[Segment] = []
        self.owned: list[tuple[int, ...]] = []
        self.closing: list[int] = []
        self.others: list[int] = []
        self._part: Part = "operative" if spoken else "formula"
        self._closed = False
        self._named = False  # an enacting formula has been met
        self._further = False  # a second resolution has begun in the same file
        self._labels = _Labels(spoken=spoken)

    def take(self, found: Lead, following: Lead | None) -> None:
        """Name one block; `following` is the one after it, which a heading can be told by."""
        if _opens_annex(found):
            self._annex(found)
        elif self._part == "annex":
            self._add(found, "annex")
        elif found.role == "formula" or is_formula(found.text):
            self._further = self._further or self._closed
            self._closed = False
            self._labels.restart(self._letter(), again=self._named)
            self._named = True
            self._part = "formula"
            self._add(found, "formula")
        elif found.role == "masthead" or self._closed or (self._part == "operative" and CLOSING.match(found.text)):
            self._closed = True
            (self.others if self._further else self.closing).extend(found.block.numbers)
        else:
            self._paragraph(found, following)

    def _letter(self) -> str | None:
        """The letter of a part of an omnibus resolution, where it stands above the enacting formula."""
        above = reversed(self.segments[-4:])
        letters = (found.passage.text for found in takewhile(lambda found: found.part == "heading", above))
        return next((text for text in letters if len(text) == 1 and text.isalpha()), None)

    def _annex(self, found: Lead) -> None:
        if self._part != "annex" or ANNEX.match(found.text):
            self._labels.annex()
        self._part = "annex"
        self._add(found, "annex")

    def _paragraph(self, found: Lead, following: Lead | None) -> None:
        if found.label is None and self._is_heading(found, following):
            self._add(found, "heading")
            return
        if found.label is not None and _NUMBERED.match(found.label):
            self._part = "operative"
        elif found.label is None and self._opens_preamble(found.opening):
            self._part = "preamble"
        elif found.label is None and self._before_operative() and self._opens_operative(found):
            self._part = "operative"
        elif self._part == "formula":
            self._part = "preamble"
        self._add(found, self._part)

    def _before_operative(self) -> bool:
        return self._part in ("formula", "preamble")

    def _opens_preamble(self, opening: str) -> bool:
        """Whether an unnumbered paragraph belongs to a preamble: that of the document, or of a section."""
        return (self._before_operative() or self._after_heading()) and openings.preambular(opening) is not None

    def _opens_operative(self, found: Lead) -> bool:
        """Whether an unnumbered paragraph begins the operative part; above paragraph 1 its words must say so."""
        if found.role == "operative" and not self._awaits_first:
            return True
        return openings.operative(found.opening) is not None and not found.opening.endswith(_RECITAL_ENDS)

    def _after_heading(self) -> bool:
        return bool(self.segments) and self.segments[-1].part == "heading"

    def _after_section_number(self) -> bool:
        """Whether the paragraph before is `II` alone: the heading of the section stands below its number."""
        return self._after_heading() and SECTION.match(self.segments[-1].passage.text) is not None

    def _is_heading(self, found: Lead, following: Lead | None) -> bool:
        text = found.text
        if SECTION.match(text):
            return True
        if (found.block.bold or found.role == "heading") and not text.endswith(_COMMAS):
            return True
        if text.rstrip("*_ ").endswith(_ENDS):
            return False
        if self._after_section_number():
            return True
        if self._part != "operative" or len(text) > 200 or following is None:
            return False
        ended = self.segments[-1].passage.text.endswith((".", ";", "”.", "”;"))
        opens = following.label is not None or openings.preambular(following.text) is not None
        return ended and opens and text.lstrip("*_")[:1].isupper()

    def _add(self, found: Lead, part: Part) -> None:
        first, last = found.block.lines[0], found.block.lines[-1]
        label, start, lines = found.label, found.start, found.lines
        if part == "heading":
            label, start, lines = None, found.begin, found.block.lines
        clean, notes = passage(self._source, lines, self._marks, start)
        if not any(map(str.isalnum, clean.text)):  # a mark, a label or a stop that stands alone is no paragraph
            return
        identity, level = self._labels.next(part, label, lead=self._introduced(), alone=not self._numbered)
        self.segments.append(
            Segment(
                id=identity,
                part=part,
                number=label,
                level=level,
                opening=self._opening(part, found.block, start, clean),
                passage=clean,
                span=(first.start, last.end),
                page=first.page,
                notes=notes,
            )
        )
        self.owned.append(found.block.numbers)

    def _introduced(self) -> bool:
        return bool(self.segments) and self.segments[-1].passage.text.endswith(":")

    def _opening(self, part: Part, block: Block, start: int, clean: Passage) -> str | None:
        if part not in ("preamble", "operative"):
            return None
        set_off = self._italic(block, start)
        if set_off and clean.text.startswith(set_off):
            return set_off
        return openings.preambular(clean.text) if part == "preamble" else openings.operative(clean.text)

    def _italic(self, block: Block, start: int) -> str | None:
        """The words that the type sets off at the beginning of a paragraph, at most ten of them."""
        end = start
        for mark in self._marks.within(start - 1, block.lines[-1].end):
            if mark.kind != "italic" or mark.end <= end:
                continue
            if self._source.text[end : mark.start].strip("*_ \t\n\u00a0"):
                break
            end = mark.end
        words = self._source.text[start:end].strip("*_").split()
        return " ".join(words).strip("*_").rstrip(",.:;*_ ") or None if 0 < len(words) <= 10 else None


class _Labels:
    """Gives each paragraph an id that is stable within the document: pp3, op4.a.ii, annex1.op2, B.op1, s2.op1."""

    def __init__(self, *, spoken: bool) -> None:
        self._spoken = spoken
        self._given: set[str] = set()
        self._scope = ""
        self._scopes = 1
        self._annexes = 0
        self._counts: dict[str, int] = {}
        self._top = ""  # id of the last paragraph on level 0
        self._parents: list[str] = []  # ids that the next sub-paragraph may hang from, by level
        self._letter = ""  # the last label on level 1

    def restart(self, letter: str | None, *, again: bool) -> None:
        """An enacting formula: the paragraphs of one resolution of several, `again` if it is not the first."""
        if letter:
            self._scope = f"{letter}."
            self._counts = {}
        elif again:
            self._enter()

    def annex(self) -> None:
        """An annex begins."""
        self._annexes += 1
        self._scope = f"annex{self._annexes}."
        self._counts = {}

    def _enter(self) -> None:
        self._scopes += 1
        self._scope = f"s{self._scopes}."

    def next(self, part: Part, label: str | None, *, lead: bool, alone: bool) -> tuple[str, int]:
        """The id and the level of the next paragraph.

        `lead`: the one before it ends with a colon; `alone`: the document numbers no paragraphs.
        """
        if part == "annex":
            return self._in_annex(label, lead=lead)
        if part in ("formula", "heading", "preamble"):
            if label is not None and part == "preamble":
                return self._below(label, lead=lead)
            return self._count(
                {"formula": "formula", "heading": "h", "preamble": "pp"}[part], top=part == "preamble"
            ), 0
        if label is None:
            return (self._count("op", top=True), 0) if self._spoken else self._unnumbered(lead=lead, alone=alone)
        if _NUMBERED.match(label):
            return self._numbered(label), 0
        return self._below(label, lead=lead)

    def _count(self, stem: str, *, top: bool) -> str:
        self._counts[stem] = self._counts.get(stem, 0) + 1
        number = "" if stem == "formula" and self._counts[stem] == 1 else str(self._counts[stem])
        scope = "" if self._scope.startswith("s") else self._scope  # sections share the count of their document
        identity = self._give(f"{scope}{stem}{number}")
        if top:
            self._begin(identity)
        return identity

    def _begin(self, identity: str) -> None:
        self._top, self._parents, self._letter = identity, [identity], ""

    def _numbered(self, label: str) -> str:
        number = label.rstrip(". -")
        if f"{self._scope}op{number}" in self._given and not self._scope.startswith("annex"):
            self._enter()
        identity = self._give(f"{self._scope}op{number}")
        self._begin(identity)
        return identity

    def _unnumbered(self, *, lead: bool, alone: bool) -> tuple[str, int]:
        if not self._top.startswith(f"{self._scope}op"):
            identity = self._give(f"{self._scope}op{1 if alone else 0}")
            self._begin(identity)
            return identity, 0
        base = self._parents[-1] if lead else self._top
        stem = f"{base}.p"
        self._counts[stem] = self._counts.get(stem, 0) + 1
        return self._give(f"{stem}{self._counts[stem]}"), 1

    def _below(self, label: str, *, lead: bool) -> tuple[str, int]:
        """A lettered paragraph: "(i)" is the ninth letter after "(h)", and the Roman one else."""
        if not self._parents:
            self._begin(self._top or f"{self._scope}op1")
        name = label.strip("().")
        roman = bool(_ROMAN.match(label)) and not (name == "i" and self._letter == "h" and not lead)
        if roman and name in ("v", "x") and self._letter == chr(ord(name) - 1) and len(self._parents) < 3:
            roman = False
        if roman and self._letter:
            self._parents = [*self._parents[:2], ""]
            self._parents[2] = identity = self._give(f"{self._parents[1]}.{name}")
            return identity, 2
        self._letter = "" if roman else name
        identity = self._give(f"{self._parents[0]}.{name}")
        self._parents = [self._parents[0], identity]
        return identity, 1

    def _in_annex(self, label: str | None, *, lead: bool) -> tuple[str, int]:
        if label is None:
            return self._count("p", top=False), 0
        if _NUMBERED.match(label):
            return self._numbered(label), 0
        if not self._top.startswith(self._scope):
            self._begin(self._scope.rstrip("."))
        return self._below(label, lead=lead)

    def _give(self, identity: str) -> str:
        """An id is given once; a label that the document itself repeats is counted."""
        unique, number = identity, 1
        while unique in self._given:
            number += 1
            unique = f"{identity}-{number}"
        self._given.add(unique)
        return unique
