"""R02: preamble first, operative part behind it."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import end, participle
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """Unnumbered paragraphs that open with a participle and stand behind an operative paragraph of their section."""
    acted = False
    for clause in draft.clauses:
        if clause.kind in ("heading", "formula", "annex", "text"):
            acted = False
        elif clause.level and (clause.number or end(clause) != ","):
            continue
        elif acted and clause.number is None and (found := participle().match(clause.text)):
            yield clause.at(*found.span(), "A preambular paragraph stands behind an operative one")
        elif clause.kind == "operative" and clause.number is not None:
            acted = True


RULE = Rule(
    id="R02",
    title="All preambular paragraphs stand before the first operative paragraph",
    severity="error",
    why="The preamble gives the grounds, the operative part acts on them. A ground given after the act belongs to "
    "nothing. Only a section with a heading of its own may begin with a preamble again.",
    examples=(
        Example(
            "operative",
            "1. Requests the Secretary-General to count the herons of the delta;\n"
            "Noting that the herons have moved to the northern bank,\n"
            "2. Decides to consider the matter at its eighty-second session.",
            "1. Requests the Secretary-General to count the herons of the delta;\n"
            "2. Decides to consider the matter at its eighty-second session.",
        ),
    ),
    find=find,
)
