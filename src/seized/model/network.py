"""What a text cites and what cites it, step by step, as far as it is drawn."""

from typing import Literal

import msgspec

from seized.model.lineage import Standing

Side = Literal["focus", "cites", "cited by"]
"""The text in the middle; what it cites, and what that cites; what cites it, and what cites that."""


class Tie(msgspec.Struct, frozen=True):
    """One text cites another, in some of its paragraphs (ids); both are keys."""

    citing: str
    cited: str
    paragraphs: tuple[str, ...] = ()


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """A text, and how many steps it is from the one in the middle.

    `year` is that of its date, or of the opening of its session; None where neither is known.  `drawn` False of one
    that a drawing leaves out.
    """

    key: str
    name: str
    kind: str
    standing: Standing
    side: Side
    steps: int
    draft: bool = False
    date: str | None = None
    year: int | None = None
    title: str | None = None
    drawn: bool = True


class Network(msgspec.Struct, frozen=True, kw_only=True):
    """The texts, the one in the middle first, and the ties that lead from step to step.

    Of the texts one step away a few hundred are there, drawn or not; `cites_more` and `cited_by_more` count the others.
    Of those further away only the drawn ones are there; `beyond` counts the others that were met.
    """

    focus: Node
    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]
    depth: int
    cites_more: int = 0
    cited_by_more: int = 0
    beyond: int = 0

    @property
    def cites(self) -> list[tuple[Node, Tie]]:
        """What the text in the middle cites, in its order."""
        by_key = {node.key: node for node in self.nodes}
        return [(by_key[tie.cited], tie) for tie in self.ties if tie.citing == self.focus.key]

    @property
    def cited_by(self) -> list[tuple[Node, Tie]]:
        """What cites the text in the middle, the newest first."""
        by_key = {node.key: node for node in self.nodes}
        found = [(by_key[tie.citing], tie) for tie in self.ties if tie.cited == self.focus.key]
        return sorted(found, key=lambda one: (one[0].date or "", one[0].key), reverse=True)
