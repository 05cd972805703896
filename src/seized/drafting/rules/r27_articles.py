"""R27: Articles of the Charter, articles of other treaties."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_OF_CHARTER = re.compile(
    r"\b(articles?|chapters?)(?= (?:\d{1,3}|[IVX]+)(?:(?:,| and| to) (?:\d{1,3}|[IVX]+))*(?:,? paragraphs? \d+,?)?"
    r" of the Charter(?: of the United Nations|(?! (?:of|for|on)\b)))"
)
_OF_OTHERS = re.compile(
    r"(?<=[a-z,] )(Articles?)(?= \d{1,3}(?:(?:,| and| to) \d{1,3})*(?: \(\w\))?(?:,? paragraphs? \d+,?)?"
    r" of the (?:[A-Z][\w-]+ |International )*(?:Covenant|Convention|Protocol|Agreement|Treaty)\b)"
)


def find(draft: Draft) -> Iterator[Found]:
    """`article 51 of the Charter`, and `Article 3 of the Convention`."""
    for clause in draft.running:
        for found in clause.matches(_OF_CHARTER):
            better = found[1].capitalize()
            yield clause.at(*found.span(1), f"“{better}” of the Charter has a capital", better, mend=True)
        for found in clause.matches(_OF_OTHERS):
            yield clause.at(*found.span(1), "Only the Charter has Articles with a capital", found[1].lower(), mend=True)


RULE = Rule(
    id="R27",
    title="“Article 51 of the Charter”, but “article 3 of the Convention”",
    severity="warning",
    why="The capital marks the Charter of the United Nations and the Statute of its Court among all treaties.",
    examples=(
        Example(
            "preamble",
            "Recalling article 51 of the Charter of the United Nations,",
            "Recalling Article 51 of the Charter of the United Nations,",
        ),
    ),
    find=find,
    fixable=True,
)
