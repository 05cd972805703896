"""The page: what it shows, and that it stands alone."""

import re
from base64 import b64encode
from hashlib import sha256

import msgspec
from lxml import html

from seized.export.readings.html import pieces
from seized.model import Document, Failure, Observance, Origin, Problem


def page(*readings: Document | Failure) -> str:
    return b"".join(pieces(readings)).decode()


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_document_reads_as_it_is_printed(reading: Document) -> None:
    tree = html.fromstring(page(reading))
    shown = [words(paragraph) for paragraph in tree.find_class("paragraph")]
    assert shown == [
        "The General Council,",
        "Recalling1 its resolution 7/2 of 9 April 2019,",
        "1.Requests the keeper of Türkiye’s locks to report, at the thirteenth session, every year;",
        "(a)To <b>=count</b> eels.",
    ]
    assert [words(opening) for opening in tree.find_class("opening")] == [
        "The General Council,",
        "Recalling",
        "Requests",
    ]


def test_a_draft_is_not_shown_as_adopted(reading: Document) -> None:
    assert "adopted" not in page(reading)
    assert "Draft resolution of 26 February 2024" in page(reading)


def test_a_note_and_its_words_share_a_fact(reading: Document) -> None:
    tree = html.fromstring(page(reading))
    (note,) = tree.xpath("//li[contains(@class, 'mandate')]")
    assert words(note) == "requests · keeper; UNEP · report · 13th session (10 Sep 2024 to 9 Sep 2025) · annual"
    lit = tree.xpath("//p//span[@data-fact=$fact]", fact=note.get("data-fact"))
    assert "".join(map(words, lit)).startswith("Requests")
    assert words(lit[-1]) == "To <b>=count</b> eels."
    (cites,) = tree.xpath("//li[not(@class)]/span[@data-fact]")
    assert words(cites) == "LRT/GC/RES/7/2 (9 Apr 2019)"
    assert tree.xpath("//p/span[@data-fact=$fact]", fact=cites.get("data-fact"))[0].text == "7/2 of 9 April 2019"


def test_what_a_paragraph_tells_stands_in_its_margin(reading: Document) -> None:
    at = reading.text.index("9 April")
    year = Observance(
        paragraph="pp1", name="Year of Eels", start="2031", end="2031", recurrence=None, span=(at, at + 7)
    )
    tree = html.fromstring(page(msgspec.structs.replace(reading, observances=(year,))))
    (note,) = tree.find_class("note")
    assert words(note) == "observance Year of Eels · 2031"
    lit = [
        span for span in tree.xpath("//p//span[@data-fact]") if note.get("data-fact") in span.get("data-fact").split()
    ]
    assert list(map(words, lit)) == ["9 April"]


def test_every_link_has_its_target(reading: Document) -> None:
    tree = html.fromstring(page(reading, reading))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in tree.xpath("//a/@href")} <= set(ids)


def test_the_page_stands_alone(reading: Document) -> None:
    text = page(reading)
    assert not re.search(r"https?://|src=|@import|url\(", text)
    for kind in ("style", "script"):
        content = re.search(rf"<{kind}>(.*?)</{kind}>", text, re.DOTALL)
        assert content
        assert f"{kind}-src 'sha256-{b64encode(sha256(content[1].encode()).digest()).decode()}'" in text


def test_several_documents_get_a_list_and_failures_are_named(reading: Document) -> None:
    failure = Failure(Origin("bad.pdf", None, None, None), Problem("damaged", "bad.pdf: <cut> short"))
    several = html.fromstring(page(reading, failure, reading))
    assert len(several.xpath("//nav//li")) == 2
    assert "bad.pdf: <cut> short" in several.text_content()
    assert not html.fromstring(page(reading)).xpath("//nav")


def test_a_bare_document_says_what_it_lacks(reading: Document) -> None:
    bare = msgspec.structs.replace(reading, symbol=None, organ=None, title=None, date=None, mandates=(), footnotes=())
    text = html.fromstring(page(bare)).text_content()
    assert "no symbol" in text
    assert "No mandate was found." in text
