"""The rules that ask what is known of other texts, with answers made up for the tests."""

from collections.abc import Sequence

import msgspec

from seized.drafting.checking import check
from seized.drafting.knowledge import Adopted, Alike, KnownTexts
from seized.drafting.rules import chosen
from tests.drafts import draft
from tests.unit.drafting.planted import CLEAN

TWO_REPORTS = tuple(
    Adopted(
        symbol=f"A/RES/{session}/901",
        date=f"{year}-12-01",
        session=str(session),
        title="Return of the herons",
        items=("Wading birds of the world",),
        asked=frozenset({"report", "agenda"}),
    )
    for session, year in ((76, 2021), (78, 2023))
)


class Told:
    """A register that knows what it is told."""

    is_register = True

    def __init__(self, texts: Sequence[Adopted] = (), alike: Sequence[Alike] = (), item: str | None = None) -> None:
        self._texts = texts
        self._alike = alike
        self._item = item

    def adopted(self, symbol: str) -> Adopted | None:
        return next((text for text in self._texts if text.symbol == symbol), None)

    def series(self, title: str, before: str) -> Sequence[Adopted]:
        return [text for text in self._texts if text.title == title and text.date <= before]

    def item(self, session: int, number: str) -> str | None:
        return self._item

    def alike(self, text: str) -> Sequence[Alike]:
        return self._alike


def messages(text: str, rule: str, known: Told | KnownTexts) -> list[tuple[str, str]]:
    """Quote and message of what one rule finds."""
    return [(one.quote, one.message) for one in check(draft(text, known), chosen([rule])).findings]


def test_what_the_register_lacks_is_named_once_a_paragraph_and_never_called_wrong() -> None:
    found = messages(CLEAN, "K03", Told([Adopted(symbol="A/RES/71/14", date="2016-11-21", session="71")]))
    assert found == [
        (
            "69/11 of 11 November 2014",
            "Not in the register, so that no date was compared: A/RES/69/11 and A/RES/73/334",
        ),
        (
            "Security Council resolution 1540 (2004) of 28 April 2004",
            "Not in the register, so that no date was compared: S/RES/1540 (2004)",
        ),
    ]
    assert messages(CLEAN, "K03", KnownTexts()) == []


def test_the_latest_of_a_series_is_wanted() -> None:
    recalling = CLEAN.replace("73/334 of 30 August 2019", "76/901 of 1 December 2021")
    assert messages(recalling, "K02", Told(TWO_REPORTS)) == [
        ("76/901 of 1 December 2021", "78/901 of 1 December 2023 is later, and is not recalled")
    ]
    both = recalling.replace("76/901 of 1 December 2021", "78/901 of 1 December 2023")
    assert messages(both, "K02", Told(TWO_REPORTS)) == []


def test_an_item_of_another_name_does_not_fit() -> None:
    assert messages(CLEAN, "K04", Told(TWO_REPORTS, item="Wading birds of the world: herons")) == []
    assert messages(CLEAN, "K04", Told(TWO_REPORTS, item="Eels of the world")) == [
        ("12", "Item 12 is “Eels of the world”; A/RES/78/901 stood under “Wading birds of the world”")
    ]


def test_what_the_series_always_asked_for_is_missed() -> None:
    assert messages(CLEAN, "K05", Told(TWO_REPORTS)) == []
    start, end = CLEAN.index("6. Requests"), CLEAN.index("7. Decides")
    without = CLEAN[:start] + CLEAN[end:].replace("7. Decides", "6. Decides")
    (found,) = messages(without, "K05", Told(TWO_REPORTS))
    assert found[1] == "All 2 texts of the series in the register ask for a report; this one does not"
    assert messages(without, "K05", Told(TWO_REPORTS[:1])) == []


def test_a_review_that_the_series_always_had_is_missed() -> None:
    reviewed = [msgspec.structs.replace(text, reviewed=True) for text in TWO_REPORTS]
    (found,) = messages(CLEAN, "K05", Told(reviewed))
    assert found[1].endswith("keep the matter under review; this one does not")
    assert (
        messages(
            CLEAN.replace("7. Decides to", "7. Decides to remain seized of the matter and to"), "K05", Told(reviewed)
        )
        == []
    )
    once = [reviewed[0], TWO_REPORTS[1]]
    assert messages(CLEAN, "K05", Told(once)) == []


def test_nearly_agreed_language_is_shown_beside() -> None:
    paragraph = (
        "Noting the meeting of the wardens of the delta, held in Lima on 12 May 2023, and the meetings held in Nairobi "
        "on 9 and 10 June 2024,"
    )
    near = paragraph.replace("the meetings held", "the two meetings held")
    found = check(draft(CLEAN, Told(alike=[Alike("A/RES/79/9#pp2", "Storks", near)])), chosen(["K06"])).findings
    assert [(one.quote, one.message) for one in found] == [("Noting", "Nearly the words of A/RES/79/9#pp2")]
    beside = found[0].beside
    assert beside
    assert "".join(stretch.before for stretch in beside.stretches) == near
    assert [stretch.before for stretch in beside.stretches if stretch.kind != "kept"] == ["two "]
    same = [Alike("A/RES/79/9#pp2", "Storks", paragraph), Alike("A/RES/79/9#pp3", "Storks", near)]
    assert messages(CLEAN, "K06", Told(alike=same)) == []
    assert messages(CLEAN, "K06", Told(alike=[Alike("A/RES/79/9#pp2", "Return of the herons", near)])) == []


def test_a_title_that_another_text_of_the_session_has() -> None:
    taken = Adopted(symbol="A/RES/80/3", date="2025-10-01", session="80", title="Return of the herons")
    assert messages(CLEAN, "K07", Told([taken])) == [("Return of the herons", "A/RES/80/3 has this title already")]
    own = Adopted(
        symbol="A/RES/80/3", date="2025-10-01", session="80", title="Return of the herons", drafts=("A/80/L.901",)
    )
    assert messages(CLEAN, "K07", Told([own])) == []
