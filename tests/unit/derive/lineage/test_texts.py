"""What the lineage takes from a reading."""

from seized.derive.lineage.texts import text
from seized.model import Document
from seized.model.lineage import DueSession
from seized.pipeline import parse

RESOLUTION = """\
Resolution adopted by the General Assembly on 3 December 2018

73/901. Eels and locks

The General Assembly,
Recalling its resolutions 64/901 of 18 December 2009, 65/902 of 13 December 2010 and 67/903 of 19 November 2012 on \
eels and locks,
Recalling also its resolution 59/904 of 2 December 2004, by which it granted observer status to the Eel Fishers Union, \
and its resolution 61/905 of 20 December 2006,
Recalling further section III of its resolution 62/906 of 22 December 2007 and its resolutions 70/907 of 4 December \
2015 and 71/908 of 5 December 2016,
1. Requests the Secretary-General to submit to the General Assembly at its seventy-fifth session a report on eels;
2. Decides to include in the provisional agenda of its seventy-fifth session the item entitled "Eels and locks";
3. Invites the Eel Fishers Union to count its locks.
"""


def recalled(document: Document) -> dict[str, tuple[str, str]]:
    return {recall.symbol: (recall.paragraph, recall.words.strip(" ,")) for recall in text(document).recalls}


def test_a_list_shares_the_words_that_follow_it() -> None:
    found = recalled(parse(RESOLUTION))
    assert found["A/RES/64/901"] == found["A/RES/65/902"] == found["A/RES/67/903"] == ("pp1", "on eels and locks")


def test_each_resolution_has_the_words_up_to_the_next_one() -> None:
    found = recalled(parse(RESOLUTION))
    assert found["A/RES/59/904"] == ("pp2", "by which it granted observer status to the Eel Fishers Union")
    assert found["A/RES/61/905"] == ("pp2", "")


def test_a_resolution_recalled_in_part_is_of_no_list() -> None:
    found = recalled(parse(RESOLUTION))
    assert found["A/RES/62/906"] == ("pp3", "section III")
    assert found["A/RES/70/907"] == found["A/RES/71/908"] == ("pp3", "")


def test_requests_are_reports_and_agenda_items() -> None:
    found = text(parse(RESOLUTION), "A/RES/73/901")
    assert [(request.kind, request.paragraph, request.sessions) for request in found.requests] == [
        ("report", "1", (DueSession(75, "General Assembly"),)),
        ("agenda", "2", (DueSession(75, "General Assembly"),)),
    ]


def test_a_draft_is_one(reading: Document) -> None:
    found = text(reading)
    assert (found.key, found.draft, found.sponsors) == ("LRT/GC/12/L.7", True, ("Alderford", "Türkiye"))
    assert text(parse("A text"), "text:abc").key == "text:abc"
