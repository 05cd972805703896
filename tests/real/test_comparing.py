"""Comparisons of real versions; what changed was found by reading them."""

from collections import defaultdict
from itertools import pairwise

import pytest

from seized.drafting.compare import collate, compare, redline
from seized.export.redline.docx import docx
from seized.model import Document
from seized.model.comparison import Comparison
from seized.model.comparison_wording import heading, remark_words
from seized.vocabulary.titles import title_key
from tests.property.test_comparing import hung, printed
from tests.real.corpus import drafts_of, files, reading, symbol_of
from tests.roundtrip.revisions import notes, paragraphs

CHAIN = [
    *(f"series/A_RES_{number}.txt" for number in ("64_183", "65_124", "67_15", "69_11", "71_14", "73_334")),
    *(f"akn/A_RES_{number}.xml" for number in ("75_268", "77_338", "79_332")),
]


def of(symbol: str) -> Document:
    """The reading of a resolution, or of a draft."""
    name = symbol.replace("/", "_")
    return reading(f"akn/{name}.xml" if "/RES/" in symbol else f"pdf/{name}.pdf")


def meanings(found: Comparison) -> set[str]:
    return {remark_words(remark) for change in found.changes for remark in change.remarks}


def headings(found: Comparison) -> set[str]:
    return {
        heading(change)
        for change in found.changes
        if change.kind != "unchanged" and (change.before or change.after)[0].part != "footnote"
    }


def test_two_years_of_cooperation() -> None:
    found = compare(of("A/RES/75/268"), of("A/RES/77/338"))
    assert headings(found) == {
        "preambular para. 4: edited",
        "preambular para. 11: edited",
        "preambular para. 12: deleted",
        "preambular para. 17, now 16: edited",
        "preambular para. 19, now 18: edited",
        "preambular para. 20, now 19: edited",
        "preambular para. 20: new",
        "preambular para. 21: edited",
        "para. 1: edited",
        "para. 4: edited",
        "para. 5: edited",
    }
    assert meanings(found) == {"now also cites: A/RES/75/268 of 25 March 2021", "due: 77th session → 79th session"}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("A/RES/78/48", "A/RES/80/46", "calls upon → urges: stronger"),
        ("A/RES/78/118", "A/RES/80/112", "noting with concern → noting with deep concern: stronger"),
        ("A/RES/78/158", "A/RES/80/143", "requests → recalls: weaker"),
        ("A/RES/78/154", "A/RES/80/139", "welcomes → recognizes: weaker"),
        ("A/RES/78/40", "A/RES/80/48", "“where appropriate” taken out: stronger"),
        ("A/RES/78/74", "A/RES/80/78", "due: 1 September 2024 → 1 September 2026"),
    ],
)
def test_what_edits_mean(before: str, after: str, expected: str) -> None:
    assert expected in meanings(compare(of(before), of(after)))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("A/RES/78/40", "A/RES/80/48", "preambular para. 6: split into preambular paras. 6 and 7"),
        ("A/RES/78/151", "A/RES/80/135", "para. 10: split into paras. 11 and 12"),
        ("A/RES/78/158", "A/RES/80/143", "para. 4: moved from para. 9 and edited"),
        ("A/RES/78/151", "A/RES/80/135", "preambular para. 16: moved from para. 14 and edited"),
    ],
)
def test_what_was_split_and_moved(before: str, after: str, expected: str) -> None:
    assert expected in headings(compare(of(before), of(after)))


@pytest.mark.parametrize("path", files("pdf/A_C*.pdf") + files("pdf/A_80_L*.pdf"))
def test_a_draft_and_its_resolution_differ_in_few_words(path: str) -> None:
    """Drafts were set as PDF and resolutions as XML: what differs besides is what the organ changed."""
    tally = compare(reading(path), of(drafts_of()[symbol_of(path)])).tally
    assert tally.kept > 0.988
    assert tally.new + tally.deleted + tally.split + tally.merged <= 3


@pytest.mark.parametrize(
    ("seed", "resolution"),
    [("000_d09ef3adff44742f", "A/RES/76/299"), ("004_0d0dd45d291661fc", "A/RES/77/338")],
)
def test_a_seed_and_what_it_became(seed: str, resolution: str) -> None:
    tally = compare(reading(f"seeds/{seed}.txt"), of(resolution)).tally
    assert (tally.new, tally.deleted, tally.moved) == (0, 0, 0)
    assert tally.kept > 0.998


def test_a_chain_of_nine() -> None:
    found = collate(list(map(reading, CHAIN)))
    report = next(
        thread for thread in found.threads if (cell := thread.cells[-1]) is not None and cell.place.id == "op4"
    )
    assert [cell and cell.place.id for cell in report.cells] == ["op4", "op5", *["op4"] * 7]
    recital = next(
        thread for thread in found.threads if (cell := thread.cells[-1]) is not None and cell.place.id == "pp4"
    )
    assert [cell and cell.place.id for cell in recital.cells] == [None, "pp5", *["pp4"] * 7]


def recurring() -> list[tuple[str, str]]:
    """Resolutions of one title, each with the next."""
    titled = defaultdict(list)
    for path in files("akn/*.xml"):
        document = reading(path)
        if document.title and document.date:
            titled[title_key(document.title)].append((document.date, path))
    return [(one[1], other[1]) for group in titled.values() for one, other in pairwise(sorted(group))]


def test_revisions_lead_to_both_texts_of_every_recurring_pair() -> None:
    pairs = [(reading(one), reading(other)) for one, other in recurring()]
    assert len(pairs) > 25
    for pair in pairs:
        file = docx(redline(compare(*pair)), "A. Clerk", "2026-01-02T03:04:05Z")
        for version, accept in zip(pair, (False, True), strict=True):
            assert paragraphs(file, accept=accept) == [*printed(version), ""]
            assert notes(file, accept=accept) == hung(version)
