"""Comparisons as a page."""

import re

from lxml import html

from seized.drafting.compare import collate
from seized.export.comparison.html import page
from tests.versions import ORDERS, RECITALS, version

FIRST = (*RECITALS, *ORDERS)
SECOND = (*RECITALS[:2], ORDERS[0].replace("Urges", "Encourages"), "Thanks the ferrymen & all, < 9;", *ORDERS[1:])


def tree(*paragraphs: tuple[str, ...]) -> html.HtmlElement:
    return html.fromstring(page(collate([version(*one) for one in paragraphs])))


def test_changes_are_elements_and_words() -> None:
    found = tree(FIRST, SECOND)
    gone, come = ([one.text_content() for one in found.iterfind(f".//p/{tag}")] for tag in ("del", "ins"))
    assert gone[-1] == "Urges"
    assert "".join(come) == "EncouragesThanks the ferrymen & all, < 9;"
    assert found.xpath("//p/ins/*[@class='opening']/text()") == ["Encourages"]
    told = found.xpath("//*[@class='what']/text()")
    assert told == ["preambular para. 3: deleted", "para. 1: edited", "para. 2: new"]
    assert "urges → encourages: weaker" in found.xpath("//*[@class='meaning']/text()")


def test_another_number_shows_both() -> None:
    labels = [element.text_content() for element in tree(FIRST, SECOND).xpath("//*[@class='label']")]
    assert "2.3." in labels


def test_the_links_lead_somewhere() -> None:
    found = tree(FIRST, SECOND)
    targets = {href[1:] for href in found.xpath("//@href")}
    assert targets
    assert targets <= set(found.xpath("//@id"))


def test_only_a_line_has_a_table() -> None:
    assert not tree(FIRST, SECOND).xpath("//table")
    found = tree(FIRST, SECOND, FIRST)
    assert len(found.xpath("//thead//th")) == 4
    assert len(found.xpath("//section[@class='step']")) == 2


def test_nothing_is_fetched() -> None:
    text = page(collate([version(*FIRST), version(*SECOND)])).decode()
    assert not re.search(r"(?:src|href)=\"(?!#)", text)
