"""A compilation as one self-contained page that reads the same without colour.

What is put in stands in `<ins>`, what is taken out in `<del>`, both in brackets with the delegation's name.
"""

from collections.abc import Iterable, Mapping
from html import escape
from importlib.resources import files

from seized.export.page import filled, framed
from seized.model.comparison_wording import dated, name
from seized.model.compilation import Compilation, Entry, FootnoteMark
from seized.model.compilation_wording import LEGEND, Run, proposal_words, runs, shown_name, tally_words

COLOURS = 8
"""Classes of the style sheet, d0 to d7, that delegations get one after the other."""

_TAGS = {"added": "ins", "taken out": "del", "note": "b", "contested": "span"}


def page(found: Compilation) -> bytes:
    """The page, in UTF-8."""
    part = files("seized.export.compilation")
    style = (files("seized.export.readings") / "page.css").read_text("utf-8")
    style += (part / "compilation.css").read_text("utf-8")
    classes = {one.by: f"d{count % COLOURS}" for count, one in enumerate(found.proposals)}
    body = filled(
        "seized.export.compilation",
        "body.html",
        heading=escape(found.base.title or name(found.base)),
        base=escape(f"{name(found.base)}, {dated(found.base)}"),
        proposals="".join(
            f'<dt class="{classes[one.by]}">{escape(shown_name(one.by))}</dt>'
            f"<dd>{escape(proposal_words(one))} ({escape(name(one.version))})</dd>"
            for one in found.proposals
        ),
        tally=escape(tally_words(found)),
        legend="".join(f"<dt>{escape(sign)}</dt><dd>{escape(meaning)}</dd>" for sign, meaning in LEGEND),
        entries="\n".join(
            _entry(entry, found.marks, classes) for entry in found.entries if entry.part != "title" or _touched(entry)
        ),
    )
    return framed(f"{name(found.base)} with proposals", style, body)


def _touched(entry: Entry) -> bool:
    """Whether anything is proposed in an entry: a title as it was stands at the head of the page already."""
    return entry.kind == "moved" or bool(entry.proposals)


def _entry(entry: Entry, marks: Iterable[FootnoteMark], classes: Mapping[str, str]) -> str:
    touched = "touched" if _touched(entry) else "untouched"
    text = "".join(_run(run, classes) for run in runs(entry, marks))
    return (
        f'<div class="entry {entry.part} {touched} level-{min(entry.level, 3)}">'
        f'<span class="label">{escape(entry.label)}</span><p dir="auto">{text}</p></div>'
    )


def _run(run: Run, classes: Mapping[str, str]) -> str:
    text = f'<span class="opening">{escape(run.text)}</span>' if run.italic else escape(run.text)
    if run.footnote:
        text = f"<sup>{escape(run.footnote.removeprefix('Note '))}</sup>"
    if run.look == "agreed":
        return text
    tag = _TAGS[run.look]
    own = classes[run.by[0]] if len(run.by) == 1 else "several" if run.by else run.look
    return f'<{tag} class="{own}">{text}</{tag}>'
