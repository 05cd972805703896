"""The marks of a line of texts: each kind of text has a shape of its own."""

from seized.export.lineage.beads import Shape
from seized.export.pictures.inline import Element, Inline

RADIUS, SMALL, RING = 7.0, 4.0, 12.0
TARGET = 13.0
"""Half of the side of what a finger or a pointer meets around a bead."""


def draw(
    inline: Inline, into: Element, shape: Shape, x: float, y: float, *, focus: bool = False, small: bool = False
) -> None:
    """A mark around its middle; one in focus has a ring."""
    size = SMALL if small else RADIUS
    if not small:
        inline.add("rect", "target", into, x=x - TARGET, y=y - TARGET, width=2 * TARGET, height=2 * TARGET)
    if focus:
        inline.add("circle", "ring", into, cx=x, cy=y, r=RING)
    if shape == "circle":
        inline.add("circle", "mark", into, cx=x, cy=y, r=size)
    elif shape == "awaited":
        inline.add("circle", "mark open", into, cx=x, cy=y, r=size)
    else:
        inline.add("path", "mark", into, d=_path(shape, x, y, size))


def _path(shape: Shape, x: float, y: float, size: float) -> str:
    if shape == "diamond":
        reach = size + 1.5
        return f"M{x:.1f} {y - reach:.1f}l{reach:g} {reach:g}l-{reach:g} {reach:g}l-{reach:g}-{reach:g}z"
    if shape == "wedge":
        return f"M{x - size:.1f} {y - size * 0.8:.1f}h{2 * size:g}l-{size:g} {1.7 * size:g}z"
    return f"M{x - size:.1f} {y - size:.1f}h{2 * size:g}v{2 * size:g}h-{2 * size:g}z"
