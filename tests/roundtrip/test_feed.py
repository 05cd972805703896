"""The feed, held against the rules of RFC 4287 and read by a feed reader, entry by entry."""

import calendar
from datetime import datetime
from pathlib import Path

import feedparser
import msgspec
import pytest
from lxml import etree, html

from seized.export.mandates.atom import pieces
from seized.model.register import Change, Entry
from tests.entries import CHANGES, EXTENSION, REPORT, STAMP

ATOM = "{http://www.w3.org/2005/Atom}"
RULES = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
Pair = tuple[Change, Entry | None]


def written(*changes: Pair, stamp: str = STAMP) -> bytes:
    return b"".join(pieces(changes, stamp))


def words(content: str) -> list[str]:
    """The texts of the blocks of an entry."""
    return [" ".join(block.text_content().split()) for block in html.fragments_fromstring(content)]


@pytest.mark.parametrize("changes", [CHANGES, CHANGES[:1], ()], ids=["several", "one", "none"])
def test_it_follows_the_rules(changes: tuple[Pair, ...]) -> None:
    feed = etree.fromstring(written(*changes))
    RULES.assertValid(feed)
    ids = [element.text for element in feed.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids)) == len(changes) + 1
    assert feed.find(f"{ATOM}author") is not None  # stands for the authors that the entries do not name


@pytest.mark.parametrize(
    "spoilt",
    [
        "<updated>2036-01-05</updated>",
        "<updated></updated>",
        "",
        "<id>urn:a</id><updated>2036-01-05T09:30:00Z</updated>",
    ],
)
def test_the_rules_can_be_broken(spoilt: str) -> None:
    text = written().decode().replace("<updated>2036-03-03T10:15:00+00:00</updated>", spoilt)
    assert not RULES.validate(etree.fromstring(text.encode()))


def test_a_feed_reader_finds_each_change_the_newest_first() -> None:
    feed = feedparser.parse(written(*CHANGES))
    assert not feed.bozo
    assert (feed.feed.title, feed.feed.author, feed.version) == ("Mandates: new and changed", "Seized", "atom10")
    assert [
        (item.title, calendar.timegm(item.updated_parsed), [link.href for link in item.get("links", [])])
        for item in feed.entries
    ] == [
        (
            "Changed: Extension by the Security Council (S/RES/2999 (2035), para. 1)",
            datetime.fromisoformat("2036-01-05T09:30:00Z").timestamp(),
            ["https://docs.un.org/en/S/RES/2999(2035)"],
        ),
        ("Gone: A/90/L.3#op9.m1", datetime.fromisoformat("2036-01-03T00:00:00Z").timestamp(), []),
        (
            "New: Report by the Secretary-General: Eels, locks and “Fähren”, in Türkiye & elsewhere "
            "(A/RES/90/12, para. 4)",
            datetime.fromisoformat("2036-01-02T08:00:00Z").timestamp(),
            ["https://docs.un.org/en/A/RES/90/12"],
        ),
    ]
    assert [tag.term for tag in feed.entries[0].tags] == ["changed", "extension"]
    assert feed.feed.updated == feed.entries[0].updated


def test_an_entry_tells_what_has_changed_and_how_it_stands() -> None:
    changed, gone, new = (item.content[0].value for item in feedparser.parse(written(*CHANGES)).entries)
    assert words(new) == [
        "This mandate is new in the register.",
        "Asked of: Secretary-GeneralDue: 91st sessionStatus: no indication",
        "Resolution A/RES/90/12, para. 4, adopted on 4 December 2035",
        REPORT.paragraph_text,
        "Mandate A/RES/90/12#op4.m1",
    ]
    rows = html.fragment_fromstring(changed, create_parent=True).findall(".//tr")
    assert [[cell.text_content() for cell in row] for row in rows] == [
        ["", "Before", "After"],
        ["Due", "at no time", "June 2036"],
        ["Addressees", "nobody", "<Council>"],
        ["Kind", "other", "extension"],
    ]
    assert 'one "day", as {this} <b>' in words(changed)[4]
    assert words(gone) == ["This mandate is not in the document as it is now read.", "Mandate A/90/L.3#op9.m1"]


def test_names_of_entries_stay_and_differ() -> None:
    (change, entry), *_ = CHANGES
    again = msgspec.structs.replace(change, reading=9, change="changed")
    first, second, third = (
        feedparser.parse(written(pair)).entries[0].id for pair in ((change, entry), (change, EXTENSION), (again, entry))
    )
    assert first == second != third
    assert first.startswith("urn:uuid:")


def test_the_same_changes_give_the_same_bytes() -> None:
    assert written(*CHANGES) == written(*CHANGES) == written(*CHANGES, stamp="2040-01-01T00:00:00Z")
    assert written(stamp=STAMP) != written(stamp="2040-01-01T00:00:00Z")
