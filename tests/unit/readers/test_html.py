"""HTML: blocks become lines, links that join a note to its mark are followed, data tables are read across."""

import pytest

from seized.errors import Empty, TooLarge
from tests.unit.readers.dump import lines, marked, roles, values

SAVED_BY_WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><title>Draft</title><style>p {margin: 0}</style>
</head><body lang=EN-GB><div class=WordSection1>
<table><tr><td><p>United Nations</p></td><td><p>A/90/L.1</p></td></tr>
<tr><td><p><b>General Assembly</b></p></td><td><p>Distr.: Limited<br>3 May 2035</p><p>Original: English</p></td></tr>
</table>
<p class=MsoNormal>The <i style='mso-bidi-font-style:normal'>General
Assembly</i>,</p>
<p><i>Noting</i> the \u201cPlan\u201d,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> as it stands,</p>
<p style="display:none">hidden</p></div>
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
<p><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> <i>Treaty Series</i>, vol. 1.</p>
<p>Its second paragraph.</p></div></div></body></html>"""


def page(body: str) -> str:
    """A page around some text."""
    return f"<!DOCTYPE html><html><head><title>x</title><script>no()</script></head><body>{body}</body></html>"


def test_what_word_saves(reading):
    source = reading("draft.htm", SAVED_BY_WORD.encode("cp1252"))
    assert roles(source) == [
        (None, "United Nations"),
        (None, "A/90/L.1"),
        (None, "General Assembly"),
        (None, "Distr.: Limited"),
        (None, "3 May 2035"),
        (None, "Original: English"),
        (None, "The General Assembly,"),
        (None, "Noting the “Plan”,[1] as it stands,"),
        ("footnote", "1 Treaty Series, vol. 1."),
        ("footnote", "Its second paragraph."),
    ]
    assert (marked(source, "note"), values(source, "note")) == (["[1]"], ["1"])
    assert marked(source, "italic") == ["General Assembly", "Noting", "Treaty Series"]
    assert [source.text[line.start : line.end] for line in source.lines if line.bold] == ["General Assembly"]
    assert source.language == "en"


@pytest.mark.parametrize(
    ("note", "written"),
    [
        ("<li id=n1><p>See above. <a href='#r1'>↩</a></p></li>", "1 See above."),
        ("<p id=n1><sup>1</sup> See above.</p>", "1 See above."),
        ("<p><a id=n1 href='#r1'>1</a> See above.</p>", "1 See above."),
        ("<aside id=n1><p>See above. <a href='#r1'>^</a></p></aside>", "1 See above."),
    ],
)
def test_notes_tied_by_links(reading, note, written):
    source = reading("a.html", page(f"<p>Asks,<sup><a href='#n1' id=r1>1</a></sup> again,</p>{note}<p>The end.</p>"))
    assert roles(source) == [(None, "Asks,1 again,"), (None, "The end."), ("footnote", written)]
    assert (marked(source, "note"), marked(source, "superscript")[:1]) == (["1"], ["1"])


def test_a_link_to_another_place_is_no_note(reading):
    source = reading("a.html", page("<p>See <a href='#part'>2</a>.</p><p id=part>The second part.</p>"))
    assert roles(source) == [(None, "See 2."), (None, "The second part.")]
    assert values(source, "link") == ["#part"]


def test_numbered_lists_and_tables(reading):
    source = reading(
        "a.html",
        page(
            "<h2>Votes</h2>"
            "<ol start=4><li>Asks<ol type=a><li>to go;</li><li value=3>to stay;</li></ol></li><li>Ends.</li></ol>"
            "<ol style='list-style: none'><li>bare</li></ol><ol><li>(a) written out</li></ol><ul><li>loose</li></ul>"
            "<table><tr><th>State</th><th>Vote</th></tr><tr><td>Chad</td><td></td><td>Yes</td></tr></table>"
        ),
    )
    assert lines(source) == [
        *("Votes", "4.\tAsks", "a.\tto go;", "c.\tto stay;", "5.\tEnds."),
        *("bare", "(a) written out", "loose", "State\tVote", "Chad\tYes"),
    ]


def test_a_double_break_ends_a_paragraph_and_a_single_one_does_not(reading):
    assert lines(reading("a.html", page("<p>one<br>two<br><br>three</p>"))) == ["one two", "three"]


def test_a_page_as_it_was_typed_is_read_line_by_line(reading):
    typed = "<h1>UN</h1><pre>A/RES/50/1\n\n  The General Assembly,\n  <i>Noting</i> that it\n  is late,\n</pre>"
    source = reading("a.html", page(typed))
    assert source.text.splitlines()[-3:] == ["  The General Assembly,", "  Noting that it", "  is late,"]
    assert (source.whole_blocks, source.media_type) == (False, "text/html")


def test_a_page_without_text(reading):
    with pytest.raises(Empty):
        reading("a.html", page("<script>1</script><nav>Home</nav>"))


def test_a_page_nested_without_end(reading):
    with pytest.raises(TooLarge):
        reading("a.html", page("<div>" * 250 + "deep" + "</div>" * 250))


@pytest.mark.parametrize(
    ("declared", "encoded", "text"),
    [
        ("koi8-r", "koi8-r", "Просит доклад"),
        ("iso-8859-1", "cp1252", "the “Plan”"),
        ("no-such", "cp1252", "the “Plan”"),
        ("unicode_escape", "cp1252", "the “Plan”"),
        ("koi8-r", "utf-8", "the “Plan”"),
    ],
)
def test_the_encoding_that_a_page_declares(reading, declared, encoded, text):
    source = reading("a.html", f'<html><head><meta charset="{declared}"></head><p>{text}</p>'.encode(encoded))
    assert source.text == text
