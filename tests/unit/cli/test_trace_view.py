"""The lineage on one screen."""

from rich.cells import cell_len

from seized.cli.lines import Sheet
from seized.cli.trace_view import trace_view
from seized.derive.lineage.traces import trace
from seized.model.lineage import Trace
from tests.unit.derive.lineage.shelf import ASKS, Texts, draft, report, resolution
from tests.unit.export.lineage.traced import traced

PAGE = """\
General Assembly                                                    A/RES/66/902
────────────────────────────────────────────────────────────────────────────────
Cooperation between the United Nations and the Eel Fishers Union
Adopted     1 December 2011, 66th session
Cycle       annual (3 texts)
Stated      no text says how often
Opened by   A/RES/59/904, 59th session

Text               Adopted      Session  Asked for            Came as
────────────────────────────────────────────────────────────────────────────────
A/RES/64/901       1 Dec 2009   64th     report, 66th         A/RES/66/902
A/RES/65/5         1 Dec 2010   65th     not read
A/RES/66/902       1 Dec 2011   66th     report, 68th         none known

Draft       A/66/L.7: A/RES/66/902 names A/66/L.7 as its origin
Adopted     A/RES/66/902
Sponsors    Alderford and Brill

Cites       2 texts: A/RES/59/904, preambular para. 1; A/RES/64/901, preambular
            para. 2
Cited by    no texts
"""


def trace_page(found: Trace, *, coloured: bool) -> str:
    sheet = Sheet(coloured=coloured)
    trace_view(sheet, found)
    return sheet.text()


def test_the_page() -> None:
    assert trace_page(traced(), coloured=False) == PAGE


def test_with_colour_no_line_is_wider() -> None:
    page = trace_page(traced(), coloured=True)
    assert "\x1b[1m" in page
    assert all(cell_len(line) <= 80 for line in trace_page(traced(), coloured=False).splitlines())


def test_of_a_long_series_the_newest_are_shown_and_those_around_the_text() -> None:
    texts = [resolution(session, 1) for session in range(50, 80)]
    newest = trace_page(trace(texts[-1], Texts(*texts)), coloured=False)
    assert "18 earlier texts, from A/RES/50/1 on" in newest
    oldest = trace_page(trace(texts[2], Texts(*texts)), coloured=False)
    assert "A/RES/52/1" in oldest
    assert "18 later texts, up to A/RES/79/1" in oldest


def test_each_session_asked_for_has_its_line() -> None:
    texts = [resolution(64, 1, requests=(report(66), report(65))), resolution(66, 2)]
    page = trace_page(trace(texts[0], Texts(*texts)), coloured=False)
    first, second = (line for line in page.splitlines() if "report, " in line)
    assert first.endswith("report, 65th         none known")
    assert second.strip() == "report, 66th         A/RES/66/2"


def test_what_is_asked_for_at_its_own_session_awaits_no_other_text() -> None:
    text = resolution(64, 1, requests=(report(64),))
    assert "report, 64th         same session" in trace_page(trace(text, Texts(text)), coloured=False)


def test_a_candidate_is_shown_as_one() -> None:
    committee, adopted = draft("A/C.3/78/L.60", 78), resolution(78, 7, origins=("A/78/481",))
    shelf = Texts(committee, adopted, wordings={"A/C.3/78/L.60": [ASKS], "A/RES/78/7": [ASKS]})
    page = trace_page(trace(committee, shelf), coloured=False)
    assert "Dated       1 November 2023, 78th session" in page
    assert "Perhaps     A/RES/78/7, by likeness 1.00: of the same session, the 78th" in page


def test_a_text_that_was_not_read_says_so() -> None:
    known = resolution(78, 7, standing="known")
    assert "Not read    the table of known texts tells of it" in trace_page(trace(known, Texts(known)), coloured=False)
