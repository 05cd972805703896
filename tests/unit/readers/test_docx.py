"""Word files: labels and notes that stand nowhere in the text, tracked changes, text boxes, the first header."""

import zipfile
from io import BytesIO

import docx
import pytest
from lxml import etree

from seized.errors import Damaged, Empty, Encrypted, TooLarge, Unsupported
from seized.readers import limits
from seized.readers.docx import read_file
from tests.unit.readers.dump import lines, marked, roles, values

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def xml(tag: str, body: str) -> str:
    """A part with the root `w:tag`."""
    return f'<w:{tag} xmlns:w="{W}" xmlns:r="{OFFICE}" xmlns:mc="urn:mc" xmlns:v="urn:v">{body}</w:{tag}>'


def relations(**targets: str) -> str:
    """A part of relations, with the kinds as ids."""
    items = "".join(
        f'<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="{mode}"/>'
        for kind, target in targets.items()
        for mode in (["External"] if kind == "hyperlink" else ["Internal"])
    )
    return f'<Relationships xmlns="{PACKAGE}">{items}</Relationships>'


def word(body: str, **parts: str) -> bytes:
    """A Word file with a body and the parts given by kind (`footnotes`, `numbering`, ...)."""
    links = {kind: f"{kind}.xml" for kind in parts} | {"hyperlink": "https://undocs.org/A/RES/1/1"}
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(officeDocument="word/document.xml"),
        "word/document.xml": xml("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relations(**links),
        **{f"word/{kind}.xml": content for kind, content in parts.items()},
    }
    return zipped(members)


def zipped(members: dict[str, str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def p(*runs: str, properties: str = "") -> str:
    """A paragraph; what is not markup becomes a run."""
    inside = "".join(
        run if run.startswith("<") else f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs
    )
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def italic(text: str) -> str:
    """An italic run."""
    return f"<w:r><w:rPr><w:i/></w:rPr><w:t>{text}</w:t></w:r>"


def numbered(level: int, number: int = 1) -> str:
    """The properties of a numbered paragraph."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


NUMBERING = xml(
    "numbering",
    '<w:abstractNum w:abstractNumId="7">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/>'
    '<w:pPr><w:ind w:left="1440"/></w:pPr></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>'
    '<w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>',
)


def test_a_file_as_python_docx_writes_it(reading, tmp_path):
    document = docx.Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "United Nations", "A/90/L.1"
    table.cell(1, 1).text = "Distr.: Limited\n3 May 2035"
    opening = document.add_paragraph()
    opening.add_run("Re").italic = True
    opening.add_run("calling").italic = True
    opening.add_run(" its decision,")
    document.add_paragraph("Asks;", style="List Number")
    document.add_paragraph("Decides.", style="List Number")
    document.add_heading("Annex", 1)
    data = document.add_table(1, 2)
    data.cell(0, 0).text, data.cell(0, 1).text = "Chad", "Yes"
    document.sections[0].header.paragraphs[0].text = "running head"
    document.save(tmp_path / "made.docx")
    source = reading("named.txt", (tmp_path / "made.docx").read_bytes())
    assert lines(source) == [
        *("United Nations", "A/90/L.1", "Distr.: Limited", "3 May 2035", "Recalling its decision,"),
        *("1.\tAsks;", "2.\tDecides.", "Annex", "Chad\tYes"),
    ]
    assert marked(source, "italic") == ["Recalling"]
    assert [line.bold for line in source.lines][7]
    assert source.media_type.endswith("wordprocessingml.document")


def test_computed_labels(reading):
    body = (
        p("Requests:", properties=numbered(0))
        + p("to report;", properties=numbered(1))
        + p("in May;", properties=numbered(2))
        + p("to stop;", properties=numbered(1))
        + p("Decides.", properties=numbered(0))
        + p("to start;", properties=numbered(1) + '<w:ind w:left="720"/>')
        + p("a point", properties=numbered(3))
        + p("Ninth.", properties=numbered(0, 2))
        + p("plain", properties=numbered(0, 0))
    )
    source = reading("a.docx", word(body, numbering=NUMBERING))
    assert lines(source) == [
        *("1.\tRequests:", "(a)\tto report;", "(i)\tin May;", "(b)\tto stop;", "2.\tDecides."),
        *("(a)\tto start;", "•\ta point", "9.\tNinth.", "plain"),
    ]
    assert [line.left for line in source.lines][:6] == [None, 72.0, None, 72.0, None, 36.0]
    assert marked(source, "noise") == ["•\t"]


def test_labels_and_faces_that_come_from_styles(reading):
    styles = xml(
        "styles",
        '<w:style w:type="paragraph" w:styleId="Base">'
        '<w:pPr><w:ind w:left="400"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Op"><w:basedOn w:val="Base"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>',
    )
    body = p("Asks", '<w:r><w:rPr><w:i w:val="0"/></w:rPr><w:t> all;</w:t></w:r>', properties='<w:pStyle w:val="Op"/>')
    source = reading(
        "a.docx", word(body + p("x", properties='<w:pStyle w:val="Loop"/>'), numbering=NUMBERING, styles=styles)
    )
    assert lines(source) == ["1.\tAsks all;", "x"]
    assert marked(source, "italic") == ["Asks"]
    assert source.lines[0].left == 20.0


def test_notes(reading):
    first = p("<w:r><w:footnoteRef/></w:r>", "\t See ", italic("Records"), ".")
    notes = xml(
        "footnotes",
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="4">{first}{p("More.")}</w:footnote>'
        f'<w:footnote w:id="5">{p("* On behalf of a group.")}</w:footnote>'
        f'<w:footnote w:id="6">{p("Second.")}</w:footnote>',
    )
    ends = xml("endnotes", f'<w:endnote w:id="1">{p("At the end.")}</w:endnote>')
    body = p(
        "Chad",
        '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="5"/><w:t>*</w:t></w:r>',
        " asks,",
        '<w:r><w:footnoteReference w:id="4"/></w:r>',
        " and",
        '<w:r><w:footnoteReference w:id="6"/></w:r>',
        " ends",
        '<w:r><w:endnoteReference w:id="1"/></w:r>',
    ) + p("Last.")
    source = reading("a.docx", word(body, footnotes=notes, endnotes=ends))
    assert roles(source) == [
        (None, "Chad* asks,1 and2 endsi"),
        (None, "Last."),
        ("footnote", "* On behalf of a group."),
        ("footnote", "1 See Records."),
        ("footnote", "More."),
        ("footnote", "2 Second."),
        ("footnote", "i At the end."),
    ]
    assert (marked(source, "note"), values(source, "note")) == (["*", "1", "2", "i"],) * 2


def test_tracked_changes(reading):
    body = (
        p(
            "Asks",
            "<w:del><w:r><w:delText> all</w:delText></w:r></w:del>",
            "<w:ins><w:r><w:t> some</w:t></w:r></w:ins>",
            ";",
        )
        + p("one", properties=numbered(0))
        + p("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", properties=numbered(0) + "<w:rPr><w:del/></w:rPr>")
        + p("two", properties=numbered(0))
    )
    source = reading("a.docx", word(body, numbering=NUMBERING))
    assert lines(source) == ["Asks some;", "1.\tone", "2.\ttwo"]
    assert [code for code, _, _ in source.doubts] == ["tracked changes"]


def test_signs_links_hidden_text_and_text_boxes(reading):
    box = f"<w:txbxContent>{p('in a box')}</w:txbxContent>"
    body = p(
        '<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>use</w:t><w:tab/><w:sym w:font="Symbol" w:char="00B0"/></w:r>',
        '<w:hyperlink r:id="hyperlink"><w:r><w:t>1/1</w:t></w:r></w:hyperlink>',
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>",
        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>a</w:t></w:r>',
        f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>",
        "<w:r><w:br/></w:r>",
        "end",
    )
    source = reading("a.docx", word(body))
    assert lines(source) == ["non\u2011use\t°1/1a end", "in a box"]
    assert values(source, "link") == ["https://undocs.org/A/RES/1/1"]
    assert marked(source, "superscript") == ["a"]
    assert [code for code, _, _ in source.doubts] == ["hidden text"]


@pytest.mark.parametrize(("title_page", "first"), [("<w:titlePg/>", ["A/90/L.1"]), ("", [])])
def test_the_header_of_the_first_page_holds_the_symbol(reading, title_page, first):
    header = f'<w:sectPr><w:headerReference w:type="first" r:id="header"/>{title_page}</w:sectPr>'
    source = reading("a.docx", word(p("The Assembly,") + header, header=xml("hdr", p("A/90/L.1"))))
    assert lines(source) == [*first, "The Assembly,"]


@pytest.mark.parametrize(
    ("data", "error", "said"),
    [
        (word(p("text"))[:-30], Damaged, "truncated or damaged Word file"),
        (word(p("text")).replace(b"PK\x01\x02", b"PK\x01\x03"), Damaged, "damaged"),
        (word("<w:p>"), Damaged, r"\(word/document.xml\): not well-formed XML at line 1"),
        (word(p(" ")), Empty, "no text in it"),
        (zipped({"a.txt": "text"}), Unsupported, "a ZIP archive; unpack it"),
        (zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}), Unsupported, "an Excel workbook"),
        (zipped({"mimetype": "x", "content.xml": "<x/>"}), Unsupported, "OpenDocument"),
        (zipped({"[Content_Types].xml": "<Types/>"}), Damaged, "no document in it"),
        (word(p("x"), footnotes=" " * (8 * limits.MIB)), TooLarge, "footnotes.xml unfolds to 8 MiB from"),
        (zipped({f"m{n}": "" for n in range(limits.MAX_MEMBERS + 1)}), TooLarge, "members in it"),
        (word("<w:sdt>" * 250 + "</w:sdt>" * 250), TooLarge, "within one another"),
    ],
)
def test_files_that_are_not_to_be_read(reading, data, error, said):
    with pytest.raises(error, match=said):
        reading("a.docx", data)


def test_more_than_the_limit_unpacked(reading, monkeypatch):
    monkeypatch.setattr(limits, "MAX_UNPACKED", 1000)
    with pytest.raises(TooLarge, match="what it unfolds to is"):
        reading("a.docx", word(p("text " * 300)))


def test_a_member_behind_a_password(reading):
    data = bytearray(word(p("text")))
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1
    with pytest.raises(Encrypted):
        reading("a.docx", bytes(data))


def test_a_file_encrypted_by_word(reading):
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(Encrypted, match="behind a password"):
        reading("a.docx", data)
    with pytest.raises(Unsupported, match="97-2003"):
        reading("a.doc", data[:600])


@pytest.mark.parametrize(
    ("runs", "standing"),
    [
        (["eels  and", " trout"], [(0, "eels "), (5, "and"), (8, " "), (9, "trout")]),
        (["eels ", " ", "  and"], [(0, "eels"), (4, " "), (4, " "), (4, " "), (5, "and")]),
        (["eels", "<w:r><w:tab/></w:r>", " and"], [(0, "eels"), (4, "tab"), (5, "and")]),
    ],
)
def test_every_character_is_known_by_its_place_in_the_file(runs: list[str], standing: list[tuple[int, str]]) -> None:
    file = read_file(word(p(*runs)), "draft.docx", "")
    elements = list(etree.fromstring(zipfile.ZipFile(BytesIO(file.data)).read(file.main)).iter("*"))
    assert [
        (one.start, (elements[one.element].text or "")[one.offset :][: one.end - one.start] or "tab")
        for one in file.copied
    ] == standing
