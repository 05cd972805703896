"""An organization in the middle of its partners, which stand around it by kind; lines say by what they are tied.

The line of a partner is that of its strongest tie; below its name all its ties are said in words.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from seized.export.pictures.drawing import INK, PAPER, SMALL, SOFT, Anchor, Drawing, dashed
from seized.export.pictures.letters import lines
from seized.model.actors import Actor
from seized.model.dossier import Dossier, Partner
from seized.model.wording import counted

WIDTH = 680.0
MARGIN = 4.0
ROOM = 212.0
"""Pixels for the names at either side."""

GAP = 10.0
"""Pixels between a name and the end of its line."""

BOX = 132.0
"""Pixels of the box in the middle, from left to right."""

TOP, HEADING, NAME, TIES, AFTER = 6.0, 24.0, 15.0, 13.0, 9.0
"""Pixels down to the first heading, for a heading, a line of a name, a line of ties, and the space after them."""

MOST = 28
"""Partners that are drawn; the others are only counted, and told in the description."""

GROUPS = ("States", "Groups of States", "United Nations", "Organizations", "Bodies and officials")


class Tie(NamedTuple):
    """A way of being tied: what it is called, how thick its line is, and how it is broken."""

    words: str
    thick: float
    dash: str | None


AGREEMENT = Tie("agreement", 2.6, None)
MEMBERSHIP = Tie("membership", 1.1, None)
MEETING = Tie("meeting", 1.4, "7 4")
NAMED = Tie("only named together", 1.4, "1.5 4")
TIED = (AGREEMENT, MEMBERSHIP, MEETING, NAMED)
"""The strongest first."""


class Placed(NamedTuple):
    """A partner, or the heading of a group (`partner` None): how many pixels down it begins, and its lines."""

    top: float
    words: Sequence[str]
    ties: Sequence[str] = ()
    partner: Partner | None = None

    @property
    def bottom(self) -> float:
        """Where the next one begins."""
        if self.partner is None:
            return self.top + HEADING
        return self.top + NAME * len(self.words) + TIES * len(self.ties) + AFTER


def partners_svg(dossier: Dossier) -> bytes:
    """A whole SVG file in UTF-8, 680 pixels wide; its description tells every partner and all its ties in words."""
    return _Graph(dossier).drawn()


class _Graph:
    """The drawing while it is made."""

    def __init__(self, dossier: Dossier) -> None:
        self._name = dossier.who.actor.name
        self._partners = sorted(dossier.partners, key=_strongest_first)
        title = f"{self._name}: its partners, and what ties them"
        self._drawing = Drawing(WIDTH, title, _told(self._partners))

    def drawn(self) -> bytes:
        """The finished drawing."""
        sides = [_placed(side) for side in _sides(self._partners[:MOST])]
        box = lines(self._name, BOX - 16, 5, bold=True)
        height = max(60.0 + NAME * len(box), *(_bottom(side) for side in sides))
        middle = TOP + height / 2
        for side, (end, anchor) in zip(sides, self._ends(), strict=True):
            begins = middle - _bottom(side) / 2
            for placed in side:
                if placed.partner:
                    self._line(end, begins + placed.top + NAME - 4, middle, placed.partner)
            for placed in side:
                self._words(end, begins + placed.top, placed, anchor)
        self._box(box, middle)
        return self._drawing.finished(self._legend(TOP + height + 24))

    @staticmethod
    def _ends() -> tuple[tuple[float, Anchor], tuple[float, Anchor]]:
        """Where the lines end at the left and at the right, and which end of a name stands there."""
        return (MARGIN + ROOM, "end"), (WIDTH - MARGIN - ROOM, "start")

    def _line(self, end: float, y: float, middle: float, partner: Partner) -> None:
        tie = _strongest(partner)
        left = end < WIDTH / 2
        foot = WIDTH / 2 + (-BOX / 2 if left else BOX / 2)
        start = end + (GAP if left else -GAP)
        bend = (start + foot) / 2
        path = f"M {start:g} {y:g} C {bend:g} {y:g} {bend:g} {middle:g} {foot:g} {middle:g}"
        look = {"stroke-width": f"{tie.thick:g}", "stroke-linecap": "round"}
        self._drawing.add("path", d=path, fill="none", stroke=SOFT, **look, **dashed(tie.dash))

    def _words(self, end: float, y: float, placed: Placed, anchor: Anchor) -> None:
        for number, line in enumerate(placed.words):
            at = y + NAME * (number + 1)
            if placed.partner:
                self._drawing.text(end, at, line, anchor=anchor)
            else:
                self._drawing.text(end, at, line, weight="bold", fill=SOFT, size=SMALL, anchor=anchor)
        if placed.partner:
            for number, line in enumerate(placed.ties):
                at = y + NAME * len(placed.words) + TIES * (number + 1)
                self._drawing.text(end, at, line, size=SMALL, fill=SOFT, anchor=anchor)

    def _box(self, name: Sequence[str], middle: float) -> None:
        height = NAME * len(name) + 22
        self._drawing.add(
            "rect",
            x=f"{(WIDTH - BOX) / 2:g}",
            y=f"{middle - height / 2:g}",
            width=f"{BOX:g}",
            height=f"{height:g}",
            fill=PAPER,
            stroke=INK,
            **{"stroke-width": "2"},
        )
        top = middle - NAME * len(name) / 2
        for number, line in enumerate(name):
            self._drawing.text(WIDTH / 2, top + NAME * (number + 1) - 4, line, weight="bold")

    def _legend(self, y: float) -> float:
        """What the lines mean; gives where the drawing ends."""
        x = MARGIN
        for tie in TIED:
            self._drawing.stroke(x, y - 4, x + 34, y - 4, thick=tie.thick, dash=tie.dash, colour=SOFT)
            self._drawing.text(x + 42, y, tie.words, fill=SOFT, anchor="start")
            x += 140
        left_out = len(self._partners) - MOST
        if left_out > 0:
            y += 20
            words = f"{counted(left_out, 'further partner')}, tied less, not drawn."
            self._drawing.text(MARGIN, y, words, fill=SOFT, anchor="start")
        return y + 14


def _strongest_first(partner: Partner) -> tuple[int, int, int, int, str]:
    ties = (partner.agreements, partner.memberships, partner.meetings, partner.named)
    return (-ties[0], -ties[1], -ties[2], -ties[3], partner.actor.name)


def _strongest(partner: Partner) -> Tie:
    counts = (partner.agreements, partner.memberships, partner.meetings)
    return next((tie for tie, count in zip(TIED, counts, strict=False) if count), NAMED)


def _group(actor: Actor) -> str:
    """Of `GROUPS`, where the actor stands."""
    if actor.un or actor.kind in ("organ", "entity"):
        return "United Nations"
    return {"State": "States", "group": "Groups of States", "organization": "Organizations"}.get(
        actor.kind, "Bodies and officials"
    )


def _grouped(partners: Iterable[Partner]) -> list[tuple[str, list[Partner]]]:
    found: dict[str, list[Partner]] = {group: [] for group in GROUPS}
    for partner in partners:
        found[_group(partner.actor)].append(partner)
    return [(group, members) for group, members in found.items() if members]


def _sides(partners: Sequence[Partner]) -> tuple[list[tuple[str, list[Partner]]], list[tuple[str, list[Partner]]]]:
    """The groups at the left and at the right, half of the partners at each; one group may stand at both."""
    left: list[tuple[str, list[Partner]]] = []
    right: list[tuple[str, list[Partner]]] = []
    room = (len(partners) + 1) // 2
    for group, members in _grouped(partners):
        here = members[:room] if room > 1 or len(members) == 1 else []
        room = max(0, room - len(members))
        if here:
            left.append((group, here))
        if there := members[len(here) :]:
            right.append((f"{group}, continued" if here else group, there))
    return left, right


def _placed(groups: Iterable[tuple[str, list[Partner]]]) -> list[Placed]:
    found: list[Placed] = []
    for group, members in groups:
        found.append(Placed(_bottom(found) + (AFTER if found else 0), (group,)))
        for partner in members:
            name, ties = lines(partner.actor.name, ROOM, 2), lines(_ties(partner), ROOM, 2, SMALL)
            found.append(Placed(_bottom(found), name, ties, partner))
    return found


def _bottom(side: Sequence[Placed]) -> float:
    return side[-1].bottom if side else 0.0


def _ties(partner: Partner) -> str:
    """All that ties a partner: `2 agreements, 1 membership, 3 meetings, named 9 times`."""
    counts = {"agreement": partner.agreements, "membership": partner.memberships, "meeting": partner.meetings}
    said = [counted(number, noun) for noun, number in counts.items() if number]
    said += [f"named {'once' if partner.named == 1 else f'{partner.named} times'}"] if partner.named else []
    return ", ".join(said)


def _told(partners: Sequence[Partner]) -> str:
    """The whole drawing in words."""
    groups = (
        f"{group}: {'; '.join(': '.join(filter(None, (one.actor.name, _ties(one)))) for one in members)}."
        for group, members in _grouped(partners)
    )
    return "\n".join(groups) or "No partners: no indication."
