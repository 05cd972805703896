"""A drawing that is a whole file, as it stands in the midst of a page."""

from lxml import etree

NAMES = ("aria-labelledby", "aria-describedby")
"""Attributes that hold ids, separated by spaces."""


def inline(svg: bytes, name: str) -> str:
    """The element `svg`, its ids and what refers to them made those of this drawing (`name`) on its page.

    Its size is left to the page.  Raises `lxml.etree.XMLSyntaxError` for what is no XML.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_blank_text=True)
    root = etree.fromstring(svg, parser)
    for element in root.iter(etree.Element):
        own = element.get("id")
        if own is not None:
            element.set("id", f"{name}-{own}")
        for attribute in NAMES:
            referred = element.get(attribute)
            if referred is not None:
                element.set(attribute, " ".join(f"{name}-{one}" for one in referred.split()))
    return etree.tostring(root, encoding="unicode")
