"""LibreOffice accepts, or rejects, every revision of a comparison, and has one of its two texts."""

import subprocess
from pathlib import Path

import pytest

from seized.drafting.compare import compare, redline
from seized.drafting.compare.places import places
from seized.export.redline.docx import docx
from seized.pipeline import read
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
PAIRS = {
    "examples": (read(EXAMPLES / "draft.docx"), read(EXAMPLES / "resolution.txt")),
    "new at the end": (version(*FIRST), version(*MORE)),
    "merged and moved": (version(*FIRST), version(*TOGETHER)),
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
    labelled = [(f"{place.number}\t" if place.number else "") + place.text for place in places(PAIRS[name][side])]
    assert text.read_text("utf-8-sig").split("\n") == [*labelled, "", ""]
