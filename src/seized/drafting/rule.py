"""A rule of drafting: what is told of it, and the function that finds what it is about."""

from collections.abc import Callable, Iterable

import msgspec

from seized.drafting.draft import Draft, Feature, Found
from seized.model.checking import Example, Guidance, Severity

Find = Callable[[Draft], Iterable[Found]]


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """One rule.  `find` is a pure function of the draft; it runs only where the source carries what is in `needs`.

    `fixable` promises that `find` gives edits for at least some of what it finds, and that each of them leaves a text
    in which the rule no longer finds that slip.
    """

    id: str
    title: str
    severity: Severity
    why: str
    examples: tuple[Example, ...]
    find: Find
    needs: frozenset[Feature] = frozenset()
    fixable: bool = False

    @property
    def guidance(self) -> Guidance:
        """What a person is told of the rule."""
        return Guidance(
            id=self.id,
            title=self.title,
            severity=self.severity,
            why=self.why,
            examples=self.examples,
            fixable=self.fixable,
        )
