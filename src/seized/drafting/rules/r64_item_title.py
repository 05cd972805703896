"""R64: the item that the next session is to take up is the one of this text."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.titles import likeness, same_words

_NEAR = 0.6


def find(draft: Draft) -> Iterator[Found]:
    """Titles of items that are nearly, but not quite, the title of the text."""
    title = draft.document.title
    if not title:
        return
    clauses = {clause.label: clause for clause in draft.clauses}
    for mandate in draft.document.mandates:
        for item in mandate.agenda:
            named = item.sub_item or item.item
            if named and same_words(named) != same_words(title) and likeness(named, title) >= _NEAR:
                clause = clauses.get(mandate.paragraph)
                message = f"The item is nearly called like the text: “{title}”"
                yield Found(clause, item.span, message, title)


RULE = Rule(
    id="R64",
    title="An agenda item that is called after the text has its very title",
    severity="advice",
    why="Two titles that differ by a word make two items.",
    examples=(
        Example(
            "operative",
            "1. Requests a report;\n2. Decides to include in the provisional agenda of its eighty-second "
            "session the item "
            "entitled “The return of herons and egrets”.",
            "1. Requests a report;\n2. Decides to include in the provisional agenda of its eighty-second "
            "session the item "
            "entitled “Return of the herons”.",
        ),
    ),
    find=find,
)
