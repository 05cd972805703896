"""A draft without a fault has no findings; each slip planted in it is found, at its place, and nothing else is."""

from collections.abc import Iterable

import pytest

from seized.drafting.checking import check, mended
from seized.drafting.rules import rules
from seized.model.checking import Finding
from tests.drafts import draft
from tests.unit.drafting.planted import CLEAN, SLIPS, Slip

ALONE = frozenset({"R01", "R05", "R10", "R15", "R18", "R24", "R26", "R38", "R39", "R63"})
"""Slips of these rules change what others stand on."""


def apart(slips: Iterable[Slip]) -> list[Slip]:
    """Slips that touch no words of each other, each of another rule."""
    kept: list[Slip] = []
    taken: list[tuple[int, int]] = []
    for slip in slips:
        start = CLEAN.index(slip.right)
        end = start + len(slip.right)
        if slip.rule not in ALONE and all(end <= first or last <= start for first, last in taken):
            kept.append(slip)
            taken.append((start, end))
    return kept


def found(text: str) -> list[Finding]:
    """What all rules find."""
    return list(check(draft(text), rules()).findings)


def planted(slips: list[Slip]) -> str:
    text = CLEAN
    for slip in slips:
        assert slip.right in text, slip
        text = text.replace(slip.right, slip.wrong, 1)
    return text


def test_the_clean_draft_is_clean() -> None:
    assert found(CLEAN) == []


@pytest.mark.parametrize("slip", SLIPS, ids=[slip.rule + slip.wrong[:12] for slip in SLIPS])
def test_a_slip_is_found_at_its_place(slip: Slip) -> None:
    text = planted([slip])
    findings = found(text)
    assert {finding.rule for finding in findings} == {slip.rule}
    start = text.index(slip.wrong)
    for finding in findings:
        assert start <= finding.span[0] <= finding.span[1] <= start + len(slip.wrong) + 1
        assert slip.found in finding.quote


def test_slips_of_many_kinds_are_found_together() -> None:
    together = apart(SLIPS)
    text = planted(together)
    assert len(together) >= 30
    assert sorted({finding.rule for finding in found(text)}) == sorted({slip.rule for slip in together})


@pytest.mark.parametrize("slip", SLIPS, ids=[slip.rule + slip.wrong[:12] for slip in SLIPS])
def test_mending_touches_nothing_else(slip: Slip) -> None:
    text = planted([slip])
    better, count = mended(text, found(text))
    if count == 0:
        assert better == text
    else:
        assert better.replace("\n", " ") in (CLEAN.replace("\n", " "), text.replace("\n", " ")) or (
            len(found(better)) < len(found(text))
        )
        assert better[: text.index(slip.wrong)] == text[: text.index(slip.wrong)]
        tail = text[text.index(slip.wrong) + len(slip.wrong) :]
        assert better.endswith(tail)
