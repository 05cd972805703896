import pytest

from seized.derive.mandates.recurrence import recurrence


@pytest.mark.parametrize(
    ("clause", "value"),
    [
        ("Requests the Registrar to report annually on the archive", "annual"),
        ("Requests the Registrar to report on at least an annual basis", "annual"),
        ("Decides that River Day shall be observed on 4 May each year", "annual"),
        ("Decides to proclaim 4 May of each year River Day", "annual"),
        ("Decides to grant 2 million dollars per annum", "annual"),
        ("Requests the Registrar to submit an annual written report", "annual"),
        ("Invites the Expert to describe the rivers in her annual reports", "annual"),
        ("Requests the Registrar to submit his next annual report", "annual"),
        ("Decides to take up the item on a biennial basis", "biennial"),
        ("Requests a report every second year", "biennial"),
        ("Decides to take up the item every three years", "triennial"),
        ("Decides to hold the fair every four years", "every 4 years"),
        ("Requests the Registrar to report every six months", "every 6 months"),
        ("Requests the Registrar to inform States, at least biannually, of the floods", "every 6 months"),
        ("Requests the Registrar to brief the Council on a monthly basis", "every 1 months"),
        ("Requests quarterly reports on the floods", "every 3 months"),
        ("Requests a report within sixty days and every ninety days thereafter", "every 90 days"),
        ("Requests a report every two weeks", "every 14 days"),
        ("Invites the two secretariats to hold regular consultations", "regular"),
        ("Requests the Registrar to keep States informed at regular intervals", "regular"),
        ("Encourages the holding of regular meetings", "regular"),
        ("Requests the Registrar to report periodically", "regular"),
        ("Requests the Registrar to inform it regularly and to report every six months", "every 6 months"),
    ],
)
def test_recurrence(clause: str, value: str) -> None:
    assert recurrence(clause) == value


@pytest.mark.parametrize(
    "clause",
    [
        "Requests the Registrar to report at its eighty-first session",
        "Requests the Registrar to serve the annual full-day discussion on rivers",
        "Calls upon States to use the platform of regular meetings of ministers",
        "Requests the Registrar to cover the cost from the regular budget",
        "Requests the Registrar to list the floods in his next annual report",
        "Decides to apportion the amount at a monthly rate of 200 dollars",
        "Requests the Registrar to set aside the charges applicable to each year",
        "Calls upon States that committed to reporting annually to keep their word",
        "Requests the Registrar to take up the item “Annual report of the Board”",
        "Encourages every effort to mend the dam",
    ],
)
def test_what_does_not_recur(clause: str) -> None:
    assert recurrence(clause) is None
