"""What all tests share: the `--regenerate` flag, and one small document put together by hand."""

import re

import pytest

from seized.model import Addressee, Citation, Document, Due, Footnote, Mandate, Origin, Paragraph, Region, Span, Warning

SOURCE = """The General Council,
Recalling¹ its resolution 7/2 of 9 April 2019,
1. Requests the keeper of Türkiye’s locks to re-
port, at the thirteenth session, every year;
(a) To <b>=count</b> eels.
¹ LRT/GC/12/8.
"""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--regenerate", action="store_true", help="write the golden files anew instead of comparing")


@pytest.fixture
def regenerate(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written anew."""
    return bool(request.config.getoption("--regenerate"))


def stretch(words: str) -> Span:
    """Where `words` stand in the source of `reading`, across line breaks."""
    found = re.search(re.escape(words).replace(r"\ ", r"\s"), SOURCE)
    assert found, words
    return found.span()


@pytest.fixture
def reading() -> Document:
    """A draft with a footnote, a citation, a broken word, a sub-paragraph and a mandate that runs on into it."""
    preamble, request = stretch(SOURCE.splitlines()[1]), (stretch("1. Requests")[0], stretch("every year;")[1])
    item, note = stretch("(a) To <b>=count</b> eels."), stretch("¹ LRT/GC/12/8.")
    cited = Citation(
        "LRT/GC/RES/7/2", "resolution", "2019-04-09", "7/2 of 9 April 2019", stretch("7/2 of 9 April 2019")
    )
    asked = "Requests the keeper of Türkiye’s locks to report, at the thirteenth session, every year;"
    return Document(
        source=Origin("drafts/eels.txt", "ab" * 32, "text/plain", None),
        kind="draft resolution",
        symbol="LRT/GC/12/L.7",
        organ="General Council",
        session=12,
        agenda_items=("14 (b)",),
        date="2024-02-26",
        title="Eels & locks",
        sponsors=("Alderford", "Türkiye"),
        derived_from=(),
        paragraphs=(
            Paragraph("f1", "formula", None, 0, None, "The General Council,", (0, 20), None, ()),
            Paragraph(
                "pp1",
                "preamble",
                None,
                0,
                "Recalling",
                "Recalling its resolution 7/2 of 9 April 2019,",
                preamble,
                None,
                (cited,),
            ),
            Paragraph("op1", "operative", "1.", 0, "Requests", asked, request, None, ()),
            Paragraph("op1.a", "operative", "(a)", 1, None, "To <b>=count</b> eels.", item, None, ()),
        ),
        footnotes=(Footnote("1", "LRT/GC/12/8.", "pp1", note, ()),),
        mandates=(
            Mandate(
                id="m1",
                paragraph="op1",
                verb="requests",
                class_="directive",
                addressees=(Addressee("the keeper of Türkiye’s locks", "keeper"), Addressee("UNEP", "UNEP", un=True)),
                kind="report",
                action="-to report, at the thirteenth session, every year",
                due=Due("at the thirteenth session", session=13, window=("2024-09-10", "2025-09-09")),
                recurrence="annual",
                un_mandate=True,
                span=(stretch("Requests the")[0], item[1]),
            ),
        ),
        warnings=(Warning("unsure", "The session could not be read with certainty.", None),),
        text=SOURCE,
        regions=(
            Region((0, 20), "paragraph", "f1"),
            Region(preamble, "paragraph", "pp1"),
            Region(request, "paragraph", "op1"),
            Region(item, "paragraph", "op1.a"),
            Region(note, "footnote", "1"),
        ),
    )
