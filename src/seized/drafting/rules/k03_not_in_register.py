"""K03: cited texts that the register does not hold."""

from collections.abc import Iterator

from seized.drafting.citing import dated_by_rule
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model import Span
from seized.model.wording import listed


def find(draft: Draft) -> Iterator[Found]:
    """The cited resolutions that are neither in the register nor in the known lists, those of a paragraph together."""
    if not draft.known.is_register:
        return
    named = set[str]()
    for clause in draft.body:
        places, missing = list[Span](), list[str]()
        for place, citation in clause.cited:
            symbol = citation.symbol
            if symbol and symbol not in named and dated_by_rule(citation) and not draft.known.adopted(symbol):
                places.append(place)
                missing.append(symbol)
                named.add(symbol)
        if missing:
            yield clause.at(*places[0], f"Not in the register, so that no date was compared: {listed(missing)}")


RULE = Rule(
    id="K03",
    title="What is cited is in the register",
    severity="advice",
    why="Nothing is wrong with a text that the register does not hold; only, nobody has compared its number with its "
    "date. The rule is silent where no register is asked.",
    examples=(),
    find=find,
)
