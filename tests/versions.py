"""Versions of one invented resolution, put together from their paragraphs."""

import seized
from seized.drafting.compare import compare
from seized.model import Document
from seized.model.comparison import Change, Comparison

RECITALS = (
    "Recalling its resolution 7/2 of 9 April 2019 on the care of weirs and sluices,",
    "Noting with concern the silting of the upper harbour,",
    "Aware of the many languages that the lock keepers speak along the river,",
)
ORDERS = (
    "Urges Member States to mend the old locks before the autumn floods;",
    "Requests the Secretary-General to submit to the General Assembly at its seventy-ninth session a report on eels;",
    "Invites the river towns to hang a lantern at every landing stage after dark;",
    "Decides to remain seized of the matter.",
)


def version(*paragraphs: str) -> Document:
    """A resolution of these paragraphs; those that begin with a word in "-ing" or with "Aware" are recitals."""
    lines = ["The General Council,"]
    number = 0
    for paragraph in paragraphs:
        first = paragraph.split()[0]
        if first.endswith("ing") or first == "Aware" or first.startswith("("):
            lines.append(paragraph)
        else:
            number += 1
            lines.append(f"{number}. {paragraph}")
    return seized.parse("\n\n".join(lines) + "\n")


def compared(before: tuple[str, ...], after: tuple[str, ...]) -> Comparison:
    """The comparison of two resolutions of these paragraphs."""
    return compare(version(*before), version(*after))


def told(comparison: Comparison) -> list[str]:
    """What became of each paragraph that did not stay as it was: `edited op1>op1`, `moved unchanged op3>op1`."""
    return [_told(change) for change in comparison.changes if change.kind != "unchanged" or change.moved]


def _told(change: Change) -> str:
    sides = ("+".join(place.id for place in side) for side in (change.before, change.after))
    return f"{'moved ' if change.moved else ''}{change.kind} {'>'.join(sides)}"
