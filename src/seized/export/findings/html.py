"""The findings as one self-contained page: each with its place and the words around it.  Nothing is fetched."""

from collections.abc import Sequence
from html import escape
from importlib.resources import files

from seized.export.page import filled, framed
from seized.model import Failure
from seized.model.checking import Beside, Checked, Finding, Guidance
from seized.model.comparison import Stretch
from seized.model.wording import counted

AROUND = 160
"""Characters shown on either side of the words found."""
BROKEN_LINES = ("text/plain", "application/pdf")
"""Formats whose paragraphs run over several lines."""


def written(results: Sequence[Checked | Failure], rules: Sequence[Guidance]) -> bytes:
    """The whole page, in UTF-8."""
    style = (files("seized.export.findings") / "page.css").read_text("utf-8")
    checked = [result for result in results if isinstance(result, Checked)]
    failures = [result for result in results if isinstance(result, Failure)]
    titles = {rule.id: rule.title for rule in rules}
    body = filled(
        "seized.export.findings",
        "body.html",
        documents="\n".join(_document(one, titles) for one in checked),
        failures="".join(f"<p>{escape(failure.error.message)}</p>" for failure in failures),
    )
    return framed("Held against the rules of drafting", style, body)


def _document(checked: Checked, titles: dict[str, str]) -> str:
    rows = "\n".join(_finding(checked, finding, titles[finding.rule]) for finding in checked.findings)
    silent = f"<p>Not looked at: {', '.join(checked.silent)}.</p>" if checked.silent else ""
    return (
        f"<article><header><h1>{escape(checked.title or checked.source.path)}</h1>"
        f"<p>{escape(checked.symbol or 'no symbol')} · {escape(checked.source.path)} · "
        f"{counted(len(checked.findings), 'finding')}</p></header>"
        f"<ol>{rows}</ol>{silent}</article>"
    )


def _finding(checked: Checked, finding: Finding, title: str) -> str:
    where = finding.place
    if finding.line is not None:
        where += f", line {finding.line}"
    elif finding.page is not None:
        where += f", page {finding.page}"
    better = f"<dt>better</dt><dd><ins>{escape(finding.suggestion)}</ins></dd>" if finding.suggestion else ""
    return (
        f'<li class="{finding.severity}"><h2><span class="rule">{finding.rule}</span> '
        f'<span class="severity">{finding.severity}</span> {escape(finding.message)}</h2>'
        f"<blockquote>{_around(checked, finding.span)}</blockquote>"
        f"<dl><dt>where</dt><dd>{escape(where)}</dd>"
        f"{better}<dt>rule</dt><dd>{escape(title)}</dd></dl>"
        f"{_beside(finding.beside) if finding.beside else ''}</li>"
    )


def _beside(beside: Beside) -> str:
    """The words in hand and those of another text, side by side; what only one of them has is underlined, or struck."""
    here = "".join(_side(stretch.after, "ins", stretch) for stretch in beside.stretches)
    there = "".join(_side(stretch.before, "del", stretch) for stretch in beside.stretches)
    title = f"<p>{escape(beside.title)}</p>" if beside.title else ""
    return (
        f'<div class="beside"><div><h3>here</h3><p>{here}</p></div>'
        f"<div><h3>{escape(beside.handle)}</h3><p>{there}</p>{title}</div></div>"
    )


def _side(words: str, tag: str, stretch: Stretch) -> str:
    return f"<{tag}>{escape(words)}</{tag}>" if words and stretch.kind != "kept" else escape(words)


def _around(checked: Checked, span: tuple[int, int]) -> str:
    """The words found, and what stands beside them in their paragraph."""
    text, (start, end) = checked.text, span
    edge = "\n\n" if checked.source.media_type in BROKEN_LINES else "\n"
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    before = text[first:start].rpartition(edge)
    after = text[end:last].partition(edge)
    opening = before[2] if before[1] or not first else "…" + before[2].partition(" ")[2]
    closing = after[0] if after[1] or last == len(text) else after[0].rpartition(" ")[0] + "…"
    return f"{_spaced(opening)}<mark>{_spaced(text[start:end])}</mark>{_spaced(closing)}"


def _spaced(words: str) -> str:
    return escape(words.replace("\n", " "))
