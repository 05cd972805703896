"""What the rules of drafting found, and the rules themselves, for the eye."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from rich.cells import cell_len
from rich.text import Text

from seized.cli.destination import STEERING
from seized.cli.lines import MEASURE, Mark, Sheet
from seized.model.checking import Beside, Checked, Example, Finding, Guidance, Severity
from seized.model.wording import counted, listed
from seized.service import mending

STYLES: dict[Severity, str] = {"error": "red bold", "warning": "yellow", "advice": "cyan"}
MARGIN = 4
BEFORE = 40
"""Cells of the text that are shown before the words found, at the most."""
MOST_NAMED = 12
"""Rules that are named one by one."""
SPACES = str.maketrans("\n\f\t\u00a0", "    ")


def findings_view(sheet: Sheet, results: Sequence[Checked]) -> None:
    """Each finding with its place, the words and a caret under them; then how many there are."""
    for number, checked in enumerate(results):
        if number:
            sheet.blank()
        sheet.across(Text(checked.source.path, "bold"), Text(checked.symbol or ""))
        for finding in checked.findings:
            sheet.blank()
            _finding(sheet, checked, finding)
        if checked.silent:
            sheet.blank()
            sheet.words(_silence(checked), "dim")
    if results:
        sheet.blank()
        sheet.words(_summary(results))


def _finding(sheet: Sheet, checked: Checked, finding: Finding) -> None:
    where = finding.place
    if finding.line is not None:
        where += f", line {finding.line}:{finding.column}"
    elif finding.page is not None:
        where += f", page {finding.page}"
    label = Text.assemble((f"{finding.rule} {finding.severity}", STYLES[finding.severity]), "  ")
    sheet.hanging(label, Text(f"{finding.message} ({where})"), margin=0)
    line, start, length = _around(checked.text, finding.span)
    sheet.line(Text(" " * MARGIN + line))
    sheet.line(Text(" " * (MARGIN + start) + "^" * length, STYLES[finding.severity]))
    if finding.suggestion:
        mend = "" if finding.edits else " (to be judged by a person)"
        sheet.hanging(Text(" " * MARGIN + "better: "), Text(finding.suggestion + mend), margin=0)
    if finding.beside:
        _beside(sheet, finding.beside)


def _beside(sheet: Sheet, beside: Beside) -> None:
    """The words in hand and those of another text in two columns, what differs set off in both."""
    margin, column = Text(" " * (MARGIN - 2)), (MEASURE - MARGIN - 2) // 2
    sheet.columns([margin, Text("here", "bold"), Text(beside.handle, "bold")], [MARGIN - 2, column, column])
    here, there = (_side(sheet, beside, side) for side in ("after", "before"))
    sheet.columns([margin, here, there], [MARGIN - 2, column, column])


def _side(sheet: Sheet, beside: Beside, side: Literal["before", "after"]) -> Text:
    """One side of the stretches, the words that only it has set off."""
    text, marks = "", list[Mark]()
    for stretch in beside.stretches:
        words: str = getattr(stretch, side)
        if words and stretch.kind != "kept":
            bare = words.strip()
            start = len(text) + words.index(bare)
            marks.append((start, start + len(bare), "inserted" if side == "after" else "deleted"))
        text += words
    return sheet.marked(text, marks)


def _around(text: str, span: tuple[int, int]) -> tuple[str, int, int]:
    """One line of the source with the words found, where they begin in it, and how many cells they take."""
    room = MEASURE - MARGIN - 1
    first, last = span
    last = min(last, first + room)
    begin = max(0, text.rfind("\n", 0, first) + 1, first - BEFORE)
    end = text.find("\n", first)
    end = min(len(text) if end < 0 else max(end, last), begin + room - 2)
    before = "…" if begin and text[begin - 1] not in "\n\f" else ""
    head = before + _plain(text[begin:first])
    found = _plain(text[first : min(last, end)])
    tail = _plain(text[min(last, end) : end]) + ("…" if text[end : end + 1] not in ("", "\n", "\f") else "")
    return head + found + tail, cell_len(head), max(1, cell_len(found))


def _plain(words: str) -> str:
    return words.translate(SPACES).translate(STEERING)


def _silence(checked: Checked) -> str:
    if len(checked.silent) > MOST_NAMED:
        return f"{len(checked.silent)} rules did not look: the text is not in English."
    why = "the text is a scan" if checked.scanned else "the format does not carry it"
    return f"Not looked at, since {why}: {listed(checked.silent)}."


def _summary(results: Sequence[Checked]) -> str:
    findings = [finding for checked in results for finding in checked.findings]
    if not findings:
        return "Nothing found."
    counts = Counter(finding.severity for finding in findings)
    words = [counted(counts["error"], "error"), counted(counts["warning"], "warning")]
    words.append(f"{counts['advice'] or 'no'} pieces of advice" if counts["advice"] != 1 else "1 piece of advice")
    mends = sum(bool(one.edits) for checked in results if mending.is_mended(checked) for one in checked.findings)
    rest = f"; {mends} of them can be mended with --fix." if mends else "."
    return listed(words).capitalize() + rest


def rules_view(sheet: Sheet, rules: Sequence[Guidance], *, whole: bool) -> None:
    """The rules in a line each, or in full."""
    for number, rule in enumerate(rules):
        if whole and number:
            sheet.blank()
        mended = ", mended" if rule.fixable else ""
        label = Text.assemble((f"{rule.id}  ", "bold"))
        if not whole:
            sheet.hanging(label, Text.assemble(rule.title, (f"  {rule.severity}{mended}", "dim")), margin=0)
            continue
        sheet.hanging(label, Text(f"{rule.title} ({rule.severity}{mended})", "bold"), margin=0)
        sheet.blank()
        sheet.words(rule.why)
        for example in rule.examples:
            _example(sheet, example)


def _example(sheet: Sheet, example: Example) -> None:
    for label, words in (("wrong", example.wrong), ("right", example.right)):
        sheet.blank()
        for number, line in enumerate(words.splitlines()):
            sheet.hanging(Text(f"{label if not number else '':<7}"), Text(line), margin=2)
