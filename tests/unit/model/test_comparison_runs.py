"""Comparisons laid out for a reader."""

from seized.drafting.compare import collate
from seized.model.comparison import BREAK, Change
from seized.model.comparison_runs import Run, folds, meanings, pieces, rows
from tests.versions import ORDERS, RECITALS, compared, version

FIRST = (*RECITALS, *ORDERS)
WEAKER = (*RECITALS, ORDERS[0].replace("Urges", "Encourages"), *ORDERS[1:])


def runs(change: Change) -> list[Run]:
    return [run for piece in pieces(change) for run in piece.runs]


def change(before: tuple[str, ...], after: tuple[str, ...], kind: str) -> Change:
    return next(one for one in compared(before, after).changes if one.kind == kind)


def test_what_went_stands_before_what_came_and_openings_are_marked() -> None:
    found = runs(change(FIRST, WEAKER, "edited"))
    assert found[:2] == [Run("Urges", "deleted", opening=True), Run("Encourages", "inserted", opening=True)]
    assert found[2].revision == "kept"
    assert not found[2].opening


def test_words_that_came_together_are_one_piece() -> None:
    firmer = (*RECITALS, ORDERS[0].replace("Urges Member", "Urges once more all Member"), *ORDERS[1:])
    came = [piece for piece in pieces(change(FIRST, firmer, "edited")) if piece.revision == "inserted"]
    assert len(came) == 1
    assert "".join(run.text for run in came[0].runs).strip() == "once more all"


def test_an_opening_ends_where_it_ends_though_the_words_go_on() -> None:
    found = runs(change(FIRST, FIRST, "unchanged"))
    assert all(run.revision == "kept" for run in found)
    opened = [run.text for one in compared(FIRST, FIRST).changes for run in runs(one) if run.opening]
    assert "Noting with concern" in opened


def test_the_runs_give_both_texts_back() -> None:
    for one in compared(FIRST, WEAKER).changes:
        texts = {"deleted": "", "inserted": ""}
        for run in runs(one):
            for side in texts:
                if run.revision in ("kept", side):
                    texts[side] += run.text + BREAK * run.ends
        assert texts["deleted"] == BREAK.join(place.text for place in one.before)
        assert texts["inserted"] == BREAK.join(place.text for place in one.after)


def test_a_split_paragraph_ends_within_the_row() -> None:
    joined = f"{ORDERS[0].rstrip(';')}, and {ORDERS[2][0].lower()}{ORDERS[2][1:]}"
    split = change((*RECITALS, joined, *ORDERS[1:2]), (*RECITALS, ORDERS[0], ORDERS[2], ORDERS[1]), "split")
    assert sum(run.ends for run in runs(split)) == 1


def test_unchanged_paragraphs_stand_together() -> None:
    found = folds(compared(FIRST, WEAKER))
    assert [fold.same for fold in found] == [True, False, True]
    assert sum(len(fold.changes) for fold in found) == len(compared(FIRST, WEAKER).changes)


def test_a_moved_paragraph_is_never_folded() -> None:
    moved = (*RECITALS, ORDERS[2], ORDERS[0], ORDERS[1], ORDERS[3])
    assert all(not one.moved for fold in folds(compared(FIRST, moved)) if fold.same for one in fold.changes)


def test_meanings_are_told_by_kind() -> None:
    later = (*WEAKER[:4], WEAKER[4].replace("seventy-ninth", "eighty-first"), *WEAKER[5:])
    found = {meaning.name: [remark.after for _, remark in meaning.told] for meaning in meanings(compared(FIRST, later))}
    assert found == {"Strength of verbs": ["encourages"], "Deadlines": ["81st session"]}
    assert meanings(compared(FIRST, FIRST)) == ()


def test_a_table_of_versions_leaves_out_titles_and_formulas() -> None:
    found = rows(collate([version(*FIRST), version(*WEAKER), version(*FIRST[:-1])]))
    assert [cell.place.part for cell, _ in found] == ["preamble"] * 3 + ["operative"] * 4
    assert [cell is None for cell in found[-1][1].cells] == [False, False, True]
