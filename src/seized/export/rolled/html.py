"""A rolled text as one self-contained page that reads the same without colour.

What was put in stands in `<ins>`, what was taken out in `<del>`; beside each paragraph stand the rules that changed it
and the questions that are left.  Nothing is fetched from anywhere.
"""

from html import escape
from importlib.resources import files

from seized.export.page import filled, framed
from seized.model.comparison_wording import dated, name
from seized.model.rolled import Rolled, RolledParagraph, RolledRun
from seized.model.rolled_wording import RULES, question_words, tally_words

_CLASSES = {"masthead": "line"}
"""The page has a masthead of its own."""

_TAGS = {"inserted": "ins", "deleted": "del"}


def page(rolled: Rolled) -> bytes:
    """The page, in UTF-8."""
    shared = files("seized.export")
    style = (shared / "readings" / "page.css").read_text("utf-8")
    style += (shared / "comparison" / "comparison.css").read_text("utf-8")
    title = f"{name(rolled.base)} rolled forward to session {rolled.session}"
    body = filled(
        "seized.export.rolled",
        "body.html",
        heading=escape(rolled.base.title or title),
        facts=f"<dt>{escape(name(rolled.base))}</dt><dd>{escape(dated(rolled.base))}</dd>"
        f"<dt>Session</dt><dd>{rolled.session}</dd>",
        tally=escape(tally_words(rolled)),
        rows="\n".join(map(_row, rolled.paragraphs)),
    )
    return framed(title, style, body)


def _row(one: RolledParagraph) -> str:
    label = "" if one.label is None else escape(one.label)
    touched = one.questions or any(run.revision != "kept" for run in one.runs)
    classes = " ".join(filter(None, ("row", "" if label else "unlabelled", "" if touched else "unchanged")))
    return (
        f'<div class="{classes}"><div class="paragraph {_CLASSES.get(one.style, one.style)} level-{min(one.level, 3)}">'
        f'<span class="label">{label}</span><p dir="auto">{"".join(map(_run, one.runs))}</p></div>{_margin(one)}</div>'
    )


def _run(run: RolledRun) -> str:
    words = escape(run.text)
    if run.italic:
        words = f'<span class="opening">{words}</span>'
    if tag := _TAGS.get(run.revision):
        words = f"<{tag}>{words}</{tag}>"
    return words + (f"<sup>{escape(run.note)}</sup>" if run.note else "")


def _margin(one: RolledParagraph) -> str:
    rules = [RULES[rule] for rule in dict.fromkeys(run.rule for run in one.runs if run.rule)]
    if not rules and not one.questions:
        return ""
    told = [f'<li class="what">Changed: {escape(words)}</li>' for words in rules]
    told += [f'<li class="meaning">{escape(question_words(question))}</li>' for question in one.questions]
    return f'<ul class="margin">{"".join(told)}</ul>'
