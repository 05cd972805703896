"""A series as beads on a line of years, in both directions."""

import re

import pytest
from lxml import etree
from msgspec.structs import replace

from seized.export.lineage.beads import Line, line
from seized.export.lineage.line_tall import tall
from seized.export.lineage.line_wide import wide
from seized.model.lineage import ReportOf, Series, Standing, Trace
from tests.unit.export.lineage.traced import traced

REPORT = ReportOf(symbol="A/66/77", asked_by="A/RES/64/901", told_by="A/RES/66/902", score=0.7, because="it is named")


def page_of(key: str, standing: Standing) -> str:
    return f"/{standing}/{key}"


def gathered(trace: Trace | None = None, chosen: tuple[str, ...] = ()) -> Line:
    return line(trace or traced(), [REPORT], chosen, page_of)


def test_beads_stand_in_time_with_what_is_awaited() -> None:
    assert [(bead.name, bead.shape, bead.standing) for bead in gathered().beads] == [
        ("A/RES/59/904", "diamond", "cited"),
        ("A/RES/64/901", "circle", "read"),
        ("A/RES/65/5", "circle", "known"),
        ("A/RES/66/902", "circle", "read"),
        ("68th session", "awaited", "read"),
    ]


def test_drafts_and_reports_hang_below_what_they_led_to() -> None:
    last = gathered().beads[3]
    assert [(one.shape, one.name, one.href) for one in last.pendants] == [
        ("wedge", "A/66/L.7", "/read/A/66/L.7"),
        ("square", "A/66/77", "/cited/A/66/77"),
    ]
    assert "likely: it is named" in last.pendants[1].says


def test_a_tie_is_answered_or_open() -> None:
    assert [(tie.session, tie.answered) for tie in gathered().ties] == [("66th", True), ("68th", False)]


def test_a_text_of_which_no_moment_is_known_is_left_out() -> None:
    member = traced().series.members[0]
    undated = replace(member, text=replace(member.text, date=None, session=None))
    alone = Series(title="Eels", organ="General Assembly", members=(undated,))
    found = gathered(replace(traced(), series=alone))
    assert found == Line((), ())
    assert wide(found, "The series") == tall(found, "The series") == ""


@pytest.mark.parametrize("drawn", [wide, tall])
class TestDrawings:
    """Both directions show the same."""

    def drawing(self, drawn: object, chosen: tuple[str, ...] = ()) -> etree._Element:
        assert callable(drawn)
        return etree.fromstring(drawn(gathered(chosen=chosen), "The series"))

    def test_every_text_is_a_link_with_a_name(self, drawn: object) -> None:
        links = list(self.drawing(drawn).iter("a"))
        assert [one.get("href") for one in links] == [
            "/cited/A/RES/59/904",
            "/read/A/RES/64/901",
            "/known/A/RES/65/5",
            "/read/A/RES/66/902",
            "/read/A/66/L.7",
            "/cited/A/66/77",
        ]
        assert all(one.get("aria-label") and one.findtext("title") for one in links)

    def test_colours_are_those_of_the_page(self, drawn: object) -> None:
        for element in self.drawing(drawn).iter():
            assert not {"style", "fill", "stroke", "font-family"} & set(element.keys())

    def test_what_is_compared_is_marked(self, drawn: object) -> None:
        chosen = self.drawing(drawn, ("A/RES/64/901", "A/RES/66/902"))
        assert len(chosen.xpath("//*[contains(@class, 'chosen')]")) == 2
        assert len(chosen.xpath("//*[@class='between']")) == 1
        assert not self.drawing(drawn).xpath("//*[@class='between']")

    def test_nothing_stands_outside(self, drawn: object) -> None:
        root = self.drawing(drawn)
        wide_, high = (float(size) for size in (root.get("viewBox") or "").split()[2:])
        for element in root.iter("text"):
            assert 0 <= float(element.get("x") or -1) <= wide_
            assert 0 <= float(element.get("y") or -1) <= high


def test_labels_of_a_crowded_line_do_not_touch() -> None:
    members = traced().series.members
    texts = [
        replace(members[0].text, key=f"A/RES/{n}/1", symbol=f"A/RES/{n}/1", session=n, date=f"{1945 + n}-12-01")
        for n in range(30, 80)
    ]
    many = replace(
        traced().series,
        members=tuple(replace(members[0], text=one) for one in texts),
        openings=(),
        requests=(),
        drafts=(),
    )
    root = etree.fromstring(wide(gathered(replace(traced(), series=many)), "The series"))
    rooms = [
        tuple(float(one.get(side) or 0) for side in ("x", "y", "width", "height"))
        for one in root.xpath("//*[@class='room']")
    ]
    assert len(rooms) == 50
    for number, (x, y, w, h) in enumerate(rooms):
        for other_x, other_y, other_w, other_h in rooms[number + 1 :]:
            assert x + w <= other_x or other_x + other_w <= x or y + h <= other_y or other_y + other_h <= y


def test_what_opened_a_series_long_before_stands_behind_a_break() -> None:
    early = traced()
    opening = replace(early.series.openings[0], text=replace(early.series.openings[0].text, date="1946-01-01"))
    drawing = wide(gathered(replace(early, series=replace(early.series, openings=(opening,)))), "The series")
    assert "years broken" in drawing
    assert not re.search(r">19[5-9]\d<", drawing)
