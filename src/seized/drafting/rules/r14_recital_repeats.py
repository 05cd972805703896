"""R14: the same participle twice in a row."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.repeats import Repeats
from seized.drafting.rule import Rule
from seized.drafting.wording import capitalized
from seized.model.checking import Example

_BEFORE = re.compile(r"(Also|Further) ([a-z-]+ing)\b")
_HEAD = re.compile(
    r"(?P<head>[A-Z][a-z-]+ing)(?: (?P<modifier>also|further)\b)?(?P<rest>(?: note| into account| in mind)?)"
)


def find(draft: Draft) -> Iterator[Found]:
    """`Also recalling`, and bare participles behind a paragraph that opens with the same one."""
    repeats = Repeats()
    for clause in draft.clauses:
        if clause.kind != "preamble":
            repeats = Repeats()
        elif clause.level:
            continue
        elif found := _BEFORE.match(clause.text):
            better = f"{capitalized(found[2])} {found[1].lower()}"
            yield clause.at(*found.span(), f"“{found[0]}” is written “{better}” in a preamble", better, mend=True)
            repeats.wanted(capitalized(found[2]), found[1])
        elif (found := _HEAD.match(clause.text)) and _is_bare(clause.opening, found):
            wanted = repeats.wanted(found["head"], capitalized(found["modifier"] or ""))
            if wanted:
                head, better = found["head"], f"{found['head']} {wanted.lower()}"
                message = f"“{head}” opens two paragraphs in a row; the second opens with “{better}”"
                yield clause.at(0, len(head), message, better, mend=True)
        else:
            repeats = Repeats()


def _is_bare(opening: str | None, found: re.Match[str]) -> bool:
    """Whether the opening phrase is the participle alone: "Noting", and not "Noting with concern"."""
    return opening in (found["head"], f"{found['head']} {found['modifier']}")


RULE = Rule(
    id="R14",
    title="The same participle twice in a row: “Recalling”, “Recalling also”, “Recalling further”",
    severity="warning",
    why="Two successive paragraphs do not open with the same bare participle. The word that tells them apart stands "
    "behind the participle in the preamble. After “further” the row begins anew.",
    examples=(
        Example(
            "preamble",
            "Recalling the report on herons,\nAlso recalling the report on storks,",
            "Recalling the report on herons,\nRecalling also the report on storks,",
        ),
        Example(
            "preamble",
            "Noting the return of the herons,\nNoting the return of the storks,",
            "Noting the return of the herons,\nNoting also the return of the storks,",
        ),
    ),
    find=find,
    fixable=True,
)
