"""The rules of drafting on real texts: what is wrong in the two drafts is found, and adopted texts have few errors."""

import pytest

from seized.drafting.checking import check
from seized.drafting.draft import Draft
from seized.drafting.rules import chosen, rules
from seized.model.checking import Finding
from seized.pipeline import told
from seized.readers import open_source
from seized.segment import segment
from tests.real.corpus import CORPUS, files

ZONE, SHANGHAI = "seeds/000_d09ef3adff44742f.txt", "seeds/004_0d0dd45d291661fc.txt"
SAMPLE = files("akn/*.xml")[::3] + files("pdf/*.pdf")[::6]
MOST_ERRORS = 0.1


def found(path: str, *wanted: str) -> list[Finding]:
    source = open_source(CORPUS / path)
    parts = segment(source)
    return list(check(Draft(told(source, parts), parts, source), chosen(wanted) if wanted else rules()).findings)


@pytest.mark.parametrize(
    ("path", "rule", "places"),
    [
        (ZONE, "R13", ["op5", "op7"]),
        (SHANGHAI, "R04", ["pp9", "pp17"]),
        (SHANGHAI, "R48", ["op5", "op5", "op5", "op5"]),
        (SHANGHAI, "R50", ["fn6"]),
        (SHANGHAI, "R51", ["pp8", "pp13"]),
        (SHANGHAI, "R66", ["pp16"]),
    ],
)
def test_what_is_wrong_in_the_two_drafts_is_found(path: str, rule: str, places: list[str]) -> None:
    assert [finding.paragraph for finding in found(path, rule)] == places


def test_errors_are_rare_in_texts_that_were_adopted_or_tabled() -> None:
    errors = [finding for path in SAMPLE for finding in found(path) if finding.severity == "error"]
    assert len(SAMPLE) > 100
    assert len(errors) <= MOST_ERRORS * len(SAMPLE)
