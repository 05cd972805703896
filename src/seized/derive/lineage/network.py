"""Goes from a text to what it cites and to what cites it, and from there on, as far as there is room to draw it."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from msgspec.structs import replace

from seized.model.lineage import Standing
from seized.model.network import Network, Node, Side, Tie

SESSION_OPENS = 1945
"""The n-th session of the General Assembly opens in the September of this year and n."""

TOLD = 200
"""Texts one step away that are told of on a side; of more, only how many they are."""

ORDER: Mapping[Standing, int] = {"read": 0, "known": 1, "cited": 2}


def year_of(key: str, date: str | None, session: int | None) -> int | None:
    """The year of a text: that of its date, or of the opening of its session, if it is one of the General Assembly."""
    if date:
        return int(date[:4])
    return SESSION_OPENS + session if session is not None and key.startswith("A/") else None


class Neighbours(Protocol):
    """What is known of citations; every method is asked once for one step."""

    def cites(self, keys: Collection[str]) -> Sequence[Tie]:
        """What some read texts cite, each pair once."""

    def cited_by(self, keys: Collection[str]) -> Sequence[Tie]:
        """Which read texts cite some texts, each pair once."""

    def nodes(self, keys: Collection[str], side: Side, steps: int) -> Sequence[Node]:
        """The texts with these keys, read, known, or only cited."""


def network(focus: Node, at_hand: Neighbours, depth: int, room: int) -> Network:
    """The network around a text; on each side no more than `room` texts are drawn."""
    grown = _Grown(focus, at_hand, room)
    grown.grow("cites", depth)
    grown.grow("cited by", depth)
    return Network(
        focus=focus,
        nodes=(focus, *grown.nodes),
        ties=tuple(grown.ties),
        depth=depth,
        cites_more=grown.more["cites"],
        cited_by_more=grown.more["cited by"],
        beyond=len(grown.beyond - {node.key for node in grown.nodes}),
    )


class _Grown:
    """The network while it grows."""

    def __init__(self, focus: Node, at_hand: Neighbours, room: int) -> None:
        self._focus, self._at_hand, self._room = focus, at_hand, room
        self._met = {focus.key}
        self.nodes: list[Node] = []
        self.ties: list[Tie] = []
        self.more: dict[Side, int] = {}
        self.beyond: set[str] = set()

    def grow(self, side: Side, depth: int) -> None:
        """Go so many steps to one side."""
        edge: list[str] = [self._focus.key]
        room = self._room
        for steps in range(1, depth + 1):
            ties = self._at_hand.cites(edge) if side == "cites" else self._at_hand.cited_by(edge)
            found = self._ranked(side, steps, ties)
            drawn, left = found[:room], found[room:]
            room -= len(drawn)
            self.nodes += drawn
            if steps == 1:
                told = left[: max(TOLD - len(drawn), 0)]
                self.more[side] = len(left) - len(told)
                self.nodes += [replace(one, drawn=False) for one in told]
                self._met |= {one.key for one in left}
            else:
                self.beyond |= {one.key for one in left}
            edge = [one.key for one in drawn]
            self._met |= set(edge)
            shown = {one.key for one in self.nodes}
            self.ties += [tie for tie in ties if _far(tie, side) in shown]
            if not edge:
                return

    def _ranked(self, side: Side, steps: int, ties: Sequence[Tie]) -> list[Node]:
        """The texts that are new: those with the most ties to the step before, then those read, then the newest."""
        tied: dict[str, int] = defaultdict(int)
        for tie in ties:
            tied[_far(tie, side)] += 1
        fresh = self._at_hand.nodes([key for key in tied if key not in self._met], side, steps)
        newest = sorted(fresh, key=lambda one: (one.date or str(one.year or ""), one.key), reverse=True)
        return sorted(newest, key=lambda one: (-tied[one.key], ORDER[one.standing]))


def _far(tie: Tie, side: Side) -> str:
    """The end of a tie that is further from the middle."""
    return tie.cited if side == "cites" else tie.citing
