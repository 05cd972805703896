"""A line of versions, each paragraph in its row."""

from seized.drafting.compare import collate
from seized.model.comparison import Collation
from tests.versions import ORDERS, RECITALS, version

THANKS = "Thanks the ferrymen of Brill for their patience;"
FIRST = (*RECITALS, *ORDERS)
SECOND = (*RECITALS, THANKS, ORDERS[0].replace("old", "oldest"), *ORDERS[2:])
THIRD = (*RECITALS, *ORDERS)


def rows(found: Collation) -> list[str]:
    return [
        " ".join(f"{cell.kind}:{cell.place.id}" if cell else "-" for cell in thread.cells)
        for thread in found.threads
        if any(cell and cell.place.part == "operative" for cell in thread.cells)
    ]


def test_each_paragraph_has_its_row() -> None:
    assert rows(collate([version(*FIRST), version(*SECOND), version(*THIRD)])) == [
        "- new:op1 -",
        "unchanged:op1 edited:op2 edited:op1",
        "unchanged:op2 - new:op2",
        "unchanged:op3 unchanged:op3 unchanged:op3",
        "unchanged:op4 unchanged:op4 unchanged:op4",
    ]


def test_every_paragraph_of_every_version_stands_in_one_row() -> None:
    versions = [version(*FIRST), version(*SECOND), version(*THIRD)]
    found = collate(versions)
    for count, document in enumerate(versions):
        cells = [thread.cells[count] for thread in found.threads]
        assert sorted(cell.place.id for cell in cells if cell) == sorted(one.id for one in document.paragraphs)
