"""A Word file that was mended, opened by LibreOffice: accepted it is the mended text, rejected the old one."""

from pathlib import Path

import pytest

from seized.drafting.knowledge import KnownTexts
from seized.service.checking import Settings
from seized.service.mending import mend_file
from tests.roundtrip.test_revisions_in_libreoffice import profile, start
from tests.unit.drafting.planted import SLIPS
from tests.unit.drafting.test_planted_slips import apart, planted
from tests.word import word

__all__ = ["profile"]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A draft with many slips."""
    path = tmp_path / "draft.docx"
    path.write_bytes(word(planted(apart(SLIPS))))
    return path


@pytest.fixture
def new(old: Path) -> Path:
    """The draft as it was mended."""
    _, made = mend_file(old, Settings(), KnownTexts(), "A. Clerk")
    assert made.path
    assert made.count >= 20
    return made.path


def settled(profile: Path, file: Path, command: str) -> list[str]:
    """The paragraphs that LibreOffice leaves."""
    text = file.with_suffix(f".{command}.txt")
    start(profile, f"macro:///Standard.Module1.Settle({file},{text},{command})")
    return text.read_text("utf-8-sig").split("\n")


def test_rejected_it_is_the_old_text(profile: Path, old: Path, new: Path) -> None:
    rejected = settled(profile, new, "RejectAllTrackedChanges")
    assert rejected == settled(profile, old, "AcceptAllTrackedChanges")


def test_accepted_it_is_another_text(profile: Path, old: Path, new: Path) -> None:
    accepted = settled(profile, new, "AcceptAllTrackedChanges")
    before = settled(profile, old, "AcceptAllTrackedChanges")
    assert len(accepted) == len(before)
    assert any(line.startswith("Recognizing the efforts") for line in accepted)
    assert any(line.startswith("Welcoming the report of the Secretary-General on reed beds,") for line in accepted)
    assert any("eight States" in line and "15 per cent" in line for line in accepted)
