"""K03: cited texts that the register does not hold."""

from collections.abc import Iterator

from seized.drafting.citing import dated_by_rule
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule


def find(draft: Draft) -> Iterator[Found]:
    """Each cited resolution that is neither in the register nor in the known lists, once."""
    if not draft.known.is_register:
        return
    named = set[str]()
    for clause in draft.body:
        for place, citation in clause.cited:
            symbol = citation.symbol
            if symbol is None or symbol in named or not dated_by_rule(citation) or draft.known.adopted(symbol):
                continue
            named.add(symbol)
            yield clause.at(*place, f"{symbol} is not in the register: its date was not compared")


RULE = Rule(
    id="K03",
    title="What is cited is in the register",
    severity="advice",
    why="Nothing is wrong with a text that the register does not hold; only, nobody has compared its number with its "
    "date. The rule is silent where no register is asked.",
    examples=(),
    find=find,
)
