"""The masthead of a draft."""

from seized.drafting.roll import Known, roll
from seized.pipeline import parse
from tests.rolling import NOTHING, asked, resolution
from tests.store.resolutions import Resolution

DRAFT = Resolution().draft_text()


def head(text: str, session: int = 80, known: Known = NOTHING) -> list[str]:
    rolled = roll(parse(text), session, known)
    return [one.after for one in rolled.paragraphs if one.style in ("masthead", "title") and one.after]


def test_an_adopted_text_becomes_a_draft() -> None:
    assert head(Resolution().text()) == [
        "A/80/L.___",
        "United Nations",
        "General Assembly",
        "Distr.: Limited",
        "Eightieth session",
        "Agenda item ___",
        "___: draft resolution",
        "Safe passage for wandering libraries",
    ]


def test_a_draft_without_a_number_has_its_session_moved() -> None:
    assert head(DRAFT.replace("A/78/L.901", "A/78/L.___"))[0] == "United Nations A/80/L.___"


def test_the_text_of_a_committee_goes_to_it_again() -> None:
    text = (
        Resolution()
        .text()
        .replace(
            "without reference to a Main Committee (A/78/L.901)",
            "on the report of the Third Committee (A/78/481, para. 9)",
        )
    )
    found = head(text)
    assert found[0] == "A/C.3/80/L.___"
    assert found[4:6] == ["Eightieth session", "Third Committee"]


def test_the_base_reads_again_as_it_stood() -> None:
    rolled = roll(resolution("Noting the mules"), 80, NOTHING)
    assert "78/901. Safe passage for wandering libraries" in rolled.before
    assert "Resolution adopted by the General Assembly on 12 December 2023" in rolled.before


def test_a_draft_loses_its_sponsors_and_its_day_and_gets_a_warning() -> None:
    found = head(DRAFT)
    assert "United Nations A/80/L.___" in found
    assert "___: draft resolution" in found
    assert not any("Nepal" in line or "November" in line for line in found)
    rolled = roll(parse(DRAFT), 80, NOTHING)
    assert "not adopted" in asked(rolled, "not adopted")[0].words
    assert "Nepal, Malta" in asked(rolled, "sponsors")[0].words


def test_the_number_of_the_item_is_that_of_the_new_session_where_it_is_known() -> None:
    assert "Agenda item 15 (b)" in head(Resolution().text(), known=Known(item="15 (b)"))


def test_the_new_text_reads_as_a_draft_of_its_session() -> None:
    rolled = roll(resolution("Noting the mules"), 81, NOTHING)
    again = parse("\n\n".join(rolled.after))
    assert (again.kind, again.session, again.symbol, again.date) == ("draft resolution", 81, None, None)
    assert again.title == Resolution.title
