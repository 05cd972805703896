"""The two drafts that Seized was begun for; every expected value was found by reading them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import pytest

from seized.model import Citation, Document
from tests.real.corpus import reading


@dataclass(frozen=True)
class Asked:
    """One mandate: where, by which verb, of whom, of which kind, by when, how often."""

    paragraph: str
    verb: str
    addressees: tuple[str, ...]
    kind: str = "other"
    session: int | None = None
    recurrence: str | None = None
    of_the_un: bool | None = False
    """None where two careful readers might differ."""


@dataclass(frozen=True)
class Seed:
    """What one draft says."""

    file: str
    symbol: str | None
    session: int
    items: tuple[str, ...]
    date: str
    title: str
    sponsors: tuple[str, ...]
    preambular: int
    operative: int
    notes: dict[str, str]
    """The paragraph that carries the mark of each footnote."""
    resolutions: tuple[tuple[str, str, str | None], ...]
    """Where, which, and the date that is cited with it; `n3` is the third footnote."""
    charter: tuple[str, ...]
    treaty_notes: tuple[str, ...]
    mandates: tuple[Asked, ...]


CENTRAL_ASIA = Seed(
    file="seeds/000_d09ef3adff44742f.txt",
    symbol=None,
    session=76,
    items=("66",),
    date="2022-07-19",
    title="Zone of peace, trust and cooperation of Central Asia",
    sponsors=("China", "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Türkiye", "Turkmenistan", "Uzbekistan"),
    preambular=20,
    operative=10,
    notes={"1": "pp8", "2": "pp9", "3": "pp13", "4": "pp16"},
    resolutions=(
        ("n1", "A/RES/53/243", None),
        ("n3", "A/RES/70/1", None),
        ("n4", "A/RES/75/272", None),
        ("pp5", "A/RES/73/338", "2019-09-12"),
    ),
    charter=("pp2", "pp3", "pp4", "pp20", "op6"),
    treaty_notes=(),
    mandates=(
        Asked("op4", "calls upon", ("countries of the Central Asian region",)),
        Asked("op5", "calls upon", ("States of the Central Asian region",)),
        Asked("op6", "encourages", ("States of the region", "other regions")),
        Asked("op7", "encourages", (), "meeting", recurrence="regular"),
        Asked("op9", "encourages", ("partners of the Central Asian States", "international community")),
        Asked("op10", "decides", ("General Assembly",), "agenda", 77, of_the_un=True),
    ),
)

SHANGHAI = Seed(
    file="seeds/004_0d0dd45d291661fc.txt",
    symbol="A/77/L.107",
    session=77,
    items=("127 (s)",),
    date="2023-08-28",
    title="Cooperation between the United Nations and the Shanghai Cooperation Organization",
    sponsors=(
        "Azerbaijan", "China", "India", "Kazakhstan", "Kyrgyzstan", "Pakistan", "Russian Federation", "Tajikistan",
        "Uzbekistan",
    ),
    preambular=23,
    operative=5,
    notes={"1": "pp8", "2": "pp10", "3": "pp12", "4": "pp13", "5": "pp14", "6": "pp21", "7": "pp21"},
    resolutions=(
        ("n1", "A/RES/70/1", None),
        ("n4", "A/RES/60/288", None),
        ("n5", "A/RES/S-30/1", None),
        ("pp11", "A/RES/71/14", None),
        ("pp22", "A/RES/61/210", "2006-12-20"),
        ("pp3", "A/RES/59/48", "2004-12-02"),
        ("pp4", "A/RES/64/183", "2009-12-18"),
        ("pp4", "A/RES/65/124", "2010-12-13"),
        ("pp4", "A/RES/67/15", "2012-11-19"),
        ("pp4", "A/RES/69/11", "2014-11-11"),
        ("pp4", "A/RES/71/14", "2016-11-21"),
        ("pp4", "A/RES/73/334", "2019-08-30"),
        ("pp4", "A/RES/75/268", "2021-03-25"),
    ),
    charter=("pp2", "pp9"),
    treaty_notes=("2", "3"),
    mandates=(
        Asked("op2", "proposes", ("Secretary-General",), recurrence="regular", of_the_un=True),
        Asked(
            "op3", "proposes",
            ("specialized agencies", "organizations", "programmes", "funds of the United Nations system"),
            of_the_un=True,
        ),
        Asked("op3", "recommends", ("heads of such entities",), of_the_un=None),
        Asked("op4", "requests", ("Secretary-General",), "report", 79, of_the_un=True),
        Asked("op5", "decides", ("General Assembly",), "agenda", 79, of_the_un=True),
    ),
)  # fmt: skip

OPENINGS = {77: "2022-09-13", 79: "2024-09-10"}
both = pytest.mark.parametrize("seed", [CENTRAL_ASIA, SHANGHAI], ids=["Central Asia", "Shanghai"])


def cited(document: Document) -> list[tuple[str, Citation]]:
    """Every citation with the place where it stands."""
    inside = [(paragraph.id, found) for paragraph in document.paragraphs for found in paragraph.citations]
    return inside + [(f"n{note.marker}", found) for note in document.footnotes for found in note.citations]


def words(addressees: Iterable[str]) -> list[str]:
    """The words of all addressees: how coordinated nouns are split between them is nobody's error."""
    return sorted(
        word for word in re.findall(r"[\w-]+", " ".join(addressees)) if word not in ("all", "and", "the", "of")
    )


@both
def test_masthead(seed: Seed) -> None:
    document = reading(seed.file)
    assert (document.kind, document.organ) == ("draft resolution", "General Assembly")
    assert (document.symbol, document.session, document.agenda_items) == (seed.symbol, seed.session, seed.items)
    assert (document.date, document.title, document.sponsors) == (seed.date, seed.title, seed.sponsors)


@both
def test_paragraphs(seed: Seed) -> None:
    document = reading(seed.file)
    preamble = [paragraph for paragraph in document.paragraphs if paragraph.part == "preamble"]
    operative = [paragraph for paragraph in document.paragraphs if paragraph.part == "operative"]
    assert [p.id for p in preamble] == [f"pp{n}" for n in range(1, seed.preambular + 1)]
    assert [(p.id, p.number) for p in operative] == [(f"op{n}", f"{n}.") for n in range(1, seed.operative + 1)]
    assert all(p.opening for p in (*preamble, *operative))


@both
def test_footnotes(seed: Seed) -> None:
    assert {note.marker: note.paragraph for note in reading(seed.file).footnotes} == seed.notes


@both
def test_resolutions_cited(seed: Seed) -> None:
    found = {
        (place, re.sub(r" ?[A-Z]$", "", citation.symbol or ""), citation.date)
        for place, citation in cited(reading(seed.file))
        if citation.kind == "resolution" and citation.symbol
    }
    assert sorted(found, key=str) == sorted(seed.resolutions, key=str)


def test_both_parts_of_a_lettered_resolution_are_cited() -> None:
    note = reading(CENTRAL_ASIA.file).footnotes[0]
    assert [citation.symbol for citation in note.citations] == ["A/RES/53/243 A", "A/RES/53/243 B"]


@both
def test_charter_cited(seed: Seed) -> None:
    places = [place for place, citation in cited(reading(seed.file)) if citation.kind == "charter"]
    assert sorted(set(places)) == sorted(seed.charter)


@both
def test_treaties_cited_in_footnotes(seed: Seed) -> None:
    notes = [note for note in reading(seed.file).footnotes if any(c.kind == "treaty" for c in note.citations)]
    assert tuple(note.marker for note in notes) == seed.treaty_notes


@both
def test_mandates(seed: Seed) -> None:
    found = [
        (m.paragraph, m.verb, words(a.text for a in m.addressees), m.kind, m.due and m.due.session, m.recurrence)
        for m in reading(seed.file).mandates
    ]
    expected = [(a.paragraph, a.verb, words(a.addressees), a.kind, a.session, a.recurrence) for a in seed.mandates]
    assert found == expected


@both
def test_who_carries_a_mandate_of_the_un(seed: Seed) -> None:
    for asked, found in zip(seed.mandates, reading(seed.file).mandates, strict=True):
        assert asked.of_the_un is None or found.un_mandate == asked.of_the_un, found


@both
def test_sessions_have_their_calendar(seed: Seed) -> None:
    for mandate in reading(seed.file).mandates:
        if mandate.due and mandate.due.session:
            assert mandate.due.window is not None
            assert mandate.due.window[0] == OPENINGS[mandate.due.session]
