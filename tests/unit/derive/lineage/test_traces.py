from seized.derive.lineage.traces import trace
from seized.model.lineage import Text
from tests.unit.derive.lineage.shelf import ON_EELS, Texts, recalled, resolution

OLD = resolution(64, 901)
NEW = resolution(66, 902, recalls=recalled(ON_EELS, "A/RES/64/901"))


def test_all_of_it_for_one_text() -> None:
    found = trace(NEW, Texts(OLD, NEW))
    assert [member.text.name for member in found.series.members] == ["A/RES/64/901", "A/RES/66/902"]
    assert [version.text.name for version in found.versions.line] == ["A/RES/66/902"]
    assert [reference.symbol for reference in found.cites] == ["A/RES/64/901"]
    assert [reference.symbol for reference in trace(OLD, Texts(OLD, NEW)).cited_by] == ["A/RES/66/902"]


def test_what_was_not_read_cites_nothing_that_is_known() -> None:
    known = Text(key="A/RES/66/902", symbol="A/RES/66/902", kind="resolution", standing="known")
    assert trace(known, Texts(OLD, NEW)).cites == ()
