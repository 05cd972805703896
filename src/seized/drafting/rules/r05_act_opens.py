"""R05: how an operative paragraph opens."""

from collections.abc import Iterator

from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.paragraphs import finite, infinitive, operative_participles, participle, top
from seized.drafting.rule import Rule
from seized.drafting.wording import capitalized
from seized.model.checking import Example
from seized.vocabulary.verbs import by_base

MESSAGE = "An operative paragraph opens with a verb in the third person of the present"


def find(draft: Draft) -> Iterator[Found]:
    """Operative verbs in another form, where most paragraphs open as they should."""
    acts = [clause for clause in top(draft.operative) if clause.number is not None]
    right = sum(finite().match(clause.text) is not None for clause in acts)
    if (draft.whole and 2 * right > len(acts)) or len(acts) == 1:
        for clause in acts:
            if infinitive().match(clause.text) or not finite().match(clause.text):
                yield from _other_form(clause)


def _other_form(clause: Clause) -> Iterator[Found]:
    if found := infinitive().match(clause.text):
        ours = found[0].startswith("We")
        right = by_base()[found[1].lower()].word
        start = 0 if ours else found.start(1)
        better = capitalized(right) if ours or found[1][0].isupper() else right
        yield clause.at(start, found.end(1), MESSAGE, better, mend=True)
    elif found := participle().match(clause.text):
        finite_form = operative_participles().get(found[1].lower())
        if finite_form and found[1][0].isupper():
            finite_form = capitalized(finite_form)
        yield clause.at(*found.span(1), MESSAGE, finite_form, mend=True)


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
