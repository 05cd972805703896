"""An entry in words: what is asked of whom, where it stands, and when it is due."""

import msgspec
import pytest

from seized.export.mandates.wording import (
    address,
    agenda,
    days,
    falls_due,
    heading,
    judgement,
    provenance,
    reference,
    source,
    task,
)
from seized.model.mandate import Addressee, AgendaItem, Due
from seized.model.register import Entry, Window
from tests.entries import AGENDA, ASKED_BY_A_DRAFT, DRAFT, EXTENSION, LETTER, MEETING, REPORT, RESOLUTION

replace = msgspec.structs.replace


def with_mandate(entry: Entry, **changed: object) -> Entry:
    return replace(entry, mandate=replace(entry.mandate, **changed))


def test_a_document_without_symbol_is_named_by_its_key() -> None:
    assert reference(REPORT) == "A/RES/90/12, para. 4"
    assert reference(MEETING) == "text:0123456789abcdef"


@pytest.mark.parametrize(
    ("kind", "names", "told"),
    [
        ("report", ["Secretary-General"], "Report by the Secretary-General"),
        ("other", ["Secretary-General", "Member States"], "Action by the Secretary-General and Member States"),
        ("meeting", ["Secretary-General", "A", "B"], "Meeting by the Secretary-General and 2 others"),
        ("agenda", ["General Assembly"], "Agenda item for the General Assembly"),
        ("extension", [], "Extension"),
    ],
)
def test_the_task(kind: str, names: list[str], told: str) -> None:
    assert task(with_mandate(REPORT, kind=kind, addressees=tuple(Addressee(name, name) for name in names))) == told


def test_a_name_has_the_article_of_its_paragraph() -> None:
    asked = replace(
        with_mandate(REPORT, addressees=(Addressee("Programme", "Eel Programme"), Addressee("States", "States"))),
        paragraph_text="The Programme, and States, are asked to count.",
    )
    assert task(asked) == "Report by the Eel Programme and States"
    governed = replace(asked, chapeau="Requests the States:", paragraph_text="To count.")
    assert task(governed) == "Report by Eel Programme and the States"


def test_a_heading_names_a_draft_and_cuts_a_long_title() -> None:
    assert heading(ASKED_BY_A_DRAFT).endswith("(draft A/90/L.3, para. 2)")
    long = heading(replace(REPORT, document=replace(RESOLUTION, title="Eels, " * 40)))
    assert long.endswith("… (A/RES/90/12, para. 4)")
    assert len(long) < 160


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (REPORT, "Resolution A/RES/90/12, para. 4, adopted on 4 December 2035"),
        (ASKED_BY_A_DRAFT, "Draft resolution A/90/L.3, para. 2, of 1 October 2035"),
        (MEETING, "Document text:0123456789abcdef, of June 2035"),
        (replace(REPORT, document=replace(RESOLUTION, date=None)), "Resolution A/RES/90/12, para. 4"),
    ],
)
def test_only_what_was_adopted_is_called_so(entry: Entry, told: str) -> None:
    assert provenance(entry) == told


@pytest.mark.parametrize(
    ("due", "told"),
    [
        (None, None),
        (Due("at its 91st session", session=91), "91st session"),
        (
            Due("at its 91st session", session=91, organ="Human Rights Council"),
            "91st session of the Human Rights Council",
        ),
        (
            Due("", sessions=(91, 92), organ="General Assembly"),
            "91st and 92nd sessions of the General Assembly",
        ),
        (
            Due("", sessions=(58, 91), organs=("Human Rights Council", "General Assembly")),
            "58th session of the Human Rights Council and 91st session of the General Assembly",
        ),
        (Due("by 30 April 2036", date="2036-04-30"), "30 April 2036"),
        (Due("within 90 days", within="P90D"), "within 90 days"),
        (Due("as soon as possible"), "as soon as possible"),
    ],
)
def test_when_it_falls_due(due: Due | None, told: str | None) -> None:
    assert falls_due(with_mandate(REPORT, due=due)) == told


def test_the_days_of_a_window() -> None:
    assert days(Window("2036-09-09", "2037-09-08")) == "9 September 2036 to 8 September 2037"
    assert days(Window(None, "2036-04-30")) == days(Window("2036-04-30", "2036-04-30")) == "30 April 2036"


def test_agenda_items_by_title_else_in_their_own_words() -> None:
    named = AgendaItem("under the item", (0, 9), item="Waters", sub_item="Eels")
    items = (named, named, AgendaItem("the same agenda item", (0, 9)), AgendaItem("x", (0, 9), item="Locks"))
    assert agenda(with_mandate(REPORT, agenda=items)) == ["Waters – Eels", "the same agenda item", "Locks"]


def test_the_source_stands_below_what_governs_it() -> None:
    assert source(AGENDA).startswith("Decides, for its part:\nTo include")
    assert source(REPORT) == REPORT.paragraph_text


def test_a_judgement_is_somebodys() -> None:
    assert judgement(REPORT) == "no indication"
    assert judgement(MEETING) == "not applicable, by Ä. Clerk on 29 February 2036"
    assert judgement(EXTENSION).startswith("implemented (A/90/7; S/2035/8), by Ä. Clerk on 29 February 2036: The ")


@pytest.mark.parametrize(
    ("symbol", "url"),
    [
        ("A/RES/77/338", "https://docs.un.org/en/A/RES/77/338"),
        ("S/RES/2735 (2024)", "https://docs.un.org/en/S/RES/2735(2024)"),
        ("A/90/L.3/Rév.1", "https://docs.un.org/en/A/90/L.3/R%C3%A9v.1"),
        ("LRT/GC/12/L.7", None),
        ("A/RES/77/338?x=1", None),
        (None, None),
    ],
)
def test_where_the_united_nations_publish_it(symbol: str | None, url: str | None) -> None:
    assert address(replace(RESOLUTION, symbol=symbol)) == url


def test_drafts_have_addresses_and_letters_have_none() -> None:
    assert address(DRAFT) == "https://docs.un.org/en/A/90/L.3"
    assert address(LETTER) is None
