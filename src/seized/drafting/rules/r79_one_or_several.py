"""R79: one resolution, several resolutions."""

import re
from collections.abc import Iterator

from seized.drafting.citing import lists
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_WORD = re.compile(r"\b([Rr]esolution|[Dd]ecision)(s?) $")


def find(draft: Draft) -> Iterator[Found]:
    """The singular before a list, and the plural before a single number."""
    for clause in draft.body:
        for run in lists(clause):
            start, end = run[0][0]
            text = clause.text[start:end]
            head = re.search(r"\b(resolution|decision)(s?) (?=\d|S-|ES-)", text)
            at = start + head.start() if head else None
            if head is None and (before := _WORD.search(clause.text[:start])):
                head, at = before, before.start()
            if head is None or at is None:
                continue
            word, plural = head[1], head[2]
            if (
                not plural
                and len(run) > 1
                and all("esolution" not in c.text and "ecision" not in c.text for _, c in run[1:])
            ):
                yield clause.at(at, at + len(word), f"Several {word}s are cited", f"{word}s", mend=True)


RULE = Rule(
    id="R79",
    title="“Resolutions” before a list",
    severity="warning",
    why="The plural says that a list follows.",
    examples=(
        Example(
            "preamble",
            "Recalling its resolution 69/11 of 11 November 2014 and 71/14 of 21 November 2016,",
            "Recalling its resolutions 69/11 of 11 November 2014 and 71/14 of 21 November 2016,",
        ),
    ),
    find=find,
    fixable=True,
)
