"""Since when something is told, and what stands on a day."""

import pytest

from seized.derive.facts.standing import on_day, told_from
from seized.model.facts import MembershipFact, Telling


def source(date: str | None, *, draft: bool = False) -> Telling:
    return Telling(document="A/1", date=date, draft=draft, paragraph="pp1", cited="", span=(0, 1), quote="")


def fact(status: str, since: str | None, *sources: Telling, member: str = "Kenya") -> MembershipFact:
    return MembershipFact(
        id=f"membership:{status}",
        member=member,
        organization="Otter Union",
        status=status,
        since=since,
        sources=sources,
    )


@pytest.mark.parametrize(
    ("since", "spoken", "first"),
    [
        ("2020-05-04", ["2022-01-01"], "2020-05-04"),
        ("2025-01-01", ["2022-01-01"], "2025-01-01"),
        (None, ["2022-03-01", "2021-02-01"], "2021-02-01"),
        (None, [None], None),
        ("2020", [None], "2020-12-31"),
        ("2020", ["2020-06-01"], "2020-06-01"),
        ("2020-06", ["2019-06-01", "2024-06-01"], "2020-06-30"),
    ],
)
def test_the_first_day_for_which_it_is_told(since: str | None, spoken: list[str | None], first: str | None) -> None:
    assert told_from(fact("member", since, *map(source, spoken))) == first


def test_drafts_count_where_nothing_else_tells_it() -> None:
    draft, adopted = source("2021-01-01", draft=True), source("2022-01-01")
    assert told_from(fact("member", None, adopted, draft)) == fact("member", None, adopted, draft).told == "2022-01-01"
    assert told_from(fact("member", None, draft)) == fact("member", None, draft).told == "2021-01-01"


@pytest.mark.parametrize(
    ("day", "told", "untold"),
    [
        ("2009-12-31", [], ["observer", "member"]),
        ("2010-01-01", ["observer"], []),
        ("2020-06-30", ["observer"], []),
        ("2020-07-01", ["member"], []),
    ],
)
def test_the_last_standing_takes_the_place_of_the_others(day: str, told: list[str], untold: list[str]) -> None:
    found = on_day(
        [fact("observer", None, source("2010-01-01")), fact("member", "2020-07-01", source("2021-01-01"))], day
    )
    assert [one.status for one in found.told] == told
    assert [one.status for one in found.untold] == untold


def test_each_member_stands_for_itself() -> None:
    facts = [fact("member", "2020", member=name) for name in ("Kenya", "Nepal")]
    assert [one.member for one in on_day(facts, "2021-01-01").told] == ["Kenya", "Nepal"]
