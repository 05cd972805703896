"""What falls due, by addressee."""

import msgspec

from seized.service.due import Addressed, by_addressee
from tests.entries import REPORT, report


def told(groups: list[Addressed]) -> list[tuple[str | None, int, list[str]]]:
    return [(one.name, len(one.entries), [shared.under for shared in one.shared]) for one in groups]


def test_who_is_asked_most_comes_first_and_nobody_last() -> None:
    nobody = msgspec.structs.replace(REPORT, mandate=msgspec.structs.replace(REPORT.mandate, addressees=()))
    found = [nobody, report("Bureau"), report("Assembly"), report("Bureau"), report("Council")]
    assert told(by_addressee(found, un=True)) == [
        ("Bureau", 2, []),
        ("Assembly", 1, []),
        ("Council", 1, []),
        (None, 1, []),
    ]


def test_a_mandate_of_several_stands_under_the_first_and_is_shared_by_the_others() -> None:
    found = [report("Assembly", "Bureau", "Assembly"), report("Bureau")]
    assert told(by_addressee(found, un=True)) == [("Bureau", 1, ["Assembly"]), ("Assembly", 1, [])]
    assert by_addressee(found, un=True)[0].count == 2


def test_those_who_are_not_the_united_nations_give_a_mandate_of_its_own_no_place() -> None:
    found = [report("towns", "Bureau"), report("towns", un=False)]
    assert told(by_addressee(found, un=True)) == [("Bureau", 1, [])]
    assert told(by_addressee(found, un=False)) == [("towns", 1, [])]
