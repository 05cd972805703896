"""A comparison as one self-contained page that reads the same without colour.

What was put in stands in `<ins>`, underlined, what was taken out in `<del>`, struck; beside each paragraph it is said
in words what became of it and what that means.  Nothing is fetched from anywhere.
"""

from collections.abc import Sequence
from html import escape
from importlib.resources import files

from seized.export.page import filled, framed
from seized.model.comparison import Cell, Change, Collation, Comparison, Place, Thread, Version
from seized.model.comparison_runs import Piece, Run, pieces, rows
from seized.model.comparison_wording import (
    dated,
    heading,
    name,
    place_name,
    remark_words,
    sponsor_words,
    tally_words,
)
from seized.model.redline import Revision
from seized.model.wording import shortened

_ROW_WORDS = 160
"""Letters of a paragraph in the table of versions."""

TAGS: dict[Revision, str] = {"inserted": "ins", "deleted": "del"}


def page(found: Collation) -> bytes:
    """The page, in UTF-8: of more than two versions a table, then each step in full."""
    part = files("seized.export.comparison")
    style = (files("seized.export.readings") / "page.css").read_text("utf-8")
    style += (part / "comparison.css").read_text("utf-8")
    title = " → ".join(map(name, (found.versions[0], found.versions[-1])))
    body = filled(
        "seized.export.comparison",
        "body.html",
        heading=escape(found.versions[-1].title or title),
        versions="".join(f"<dt>{escape(name(one))}</dt><dd>{escape(dated(one))}</dd>" for one in found.versions),
        table=_table(found) if len(found.steps) > 1 else "",
        steps="\n".join(_step(f"s{count}", step) for count, step in enumerate(found.steps, 1)),
    )
    return framed(title, style, body)


def _step(key: str, step: Comparison) -> str:
    changes = "\n".join(_row(f"{key}-{count}", change) for count, change in enumerate(step.changes))
    return (
        f'<section class="step" id="{key}"><h2>{escape(name(step.before))} → {escape(name(step.after))}</h2>'
        f'<p class="tally">{escape(tally_words(step.tally))}.</p>{_meanings(key, step)}\n{changes}\n</section>'
    )


def _meanings(key: str, step: Comparison) -> str:
    """What the changes mean, at the head of the step, each with a link to its paragraph, and who sponsors it now."""
    told = [f"<li>{escape(words)}</li>" for words in sponsor_words(step.sponsors)]
    told += [
        f'<li><a href="#{key}-{count}">{escape(place_name(change.after))}</a>: {escape(remark_words(remark))}</li>'
        for count, change in enumerate(step.changes)
        for remark in change.remarks
    ]
    return f'<ul class="meanings">{"".join(told)}</ul>' if told else ""


def _row(key: str, change: Change) -> str:
    place = (change.after or change.before)[0]
    label = _label(change)
    unlabelled = "" if label else " unlabelled"
    same = " unchanged" if change.kind == "unchanged" and not change.moved else ""
    text = "".join(map(_piece, pieces(change)))
    return (
        f'<div class="row{unlabelled}{same}" id="{key}">'
        f'<div class="paragraph {place.part} level-{min(place.level, 3)}"><span class="label">{label}</span>'
        f'<p dir="auto">{text}</p></div>{_margin(change)}</div>'
    )


def _label(change: Change) -> str:
    """The printed number, or both where it became another one."""
    was, now = (_number(side) for side in (change.before, change.after))
    if was == now:
        return escape(now)
    return "".join(f"<{tag}>{escape(number)}</{tag}>" for tag, number in (("del", was), ("ins", now)) if number)


def _number(side: Sequence[Place]) -> str:
    return (side[0].number or "") if side else ""


def _piece(piece: Piece) -> str:
    """Words as they stayed, went or came; the end of a paragraph that went or came is marked with them."""
    words = "".join(map(_run, piece.runs))
    tag = TAGS.get(piece.revision)
    return f"<{tag}>{words}</{tag}>" if tag else words


def _run(run: Run) -> str:
    words = escape(run.text)
    shown = f'<span class="opening">{words}</span>' if run.opening else words
    return f'{shown}<span class="break"> ¶</span><br>' if run.ends else shown


def _margin(change: Change) -> str:
    if change.kind == "unchanged" and not change.moved:
        return ""
    told = "".join(f'<li class="meaning">{escape(remark_words(remark))}</li>' for remark in change.remarks)
    return f'<ul class="margin"><li class="what">{escape(heading(change))}</li>{told}</ul>'


def _table(found: Collation) -> str:
    head = "".join(f'<th scope="col">{escape(name(version))}</th>' for version in found.versions)
    lines = "".join(_thread(last, thread, found.versions) for last, thread in rows(found))
    return (
        f'<section class="facts"><h2>Paragraph by paragraph</h2><div class="wide"><table><thead><tr>'
        f'<th scope="col">As it stood last</th>{head}</tr></thead><tbody>{lines}</tbody></table></div></section>'
    )


def _thread(last: Cell, thread: Thread, versions: Sequence[Version]) -> str:
    cells = "".join(_cell(cell, version) for cell, version in zip(thread.cells, versions, strict=True))
    return f'<tr><th scope="row">{escape(shortened(last.place.text, _ROW_WORDS))}</th>{cells}</tr>'


def _cell(cell: Cell | None, version: Version) -> str:
    """Where the paragraph stands in a version, and what became of it since the one before."""
    column = f'data-name="{escape(name(version))}"'
    if cell is None:
        return f'<td class="absent" {column}>–</td>'
    told = " and ".join(["moved"] * cell.moved + [cell.kind] * (cell.kind != "unchanged"))
    return f"<td {column}>{escape(cell.place.id)}{'<br>' if told else ''}{told}</td>"
