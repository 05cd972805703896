"""The clerk's view, with colour and without."""

import msgspec
from rich.cells import cell_len

from seized.cli.terminal import pages
from seized.model import Document, Failure, Origin, Problem

PLAIN = """\
General Council                                                    LRT/GC/12/L.7
────────────────────────────────────────────────────────────────────────────────
Draft resolution of 26 February 2024                                12th session

Agenda item   14 (b)
Sponsors      Alderford and Türkiye

                                  Eels & locks

     _The General Council,_

     _Recalling_¹ its resolution ‹7/2 of 9 April 2019›,

1.   _Requests_ the keeper of Türkiye’s locks to report, at the thirteenth
     session, every year;

     (a)  To <b>=count</b> eels.

────────────────────
1    LRT/GC/12/8.

Mandates of the United Nations                                                 1
Para.      Verb         Addressee               Due               Recurring
           What
────────────────────────────────────────────────────────────────────────────────
1          requests     keeper; UNEP            13th session      annual
                                                10 Sep 2024 to
                                                9 Sep 2025
           -to report, at the thirteenth session, every year

Read with doubt
────────────────────────────────────────────────────────────────────────────────
!    The session could not be read with certainty. (unsure)

drafts/eels.txt: 1 preambular and 1 operative paragraph, 1 footnote, 1 citation,
1 mandate.
"""


def test_without_colour_marks_stand_in(reading: Document) -> None:
    assert list(pages([reading], coloured=False)) == [PLAIN]


def test_with_colour_there_are_no_marks(reading: Document) -> None:
    (page,) = pages([reading], coloured=True)
    assert "\x1b[1;3mRecalling\x1b[0m¹ its resolution \x1b[36m7/2 of 9 April 2019\x1b[0m," in page
    assert "_" not in page
    assert "‹" not in page


def test_nothing_is_wider_than_80_cells(reading: Document) -> None:
    title = "議定書に関する決議" * 9
    long = msgspec.structs.replace(reading, title=title, organ="Council " * 20, symbol="A/" + "x" * 30)
    (page,) = pages([long], coloured=False)
    assert max(map(cell_len, page.splitlines())) <= 80
    assert not any(line.endswith(" ") for line in page.splitlines())


def test_a_line_does_not_break_at_a_no_break_space(reading: Document) -> None:
    (page,) = pages([msgspec.structs.replace(reading, title="Eel " * 14 + "of 12\u00a0May")], coloured=False)
    assert "12\u00a0May" in page


def test_a_document_cannot_steer_the_terminal(reading: Document) -> None:
    (page,) = pages([msgspec.structs.replace(reading, title="Eels\x1b[2J\x07\x9b31m")], coloured=True)
    assert "\x1b[2J" not in page
    assert "\x07" not in page
    assert "\x9b" not in page


def test_failures_have_no_page_and_documents_stand_apart(reading: Document) -> None:
    failure = Failure(Origin("bad.pdf", None, None, None), Problem("damaged", "cut short"))
    first, second = pages([failure, reading, failure, reading], coloured=False)
    assert second == "\n\n" + first
