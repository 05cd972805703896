from lxml import etree

from seized.export.lineage.svg import trace_svg
from seized.model.lineage import Series, Text, Trace, Versions
from tests.unit.export.lineage.traced import traced

SVG = "{http://www.w3.org/2000/svg}"


def drawn(trace: Trace) -> etree._Element:
    return etree.fromstring(trace_svg(trace))


def words(root: etree._Element) -> list[str]:
    return [element.text or "" for element in root.iter(f"{SVG}text")]


def test_it_is_a_picture_of_800_pixels() -> None:
    root = drawn(traced())
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == f"0 0 800 {root.get('height')}"


def test_each_text_has_its_symbol_and_date() -> None:
    said = words(drawn(traced()))
    for symbol, day in (("A/RES/64/901", "1 Dec 2009"), ("A/RES/65/5", "1 Dec 2010"), ("A/RES/66/902", "1 Dec 2011")):
        assert said[said.index(symbol) + 1] == day
    assert "A/RES/59/904" in said
    assert "A/66/L.7" in said


def test_the_text_asked_about_is_bold() -> None:
    labels = {element.text: element.get("font-weight") for element in drawn(traced()).iter(f"{SVG}text")}
    assert labels["A/RES/66/902"] == "bold"
    assert labels["A/RES/64/901"] == "normal"


def test_what_was_not_read_is_hollow_and_what_is_only_cited_dashed() -> None:
    circles = [dot for dot in drawn(traced()).iter(f"{SVG}circle") if dot.get("r") == "6.5"]
    assert [dot.get("fill") for dot in circles] == ["#111", "#fff", "#111"]
    (opening,) = (path for path in drawn(traced()).iter(f"{SVG}path") if " l 8 8 " in path.get("d", ""))
    assert opening.get("stroke-dasharray") is not None


def test_arcs_say_what_they_stand_for() -> None:
    titles = [arc.findtext(f"{SVG}title") for arc in drawn(traced()).iter(f"{SVG}path")]
    assert [title for title in titles if title] == [
        "a report asked for at the 66th session: A/RES/66/902",
        "a report asked for at the 68th session: no text of the series at session 68 is known",
    ]


def test_it_is_told_in_words_too() -> None:
    root = drawn(traced())
    described = {element.get("id"): element.text or "" for element in (root[0], root[1])}
    assert root.get("aria-labelledby") == "title desc"
    assert described["title"] == "A/RES/66/902: the series it belongs to"
    assert "followed by A/RES/66/902" in described["desc"]


def test_nothing_runs_and_nothing_is_fetched() -> None:
    root = drawn(traced('</text><script>alert("eels")</script>'))
    names = {etree.QName(element).localname for element in root.iter()}
    assert names <= {"svg", "title", "desc", "rect", "line", "path", "circle", "text"}
    assert not [name for element in root.iter() for name in element.attrib if "href" in name or name.startswith("on")]


def test_control_characters_do_not_spoil_it() -> None:
    assert any(
        "Eels of␀ the␛ bay" in line
        for line in words(drawn(traced("Eels\u00a0of\x00 the\x1b bay")))
        for line in [line.replace("\u00a0", " ")]
    )


def test_a_text_alone_is_a_picture() -> None:
    alone = Text(key="text:eels", symbol=None, kind="draft resolution", draft=True)
    root = drawn(Trace(focus=alone, series=Series(title=None, organ=None), versions=Versions()))
    assert words(root)[0] == "text without a symbol"
