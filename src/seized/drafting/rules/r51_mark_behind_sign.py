"""R51: the place of a footnote mark."""

import re
from collections.abc import Iterator, Set

from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.rule import Rule
from seized.model import NoteMark
from seized.model.checking import Edit, Example

_RAISED = "¹²³⁴⁵⁶⁷⁸⁹⁰^<["
"""What a mark begins with that is raised, or marked up to be; bare digits have lost more than that, unless Word ties
them to a note.  So do XML and HTML, whose spaces are the layout of the markup and nobody's typing."""
_GAP = re.compile(r"[ \u00a0]+(?=\S)")


def find(draft: Draft) -> Iterator[Found]:
    """Marks with a space before them, and marks before the sign that they belong behind."""
    text = draft.source.text
    typed = draft.source.media_type.endswith("wordprocessingml.document")
    tied = {mark.start for mark in draft.source.marks if mark.kind == "note" and typed}
    for clause in draft.clauses:
        for mark in clause.notes:
            if mark.marker.isdigit() and 0 < mark.offset <= len(clause.text):
                yield from _loose(clause, mark, text, tied)
                yield from _before_sign(clause, mark, text)


def _loose(clause: Clause, mark: NoteMark, text: str, tied: Set[int]) -> Iterator[Found]:
    """A space between the word and its mark."""
    end = clause.passage.locate(mark.offset - 1, mark.offset)[1]
    gap = _GAP.match(text, end)
    if gap is None or not (gap.end() in tied or text[gap.end()] in _RAISED):
        return
    yield Found(clause, gap.span(), "No space stands before a footnote mark", None, (Edit(gap.span(), ""),))


def _before_sign(clause: Clause, mark: NoteMark, text: str) -> Iterator[Found]:
    """A comma, semicolon or full stop right behind the mark."""
    behind = clause.text[mark.offset : mark.offset + 1]
    if not behind or behind not in ",;." or not clause.text[mark.offset - 1].isalnum():
        return
    start = clause.passage.locate(mark.offset - 1, mark.offset)[1]
    end = clause.passage.locate(mark.offset, mark.offset + 1)[1]
    printed, sign = text[start : end - 1], text[end - 1 : end]
    edits = (Edit((start, end), sign + printed.strip()),) if printed.strip() and "\n" not in printed else ()
    yield Found(clause, (start, end), "A footnote mark stands behind the sign", sign + printed.strip(), edits)


RULE = Rule(
    id="R51",
    title="A footnote mark stands behind the punctuation, without a space",
    severity="warning",
    why="“Peace,¹ which”: the mark belongs to the words that end with the comma.",
    examples=(
        Example(
            "preamble",
            "Recalling the Declaration on Herons, ¹\n¹ Resolution 53/243 A.",
            "Recalling the Declaration on Herons,¹\n¹ Resolution 53/243 A.",
        ),
        Example(
            "preamble",
            "Recalling the Declaration on Herons¹, which names them,\n¹ Resolution 53/243 A.",
            "Recalling the Declaration on Herons,¹ which names them,\n¹ Resolution 53/243 A.",
        ),
    ),
    find=find,
    needs=frozenset({"spacing", "typography"}),
    fixable=True,
)
