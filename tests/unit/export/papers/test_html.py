import re
from importlib.resources import files

import pytest
from lxml import html

from seized.export.papers.html import paper_html
from seized.export.papers.paper import Block, Grid, Heading, Paper, Picture, Reference, Run, Statement
from seized.export.pictures import drawing
from tests.unit.export.papers.invented import BLOCKS, PAPER, PICTURE


def page(*blocks: Block) -> html.HtmlElement:
    return html.fromstring(paper_html(Paper(title="Eels", blocks=blocks)).decode())


WHOLE = html.fromstring(paper_html(PAPER).decode())


def said(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_it_is_the_same_every_time() -> None:
    assert paper_html(PAPER) == paper_html(PAPER)


def test_nothing_is_fetched_and_nothing_runs() -> None:
    assert all(address.startswith("#") for address in WHOLE.xpath("//@href | //@src"))
    assert not WHOLE.xpath("//script | //link | //iframe | //@style | //@*[starts-with(name(), 'on')]")
    assert "url(" not in WHOLE.xpath("string(//style)")
    policy = WHOLE.xpath("string(//meta[@http-equiv]/@content)")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_ids_are_there_once_and_all_that_refers_to_one_finds_it() -> None:
    ids = WHOLE.xpath("//@id")
    assert len(ids) == len(set(ids))
    wanted = {address.removeprefix("#") for address in WHOLE.xpath("//@href")}
    wanted |= {name for names in WHOLE.xpath("//@aria-labelledby") for name in names.split()}
    assert wanted <= set(ids)


def test_head_title_and_sections() -> None:
    assert [said(line) for line in WHOLE.xpath("//header/p[@class='head']/span")] == list(PAPER.head)
    assert [said(line) for line in WHOLE.xpath("//header/h1")] == [PAPER.title]
    assert [said(found) for found in WHOLE.xpath("//main/section/h2")] == [
        *(block.text for block in BLOCKS if isinstance(block, Heading) and block.level == 1),
        "Sources in their own words",
    ]
    assert said(WHOLE.xpath("//main/section[@id='part-eels-and-locks']/section/h3")[0]) == "Locks"


def test_a_long_paper_has_a_list_of_contents() -> None:
    assert len(WHOLE.xpath("//nav//li")) == 6
    assert not page(Heading("One"), Heading("Two")).xpath("//nav")


def test_references_stand_behind_and_lead_to_their_quotes() -> None:
    notes = WHOLE.xpath("//p/small[@role='note']")
    assert said(notes[0]) == "[A/RES/86/901, pp. 4; draft A/87/L.905, para. 7]"
    target = notes[0].xpath(".//a/@href")[1]
    assert "count its eels" in said(WHOLE.xpath(f"//li[@id='{target[1:]}']")[0])


def test_a_table() -> None:
    (table,) = WHOLE.xpath("//table")
    assert said(table.xpath("./caption")[0]) == "Meetings, in the order of their days"
    assert table.xpath("./thead/tr/th/@scope") == ["col"] * 4
    assert table.xpath("./tbody/tr/th/@scope") == ["row"] * 2
    assert [said(cell) for cell in table.xpath(".//td[@class='number']")] == ["12", "1,204"]
    assert set(table.xpath("./tbody/tr/*/@data-name")) == {"Day", "Meeting", "Place", "Delegates"}


def test_an_empty_table_says_why() -> None:
    root = page(Grid("Agreements", ("Day",), (), empty="No text tells of one."))
    assert not root.xpath("//table")
    assert [said(one) for one in root.xpath("//main/p")] == ["Agreements", "No text tells of one."]


def test_a_picture_stands_in_the_page_with_its_words() -> None:
    root = page(PICTURE, PICTURE)
    assert [one.get("aria-labelledby") for one in root.xpath("//figure/svg")] == [
        "picture-1-title picture-1-desc",
        "picture-2-title picture-2-desc",
    ]
    assert [said(one) for one in root.xpath("//figure[1]//details/p")] == [
        "Meetings: in 2031 and in 2033.",
        "Agreements: none.",
    ]


def test_the_tones_of_pictures_are_those_of_the_page() -> None:
    style = (files("seized.export.papers") / "paper.css").read_text("utf-8")
    for tone in (drawing.INK, drawing.SOFT, drawing.FAINT, drawing.PAPER):
        assert f'[fill="{tone}"]' in style and f'[stroke="{tone}"]' in style


@pytest.mark.parametrize("evil", ["<script>eels()</script>", '"><b>eels</b>', "&lt;b&gt;", "\x1b[31m\ud800"])
def test_text_is_text(evil: str) -> None:
    reference = Reference(evil, evil)
    picture = Picture(PICTURE.svg, evil, evil)
    root = page(Heading(evil), Statement((Run(evil),), (reference,), label=evil), Grid(evil, (evil,), ()), picture)
    assert not root.xpath("//script | //b")


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_words_stand_out_from_the_paper() -> None:
    style = (files("seized.export.papers") / "paper.css").read_text("utf-8")
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    light, dark, printed = (dict(re.findall(r"--(\w+): (#[0-9a-f]{6})\b", block)) for block in blocks)
    assert {"paper", "ink", "quiet", "accent", "open", "lit"} <= set(light) & set(dark)
    printed = {
        "paper": "#ffffff",
        "ink": "#000000",
        "accent": "#000000",
        "quiet": "#444444",
        "lit": "#ffffff",
    } | printed
    for tokens in (light, dark, printed):
        for words, ground in (
            ("ink", "paper"),
            ("quiet", "paper"),
            ("accent", "paper"),
            ("quiet", "open"),
            ("ink", "lit"),
        ):
            pair = sorted((luminance(tokens[words]), luminance(tokens[ground])))
            assert (pair[1] + 0.05) / (pair[0] + 0.05) >= (7 if words == "ink" else 4.5), (words, ground)
