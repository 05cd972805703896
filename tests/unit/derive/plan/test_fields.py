"""The matrix of fields by year."""

from seized.derive.plan.fields import matrix
from seized.model.facts import FieldFact, Telling
from tests.unit.derive.plan.eels import UNION, activity, telling

OLD, NEW = telling("A/RES/70/12", "2015-12-04"), telling("A/RES/72/12", "2017-12-04")
DRAFT = telling("A/72/L.3", "2017-10-01", draft=True)


def field(name: str, *sources: Telling) -> FieldFact:
    return FieldFact(id=f"field:{name}", name=name, sources=sources)


def test_spellings_of_one_field_are_one_row_under_the_commoner_name() -> None:
    found = matrix(UNION, [field("sport", OLD), field("Sports", NEW, NEW), field("sports law", NEW)], [])
    assert [row.name for row in found.rows] == ["Sports", "sports law"]
    assert found.years == (2015, 2017)
    assert [len(cell.sources) for cell in found.rows[0].cells] == [1, 2]


def test_activities_stand_in_the_year_in_which_they_began() -> None:
    entered = [
        activity(1, "visit", "To the weirs", start="2016-12-30", end="2017-01-02", fields=("sport",)),
        activity(2, "visit", "To the lake", start="2016", fields=("sport", "dams")),
        activity(3, "visit", "Some day", fields=("sport",)),
    ]
    found = matrix(UNION, [field("sports", OLD)], entered)
    assert found.years == (2015, 2016)
    assert [(row.name, row.named, [cell.activities for cell in row.cells]) for row in found.rows] == [
        ("sports", True, [(), (1, 2)]),
        ("dams", False, [(), (2,)]),
    ]


def test_a_draft_counts_where_no_adopted_text_names_the_field() -> None:
    found = matrix(UNION, [field("eels", NEW, DRAFT), field("otters", DRAFT)], [])
    assert [row.cells[0].sources for row in found.rows] == [(NEW,), (DRAFT,)]


def test_nothing_named_is_an_empty_matrix() -> None:
    assert matrix(UNION, [], []).rows == ()
