"""Word files of resolutions on which others have worked before: strategies for hypothesis."""

import zipfile
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from itertools import count, pairwise

from hypothesis import strategies as st

from tests.property.test_rolling import RECITALS, REQUESTS
from tests.roundtrip.revisions import W as NAMESPACE
from tests.store.resolutions import Resolution

W = NAMESPACE.strip("{}")
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

OTHERS = ("Bea", "Cid")
"""Those who worked on the file before."""

LEVEL = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)

Wrap = Callable[[str], str]


class Hand:
    """Writes the XML of a file, and numbers the revisions in it."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self._numbers = count(100)
        self.notes = 0

    def known(self, author: str) -> str:
        return f'w:id="{next(self._numbers)}" w:author="{author}" w:date="2025-05-05T05:05:05Z"'

    def run(self, text: str, tag: str = "t") -> str:
        look = self.draw(st.sampled_from(["", "<w:rPr><w:i/></w:rPr>", '<w:rPr><w:lang w:val="en-GB"/></w:rPr>']))
        return f'<w:r w:rsidR="00A1">{look}<w:{tag} xml:space="preserve">{escaped(text)}</w:{tag}></w:r>'

    def revision(self, tag: str, author: str, inside: str) -> str:
        return f"<w:{tag} {self.known(author)}>{inside}</w:{tag}>"

    def wrapped(self, text: str) -> str:
        """A run, as others have left it: theirs, in a link, or as it was."""
        run = self.run(text)
        link = f'<w:hyperlink w:anchor="x">{run}</w:hyperlink>'
        return self.draw(
            st.sampled_from([run, run, self.revision("ins", "Bea", run), self.revision("moveTo", "Cid", run), link])
        )

    def between(self) -> str:
        """What may stand between two runs and is not read."""
        gone = self.revision("del", "Cid", self.run("old words ", "delText"))
        came_and_went = self.revision("ins", "Bea", self.revision("del", "Cid", self.run("brief ", "delText")))
        marks = '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="x"/><w:bookmarkEnd w:id="7"/>'
        return self.draw(st.sampled_from(["", "", "", gone, came_and_went, marks]))

    def words(self, text: str) -> str:
        """A text in runs."""
        cuts = sorted({0, len(text), *self.draw(st.sets(st.integers(0, len(text)), max_size=4))})
        return "".join(self.between() + self.wrapped(text[start:end]) for start, end in pairwise(cuts)) + self.between()

    def paragraph(self, inside: str, mark: str = "", more: str = "") -> str:
        end = f"<w:rPr>{mark}</w:rPr>" if mark else ""
        return f"<w:p><w:pPr>{more}{end}</w:pPr>{inside}</w:p>"

    def line(self, text: str) -> Iterator[str]:
        """A line as one paragraph, or as two of which somebody has taken away the end between; or behind one that
        somebody has taken away."""
        number, _, rest = text.partition(". ")
        listed = number.isdecimal() and self.draw(st.booleans())
        more = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if listed else ""
        words = rest if listed else text
        gone, came = (f"<w:{tag} {self.known(one)}/>" for tag, one in (("del", "Cid"), ("ins", "Bea")))
        way = self.draw(st.sampled_from(["", "", "", "split", "behind", "new"]))
        if way == "split":
            half = self.draw(st.integers(0, len(words)))
            yield self.paragraph(self.words(words[:half]), gone, more)
            yield self.paragraph(self.words(words[half:]), "", more)
            return
        if way == "behind":
            yield self.paragraph(self.revision("del", "Cid", self.run("A whole paragraph.", "delText")), gone)
        yield self.paragraph(self.words(words) + self.note(text), came if way == "new" else "", more)

    def note(self, text: str) -> str:
        """A footnote, on some recitals."""
        if not text.endswith(",") or text.startswith("The ") or not self.draw(st.booleans()):
            return ""
        self.notes += 1
        return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{self.notes}"/></w:r>'


@st.composite
def word_bases(draw: st.DrawFn) -> bytes:
    """A resolution, or a draft, in Word."""
    preamble = draw(st.lists(RECITALS.filter(bool), min_size=1, max_size=3))
    operative = draw(st.lists(REQUESTS, min_size=1, max_size=3))
    resolution = Resolution(preamble=tuple(preamble), operative=tuple(operative))
    text = draw(st.sampled_from([resolution.text(), resolution.draft_text()]))
    if draw(st.booleans()):
        text = text.replace(" of ", "  of ")
    return _file(draw, [line for line in text.strip().split("\n\n") if line])


def _file(draw: st.DrawFn, lines: Sequence[str]) -> bytes:
    hand = Hand(draw)
    place = draw(st.sampled_from(["body", "table", "header"]))
    header = hand.paragraph(hand.words(lines[0])) if place == "header" else ""
    cells = [
        "".join(hand.paragraph(_broken(hand, line)) for line in side) for side in (lines[:1], lines[1:4])
    ]  # the table keeps its first lines apart from those that follow
    table = f"<w:tbl><w:tr><w:tc>{cells[0]}</w:tc><w:tc>{cells[1]}</w:tc></w:tr></w:tbl>"
    rest = lines[4 if place == "table" else 1 if place == "header" else 0 :]
    body = (table if place == "table" else "") + "".join(one for line in rest for one in _flowing(hand, line))
    running = hand.paragraph(hand.words(f"{lines[0]} again")) if draw(st.booleans()) else ""
    return _packed(body, header, running, hand.notes, comments=draw(st.booleans()))


def _broken(hand: Hand, line: str) -> str:
    """A line of several, with breaks between them."""
    return "<w:r><w:br/></w:r>".join(hand.words(part) for part in line.split("\n"))


def _flowing(hand: Hand, line: str) -> Iterator[str]:
    for part in line.split("\n"):
        yield from hand.line(part)


def _packed(body: str, header: str, running: str, notes: int, *, comments: bool) -> bytes:
    section = '<w:sectPr><w:headerReference w:type="first" r:id="h"/><w:titlePg/></w:sectPr>' if header else ""
    held = "".join(f'<w:footnote w:id="{one}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>See A/78/{one}.</w:t></w:r></w:p></w:footnote>' for one in range(1, notes + 1))  # fmt: skip  # noqa: E501
    said = '<w:comment w:id="3" w:author="Bea"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment>'
    parts = {
        "document": _part("document", f"<w:body>{body}<w:p/>{section}</w:body>"),
        "footnotes": _part("footnotes", held),
        "numbering": _part("numbering", LEVEL),
        **({"header1": _part("hdr", header)} if header else {}),
        **({"header2": _part("hdr", running)} if running else {}),
        **({"comments": _part("comments", said)} if comments else {}),
    }
    kinds = {name: name.rstrip("12") for name in parts if name != "document"}
    links = "".join(
        f'<Relationship Id="{"h" if name == "header1" else name}" Type="{R}/{kind}" Target="{name}.xml"/>'
        for name, kind in kinds.items()
    )
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>'
        for name, kind in {"document": "document.main", **kinds}.items()
    )
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    main = f'<Relationship Id="d" Type="{R}/officeDocument" Target="word/document.xml"/>'
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types">{rels}{types}</Types>')
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{main}</Relationships>')
        archive.writestr(
            "word/_rels/document.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'
        )
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", DECLARATION + content)
    return file.getvalue()


def _part(tag: str, inside: str) -> str:
    return f'<w:{tag} xmlns:w="{W}" xmlns:r="{R}">{inside}</w:{tag}>'


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
