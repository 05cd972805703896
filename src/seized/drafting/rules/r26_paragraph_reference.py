"""R26: how paragraphs are referred to."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_CAPITAL = re.compile(r"(?<=[a-z,;] )(Paragraph)(?=s? \d)")
_GLUED = re.compile(r"\bparagraphs? (\d{1,3}\([a-z]{1,3}\))(?=\W|$)")
_SHORT = re.compile(r"\b(?:op(?:erative)?\.? )?(paras?\.) ?(?=\d)")
_OPERATIVE = re.compile(r"\b(operative paragraphs?)(?= \d)")


def find(draft: Draft) -> Iterator[Found]:
    """References in the body with a capital, without the space, or cut short."""
    for clause in draft.body:
        for found in clause.matches(_CAPITAL):
            yield clause.at(*found.span(1), "“paragraph” has a small letter", "paragraph", mend=True)
        for found in clause.matches(_GLUED):
            better = found[1].replace("(", " (")
            yield clause.at(*found.span(1), "A space stands before the letter", better, mend=True)
        for found in clause.matches(_SHORT):
            better = "paragraphs" if found[1].startswith("paras") else "paragraph"
            if not _bracketed(clause.text, found.start()):
                yield clause.at(*found.span(1), f"“{found[1]}” is written in full", better, mend=True)
        for found in clause.matches(_OPERATIVE):
            better = found[1].removeprefix("operative ")
            yield clause.at(*found.span(1), "A numbered paragraph is cited without “operative”", better, mend=True)


def _bracketed(text: str, at: int) -> bool:
    """Whether `at` stands within parentheses, where sources are cited short: "(A/80/5, para. 3)"."""
    return text.rfind("(", 0, at) > text.rfind(")", 0, at)


RULE = Rule(
    id="R26",
    title="A paragraph is cited as “paragraph 1 (a)”",
    severity="warning",
    why="Small letter, in full, a space before the letter in parentheses: every citation then looks alike.",
    examples=(
        Example(
            "operative",
            "1. Welcomes the return of the herons;\n2. Decides to count those named in Paragraph 1 above.",
            "1. Welcomes the return of the herons;\n2. Decides to count those named in paragraph 1 above.",
        ),
        Example(
            "operative",
            "1. Welcomes the return of the herons;\n2. Decides to count those named in paragraph 1(a) above.",
            "1. Welcomes the return of the herons;\n2. Decides to count those named in paragraph 1 (a) above.",
        ),
        Example(
            "operative",
            "1. Welcomes the return of the herons;\n2. Decides to count those named in operative paragraph 1 above.",
            "1. Welcomes the return of the herons;\n2. Decides to count those named in paragraph 1 above.",
        ),
    ),
    find=find,
    fixable=True,
)
