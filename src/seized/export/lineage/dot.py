"""The trace as a graph in the language of Graphviz: `dot -Tpdf`, or any program that reads it.

Boxes are texts: a full line where one was read, a dashed one where it is only known or cited, bold for the text asked
about, slanted for drafts.  Arrows run with time, from the earlier text to the later one.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from seized.model.lineage import Candidate, Reference, Series, Text, Trace
from seized.model.lineage_wording import asked, cycle_words, heading
from seized.model.wording import day, ordinal, shortened

LONGEST_TITLE = 60
"""Characters of a title in a box."""

_HEAD = """\
digraph lineage {
  rankdir=LR;
  node [shape=box, fontname="Helvetica", fontsize=10, style=solid];
  edge [fontname="Helvetica", fontsize=9];"""


def trace_dot(trace: Trace) -> bytes:
    """UTF-8.  Whatever stands in a title or symbol is quoted, and can end no label."""
    lines = [_HEAD, f"  label={quoted(_caption(trace))};", *_body(trace), "}"]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def quoted(text: str) -> str:
    """A quoted string of the language: line breaks as `\\n`, other control characters as spaces."""
    plain = "".join(sign if sign == "\n" or sign.isprintable() else " " for sign in text)
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _caption(trace: Trace) -> str:
    return f"{trace.focus.name}\n{heading(trace)}\nCycle: {cycle_words(trace.series.cycle)}"


def _body(trace: Trace) -> Iterator[str]:
    drawn = {trace.focus.key}
    yield _node(trace.focus, bold=True)
    texts = [opening.text for opening in trace.series.openings]
    texts += [member.text for member in trace.series.members]
    texts += [version.text for version in trace.versions.line]
    texts += [candidate.text for candidate in trace.versions.candidates]
    for text in texts:
        if text.key not in drawn:
            drawn.add(text.key)
            yield _node(text)
    for reference in (*trace.cites, *trace.cited_by):
        if reference.symbol not in drawn:
            drawn.add(reference.symbol)
            yield _reference(reference)
    for draft in trace.series.drafts:
        if draft.symbol not in drawn:
            yield _box(draft.symbol, [draft.symbol], read=draft.standing == "read", draft=True)
    yield from _series(trace.series)
    yield from _versions(trace)
    yield from _citations(trace)


def _node(text: Text, *, bold: bool = False) -> str:
    lines = [text.name, *([day(text.date, short=True)] if text.date else [])]
    lines += [shortened(text.title, LONGEST_TITLE)] if text.title else []
    return _box(text.key, lines, read=text.standing == "read", draft=text.draft, bold=bold)


def _reference(reference: Reference) -> str:
    lines = [reference.symbol, *([shortened(reference.title, LONGEST_TITLE)] if reference.title else [])]
    return _box(reference.symbol, lines, read=reference.standing == "read", draft=reference.draft)


def _box(key: str, lines: Iterable[str], *, read: bool, draft: bool, bold: bool = False) -> str:
    style = ",".join(["solid" if read else "dashed", *(["bold"] if bold else [])])
    shape = "parallelogram" if draft else "box"
    return f"  {quoted(key)} [label={quoted(chr(10).join(lines))}, shape={shape}, style={quoted(style)}];"


def _edge(start: str, end: str, label: str, style: str) -> str:
    return f"  {quoted(start)} -> {quoted(end)} [label={quoted(label)}, style={style}];"


def _series(series: Series) -> Iterator[str]:
    """The line of the members, with what each asked for that the next one came upon."""
    keys = {member.text.name: member.text.key for member in series.members}
    line = [*(opening.text.key for opening in series.openings), *keys.values()]
    answers = {
        (by, asking.answer): f"{asking.what}, {ordinal(asking.session)}"
        for by, askings in asked(series).items()
        for asking in askings
        if asking.answer
    }
    tied = {(keys[by], keys[answer]) for by, answer in answers if answer}
    for start, end in pairwise(line):
        if (start, end) not in tied:
            yield _edge(start, end, "", "solid")
    for (by, answer), label in answers.items():
        yield _edge(keys[by], keys[answer or ""], label, "bold")


def _versions(trace: Trace) -> Iterator[str]:
    """From each draft or report to what comes next in its line; a candidate dotted, with its score."""
    links = {(earlier.text.key, later.text.key) for earlier, later in pairwise(trace.versions.line)}
    links |= {(draft.symbol, draft.became) for draft in trace.series.drafts if draft.became}
    for earlier, later in sorted(links):
        yield _edge(earlier, later, "", "dashed")
    for candidate in trace.versions.candidates:
        yield _edge(*_in_time(trace.focus, candidate), f"likeness {candidate.score:.2f}", "dotted")


def _in_time(focus: Text, candidate: Candidate) -> tuple[str, str]:
    other = candidate.text.key
    return (other, focus.key) if candidate.text.draft else (focus.key, other)


def _citations(trace: Trace) -> Iterator[str]:
    members = {member.text.key for member in trace.series.members}
    for reference in trace.cites:
        if reference.symbol not in members:
            yield _edge(reference.symbol, trace.focus.key, ", ".join(reference.paragraphs), "dotted")
    for reference in trace.cited_by:
        if reference.symbol not in members:
            yield _edge(trace.focus.key, reference.symbol, ", ".join(reference.paragraphs), "dotted")
