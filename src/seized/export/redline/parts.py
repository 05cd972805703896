"""The package of a Word file: its parts, and what tells Word of them."""

import io
from collections.abc import Mapping
from importlib.resources import files
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree
from lxml.builder import ElementMaker

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EPOCH = (1980, 1, 1, 0, 0, 0)

make = ElementMaker(namespace=W, nsmap={"w": W})
"""Makes elements of WordprocessingML."""


def package(document: etree._Element, core: etree._Element, further: Mapping[str, etree._Element]) -> bytes:
    """The file: the document, what it is called, and `further` parts by their names ("comments", "footnotes")."""
    fixed = files("seized.export.redline") / "package"
    types = etree.fromstring((fixed / "content_types.xml").read_bytes())
    relations = etree.fromstring((fixed / "document_relations.xml").read_bytes())
    for name in further:
        part = {"PartName": f"/word/{name}.xml", "ContentType": f"{_WORD}.{name}+xml"}
        etree.SubElement(types, f"{{{_CONTENT}}}Override", part)
        known = {"Id": f"rId{len(relations) + 1}", "Type": f"{_OFFICE}/{name}", "Target": f"{name}.xml"}
        etree.SubElement(relations, f"{{{_RELATIONS}}}Relationship", known)
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
            archive.writestr(ZipInfo(name, _EPOCH), data, ZIP_DEFLATED)
    return out.getvalue()


def attributes(**values: object) -> dict[str, str]:
    """Attributes of WordprocessingML."""
    return {f"{{{W}}}{name}": str(value) for name, value in values.items()}


def serialized(root: etree._Element) -> bytes:
    """The part as it stands in the file."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
