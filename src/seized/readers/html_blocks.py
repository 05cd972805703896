"""Which elements of HTML start a block of their own, and which tables hold data."""

from typing import Final

from lxml import etree

from seized.readers import markup

_NAMES: Final = """
    html body main article section header footer aside address blockquote center dd details dialog dir div dl dt
    fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hgroup hr legend li menu ol p pre search summary ul caption
    table thead tbody tfoot tr td th
"""

BLOCKS: Final = frozenset(_NAMES.split())


def block_of(element: etree._Element) -> etree._Element:
    """The element itself where it is a block, else the block that it stands in."""
    block = element
    while markup.name(block) not in BLOCKS:
        parent = block.getparent()
        if parent is None:
            break
        block = parent
    return block


def is_data(row: etree._Element) -> bool:
    """Whether a row of a table is read across: several cells, none of them with more than one line in it."""
    filled = 0
    for cell in row:
        filled += bool("".join(cell.itertext()).strip())
        if sum(markup.name(inner) in BLOCKS for inner in cell.iter(etree.Element)) > 2:
            return False
        if any(markup.name(inner) == "br" for inner in cell.iter(etree.Element)):
            return False
    return filled > 1
