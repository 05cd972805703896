"""Akoma Ntoso: every word once, in order, with the parts that the markup names."""

import pytest

from seized.errors import Damaged, Empty, TooLarge
from tests.unit.readers.dump import lines, marked, roles, values

BEGIN = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">'
END = "</statement></akomaNtoso>"
META = (
    "<meta><identification><FRBRWork><FRBRcountry value='un'/></FRBRWork>"
    "<FRBRExpression><FRBRlanguage language='{}'/></FRBRExpression></identification></meta>"
)

RESOLUTION = (
    BEGIN
    + META.format("eng")
    + """
  <coverPage>
    <p><docNumber>A/RES/90/1</docNumber></p>
    <p><docProponent>[without reference to a Main Committee (<inline>A/90/L.1</inline>)]</docProponent></p>
  </coverPage>
  <preface><p>
    <docNumber>90/1.</docNumber>
    <docTitle><span class="bold">\tDecade of Rivers</span></docTitle>
  </p></preface>
  <preamble>
    <formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>
    <container name="Recalling"><p xml:space="preserve">\t<span class="italic">Recalling</span> resolution <a
      href="https://undocs.org/en/A/RES/1/1">1/1</a>,<authorialNote marker="1" placement="bottom"><p>\t \tSee
      <span class="italic">Official Records</span>.</p></authorialNote> and\u00a0more,</p></container>
    <container><p><span class="bold">Rivers</span></p></container>
    <p> <decoration>* * *</decoration> </p>
  </preamble>
  <mainBody>
    <paragraph><num>1.</num><list>
      <intro><p>\t<span class="italic">Requests</span> the Secretary-General:</p></intro>
      <point><num>(a)</num><content><p>\tTo report;<authorialNote
        marker="2"><p>Note two.</p></authorialNote></p></content></point>
      <sublist><point><num>(i)</num><content><p>To count;</p></content></point></sublist>
    </list></paragraph>
    <paragraph class="H23"><p><num>II</num></p></paragraph>
    <paragraph><num>A.</num><subheading>\tLakes</subheading></paragraph>
    <paragraph><content><p>\t(b)\tA label that is text.</p></content></paragraph>
  </mainBody>
  <conclusions><p><event><location>9th plenary meeting</location><eol/>
    <docDate>1 May 2036</docDate></event></p></conclusions>
  <attachments><attachment><doc name="annex"><meta><identification/></meta><mainBody>
    <paragraph><heading>Annex</heading></paragraph>
    <paragraph><content><table>
      <tr><th><p>Year</p></th><th/><th><p>Sum<sup>a</sup></p></th></tr>
      <tr><td><p>2036</p></td><td><p>1</p><p>2</p></td></tr>
    </table></content></paragraph>
  </mainBody></doc></attachment></attachments>
"""
    + END
)


def test_lines_and_roles(reading):
    source = reading("a.xml", RESOLUTION)
    assert roles(source) == [
        ("masthead", "A/RES/90/1"),
        ("masthead", "[without reference to a Main Committee (A/90/L.1)]"),
        ("masthead", "90/1.\tDecade of Rivers"),
        ("formula", "The General Assembly,"),
        ("preamble", "Recalling resolution 1/1,1 and\u00a0more,"),
        ("heading", "Rivers"),
        ("furniture", "* * *"),
        ("operative", "1.\tRequests the Secretary-General:"),
        ("operative", "(a)\tTo report;2"),
        ("operative", "(i)\tTo count;"),
        ("heading", "II"),
        ("heading", "A.\tLakes"),
        ("operative", "(b)\tA label that is text."),
        ("masthead", "9th plenary meeting"),
        ("masthead", "1 May 2036"),
        ("annex", "Annex"),
        ("annex", "Year\tSuma"),
        ("annex", "2036\t1 2"),
        ("footnote", "1 See Official Records."),
        ("footnote", "2 Note two."),
    ]
    assert source.whole_blocks
    assert source.language == "en"
    assert source.doubts == ()


def test_marks(reading):
    source = reading("a.xml", RESOLUTION)
    assert marked(source, "italic") == ["The General Assembly", "Recalling", "Requests", "Official Records"]
    assert (marked(source, "note"), values(source, "note")) == (["1", "2"], ["1", "2"])
    assert values(source, "link") == ["https://undocs.org/en/A/RES/1/1"]
    assert marked(source, "superscript") == ["a"]


def test_lines_partition_the_text(reading):
    source = reading("a.xml", RESOLUTION)
    assert "\n".join(lines(source)) == source.text


def test_a_note_kept_in_the_metadata(reading):
    note = "<meta><notes><note eId='n1' marker='*'><p>On behalf of a group.</p></note></notes></meta>"
    body = "<preface><p>Chad<noteRef href='#n1' marker='*'/>: draft resolution</p></preface>"
    assert lines(reading("a.akn", BEGIN + note + body + END)) == ["Chad*: draft resolution", "* On behalf of a group."]


@pytest.mark.parametrize(("stated", "language"), [("fra", "fr"), ("zho", "zh"), ("eng", "en"), ("", None)])
def test_the_language_that_is_stated(reading, stated, language):
    source = reading("a.xml", BEGIN + META.format(stated) + "<preface><p>A/RES/90/1</p></preface>" + END)
    assert source.language == language
    assert [code for code, _, _ in source.doubts] == (["language"] if language in ("fr", "zh") else [])


def test_xml_that_is_not_well_formed_names_the_place(reading):
    with pytest.raises(Damaged, match=r"line 3, column \d+ \(<p> of line 2 is closed by </q>\); mend it there"):
        reading("a.xml", BEGIN + "\n<p>text\n</q>" + END)


@pytest.mark.parametrize(
    ("prologue", "body", "error"),
    [
        ('<!DOCTYPE a [<!ENTITY x "text">]>', "<p>&x;</p>", Damaged),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "<p>&x;</p>", Damaged),
        ('<!DOCTYPE a SYSTEM "http://localhost/no.dtd">', "<p>&x;</p>", Damaged),
        ("", "<p>&nbsp;</p>", Damaged),
        ("", "<p>" * 210 + "deep" + "</p>" * 210, TooLarge),
        ("", "<p>" * 3000 + "deep" + "</p>" * 3000, TooLarge),
        ("", "<p> </p>", Empty),
    ],
)
def test_xml_that_is_not_to_be_trusted(reading, prologue, body, error):
    with pytest.raises(error) as raised:
        reading("a.xml", prologue + BEGIN + body + END)
    assert "passwd" not in str(raised.value).replace("file:///etc/passwd", "")
    assert "\n" not in str(raised.value)


def test_entities_that_multiply(reading):
    ten = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE a [<!ENTITY e0 "ha">{ten}]>{BEGIN}<p>&e9;</p>{END}'
    with pytest.raises((Damaged, TooLarge), match="entities"):
        reading("a.xml", bomb)
    in_attribute = f'<!DOCTYPE a [<!ENTITY e0 "ha">{ten}]>{BEGIN}<p class="&e9;">x</p>{END}'
    with pytest.raises((Damaged, TooLarge), match="entities"):
        reading("a.xml", in_attribute)
