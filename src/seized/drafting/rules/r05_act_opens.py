"""R05: how an operative paragraph opens."""

from collections.abc import Iterator

from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.paragraphs import finite, infinitive, operative_participles, participle, top
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.verbs import by_base

MESSAGE = "An operative paragraph opens with a verb in the third person of the present"


def find(draft: Draft) -> Iterator[Found]:
    """Operative verbs in another form, where most paragraphs open as they should."""
    acts = [clause for clause in top(draft.operative) if clause.number is not None]
    right = sum(finite().match(clause.text) is not None for clause in acts)
    if draft.whole and 2 * right > len(acts) or len(acts) == 1:
        for clause in acts:
            if not finite().match(clause.text):
                yield from _other_form(clause)


def _other_form(clause: Clause) -> Iterator[Found]:
    if found := infinitive().match(clause.text):
        word = found[1]
        better = by_base()[word.lower()].word
        better = better.capitalize() if word[0].isupper() or found[0].startswith("We") else better
        start = 0 if found[0].startswith("We") else found.start(1)
        yield clause.at(start, found.end(1), MESSAGE, better, mend=True)
    elif found := participle().match(clause.text):
        word = found[1]
        finite_form = operative_participles().get(word.lower())
        better = (finite_form.capitalize() if word[0].isupper() else finite_form) if finite_form else None
        yield clause.at(*found.span(1), MESSAGE, better, mend=True)


RULE = Rule(
    id="R05",
    title="An operative paragraph opens with a verb in the third person of the present",
    severity="error",
    why="The organ named in the enacting line acts in each operative paragraph: it requests, it decides.",
    examples=(
        Example(
            "operative",
            "1. Welcomes the return of the herons;\n"
            "2. Requesting the Secretary-General to count them;\n"
            "3. Decides to consider the matter at its eighty-second session.",
            "1. Welcomes the return of the herons;\n"
            "2. Requests the Secretary-General to count them;\n"
            "3. Decides to consider the matter at its eighty-second session.",
        ),
    ),
    find=find,
    fixable=True,
)
