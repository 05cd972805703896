"""R35: Oxford spelling."""

import re
from collections.abc import Iterator
from functools import cache

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.drafting.wording import opens_sentence, other_words
from seized.model.checking import Example
from seized.vocabulary.choices import choice
from seized.vocabulary.house_style import listed


@cache
def _ise() -> re.Pattern[str]:
    """ "recognise", "organisations", "Emphasising"."""
    stems = listed("ize")
    either_case = choice((*stems, *map(str.capitalize, stems)))
    return re.compile(rf"(?<![\w-])({either_case}i)s((?:e[sd]?|ing|ations?|ational|ers?)\b)")


def find(draft: Draft) -> Iterator[Found]:
    """Verbs in -ise that the house writes with -ize, and American spellings; names keep their own."""
    for clause in draft.running:
        for found in clause.matches(_ise()):
            if found[0][0].islower() or opens_sentence(clause, found.start()) or clause.text.startswith(found[0]):
                better = f"{found[1]}z{found[2]}"
                yield clause.at(*found.span(), f"“{found[0]}” is spelled “{better}”", better, mend=True)
    yield from other_words(draft.running, "spelling")


RULE = Rule(
    id="R35",
    title="Spelling is British, with -ize: “recognize”, “programme”, “centre”",
    severity="warning",
    why="The house follows the Oxford dictionaries; analyse, advise and exercise keep their s. Names of organizations "
    "keep the spelling that they bear.",
    examples=(Example("preamble", "Recognising the labor of the fishers,", "Recognizing the labour of the fishers,"),),
    find=find,
    fixable=True,
)
