"""K05: what the series always asked for."""

from collections.abc import Iterator

from seized.drafting.asking import reviews
from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import top
from seized.drafting.rule import Rule
from seized.model.lineage import RequestKind

_LEAST = 2
"""Earlier texts that must all have asked for a thing."""
_WORDS: dict[RequestKind, str] = {"report": "a report", "agenda": "the matter to be put on the agenda"}


def find(draft: Draft) -> Iterator[Found]:
    """Reports, agenda items and reviews that every read text of the series has asked for, and this one does not."""
    document = draft.document
    if not document.title or not document.date or document.organ != "General Assembly":
        return
    before = [text for text in draft.known.series(document.title, document.date) if text.asked is not None]
    before = [text for text in before if document.symbol not in (text.symbol, *text.drafts)]
    acts = top(draft.operative)
    if len(before) < _LEAST or not acts:
        return
    asked = {mandate.kind for mandate in document.mandates}
    for kind, words in _WORDS.items():
        if kind not in asked and all(kind in (text.asked or ()) for text in before):
            message = f"All {len(before)} texts of the series in the register ask for {words}; this one does not"
            yield acts[-1].at(0, len(acts[-1].opening or "D"), message)
    if all(text.reviewed for text in before) and not any(reviews(clause.text) for clause in draft.operative):
        message = (
            f"All {len(before)} texts of the series in the register keep the matter under review; this one does not"
        )
        yield acts[-1].at(0, len(acts[-1].opening or "D"), message)


RULE = Rule(
    id="K05",
    title="What the series always asked for is asked for again",
    severity="advice",
    why="A report, an agenda item or a review that every text before has asked for may be left out on purpose, or by a "
    "slip. The rule asks the register.",
    examples=(),
    find=find,
)
