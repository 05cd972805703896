"""The package of a Word file: its parts, and what tells Word of them."""

import io
from collections.abc import Mapping
from importlib.resources import files
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EPOCH = (1980, 1, 1, 0, 0, 0)


def package(document: etree._Element, core: etree._Element, further: Mapping[str, etree._Element]) -> bytes:
    """The file: the document, what it is called, and `further` parts by their names ("comments", "footnotes")."""
    fixed = files("seized.export.redline") / "package"
    types = etree.fromstring((fixed / "content_types.xml").read_bytes())
    relations = etree.fromstring((fixed / "document_relations.xml").read_bytes())
    for name in further:
        part = {"PartName": f"/word/{name}.xml", "ContentType": f"{WORD}.{name}+xml"}
        etree.SubElement(types, f"{{{CONTENT}}}Override", part)
        known = {"Id": f"rId{len(relations) + 1}", "Type": f"{OFFICE}/{name}", "Target": f"{name}.xml"}
        etree.SubElement(relations, f"{{{RELATIONS}}}Relationship", known)
    parts = {
        "[Content_Types].xml": serialized(types),
        "_rels/.rels": (fixed / "relations.xml").read_bytes(),
        "docProps/core.xml": serialized(core),
        "word/_rels/document.xml.rels": serialized(relations),
        "word/document.xml": serialized(document),
        "word/styles.xml": (fixed / "styles.xml").read_bytes(),
        **{f"word/{name}.xml": serialized(root) for name, root in further.items()},
    }
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(member(name), data)
    return out.getvalue()


def member(name: str) -> ZipInfo:
    """The entry of a new part, which is the same at all times."""
    info = ZipInfo(name, _EPOCH)
    info.compress_type = ZIP_DEFLATED
    return info


def parsed(data: bytes) -> etree._Element:
    """The root of a part; nothing is fetched or unfolded."""
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def attribute(element: etree._Element, wanted: str) -> str | None:
    """The value of an attribute by its local name."""
    return next((str(value) for name, value in element.attrib.items() if etree.QName(name).localname == wanted), None)


def serialized(root: etree._Element) -> bytes:
    """The part as it stands in the file."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
