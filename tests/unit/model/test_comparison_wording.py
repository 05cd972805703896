"""Comparisons in words."""

import msgspec
import pytest

from seized.model.comparison import Change, Place, Remark, Tally, Version
from seized.model.comparison_wording import (
    dated,
    heading,
    name,
    place_name,
    remark_words,
    tally_words,
    unchanged_words,
)


def place(id_: str, part: str = "operative", number: str | None = None) -> Place:
    return Place(at=0, id=id_, part=part, number=number, level=0, opening=None, text="x")  # type: ignore[arg-type]


def change(kind: str, before: list[Place], after: list[Place], *, moved: bool = False) -> Change:
    return Change(kind=kind, moved=moved, before=tuple(before), after=tuple(after), stretches=())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([place("op4")], "para. 4"),
        ([place("op4.a.ii")], "para. 4 (a) (ii)"),
        ([place("pp6", "preamble"), place("pp7", "preamble")], "preambular paras. 6 and 7"),
        ([place("pp6", "preamble"), place("op1")], "preambular para. 6 and para. 1"),
        ([place("title", "title")], "title"),
        ([place("note3", "footnote", "7")], "footnote 7"),
        ([place("note3", "footnote"), place("note4", "footnote")], "footnotes 3 and 4"),
        ([place("annex1.op2", "annex", "2.")], "annex 2"),
        ([place("h2", "heading", "II")], "heading II"),
        ([place("formula", "formula")], "enacting words"),
    ],
)
def test_where_paragraphs_stand(places: list[Place], expected: str) -> None:
    assert place_name(places) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (change("edited", [place("op4")], [place("op4")]), "para. 4: edited"),
        (change("edited", [place("op4")], [place("op5")]), "para. 4, now 5: edited"),
        (change("edited", [place("pp4", "preamble")], [place("op5")]), "preambular para. 4, now para. 5: edited"),
        (change("new", [], [place("op5")]), "para. 5: new"),
        (change("deleted", [place("op5")], []), "para. 5: deleted"),
        (change("unchanged", [place("op5")], [place("op2")], moved=True), "para. 2: moved from para. 5"),
        (change("edited", [place("op5")], [place("op2")], moved=True), "para. 2: moved from para. 5 and edited"),
        (change("split", [place("op5")], [place("op5"), place("op6")]), "para. 5: split into paras. 5 and 6"),
        (change("merged", [place("op5"), place("op6")], [place("op5")]), "paras. 5 and 6: merged into para. 5"),
        (
            change("split", [place("op5")], [place("op1"), place("op2")], moved=True),
            "para. 5: split into paras. 1 and 2, moved",
        ),
    ],
)
def test_what_became_of_a_paragraph(told: Change, expected: str) -> None:
    assert heading(told) == expected


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        ([("op1", "op1")], "para. 1: unchanged"),
        ([("op1", "op1"), ("op2", "op2")], "paras. 1 to 2: unchanged"),
        ([("op1", "op2")], "para. 2 (1 before): unchanged"),
        ([("op1", "op2"), ("op2", "op3")], "paras. 2 to 3 (1 to 2 before): unchanged"),
    ],
)
def test_a_row_of_unchanged_paragraphs(ids: list[tuple[str, str]], expected: str) -> None:
    assert unchanged_words([change("unchanged", [place(old)], [place(new)]) for old, new in ids]) == expected


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        (
            Remark(kind="strength", before="urges", after="invites", direction="weaker"),
            "urges → invites: weaker",
        ),
        (Remark(kind="strength", before="welcomes", after="condemns"), "welcomes → condemns"),
        (Remark(kind="strength", before=None, after="urges"), "now also urges"),
        (Remark(kind="strength", before="urges", after=None), "no longer urges"),
        (Remark(kind="condition", before=None, after="as appropriate"), "“as appropriate” put in: weaker"),
        (Remark(kind="deadline", before="2030", after="2031"), "due: 2030 → 2031"),
        (Remark(kind="citation", before=None, after="A/RES/90/1"), "now also cites: A/RES/90/1"),
        (Remark(kind="addressee", before="States", after=None), "no longer asked: States"),
    ],
)
def test_remarks(remark: Remark, expected: str) -> None:
    assert remark_words(remark) == expected


def tally(kept: float, **counts: int) -> Tally:
    zero = dict.fromkeys(("unchanged", "edited", "moved", "split", "merged", "new", "deleted"), 0)
    return Tally(**{**zero, **counts}, kept=kept)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (tally(1, unchanged=2), "2 paragraphs unchanged; 100 % of the words stayed"),
        (tally(0.999, unchanged=1, moved=1), "1 paragraph unchanged, 1 moved; 99 % of the words stayed"),
        (tally(0, new=1, deleted=2), "no paragraphs unchanged, 1 new, 2 deleted; 0 % of the words stayed"),
    ],
)
def test_tallies(told: Tally, expected: str) -> None:
    assert tally_words(told) == expected


def test_versions() -> None:
    draft = Version(symbol=None, kind="other", date=None, title=None, path="drafts/eels.docx")
    adopted = Version(symbol="A/RES/90/1", kind="resolution", date="2035-12-01", title=None, path="x.pdf")
    assert [name(draft), name(adopted)] == ["eels.docx", "A/RES/90/1"]
    assert name(msgspec.structs.replace(draft, path="")) == "text without a symbol"
    assert [dated(draft), dated(adopted)] == ["document", "resolution, 1 December 2035"]
