"""The line from the first draft to the adopted text, and what is only proposed."""

import pytest

from seized.derive.lineage.versions import form, stem, versions
from seized.model.lineage import Text, Versions
from tests.unit.derive.lineage.shelf import ASKS, DECIDES, EELS, INVITES, Texts, draft, resolution


def line(found: Versions) -> list[tuple[str, str, str]]:
    return [(version.text.name, version.form, version.by) for version in found.line]


@pytest.mark.parametrize(
    ("symbol", "bare", "last"),
    [
        ("A/77/L.107", "A/77/L.107", "draft"),
        ("A/77/L.107/Rev.1", "A/77/L.107", "revision"),
        ("A/77/L.107/Rev.1/Add.1", "A/77/L.107", "addendum"),
        ("A/77/L.107/Corr.2", "A/77/L.107", "corrigendum"),
        ("A/77/L.107/Amend.1", "A/77/L.107", "amendment"),
    ],
)
def test_a_symbol_without_its_suffixes(symbol: str, bare: str, last: str) -> None:
    assert stem(symbol) == bare
    assert form(draft(symbol, 77)) == last


def test_what_is_neither_draft_nor_adopted_is_a_report() -> None:
    for symbol in ("A/78/481", "A/78/461/Add.9"):
        assert form(Text(key=symbol, symbol=symbol, kind="other")) == "report"
    assert form(Text(key="A/RES/77/1/Corr.1", symbol="A/RES/77/1/Corr.1", kind="resolution")) == "corrigendum"
    assert form(resolution(77, 1)) == "adopted"


FIRST = draft("A/77/L.107", 77, sponsors=("Alderford", "Brill"))
REVISED = draft("A/77/L.107/Rev.1", 77)
JOINED = draft("A/77/L.107/Rev.1/Add.1", 77, sponsors=("Brill", "Corveland"))
ADOPTED = resolution(77, 901, origins=("A/77/L.107/Rev.1", "A/77/L.107/Rev.1/Add.1"))


@pytest.mark.parametrize("focus", [FIRST, REVISED, JOINED, ADOPTED], ids=lambda text: text.name)
def test_one_line_from_each_of_its_documents(focus: Text) -> None:
    found = versions(focus, Texts(FIRST, REVISED, JOINED, ADOPTED))
    assert [version.text.name for version in found.line] == [
        "A/77/L.107",
        "A/77/L.107/Rev.1",
        "A/77/L.107/Rev.1/Add.1",
        "A/RES/77/901",
    ]
    assert not found.candidates


def test_the_ground_of_each_link() -> None:
    assert line(versions(FIRST, Texts(FIRST, REVISED, JOINED, ADOPTED))) == [
        ("A/77/L.107", "draft", "symbol"),
        ("A/77/L.107/Rev.1", "revision", "symbol"),
        ("A/77/L.107/Rev.1/Add.1", "addendum", "symbol"),
        ("A/RES/77/901", "adopted", "origin"),
    ]


def test_sponsors_with_the_documents_that_name_them() -> None:
    found = versions(ADOPTED, Texts(FIRST, REVISED, JOINED, ADOPTED))
    assert [(sponsor.name, sponsor.documents) for sponsor in found.sponsors] == [
        ("Alderford", ("A/77/L.107",)),
        ("Brill", ("A/77/L.107", "A/77/L.107/Rev.1/Add.1")),
        ("Corveland", ("A/77/L.107/Rev.1/Add.1",)),
    ]


def test_a_draft_that_is_not_at_hand_is_cited() -> None:
    (origin, _) = versions(resolution(77, 901, origins=("A/77/L.5",)), Texts()).line
    assert (origin.text.name, origin.text.standing, origin.form) == ("A/77/L.5", "cited", "draft")


def test_the_table_of_known_texts_is_a_ground_of_its_own() -> None:
    known = resolution(77, 901, standing="known", origins=("A/77/L.107",))
    (_, adopted) = versions(FIRST, Texts(FIRST, known)).line
    assert (adopted.by, adopted.because) == (
        "known",
        "the table of known texts gives A/77/L.107 as the origin of A/RES/77/901",
    )


def test_a_draft_that_took_the_place_of_another() -> None:
    older, newer = draft("A/C.2/80/L.17", 80), draft("A/C.2/80/L.58", 80, origins=("A/C.2/80/L.17",))
    assert line(versions(older, Texts(older, newer))) == [
        ("A/C.2/80/L.17", "draft", "symbol"),
        ("A/C.2/80/L.58", "draft", "origin"),
    ]


def test_the_report_that_many_texts_share_leads_to_none_of_the_others() -> None:
    texts = [resolution(78, number, f"Eels of lake {number}", origins=("A/78/481",)) for number in (1, 2)]
    assert line(versions(texts[0], Texts(*texts))) == [
        ("A/78/481", "report", "origin"),
        ("A/RES/78/1", "adopted", "symbol"),
    ]


COMMITTEE = draft("A/C.3/78/L.60", 78)
PASSED = resolution(78, 7, origins=("A/78/481",))
WORDINGS = {"A/C.3/78/L.60": [ASKS, INVITES], "A/RES/78/7": [ASKS, INVITES, DECIDES]}


def test_a_draft_before_a_committee_is_a_candidate_by_its_likeness() -> None:
    shelf = Texts(COMMITTEE, PASSED, wordings=WORDINGS)
    for focus, other in ((COMMITTEE, PASSED), (PASSED, COMMITTEE)):
        (candidate,) = versions(focus, shelf).candidates
        assert (candidate.text, candidate.score) == (other, 0.86)
        assert candidate.reasons == (
            "of the same session, the 78th",
            "with the same title",
            "with 80 per cent of the paragraphs in common (2)",
        )


def test_a_candidate_is_never_in_the_line() -> None:
    found = versions(COMMITTEE, Texts(COMMITTEE, PASSED, wordings=WORDINGS))
    assert [version.text.name for version in found.line] == ["A/C.3/78/L.60"]


def test_another_session_another_wording() -> None:
    elsewhere = resolution(77, 7, origins=("A/77/481",))
    unlike = resolution(78, 8, "Herons of the upper lake", origins=("A/78/481",))
    wordings = {"A/C.3/78/L.60": [ASKS, INVITES], "A/RES/78/8": [DECIDES]}
    assert not versions(COMMITTEE, Texts(COMMITTEE, elsewhere, unlike, wordings=wordings)).candidates


def test_a_changed_title_with_the_same_wording() -> None:
    renamed = resolution(78, 8, f"{EELS}: winter", origins=("A/78/481",))
    wordings = {"A/C.3/78/L.60": [ASKS, INVITES], "A/RES/78/8": [ASKS, INVITES]}
    (candidate,) = versions(COMMITTEE, Texts(COMMITTEE, renamed, wordings=wordings)).candidates
    assert candidate.text == renamed


def test_a_text_that_was_not_read_is_compared_by_its_title() -> None:
    known = resolution(78, 7, standing="known", origins=("A/78/481",))
    (candidate,) = versions(COMMITTEE, Texts(COMMITTEE, known)).candidates
    assert candidate.score == 0.6
    assert candidate.reasons[-1] == "A/RES/78/7 was not read, so that only the titles can be compared"


def test_a_draft_without_a_symbol_may_be_the_one_that_an_adopted_text_names() -> None:
    bare, adopted = draft(None, 76), resolution(76, 299, origins=("A/76/L.74",))
    wordings = {"text:eels": [ASKS, INVITES], "A/RES/76/299": [ASKS, INVITES]}
    for focus, other in ((bare, adopted), (adopted, bare)):
        (candidate,) = versions(focus, Texts(bare, adopted, wordings=wordings)).candidates
        assert (candidate.text, candidate.score) == (other, 1.0)


def test_a_draft_with_a_symbol_is_not_the_other_draft_that_an_adopted_text_names() -> None:
    other, adopted = draft("A/76/L.1", 76), resolution(76, 299, origins=("A/76/L.74",))
    wordings = {"A/76/L.1": [ASKS], "A/RES/76/299": [ASKS]}
    assert not versions(other, Texts(other, adopted, wordings=wordings)).candidates
    assert not versions(adopted, Texts(other, adopted, wordings=wordings)).candidates


def test_a_draft_known_to_have_become_another_text_is_no_candidate() -> None:
    taken, by = draft("A/C.3/78/L.60", 78), resolution(78, 9, origins=("A/C.3/78/L.60",))
    wordings = {"A/C.3/78/L.60": [ASKS], "A/RES/78/7": [ASKS]}
    assert not versions(PASSED, Texts(taken, by, PASSED, wordings=wordings)).candidates
