"""Small Word files for the tests: a text as people have it in Word, with footnotes, italics and styles."""

import io
import re
from collections.abc import Iterable, Iterator
from itertools import count
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
NAMES = {"document.main": "document", "footnotes": "footnotes", "styles": "styles"}

RAISED = {sign: str(figure) for figure, sign in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
OPENING = re.compile(
    r"(?P<label>(?:\d+\.|\([a-z]\)) )?(?P<verb>(?:[Aa]lso |[Ff]urther )?\w+(?: (?:upon|on|note of|in))?)"
)
STYLES = (
    f'<w:styles {NAMESPACE}><w:style w:type="paragraph" w:default="1" w:styleId="Text">'
    '<w:name w:val="Text"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style></w:styles>'
)
PROPERTIES = '<w:rPr><w:lang w:val="en-GB"/></w:rPr>'


def run(text: str, *, italic: bool = False) -> str:
    """A run."""
    properties = PROPERTIES.replace("<w:lang", "<w:i/><w:lang") if italic else PROPERTIES
    return f'<w:r w:rsidR="00A1">{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    """A paragraph of runs."""
    return f'<w:p w:rsidR="00B2"><w:pPr><w:spacing w:after="120"/></w:pPr>{"".join(runs)}</w:p>'


def reference(number: int) -> str:
    """The mark of a footnote."""
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


def footnote(number: int, *runs: str) -> str:
    """A footnote."""
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    return f'<w:footnote w:id="{number}">{paragraph(mark, run(" "), *runs)}</w:footnote>'


def package(paragraphs: Iterable[str], footnotes: Iterable[str] = ()) -> bytes:
    """The file."""
    body = "".join(paragraphs) + '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    parts = {
        "document": f"<w:document {NAMESPACE}><w:body>{body}</w:body></w:document>",
        "footnotes": f"<w:footnotes {NAMESPACE}>{''.join(footnotes)}</w:footnotes>",
        "styles": STYLES,
    }
    kinds = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{CONTENT}.{kind}+xml"/>' for kind, name in NAMES.items()
    )
    types = f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{kinds}'
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        schema = "http://schemas.openxmlformats.org/package/2006"
        archive.writestr("[Content_Types].xml", f'{DECLARATION}<Types xmlns="{schema}/content-types">{types}</Types>')
        archive.writestr("_rels/.rels", _relations(schema, {"officeDocument": "word/document.xml"}))
        near = {name: f"{name}.xml" for name in ("footnotes", "styles")}
        archive.writestr("word/_rels/document.xml.rels", _relations(schema, near))
        for name, xml in parts.items():
            archive.writestr(f"word/{name}.xml", DECLARATION + xml)
    return out.getvalue()


def _relations(schema: str, targets: dict[str, str]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{schema}/relationships">{told}</Relationships>'


def word(text: str) -> bytes:
    """A draft of plain text as a Word file: raised figures become footnotes, openings of paragraphs italic."""
    blocks = [" ".join(block.split()) for block in text.split("\n\n") if block.strip()]
    notes = [block for block in blocks if block[0] in RAISED]
    numbers = count(1)
    begun = False
    paragraphs = []
    for block in blocks:
        if block not in notes:
            paragraphs.append(paragraph(*_runs(block, numbers, opens=begun)))
            begun = begun or block.startswith("The General Assembly")
    bodies = (footnote(number, run(note.split(" ", 1)[1])) for number, note in enumerate(notes, 1))
    return package(paragraphs, bodies)


def _runs(block: str, numbers: Iterator[int], *, opens: bool) -> Iterator[str]:
    opening = OPENING.match(block) if opens else None
    start = 0
    if opening and not (opening["label"] or "").startswith("("):
        if opening["label"]:
            yield run(opening["label"])
        yield run(opening["verb"], italic=True)
        start = opening.end()
    for piece in re.split(f"([{''.join(RAISED)}]+)", block[start:]):
        if piece and piece[0] in RAISED:
            yield reference(next(numbers))
        elif piece:
            half = len(piece) // 2
            yield run(piece[:half]) + run(piece[half:])
