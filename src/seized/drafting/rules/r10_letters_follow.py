"""R10: the letters of sub-paragraphs."""

import re
from collections.abc import Iterator, Sequence

from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.ordinals import roman

_LABEL = re.compile(r"\(?([a-z]+)[.)]")
# "a) To keep", "(1) To keep" within a line: no label of a sub-paragraph
_OTHER_LABEL = re.compile(r"(?<=[:;,] )([a-h]\)|\([1-9]\))(?= [A-Za-z])")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def find(draft: Draft) -> Iterator[Found]:
    """Letters and small Roman numerals that do not follow the one before, and labels in another dress."""
    for clause in draft.operative:
        for found in clause.matches(_OTHER_LABEL):
            better = f"({found[1][0]})" if found[1][0].isalpha() else None
            yield clause.at(*found.span(), "Sub-paragraphs are lettered (a), (b), each in a line of its own", better)
    families: dict[str, list[Clause]] = {}
    for clause in draft.body:
        if clause.level and clause.number and _LABEL.fullmatch(clause.number):
            families.setdefault(clause.label.rpartition(".")[0], []).append(clause)
    for family in families.values():
        yield from _out_of_order(family)


def _out_of_order(family: Sequence[Clause]) -> Iterator[Found]:
    labels = [_bare(clause) for clause in family]
    numerals = labels[0] == "i" and (len(labels) == 1 or labels[1] != "j")
    expected = 1
    for clause, label in zip(family, labels, strict=True):
        if numerals and not set(label) <= set("ivx"):
            return  # the row above goes on
        found = roman(label.upper()) if numerals else _place(label)
        if found is not None and found != expected:
            yield clause.at(0, 1, f"({label}) stands where ({_name(expected, numerals)}) is due")
        expected = (found or expected) + 1


def _bare(clause: Clause) -> str:
    found = _LABEL.fullmatch(clause.number or "")
    return found[1] if found else ""


def _place(label: str) -> int | None:
    """`a` is 1, `z` 26, `aa` 27, `bb` 28."""
    if len(set(label)) != 1:
        return None
    return _LETTERS.index(label[0]) + 1 + 26 * (len(label) - 1)


def _name(place: int, numerals: bool) -> str:
    if numerals:
        ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
        return "x" * (place // 10) + ones[place % 10]
    return _LETTERS[(place - 1) % 26] * (1 + (place - 1) // 26)


RULE = Rule(
    id="R10",
    title="Sub-paragraphs are lettered (a), (b), and below them (i), (ii)",
    severity="warning",
    why="Sub-paragraphs are cited by their letters. After (z) comes (aa), then (bb).",
    examples=(
        Example(
            "operative",
            "1. Requests the Secretary-General:\n(a) To count the herons;\n(c) To report on their return;\n"
            "2. Decides to consider the matter at its eighty-second session.",
            "1. Requests the Secretary-General:\n(a) To count the herons;\n(b) To report on their return;\n"
            "2. Decides to consider the matter at its eighty-second session.",
        ),
    ),
    find=find,
)
