"""Holds a draft against the rules, and mends what can be mended."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile

from seized.drafting.draft import Draft, Found, features
from seized.drafting.rule import Rule
from seized.model.checking import Checked, Edit, Finding
from seized.model.register_wording import place

_WORD = re.compile(r"\s+|\S+")


def check(draft: Draft, rules: Iterable[Rule], *, scanned: bool = False) -> Checked:
    """What the rules find; `scanned` says that the text comes from a scan, whose type and signs prove nothing.

    Where the reader saw that it does, that need not be said.

    The rules are those of English: in a text of another language all of them are silent.
    """
    scanned = scanned or any(warning.code == "scanned" for warning in draft.document.warnings)
    carried = features(draft.source, scanned=scanned)
    english = not any(warning.code == "language" for warning in draft.document.warnings)
    asked = list(rules)
    able = [rule for rule in asked if english and rule.needs <= carried]
    lines = _Lines(draft) if draft.source.media_type == "text/plain" else None
    findings = [_finding(draft, rule, found, lines) for rule in able for found in rule.find(draft)]
    return Checked(
        source=draft.document.source,
        symbol=draft.document.symbol,
        title=draft.document.title,
        scanned=scanned,
        findings=tuple(sorted(findings, key=lambda finding: (finding.span, finding.rule))),
        silent=tuple(rule.id for rule in asked if rule not in able),
        text=draft.source.text,
    )


class _Lines:
    """Lines and columns of a text, counted from 1."""

    def __init__(self, draft: Draft) -> None:
        text = draft.source.text
        self._starts = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]

    def place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def _finding(draft: Draft, rule: Rule, found: Found, lines: _Lines | None) -> Finding:
    line, column = lines.place(found.span[0]) if lines else (None, None)
    label = found.clause.label if found.clause else None
    return Finding(
        rule=rule.id,
        severity=found.severity or rule.severity,
        paragraph=label,
        place=_place(label),
        page=found.clause.page if found.clause else None,
        span=found.span,
        line=line,
        column=column,
        quote=draft.source.text[slice(*found.span)],
        message=found.message,
        suggestion=found.suggestion,
        edits=found.edits,
        beside=found.beside,
    )


def _place(label: str | None) -> str:
    """Where something stands, in words: `preamble, para. 9`, `para. 4 (a)`, `footnote 6`, `title`."""
    if label is None:
        return "masthead"
    return f"footnote {label[2:]}" if label.startswith("fn") else place(label)


def mending(
    text: str, findings: Iterable[Finding], able: Callable[[Sequence[Edit]], bool] = lambda edits: True
) -> tuple[list[Edit], int]:
    """The edits that mend the findings, in order, and of how many findings they are; `able` says which can be made.

    The edits of a finding are made together or not at all; of two findings that touch the same place the first is
    mended, and the other left for the next time.  Words that stay are left out of the edits.
    """
    made: list[Edit] = []
    count = 0
    for finding in findings:
        edits = [_narrowed(text, edit) for edit in finding.edits]
        if edits and not any(_touch(edit, other) for edit in edits for other in made) and able(edits):
            made += edits
            count += 1
    return sorted(made, key=lambda edit: edit.span), count


def mended(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """The text with the edits of the findings made, and of how many findings."""
    edits, count = mending(text, findings)
    return written(text, edits), count


def written(text: str, edits: Sequence[Edit]) -> str:
    """The text with edits made, which are given in order."""
    pieces, at = [], 0
    for edit in edits:
        pieces += [text[at : edit.span[0]], edit.text]
        at = edit.span[1]
    return "".join([*pieces, text[at:]])


def _narrowed(text: str, edit: Edit) -> Edit:
    """The edit without the words at its ends that stay: of a date of which only the day is wrong, the day.

    One white space is as good as another there.
    """
    start, end = edit.span
    old, new = _WORD.findall(text[start:end]), _WORD.findall(edit.text)
    first = _same(old, new)
    last = _same(old[first:][::-1], new[first:][::-1])
    start += sum(map(len, old[:first]))
    end -= sum(map(len, old[len(old) - last :]))
    return Edit((start, end), "".join(new[first : len(new) - last]))


def _same(old: Sequence[str], new: Sequence[str]) -> int:
    """How many words are the same, from the first on."""
    pairs = zip(old, new, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1] or (pair[0] + pair[1]).isspace(), pairs))


def _touch(one: Edit, other: Edit) -> bool:
    return one.span[0] <= other.span[1] and other.span[0] <= one.span[1]
