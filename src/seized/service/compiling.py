"""Compiles the proposals of several delegations on one text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path

import msgspec

from seized.drafting.compare import compare
from seized.drafting.compiling import compiled, unrelated
from seized.errors import SeizedError, Unfit
from seized.export.compilation.docx import compilation_docx
from seized.export.compilation.html import page
from seized.export.record import record_json
from seized.model import Document
from seized.model.comparison import Comparison
from seized.model.compilation import Compilation, Handed
from seized.readers.sniff import SUFFIXES
from seized.register.register import Register
from seized.service.comparing import texts
from seized.vocabulary.states import state

_SIGNS = re.compile(r"[\W_]+")


class Compiled(msgspec.Struct, frozen=True):
    """The compilation, or why there is none: all that is wrong with the proposals, not only the first of it."""

    found: Compilation | None
    problems: tuple[SeizedError, ...] = ()


def handed(words: str) -> Handed:
    """A proposal as a call names it: `kenya.docx`, or `text.docx=Kenya`; what is there may have `=` in its name."""
    name, _, by = words.rpartition("=")
    return Handed(name, by.strip()) if name and by.strip() and not Path(words).exists() else Handed(words)


def compilation(base: str, proposals: Sequence[Handed], register: Register | None = None) -> Compiled:
    """The proposals laid together on the base; texts are files or documents of the register.

    Raises what `seized.service.comparing.texts` raises of the base alone.
    """
    [document] = texts([base], register)
    read: list[tuple[Handed, Document]] = []
    problems: list[SeizedError] = []
    for one in proposals:
        try:
            read += zip([one], texts([one.name], register), strict=True)
        except SeizedError as error:
            problems.append(error)
    named = [(_delegation(one, text, base, document), one.name, compare(document, text)) for one, text in read]
    problems += _unfit(named, base)
    if problems:
        return Compiled(None, tuple(problems))
    return Compiled(compiled(document, {by: comparison for by, _, comparison in named}))


def _unfit(named: Sequence[tuple[str, str, Comparison]], base: str) -> Iterator[Unfit]:
    """Texts that are no versions of the base, and delegations with two texts."""
    for _, name, comparison in named:
        if unrelated(comparison):
            yield Unfit(
                f"{name} has next to nothing in common with {base}: hand in the whole of that text with the changes "
                "made in it, or name the text that was changed as the base"
            )
    for (by, name, _), (other_by, other, _) in combinations(named, 2):
        if by.casefold() == other_by.casefold():
            yield Unfit(f"{name} and {other} are both by {by}: name them apart, as in {other}=NAME")


def _delegation(one: Handed, text: Document, base: str, document: Document) -> str:
    """Who is said to propose a text; or the State that its name names, or its sponsor, where the base has not the same;
    or its name."""
    stem = Path(one.name).stem if Path(one.name).suffix.lower() in SUFFIXES else one.name
    in_name = [name for name in _states(stem) if name not in set(_states(Path(base).stem))]
    sponsors = [name for name in text.sponsors if name not in document.sponsors]
    if one.by or in_name:
        return one.by or in_name[0]
    if len(sponsors) == 1:
        return sponsors[0]
    return stem.replace("_", " ") if stem != one.name else stem


def _states(stem: str) -> Iterable[str]:
    """The States in the name of a file, the longest names first: `new-zealand_2`."""
    words = _SIGNS.split(stem)
    runs = sorted(combinations(range(len(words) + 1), 2), key=lambda run: run[0] - run[1])
    found = (state(" ".join(words[start:end])) for start, end in runs)
    return [one.name for one in found if one]


def as_record(found: Compilation) -> bytes:
    """The compilation as JSON."""
    return record_json(found)


def as_page(found: Compilation) -> bytes:
    """The compilation as one self-contained HTML page."""
    return page(found)


def as_word(found: Compilation) -> bytes:
    """The compilation as a Word file, with a style for each delegation."""
    return compilation_docx(found)
