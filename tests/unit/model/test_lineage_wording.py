import pytest

from seized.model.lineage import (
    Answered,
    Cycle,
    DraftOf,
    DueSession,
    Member,
    Opening,
    Request,
    Series,
    Stated,
    Text,
    Trace,
    Versions,
)
from seized.model.lineage_wording import asked, cycle_words, heading, places, stated_words, stood, told

OLD = Text(key="A/RES/64/1", symbol="A/RES/64/1", kind="resolution", session=64, date="2009-12-18", title="Eels")
NEW = Text(key="A/RES/66/2", symbol="A/RES/66/2", kind="resolution", session=66, standing="cited")


def tied(kind: str, session: int, answer: str | None, organ: str | None = "General Assembly") -> Answered:
    request = Request(mandate="#op1.m1", kind=kind, paragraph="1")  # type: ignore[arg-type]
    because = None if answer else "no text"
    return Answered(
        by="A/RES/64/1", request=request, session=DueSession(session, organ), answer=answer, because=because
    )


SERIES = Series(
    title="Eels",
    organ="General Assembly",
    members=tuple(Member(text=text, by="title", because="") for text in (OLD, NEW)),
    openings=(Opening(Text(key="A/RES/59/4", symbol="A/RES/59/4", kind="resolution", date="2004"), ""),),
    cycle=Cycle("biennial", "session", (64, 66), (2,), "two texts, 2 years apart"),
    stated=(Stated("annual", "A/RES/64/1", "3"), Stated("annual", "A/RES/66/2", "4")),
    requests=(
        tied("agenda", 66, "A/RES/66/2"),
        tied("report", 66, "A/RES/66/2"),
        tied("report", 65, None),
        tied("report", 54, None, "Human Rights Council"),
    ),
    drafts=(DraftOf(symbol="A/64/L.3", key="A/64/L.3", standing="cited", became="A/RES/64/1"),),
)


def test_what_is_asked_for_at_each_session() -> None:
    (first, second) = asked(SERIES)["A/RES/64/1"]
    assert (first.session, first.what, first.answer) == (65, "a report", None)
    assert (second.session, second.what, second.answer) == (66, "a report and an agenda item", "A/RES/66/2")


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        (["pp4"], "preambular para. 4"),
        (["pp6", "pp8", "op4.a.ii"], "preambular paras. 6 and 8, para. 4 (a) (ii)"),
        (["annex1.op2"], "annex1.op2"),
        ([], ""),
    ],
)
def test_places(labels: list[str], words: str) -> None:
    assert places(labels) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (OLD, "18 December 2009, 64th session"),
        (NEW, "66th session"),
        (Text(key="x", symbol=None, kind="x"), "of unknown date"),
    ],
)
def test_when_a_text_was_adopted(text: Text, words: str) -> None:
    assert stood(text) == words


def test_cycle_and_recurrence_are_told_apart() -> None:
    assert cycle_words(SERIES.cycle) == "two texts, 2 years apart"
    assert cycle_words(None) == "not known"
    assert stated_words(SERIES) == "annual (A/RES/66/2, paragraph 4)"


def test_the_series_in_sentences() -> None:
    assert told(SERIES) == (
        "A/RES/59/4 (2004) opened the series. A/RES/64/1, 18 December 2009, 64th session, read; asked for a report at"
        " the 65th session, no text; asked for a report and an agenda item at the 66th"
        " session, followed by A/RES/66/2. A/RES/66/2, 66th session, only cited. Draft A/64/L.3 of A/RES/64/1."
        " Cycle: two texts, 2 years apart."
    )


def test_a_heading_tells_a_title_from_a_subject() -> None:
    assert heading(Trace(focus=OLD, series=SERIES, versions=Versions())) == "Eels"
    untitled = Series(title="Alderford", organ=None, members=(Member(text=NEW, by="title", because=""),))
    assert heading(Trace(focus=NEW, series=untitled, versions=Versions())) == "Without a title, on: Alderford"
    assert heading(Trace(focus=NEW, series=Series(title=None, organ=None), versions=Versions())) == ""
