import msgspec
import pytest

from seized.derive.mandates.deadlines import due
from seized.model import Due, Masthead

ASSEMBLY = Masthead(organ="General Assembly", session=80, date="2025-12-15")
RIGHTS = Masthead(organ="Human Rights Council", session=58, date="2025-04-03")
SECURITY = Masthead(organ="Security Council", date="2025-05-30")


@pytest.mark.parametrize(
    ("head", "clause", "sessions"),
    [
        (ASSEMBLY, "Requests the Registrar to report at its eighty-first session on the archive", 81),
        (ASSEMBLY, "Decides to include in the provisional agenda of its eighty-third session the item", 83),
        (ASSEMBLY, "Decides to discuss the harvest at its eighty-first and eighty-third sessions", (81, 83)),
        (ASSEMBLY, "Decides to close the matter before the end of the eightieth session", 80),
        (ASSEMBLY, "Requests the Registrar to report by no later than the main part of its 82nd session", 82),
        (ASSEMBLY, "Requests the Registrar to report at the General Assembly’s eighty-first session", 81),
        (ASSEMBLY, "Decides to resume the debate at its next session", 81),
        (ASSEMBLY, "Requests the Commission on Rivers to take up the matter at its sixty-fifth session", 65),
        (ASSEMBLY, "Requests the Registrar to map the rivers in 2026 and to report at its eighty-first session", 81),
        (RIGHTS, "Decides to take up the matter at its next session", 59),
        (RIGHTS, "Requests the Expert to report to the Council at its sixtieth session and to the General Assembly "
                 "at its eighty-first session", (60, 81)),
        (RIGHTS, "Requests the Expert to brief the Council before the sixty-second session", 62),
    ],
)  # fmt: skip
def test_sessions(head: Masthead, clause: str, sessions: int | tuple[int, ...]) -> None:
    found = due(clause, head)
    assert found and sessions in (found.session, found.sessions)


@pytest.mark.parametrize(
    ("clause", "date"),
    [
        ("Decides to extend the mission until 31 May 2026", "2026-05-31"),
        ("Requests the Registrar to report by 3\u00a0September\u00a02025", "2025-09-03"),
        ("Requests the Registrar to report no later than January 2026", "2026-01"),
        ("Authorizes the Registrar to carry out the plan in 2026", "2026"),
        ("Requests the Registrar to report by the end of the first quarter of 2026", "2026"),
        ("Requests the Registrar to write to States, starting in June 2025, about the archive", "2025-06"),
        ("Decides to hold the meeting in Geneva from 30 November to 4 December 2026", "2026-11-30"),
        ("Calls upon the Conference on Rivers to begin work during its 2026 session", "2026"),
        ("Decides to extend the mission for a further period ending on 31 January 2026", "2026-01-31"),
        ("Requests a first report by 1 July 2025 and a last report by 1 July 2026", "2025-07-01"),
        ("Invites States to attend the meeting to be held in Nairobi from 5 to 9 May 2025", "2025-05-05"),
        ("Decides to hold a fair at the United Nations in 2025", "2025"),
        ("Decides to hold the fair on 4 June 2026, during the eightieth session", "2026-06-04"),
    ],
)
def test_dates(clause: str, date: str) -> None:
    found = due(clause, SECURITY)
    assert found and found.date == date


@pytest.mark.parametrize(
    ("clause", "within"),
    [
        ("Requests the Registrar to report within ninety days", "P90D"),
        ("Requests the Registrar to report within six months of the adoption of this resolution", "P6M"),
        (
            "Requests the Registrar to report no later than 120 days after the adoption of the present resolution",
            "P120D",
        ),
        ("Requests the Registrar to report within a period of one year", "P1Y"),
        ("Requests the Registrar to answer within ten (10) working days", "P10D"),
        ("Requests the Registrar to answer no later than two weeks after 1 June 2026", "P2W"),
    ],
)
def test_periods(clause: str, within: str) -> None:
    found = due(clause, SECURITY)
    assert found and found.within == within


@pytest.mark.parametrize(
    "clause",
    [
        "Requests the Registrar to publish the report submitted at its seventy-eighth session",
        "Calls upon States to apply the decision adopted at its eightieth session",
        "Calls upon States to give effect to resolution 70/1 of 25 September 2015 and the 2030 Agenda",
        "Urges States to honour the ceasefire agreed on 19 January 2025",
        "Requests the Registrar to take up the item “The world by 2030” with States",
        "Decides to appropriate the amount for the period from 1 July 2026 to 30 June 2027",
        "Requests the Registrar to include the costs in the programme budget for 2027",
        "is authorized to spend the balance in 2026",
        "Requests the Board to carry out the plan, including the fair to be held in Nairobi in 2027",
        "Requests the Registrar to meet the costs of members for the sessions of the Board in 2027",
        "Encourages States to work with a view to ratification by all by 2030",
        "Urges States to apply the rules, which are expected to enter into force on 1 January 2027",
        "Urges States to repair the dam, and looks forward to the meeting to be held in Nairobi in May 2027",
        "Requests the Registrar to enlarge his report to the General Assembly at its seventy-fifth session",
        "Decides to extend the mandate for a further period of one year",
        "Decides to renew the measures for 12 months from the date of adoption of this resolution",
        "Requests the Panel to report within 30 days of the closure of the camp",
        "Requests the Registrar to report by 31 May annually",
        "Requests the Registrar to act as soon as possible",
    ],
)
def test_what_is_not_due(clause: str) -> None:
    assert due(clause, ASSEMBLY) is None


def test_the_words_that_say_so_and_the_window() -> None:
    assert due("Requests the Registrar to report to it at its eightieth session on the archive", ASSEMBLY) == Due(
        "at its eightieth session", session=80, window=("2025-09-09", "2026-09-08"), organ="General Assembly"
    )


@pytest.mark.parametrize(
    ("head", "clause", "organ"),
    [
        (ASSEMBLY, "Decides to close the matter at its eighty-first session", "General Assembly"),
        (ASSEMBLY, "Requests the Registrar to report at the main part of the eighty-first session", "General Assembly"),
        (ASSEMBLY, "Requests a report by the end of the eighty-first session of the Assembly", "General Assembly"),
        (ASSEMBLY, "Requests a report to the Human Rights Council at its sixtieth session", "Human Rights Council"),
        (ASSEMBLY, "Requests a report to the Council of Rivers, at its ninth session", "Council of Rivers"),
        (ASSEMBLY, "Requests a report by the thirtieth session of the Commission on the Status of Women and the Board",
         "Commission on the Status of Women"),
        (ASSEMBLY, "Requests a report in time for the ninth session of the World Rivers Assembly in May 2026",
         "World Rivers Assembly"),
        (ASSEMBLY, "Requests a report by the Registrar to the Human Rights Council at its sixtieth session",
         "Human Rights Council"),
        (ASSEMBLY, "Requests the Commission on Rivers to take up the matter at its sixty-fifth session",
         "Commission on Rivers"),
        (ASSEMBLY, "Requests the Registrar to report to the General Assembly at its seventy-ninth session",
         "General Assembly"),
        (ASSEMBLY, "Requests the Commission on Rivers and the Board of Dams to meet at its sixty-fifth session", None),
        (ASSEMBLY, "Requests a report to the Committee at its ninth session", None),
        (RIGHTS, "Requests the Expert to report at its sixtieth session", "Human Rights Council"),
        (RIGHTS, "Requests a report to the Council at its sixtieth session", "Human Rights Council"),
        (RIGHTS, "Requests a report to the Third Committee at its eightieth session", "General Assembly"),
        (RIGHTS, "Requests a report at the General Assembly’s eightieth session", "General Assembly"),
        (Masthead(organ="United Nations Environment Assembly", session=7, date="2025-12-12"),
         "Requests a report to the Environment Assembly at its eighth session", "United Nations Environment Assembly"),
    ],
)  # fmt: skip
def test_whose_session_it_is(head: Masthead, clause: str, organ: str | None) -> None:
    found = due(clause, head)
    assert found and found.session
    assert found.organ == organ


def test_a_short_form_is_named_in_full() -> None:
    before = "Recalls the Committee on Contributions, and "
    clause = "requests a report to the Committee at its ninth session"

    def naming(words: str, at: int) -> str:
        assert (before + clause)[at:].startswith(words)
        return "Committee on Contributions" if words == "Committee" else words

    found = due(clause, ASSEMBLY, before, naming)
    assert found and found.organ == "Committee on Contributions"


@pytest.mark.parametrize(
    ("clause", "organ", "organs"),
    [
        ("Requests a report at its sixtieth and sixty-third sessions", "Human Rights Council", None),
        (
            "Requests a report to the Council at its sixtieth session and to the General Assembly at its eighty-first",
            "Human Rights Council",
            None,
        ),
        (
            "Requests a report at its sixtieth session and to the General Assembly at its eighty-first session",
            None,
            ("Human Rights Council", "General Assembly"),
        ),
    ],
)
def test_several_sessions_and_whose_they_are(clause: str, organ: str | None, organs: tuple[str, ...] | None) -> None:
    found = due(clause, RIGHTS)
    assert found and (found.organ, found.organs) == (organ, organs)


def test_the_sessions_one_by_one() -> None:
    assert Due("…", session=80, organ="A").sittings == (("A", 80),)
    assert Due("…", sessions=(80, 81), organ="A").sittings == (("A", 80), ("A", 81))
    assert Due("…", sessions=(60, 80), organs=("A", None)).sittings == (("A", 60), (None, 80))
    assert Due("…", date="2026").sittings == ()


@pytest.mark.parametrize(
    ("clause", "kind", "after"),
    [
        ("Requests a report within six months of the adoption of this resolution", "resolution", "2025-05-30"),
        ("Requests a report within six months of the adoption of this resolution", "draft resolution", None),
        ("Requests a report within ninety days", "resolution", None),
        ("Requests a report within 30 days of 1 June 2026", "draft resolution", "2026-06-01"),
        ("Requests a report within 30 days of the date of 1 June 2026", "resolution", None),
    ],
)
def test_what_a_period_counts_from(clause: str, kind: str, after: str | None) -> None:
    found = due(clause, msgspec.structs.replace(SECURITY, kind=kind))
    assert (found.after if found else None) == after


@pytest.mark.parametrize(
    ("head", "clause", "known"),
    [
        (RIGHTS, "Requests the Expert to report to the General Assembly at its eightieth session", True),
        (RIGHTS, "Requests the Expert to report to the Council at its eightieth session", False),
        (ASSEMBLY, "Requests the Registrar to report to the First Committee at its eightieth session", True),
        (ASSEMBLY, "Requests the Registrar to report to the Commission on Rivers at its eightieth session", False),
        (ASSEMBLY, "Requests the Registrar to report to the World Rivers Assembly at its eightieth session", False),
        (RIGHTS, "Requests the Expert to report to the Economic and Social Council at its eightieth session", False),
    ],
)
def test_a_window_is_that_of_the_organ_named(head: Masthead, clause: str, known: bool) -> None:
    found = due(clause, head)
    assert found and found.session == 80
    assert (found.window is not None) == known


@pytest.mark.parametrize(
    ("before", "clause", "session"),
    [
        ("Decides to take up the item at its eighty-second session, and ", "requests a report at that session", 82),
        ("Decides to take up the item at its eighty-second session, and in that regard ", "requests a report", 82),
        ("Decides to take up the item at its eighty-second session, and ", "requests a report", None),
        ("Recalls its debate at its seventy-ninth session, and in that regard ", "requests a report", None),
    ],
)
def test_references_back_into_the_paragraph(before: str, clause: str, session: int | None) -> None:
    found = due(clause, ASSEMBLY, before)
    assert (found.session if found else None) == session
