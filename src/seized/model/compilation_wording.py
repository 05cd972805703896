"""Compilations in the words and brackets that facilitators use, the same in every form.

`[KENYA: and eels]` is put in, `[KENYA delete: and eels]` taken out; `[urges] [ALT KENYA: encourages]` shows words of
the base with what is proposed in their stead.  What is wanted of a whole paragraph stands before it:
`[KENYA: delete OP4]`.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

import msgspec

from seized.model.comparison_wording import sponsor_words
from seized.model.compilation import Compilation, Entry, FootnoteMark, Names, Proposal, Spot, Wish
from seized.model.wording import counted

Look = Literal["agreed", "contested", "note", "added", "taken out"]

LEGEND = (
    ("[NAME: words]", "words that a delegation puts in"),
    ("[NAME delete: words]", "words of the base that it takes out"),
    ("[words] [ALT NAME: other words]", "words of the base, and what it wants in their stead"),
    ("[NAME, NAME: words]", "the same proposal by several delegations"),
    ("OP4 bis", "a new paragraph after OP4; OP4 bis ALT is another wording of it"),
    ("[NAME: move OP4 after OP7]", "what is wanted of a whole paragraph stands before it"),
)
"""What the brackets say, for who has not seen them before."""

_UNLABELLED = {"title": "the title", "heading": "the heading", "formula": "the enacting words"}
_SUPERIOR = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_OPENING_SIGNS = "([“‘\"'/-"


class Run(msgspec.Struct, frozen=True):
    """A stretch of a paragraph of one look: `added` and `taken out` words are those of `by`, as is a `note`.

    The brackets and what is said in them besides proposed words are notes.  `footnote` is the label of the footnote
    that the stretch is the mark of.
    """

    text: str
    look: Look
    by: Names = ()
    italic: bool = False
    footnote: str | None = None


def shown_name(name: str) -> str:
    """A delegation as it stands in brackets: `KENYA`."""
    return name.upper()


def runs(entry: Entry, marks: Iterable[FootnoteMark] = ()) -> tuple[Run, ...]:
    """An entry as it is printed behind its label: what is wanted of the whole of it, then its words.

    Marks of footnotes, which `marks` explain, are stretches of their own: `²`, or the label of one without a number.
    """
    whole = "".join(spot.base for spot in entry.spots)
    line = _Line(whole if entry.part == "formula" else entry.opening or "")
    for wish in entry.wishes:
        line.wish(wish.by, _wish(entry, wish))
    if entry.kind == "moved":
        line.wish(entry.by, f"{called(entry)} here")
    for spot in entry.spots:
        line.spot(spot, entry.source)
    labels = {one.character: one.label for one in marks}
    return tuple(part for run in line.runs for part in _with_marks(run, labels))


def _with_marks(run: Run, labels: Mapping[str, str]) -> Iterator[Run]:
    """A run in pieces: its words, and the marks of footnotes in it."""
    words = ""
    for character in run.text if labels else ():
        if character not in labels:
            words += character
            continue
        if words:
            yield msgspec.structs.replace(run, text=words)
        label, words = labels[character], ""
        yield msgspec.structs.replace(run, text=_raised(label), footnote=label, italic=False)
    if words or not labels:
        yield msgspec.structs.replace(run, text=words) if labels else run


def _raised(label: str) -> str:
    """`Note 12` as `¹²`; `Note 12 bis` in brackets, as it has no number yet."""
    number = label.rpartition(" ")[2]
    return number.translate(_SUPERIOR) if number.isdecimal() else f"({label})"


class _Line:
    """A paragraph while it is put together."""

    def __init__(self, opening: str) -> None:
        self._opening = opening
        self.runs: list[Run] = []

    def spot(self, spot: Spot, source: str | None) -> None:
        """Agreed words, or the brackets of all who want others."""
        if not spot.options:
            self._agreed(spot.base)
            return
        was = spot.base.strip()
        alternatives = bool(was) and (bool(spot.within) or len(spot.options) > 1 or bool(spot.options[0].text.strip()))
        if alternatives:
            self._bracket(Run("[", "note"), self._contested(spot))
        for option in spot.options:
            words = option.text.strip()
            if words:
                alternative, split = "ALT " * alternatives, f" (split from {source})" if source else ""
                note = _note(option.by, f"{split}: ", alternative)
                self._bracket(note, self._opened(Run(words, "added", option.by)))
            elif alternatives:
                self._bracket(_note(option.by, ": delete]"))
            else:
                self._bracket(_note(option.by, " delete: "), self._opened(Run(was, "taken out", option.by)))

    def _contested(self, spot: Spot) -> Iterator[Run]:
        """The words of the base that some want to replace, with what others want within them."""
        inner = _Line(self._opening)
        self._opening = ""
        for part in spot.within or (Spot(spot.base),):
            inner.spot(part, None)
        last = len(inner.runs) - 1
        for count, run in enumerate(inner.runs):
            text = run.text.lstrip() if count == 0 else run.text
            text = text.rstrip() if count == last else text
            look: Look = "contested" if run.look == "agreed" else run.look
            yield msgspec.structs.replace(run, text=text, look=look)

    def wish(self, by: Names, words: str) -> None:
        """What is wanted of the whole paragraph."""
        self._bracket(_note(by, f": {words}]"))

    def _bracket(self, note: Run, inside: Iterable[Run] = ()) -> None:
        """A note, with what belongs to it and a closing bracket; before it a space where that reads better."""
        last = self.runs[-1].text[-1:] if self.runs else ""
        if last and not last.isspace() and last not in _OPENING_SIGNS:
            self.runs.append(Run(" ", "agreed"))
        within = [*inside]
        self.runs += [note, *within, Run("]", "note", note.by)] if within else [note]

    def _agreed(self, text: str) -> None:
        last = self.runs[-1] if self.runs else None
        if last and last.look == "note" and (text[0].isalnum() or text[0] in _OPENING_SIGNS):
            self.runs.append(Run(" ", "agreed"))
        if last and last.text[-1:].isspace():
            text = text.lstrip()
        self.runs += self._opened(Run(text, "agreed"))

    def _opened(self, run: Run) -> Iterator[Run]:
        """A run with the opening phrase of the paragraph set off, where it begins with that."""
        opening, self._opening = self._opening, ""
        if not opening or not run.text.startswith(opening):
            yield run
            return
        yield msgspec.structs.replace(run, text=opening, italic=True)
        if rest := run.text[len(opening) :]:
            yield msgspec.structs.replace(run, text=rest)


def _note(by: Names, words: str, ahead: str = "") -> Run:
    return Run(f"[{ahead}{', '.join(map(shown_name, by))}{words}", "note", by)


def called(entry: Entry) -> str:
    """A paragraph as it is spoken of: `OP4 bis`, `the heading`."""
    return entry.label or _UNLABELLED.get(entry.part, "the paragraph")


def _wish(entry: Entry, wish: Wish) -> str:
    """`delete OP4`, `delete the footnote`, `move OP4 after OP7`, `move PP4 before PP1`, `merge OP5 into OP4`."""
    if wish.kind == "delete":
        return f"delete {'the footnote' if entry.part == 'footnote' else called(entry)}"
    if wish.kind == "merge":
        return f"merge {called(entry)} into {wish.target or 'the paragraph before it'}"
    return f"move {called(entry)} {'before' if wish.before else 'after'} {wish.target}" if wish.target else "move"


def tally_words(compilation: Compilation) -> str:
    """`17 of 28 paragraphs of the base are untouched, 12 are new; in 4 places there is a choice between proposals`."""
    told_of = [entry for entry in compilation.entries if entry.part not in ("title", "formula", "footnote")]
    base = [entry for entry in told_of if entry.kind == "base"]
    untouched = sum(not entry.proposals for entry in base)
    new = sum(entry.kind == "new" for entry in told_of)
    choices = sum(len(spot.proposals) > 1 for entry in compilation.entries for spot in entry.spots)
    told = [f"{untouched} of {counted(len(base), 'paragraph')} of the base untouched", f"{new} new"]
    return ", ".join(told) + f"; different proposals at the same words in {counted(choices, 'place')}"


def proposal_words(proposal: Proposal) -> str:
    """How much a delegation proposes, and who sponsors its text: `4 proposals`, `no changes to the base`, `1 proposal;
    now also sponsored by Malta`."""
    told = counted(proposal.count, "proposal") if proposal.count else "no changes to the base"
    return "; ".join([told, *sponsor_words(proposal.sponsors)])
