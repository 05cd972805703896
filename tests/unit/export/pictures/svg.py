"""What stands in a drawing, for tests to read."""

from lxml import etree

from seized.export.pictures.drawing import FAINT, INK, PAPER, SOFT

SPACE = "{http://www.w3.org/2000/svg}"
TONES = {INK, SOFT, FAINT, PAPER, "none", None}


def read(svg: bytes) -> etree._Element:
    """The root of a drawing that keeps what all drawings keep."""
    root = etree.fromstring(svg)
    assert root.tag == f"{SPACE}svg"
    assert [child.tag for child in root[:2]] == [f"{SPACE}title", f"{SPACE}desc"]
    assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"
    assert {element.get(name) for element in root.iter() for name in ("fill", "stroke")} <= TONES
    assert not root.xpath("//@href | //@style | //*[local-name() = 'script' or local-name() = 'image']")
    return root


def description(root: etree._Element) -> str:
    return root[1].text or ""


def words(root: etree._Element) -> list[str]:
    return [element.text or "" for element in root.iter(f"{SPACE}text")]


def marks(root: etree._Element) -> list[str]:
    """What the marks say, where they say something."""
    return [found.text or "" for found in root.iter(f"{SPACE}title")][1:]
