"""A plan on a sheet of 80 columns."""

import msgspec

from seized.cli.lines import Sheet
from seized.cli.plan_view import plan_view
from seized.model.plan import Plan
from tests.plans import EMPTY, OLD, PLAN, REPORT


def page(plan: Plan, *, every: bool = False) -> str:
    sheet = Sheet(coloured=False)
    plan_view(sheet, plan, every=every)
    return sheet.text()


def test_every_call_stands_with_its_windows_and_what_shows_them() -> None:
    assert page(PLAN, every=True) == (
        """\
Eel Wardens' Union                                        up to 31 December 2038
────────────────────────────────────────────────────────────────────────────────
What adopted texts in the register call for, set against what texts and
activities show to have been held. No indication: nothing in the register shows
it; it may have been held all the same.

Report by the Secretary-General: Eels, locks & “Fähren”
report · A/RES/88/12, para. 4; A/RES/90/12, preamble, para. 3
     88th session, 13 Sep 2033 to 12 Sep 2034     past, no indication
     89th session, 12 Sep 2034 to 11 Sep 2035     done
          by       the report A/89/7
          by       Eels counted, Alba, 3 May 2034 (activity 3)
     90th session, from 11 Sep 2035               due, window open
          planned  Eels counted, Alba, 3 May 2034 (activity 3)
     92nd session, days not known                 coming, inferred
     note     the series has come at each second session: later times are
              inferred from that

International Year of Eels
observance, every 5 years · A/RES/90/12, preamble, para. 3
     2016                                         past, no indication
     2021                                         past, no indication
     2026                                         done
          by       third meeting, Alba, May 2034 (A/RES/88/12, para. 4)
     2031                                         past, no indication
     2036                                         due, window open

Regular meetings of the wardens
meeting, regular · A/RES/90/12, preamble, para. 3
     held     third meeting, Alba, May 2034 (A/RES/88/12, para. 4)
     planned  Eels counted, Alba, 3 May 2034 (activity 3)
     note     the texts give no period

────────────────────────────────────────────────────────────────────────────────
On 3 March 2036: 3 calls; windows: 2 open, 1 to come, 4 past without indication,
2 done
"""
    )


def test_what_is_long_past_is_told_in_short() -> None:
    times = tuple(
        msgspec.structs.replace(REPORT.occurrences[0], window=msgspec.structs.replace(one.window, session=number))
        for number in range(80, 85)
        for one in REPORT.occurrences[:1]
    )
    short = page(msgspec.structs.replace(PLAN, calls=(msgspec.structs.replace(REPORT, occurrences=times),)))
    assert "     2 earlier windows, from the 80th session on: 2 no indication\n     82nd session" in short
    assert "80th session, 13" not in short


def test_of_many_sources_the_newest_are_told() -> None:
    sources = tuple(msgspec.structs.replace(OLD, document=f"A/RES/{session}/12") for session in range(80, 86))
    short = page(msgspec.structs.replace(PLAN, calls=(msgspec.structs.replace(REPORT, sources=sources),)))
    assert "report · A/RES/83/12, para. 4; A/RES/84/12, para. 4; A/RES/85/12, para. 4; and 3\nearlier\n" in short


def test_an_empty_plan_says_why_and_what_would_fill_it() -> None:
    words = " ".join(page(EMPTY).split())
    assert "No adopted text in the register whose title names Eel Wardens' Union calls for anything" in words
    assert "seized add PATH... takes in more" in words


def test_a_line_without_anything_held_says_that_there_is_no_indication() -> None:
    bare = msgspec.structs.replace(PLAN.calls[2], held=(), planned=())
    assert "     no indication that any was held\n" in page(msgspec.structs.replace(PLAN, calls=(bare,)))


def test_no_line_is_wider_than_the_terminal() -> None:
    assert max(map(len, page(PLAN).splitlines())) <= 80
