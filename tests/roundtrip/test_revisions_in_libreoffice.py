"""LibreOffice accepts, or rejects, every revision of a comparison, and has one of its two texts."""

import subprocess
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from seized.drafting.compare import compare, redline
from seized.drafting.compare.places import places
from seized.export.redline.docx import docx
from seized.model import Document
from seized.model.comparison import Place
from seized.pipeline import parse, read
from tests.contract.commands import EXAMPLES
from tests.roundtrip.conftest import Convert
from tests.versions import ORDERS, RECITALS, version

HERE = Path(__file__).parent
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
{}</script:module>
"""

FIRST = (*RECITALS, *ORDERS)
MORE = (*RECITALS[1:], *ORDERS[:3], "Decides to remain seized;", "Thanks the ferrymen.", "Thanks the millers.")
TOGETHER = (*RECITALS, f"{ORDERS[0][:-1]}, and {ORDERS[1][0].lower()}{ORDERS[1][1:]}", ORDERS[3], ORDERS[2])
NOTED = (
    *(f"{RECITALS[0][:-1]},¹", "Noting the report of the millers² on eels,", *ORDERS[:3]),
    *(
        "Thanks the ferrymen³ for their lanterns, and all who keep the weirs.",
        "¹ See 7/3.",
        "² 7/4.",
        "³ Of all rivers.",
    ),
)
NOTED_ANEW = (
    *(
        RECITALS[0],
        "Noting the report of the millers¹ on eels,",
        "Thanks the ferrymen² for their oars, and all who keep the weirs.⁴",
    ),
    *(*ORDERS[:3], "¹ 7/4, and 7/5 on trout.", "² Of all rivers.", "⁴ New weirs."),
)


def noted(*paragraphs: str) -> Document:
    """A resolution of these paragraphs, the last three of them footnotes."""
    lines = ["The General Council,", *paragraphs[:2]]
    lines += [f"{count}. {one}" for count, one in enumerate(paragraphs[2:-3], 1)]
    return parse("\n\n".join([*lines, "\n".join(paragraphs[-3:])]) + "\n")


PAIRS = {
    "examples": (read(EXAMPLES / "draft.docx"), read(EXAMPLES / "resolution.txt")),
    "new at the end": (version(*FIRST), version(*MORE)),
    "merged and moved": (version(*FIRST), version(*TOGETHER)),
    "moved and edited": (
        version(*FIRST),
        version(*RECITALS[::-1], *ORDERS[2:], ORDERS[0].replace("old", "new"), ORDERS[1]),
    ),
    "footnotes": (noted(*NOTED), noted(*NOTED_ANEW)),
}


@pytest.fixture(scope="module")
def profile(office: Convert, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile of LibreOffice with the macro that settles all revisions of a file.

    The first start makes the profile, with an empty module in it.
    """
    folder = tmp_path_factory.mktemp("settling")
    start(folder, "--terminate_after_init")
    module = folder / "user" / "basic" / "Standard" / "Module1.xba"
    module.write_text(MODULE.format((HERE / "settle.bas").read_text("utf-8")), "utf-8")
    return folder


def start(profile: Path, *arguments: str) -> None:
    call = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", *arguments]
    subprocess.run(call, check=False, capture_output=True, timeout=60)


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize(("command", "side"), [("RejectAllTrackedChanges", 0), ("AcceptAllTrackedChanges", 1)])
def test_settled_it_is_one_of_the_texts(name: str, command: str, side: int, profile: Path, tmp_path: Path) -> None:
    file, text = tmp_path / "tracked.docx", tmp_path / "settled.txt"
    file.write_bytes(docx(redline(compare(*PAIRS[name])), "A. Clerk", "2026-01-02T03:04:05Z"))
    start(profile, f"macro:///Standard.Module1.Settle({file},{text},{command})")
    assert text.read_text("utf-8-sig").split("\n") == [*printed(PAIRS[name][side]), "", ""]


def printed(version: Document) -> list[str]:
    """The paragraphs behind their labels, with the marks of footnotes counted out; those that hang there left out."""
    marked = {note for place in places(version) for _, note in place.notes}
    numbers = count(1)
    return [with_marks(place, numbers) for place in places(version) if place.id not in marked]


def with_marks(place: Place, numbers: Iterator[int]) -> str:
    text, done = f"{place.number}\t" if place.number else "", 0
    for at, _ in place.notes:
        text, done = f"{text}{place.text[done:at]}{next(numbers)}", at
    return text + place.text[done:]
