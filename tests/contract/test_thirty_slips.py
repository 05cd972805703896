"""One draft with a slip of every kind that fits beside the others: each is found, at its place, and mended if safe."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from seized.readers import open_source
from tests.contract.commands import seized
from tests.roundtrip.revisions import paragraphs, revisions
from tests.unit.drafting.planted import SLIPS, Slip
from tests.unit.drafting.test_planted_slips import apart, planted
from tests.word import RAISED, word

TOGETHER = apart(SLIPS)
TWICE = {"R48"}
"""Quotation marks come in pairs, and are found one by one."""

Finding = dict[str, Any]


class Told(NamedTuple):
    """What `seized check` says of one file."""

    done: "subprocess.CompletedProcess[bytes]"
    findings: list[Finding]


@pytest.fixture(params=["txt", "docx"])
def draft(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The draft, as plain text and as a Word file."""
    path = tmp_path / f"draft.{request.param}"
    text = planted(TOGETHER)
    path.write_bytes(word(text) if request.param == "docx" else text.encode())
    return path


def check(path: Path, *options: str) -> Told:
    nowhere = {"SEIZED_DB": "", "XDG_DATA_HOME": "/nonexistent", "PYTHONIOENCODING": "utf-8"}
    done = seized("check", path, "--format", "json", "--author", "A. Clerk", *options, **nowhere)
    return Told(done, json.loads(done.stdout)["documents"][0]["findings"])


def places(text: str) -> Iterator[tuple[Slip, int, int]]:
    """Where each slip stands: white space is not that of the plain text, and raised figures are none in Word."""
    for slip in TOGETHER:
        pattern = r"\s+".join(re.escape(part) for part in re.split(r"\s+", slip.wrong))
        for sign, figure in RAISED.items():
            pattern = pattern.replace(sign, f"[{sign}{figure}]")
        found = re.search(pattern, text) or re.search(pattern.rpartition(r"\s+")[2], text)
        assert found, slip
        yield slip, found.start(), found.end()


def test_thirty_slips_give_thirty_findings_at_their_places(draft: Path) -> None:
    found = check(draft).findings
    assert len(TOGETHER) >= 30
    assert len(found) == len(TOGETHER) + len(TWICE)
    for slip, start, end in places(open_source(draft).text):
        here = [one for one in found if one["rule"] == slip.rule]
        assert len(here) == 1 + (slip.rule in TWICE)
        for one in here:
            assert start <= one["span"][0] <= one["span"][1] <= end + 1
            assert slip.found in one["quote"]


def test_what_is_safe_is_mended_and_nothing_else_is_touched(draft: Path) -> None:
    before = check(draft).findings
    safe = {one["rule"] for one in before if one["edits"]}
    old = draft.read_bytes()
    told = check(draft, "--fix")
    fixed = draft.with_suffix(f".fixed{draft.suffix}")
    assert len(safe) >= 20
    assert {one["rule"] for one in told.findings} == {one["rule"] for one in before} - safe
    assert f"{sum(bool(one['edits']) for one in before)} findings mended" in told.done.stderr.decode()
    assert draft.read_bytes() == old
    wanted = edited(open_source(draft).text, before)
    assert open_source(fixed).text == wanted
    if draft.suffix == ".docx":
        assert paragraphs(fixed.read_bytes(), accept=False) == paragraphs(old, accept=True)
        assert {author for _, author, _ in revisions(fixed.read_bytes())} == {"A. Clerk"}


def edited(text: str, findings: list[Finding]) -> str:
    """The text with all edits made that the findings tell of."""
    edits = sorted((edit["span"], edit["text"]) for one in findings for edit in one["edits"])
    for (start, end), words in reversed(edits):
        text = text[:start] + words + text[end:]
    return text
