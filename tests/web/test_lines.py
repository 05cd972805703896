"""The pages of lines: a series and its redline, texts compared, citations as a graph."""

import io
import json
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit
from zipfile import ZipFile

import pytest
from litestar import Litestar
from litestar.testing import TestClient
from lxml import html

from seized import service
from seized.http.settings import Settings
from seized.server import application
from tests.web import lines

NAME = "seized.local"
FIRST, SECOND, LAST, DRAFT = "A/RES/75/901", "A/RES/77/902", "A/RES/79/903", "A/79/L.903"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient[Litestar]]:
    folder = tmp_path_factory.mktemp("lines")
    with service.opening.opened(str(folder / "register.sqlite"), create=True) as register:
        lines.fill(register, folder)
        with TestClient(application(register, Settings(names=(NAME,))), base_url=f"http://{NAME}") as client:
            yield client


def tree(client: TestClient[Litestar], path: str, status: int = 200) -> html.HtmlElement:
    response = client.get(path)
    assert response.status_code == status, response.text
    return html.document_fromstring(response.text)


def said(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def beads(page: html.HtmlElement, css: str = "wide") -> list[html.HtmlElement]:
    return list(page.xpath(f"//*[local-name()='svg' and contains(@class, '{css}')]//*[local-name()='a']"))


def compared(page: html.HtmlElement) -> list[str]:
    return [str(one) for one in page.xpath("//input[@checked]/@value")]


def test_a_series_is_a_line_of_links_with_names(client: TestClient[Litestar]) -> None:
    page = tree(client, f"/series/{SECOND}")
    names = [one.get("aria-label") or "" for one in beads(page) if "bead" in (one.get("class") or "")]
    assert [name.split(",")[0] for name in names] == [FIRST, SECOND, LAST]
    assert "asked for a report at the 77th session, followed by A/RES/77/902" in names[0]
    assert [one.get("href") for one in beads(page)] == [one.get("href") for one in beads(page, "tall")]
    assert said(page.xpath("//h1")[0]) == lines.TITLE


def test_the_table_says_what_was_asked_and_what_came(client: TestClient[Litestar]) -> None:
    rows = [said(row) for row in tree(client, f"/series/{FIRST}").xpath("//table[contains(@class, 'series')]/tbody/tr")]
    assert any("a report, 77th" in row and SECOND in row for row in rows)
    assert any("a report, 81st" in row and "No indication" in row for row in rows)
    assert any(f"Draft {DRAFT}" in row and f"draft of {LAST}" in row for row in rows)


def test_a_report_that_a_text_of_the_line_names_answers_the_one_before(client: TestClient[Litestar]) -> None:
    page = tree(client, f"/series/{FIRST}")
    answered = [
        said(row) for row in page.xpath("//table[contains(@class, 'series')]/tbody/tr") if lines.REPORT in said(row)
    ]
    assert len(answered) == 1
    assert (
        f"a report, 79th {LAST}report {lines.REPORT} likely: {LAST}, preambular paragraph 4 (Taking note)"
        in answered[0]
    )
    assert any(
        lines.REPORT in (one.get("aria-label") or "") for one in beads(page) if "pendant" in (one.get("class") or "")
    )


def test_the_last_two_texts_are_compared_unless_others_are_chosen(client: TestClient[Litestar]) -> None:
    page = tree(client, f"/series/{FIRST}")
    assert compared(page) == [SECOND, LAST]
    assert "urges → encourages: weaker" in said(page.get_element_by_id("redline"))
    chosen = tree(client, f"/series/{FIRST}?from={FIRST}&to={DRAFT}")
    assert compared(chosen) == [FIRST, DRAFT]
    assert "encourages" not in said(chosen.get_element_by_id("redline"))


def test_a_draft_is_compared_with_what_was_adopted_before_it(client: TestClient[Litestar]) -> None:
    assert compared(tree(client, f"/series/{DRAFT}")) == [SECOND, DRAFT]


def test_what_cannot_be_compared_is_said(client: TestClient[Litestar]) -> None:
    assert "chosen twice" in said(tree(client, f"/series/{FIRST}?from={LAST}&to={LAST}").get_element_by_id("redline"))
    strange = tree(client, f"/series/{FIRST}?from=A/RES/60/950&to={LAST}", 404)
    assert "no text of this series" in said(strange)


def test_a_text_that_is_only_cited_has_its_pages(client: TestClient[Litestar]) -> None:
    page = tree(client, "/series/A/RES/60/950")
    assert "stands alone" in said(page)
    graph = tree(client, "/graph/A/RES/60/950")
    assert "what it cites is not known" in said(graph)
    assert len(graph.xpath("//*[local-name()='a' and contains(@class, 'node')]")) == 5


def test_an_unknown_name_is_not_found(client: TestClient[Litestar]) -> None:
    for place in ("series", "graph"):
        tree(client, f"/{place}/A/RES/1/9999", 404)


def test_another_spelling_leads_to_the_one_address(client: TestClient[Litestar]) -> None:
    for place in ("series", "graph"):
        answer = client.get(f"/{place}/a/res/75/901", follow_redirects=False)
        assert answer.is_redirect
        assert urlsplit(answer.headers["location"]).path == f"/{place}/{FIRST}"


def test_two_texts_are_a_redline_that_needs_no_colour(client: TestClient[Litestar]) -> None:
    page = tree(client, f"/compare?text={SECOND}&text={LAST}")
    assert [said(one) for one in page.xpath("//p/del") if said(one) == "Urges"]
    assert [said(one) for one in page.xpath("//p/ins") if said(one) == "Encourages"]
    moved = page.xpath("//*[contains(@class, 'moved')]")
    assert [said(one) for one in moved[0].xpath(".//*[@class='label']")] == ["3.→2."]
    assert "moved from para. 3" in said(moved[0])
    assert page.xpath("//details[@class='same']/summary")


def test_every_link_within_a_page_leads_somewhere(client: TestClient[Litestar]) -> None:
    for path in (f"/compare?text={SECOND}&text={LAST}", f"/series/{FIRST}"):
        page = tree(client, path)
        targets = {href[1:] for href in page.xpath("//main//@href") if href.startswith("#")}
        ids = page.xpath("//@id")
        assert targets <= set(ids)
        assert len(ids) == len(set(ids))


def test_no_page_has_styles_or_scripts_of_its_own(client: TestClient[Litestar]) -> None:
    for path in (f"/series/{FIRST}", f"/graph/{LAST}?depth=2", f"/compare?text={FIRST}&text={LAST}"):
        page = tree(client, path)
        assert not page.xpath("//@style | //style | //script[not(@src)]")


def test_three_texts_are_a_table_with_a_column_each(client: TestClient[Litestar]) -> None:
    page = tree(client, f"/compare?text={FIRST}&text={SECOND}&text={LAST}")
    table = page.xpath("//table[contains(@class, 'versions')]")[0]
    assert [said(one) for one in table.xpath("./thead//th")] == ["Paragraph", FIRST, SECOND, LAST]
    assert all(one.get("data-name") in (FIRST, SECOND, LAST) for one in table.xpath("./tbody//td"))
    assert [parse_qsl(urlsplit(one).query) for one in page.xpath("//ol[contains(@class, 'steps')]//@href")] == [
        [("text", FIRST), ("text", SECOND)],
        [("text", SECOND), ("text", LAST)],
    ]


def test_what_is_wrong_stands_at_its_field(client: TestClient[Litestar]) -> None:
    page = tree(client, f"/compare?text={FIRST}&text=/etc/hostname", 404)
    field = page.get_element_by_id("text-1")
    assert field.get("value") == "/etc/hostname"
    assert "not in the register" in said(page.get_element_by_id(str(field.get("aria-describedby"))))
    assert not page.xpath("//*[@class='redline']")


def test_one_text_or_none_is_asked_for_more(client: TestClient[Litestar]) -> None:
    assert len(tree(client, "/compare").xpath("//input[@name='text']")) == 3
    assert "is one text" in said(tree(client, f"/compare?text={FIRST}"))


def test_a_comparison_can_be_taken_along(client: TestClient[Litestar]) -> None:
    pair = f"?text={SECOND}&text={LAST}"
    word = client.get(f"/compare.docx{pair}")
    document = ZipFile(io.BytesIO(word.content)).read("word/document.xml").decode()
    assert "w:ins" in document
    assert "w:del" in document
    assert "A-RES-77-902-to-A-RES-79-903.docx" in word.headers["content-disposition"]
    assert json.loads(client.get(f"/compare.json{pair}").content)["after"]["symbol"] == LAST
    assert b"<ins>" in client.get(f"/compare.html{pair}").content
    assert client.get(f"/compare.docx{pair}&text={FIRST}").status_code == 422


def test_a_graph_goes_from_left_to_right_by_year(client: TestClient[Litestar]) -> None:
    page = tree(client, f"/graph/{SECOND}")
    shapes = page.xpath("//*[local-name()='rect' and @class='shape']")
    order = [one.getparent().get("href") for one in sorted(shapes, key=lambda one: float(one.get("x")))]
    assert order[:3] == ["/graph/A/RES/60/950", f"/graph/{FIRST}", f"/graph/{SECOND}"]
    classes = {
        one.get("href"): one.get("class") for one in page.xpath("//*[local-name()='a' and contains(@class, 'node')]")
    }
    assert "draft" in classes[f"/graph/{DRAFT}"]
    assert "focus" in classes[f"/graph/{SECOND}"]


def test_the_tables_of_a_graph_name_the_paragraphs(client: TestClient[Litestar]) -> None:
    rows = tree(client, f"/graph/{SECOND}").xpath("//table[contains(@class, 'cited')]/tbody/tr")
    told = {said(row.find("th")): row.xpath(".//td[@data-name='Cited in']//@href") for row in rows}
    assert told[FIRST] == [f"/{SECOND}#pp1"]
    assert told[LAST] == [f"/{LAST}#pp1"]


def test_what_a_graph_leaves_out_is_said(client: TestClient[Litestar]) -> None:
    page = tree(client, "/graph/A/RES/60/950?most=1")
    assert "Drawn are 1 of the 4 texts that cite it" in said(page)
    assert said(page).count("not drawn") == 3
    assert client.get("/graph/A/RES/60/950?depth=9").status_code == 400


def test_further_steps_are_told_with_their_way(client: TestClient[Litestar]) -> None:
    page = tree(client, f"/graph/{FIRST}?depth=2")
    assert f"/graph/{LAST}?depth=2" in page.xpath("//*[local-name()='a']/@href")
