"""R09: the numbers of operative paragraphs."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import number
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """Numbers that do not follow the one before; behind a heading or an enacting line they may begin anew."""
    if not any(clause.kind == "formula" for clause in draft.clauses):
        return
    expected, fresh = 1, True
    for clause in draft.clauses:
        if clause.kind in ("heading", "formula"):
            fresh = True
        if clause.kind != "operative" or clause.level:
            continue
        found = number(clause)
        if found is None:
            continue
        if found != expected and not (fresh and found == 1):
            yield clause.at(0, 1, f"Paragraph {found} stands where {expected} is due", f"{expected}.")
        expected, fresh = found + 1, False


RULE = Rule(
    id="R09",
    title="Operative paragraphs are numbered one after the other",
    severity="error",
    why="Paragraphs are cited by number. A gap or a number given twice makes every citation doubtful. It is not mended "
    "by the program, because other paragraphs may refer to the number.",
    examples=(
        Example(
            "operative",
            "1. Welcomes the return of the herons;\n3. Decides to consider the matter at its eighty-second session.",
            "1. Welcomes the return of the herons;\n2. Decides to consider the matter at its eighty-second session.",
        ),
    ),
    find=find,
)
