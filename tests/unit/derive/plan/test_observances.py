"""Years that are to be observed time and again."""

from seized.derive.plan.planning import plan
from seized.model.facts import ObservanceFact
from seized.model.plan import Call
from tests.unit.derive.plan.eels import activity, known, telling, year_of

FIRST = telling("A/RES/70/12", "2015-12-04", quote="2017 the International Year of Eels")
AGAIN = telling("A/RES/72/12", "2017-12-04", quote="every five years the International Year of Eels")


def call(fact: ObservanceFact) -> Call:
    (found,) = plan(known(observances=(fact,), today="2024-06-01", until="2030-12-31")).calls
    return found


def test_a_year_comes_again_from_the_first_one_that_is_told() -> None:
    found = call(year_of("International Year of Eels", FIRST, AGAIN, start="2017", recurrence="every 5 years"))
    assert [(one.window.first, one.window.last, one.state) for one in found.occurrences] == [
        ("2017-01-01", "2017-12-31", "done"),
        ("2022-01-01", "2022-12-31", "no indication"),
        ("2027-01-01", "2027-12-31", "coming"),
    ]
    assert found.occurrences[0].proofs[0].source == FIRST
    assert (
        found.note == "counted from 2017, the first that a text tells; done where a text or an activity shows that year"
    )


def test_a_later_declaration_shows_its_year() -> None:
    later = telling("A/RES/76/12", "2021-12-04", quote="2022 the International Year of Eels")
    found = call(year_of("International Year of Eels", FIRST, later, start="2017", recurrence="every 5 years"))
    assert [one.state for one in found.occurrences] == ["done", "done", "coming"]


def test_an_activity_of_the_name_in_the_year_shows_it() -> None:
    fact = year_of("International Year of Eels", FIRST, AGAIN, start="2017", recurrence="every 5 years")
    entered = (
        activity(1, "other", "International Year of Eels opened", start="2022-02-01"),
        activity(2, "other", "International Year of Eels prepared", start="2021-02-01"),
        activity(3, "other", "Year of Otters opened", start="2022-02-01"),
    )
    (found,) = plan(known(observances=(fact,), activities=entered, today="2024-06-01")).calls
    assert [[proof.activity for proof in one.proofs] for one in found.occurrences] == [[None], [1], []]


def test_without_a_first_year_there_are_no_windows() -> None:
    found = call(year_of("International Year of Eels", AGAIN, recurrence="every 5 years"))
    assert (found.occurrences, found.note) == ((), "no text tells the first year")


def test_a_day_that_is_known_comes_on_its_day() -> None:
    found = call(year_of("International Day of Eels", FIRST, start="2028-05-03", recurrence="annual"))
    assert [one.window.last for one in found.occurrences] == ["2028-05-03", "2029-05-03", "2030-05-03"]


def test_what_does_not_recur_or_stands_in_drafts_alone_is_not_called_for() -> None:
    draft = telling("A/70/L.3", "2015-10-01", draft=True)
    once = year_of("Year of Eels", FIRST, start="2017")
    drafted = year_of("Year of Otters", draft, start="2017", recurrence="annual")
    assert plan(known(observances=(once, drafted))).calls == ()
