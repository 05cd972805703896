"""How a draft is laid out for the rules: clauses that know where they stand, and edits that are safe."""

from pathlib import Path

import pytest

from seized.drafting.checking import check, mended
from seized.drafting.draft import Draft, features
from seized.drafting.rules import chosen, rules, unknown
from seized.model.checking import Edit, Finding
from seized.pipeline import told
from seized.readers import open_source
from seized.segment import segment
from tests.drafts import draft
from tests.unit.drafting.planted import CLEAN

HTML = """<html><body><p>United Nations A/80/L.5</p><p>General Assembly</p><p>Distr.: Limited</p>
<p>Eightieth session</p><p>Kenya: draft resolution</p><p>Herons</p><p><i>The General Assembly</i>,</p>
<p><i>Recalling</i> its resolution 70/1 of 25 September 2015,</p><p><i>Welcoming</i> the return of the herons,</p>
<p>1. <i>Requests</i> a report;</p><p>2. Decides to meet again in the spring of next year.</p></body></html>"""


def of_file(path: Path) -> Draft:
    source = open_source(path)
    parts = segment(source)
    return Draft(told(source, parts), parts, source)


def test_italics_are_missed_where_most_openings_have_them(tmp_path: Path) -> None:
    (tmp_path / "draft.html").write_text(HTML)
    found = check(of_file(tmp_path / "draft.html"), chosen(["R12"]))
    assert [(one.paragraph, one.quote) for one in found.findings] == [("op2", "Decides")]
    assert check(draft(CLEAN), chosen(["R12"])).silent == ("R12",)


def test_a_scan_silences_what_it_cannot_prove() -> None:
    faulty = CLEAN.replace("“Return of the herons”", '"Return of the herons"').replace(
        "wading birds,¹", "wading birds, ¹"
    )
    assert {one.rule for one in check(draft(faulty), rules()).findings} == {"R48", "R51"}
    scan = check(draft(faulty), rules(), scanned=True)
    assert scan.findings == ()
    assert {"R12", "R48", "R51"} <= set(scan.silent)


def test_what_each_format_carries(tmp_path: Path) -> None:
    (tmp_path / "draft.html").write_text(HTML)
    assert features(of_file(tmp_path / "draft.html").source) == {"italics", "spacing", "typography"}
    assert features(draft(CLEAN).source) == {"spacing", "typography"}
    assert features(draft(CLEAN).source, scanned=True) == frozenset()


def test_a_clause_leads_every_match_back_to_the_source() -> None:
    made = draft(CLEAN)
    for clause in (*made.clauses, *made.footnotes):
        for word in clause.text.split():
            start = clause.text.index(word)
            first, last = clause.passage.locate(start, start + len(word))
            assert (
                made.source.text[first:last].replace("\n", "") in (word, word.replace(",", ",¹"), word) or "¹" in word
            )


def test_what_stands_in_quotation_marks_is_no_match() -> None:
    quoted = CLEAN.replace("“Return of the herons”", "“The organisation of chairmen toward the UN”")
    assert check(draft(quoted), rules()).findings == ()


@pytest.mark.parametrize(
    ("edits", "better", "count"),
    [
        ([], "one two three", 0),
        ([[((0, 3), "1")], [((8, 13), "3")]], "1 two 3", 2),
        ([[((0, 3), "1")], [((2, 5), "x")]], "1 two three", 1),
        ([[((0, 3), "1"), ((8, 13), "3")], [((8, 13), "drei")]], "1 two 3", 1),
        ([[((13, 13), ".")]], "one two three.", 1),
    ],
)
def test_edits_are_made_whole_or_not_at_all(
    edits: list[list[tuple[tuple[int, int], str]]], better: str, count: int
) -> None:
    findings = [
        Finding(
            rule="R00",
            severity="error",
            paragraph=None,
            place="",
            page=None,
            span=(0, 1),
            line=None,
            column=None,
            quote="",
            message="",
            suggestion=None,
            edits=tuple(Edit(span, text) for span, text in one),
        )
        for one in edits
    ]
    assert mended("one two three", findings) == (better, count)


def test_of_two_beginnings_the_longer_decides() -> None:
    def ids(select: list[str], ignore: list[str]) -> set[str]:
        return {rule.id for rule in chosen(select, ignore)}

    assert ids([], []) == {rule.id for rule in rules()}
    assert ids(["R04"], []) == {"R04"}
    assert ids(["R04", "R05"], ["R04"]) == {"R05"}
    assert ids(["R04"], ["R0"]) == {"R04"}
    assert "R42" not in ids(["R4"], ["R42"])
    assert unknown(["R4", "Z", "R04"]) == ("Z",)
