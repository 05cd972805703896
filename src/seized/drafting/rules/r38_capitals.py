"""R38: names in capitals."""

import re
from collections.abc import Iterator

from seized.drafting.citing import ORGAN_CUT_SHORT
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.house_style import listed
from seized.vocabulary.ordinals import roman

# "SCO", "SDGs", "UNDP"; no part of a symbol, of a number, or of a name with a hyphen
_CAPITALS = re.compile(r"(?<![\w/.§-])(?<!\d )([A-Z]{2,}s?)(?![\w/]|[-‑ ]?[-‑]\w|\.\d|\$| ?\([\dIVXLC])")
LEFT_OVER = frozenset({"TBD", "TBC", "OP", "PP"})
"""What R71 speaks of."""


def find(draft: Draft) -> Iterator[Found]:
    """Acronyms that are no name borne so, were not given in parentheses, and number nothing."""
    allowed = listed("capitals")
    defined = {short for clause in draft.clauses for short in re.findall(r"\(([A-Z]{2,})s?\)", clause.text)}
    for clause in draft.running:
        if clause.text.isupper():
            continue
        cut_short = {found.start() for found in clause.matches(ORGAN_CUT_SHORT)}  # R22 says how they are written
        for found in clause.matches(_CAPITALS):
            if found.start() in cut_short or found[0] in LEFT_OVER or found.start() == 0:
                continue
            name = found[1].removesuffix("s")
            if (
                _in_a_name(clause.text, *found.span())
                or found[1] in allowed
                or name in allowed
                or name in defined
                or roman(name) is not None
            ):
                continue
            yield clause.at(*found.span(), f"“{found[0]}” is written out in full")


def _in_a_name(text: str, start: int, end: int) -> bool:
    """Whether a word with a capital stands beside: "the SIDS Accelerated Modalities of Action"."""
    before, after = text[:start].split(" ")[-2:-1], text[end : end + 2]
    return (after[:1] == " " and after[1:].isupper()) or any(
        word[:1].isupper() and not word.endswith((",", "ing")) for word in before
    )


RULE = Rule(
    id="R38",
    title="Names stand in full, not as acronyms",
    severity="warning",
    why="A resolution is read by people who do not share its authors' short forms. Names that are borne in capitals "
    "(UN-Habitat, COVID-19, HIV) stay, and so does what the text itself gives in parentheses.",
    examples=(
        Example(
            "preamble",
            "Welcoming the part of the SCO in counting herons,",
            "Welcoming the part of the Shanghai Cooperation Organization in counting herons,",
        ),
    ),
    find=find,
)
