from itertools import combinations

import pytest
from lxml import etree

from seized.export.pictures.letters import width
from seized.export.pictures.timeline import timeline_svg
from tests.unit.export.pictures.invented import MEETINGS, dossier, meeting, member, text
from tests.unit.export.pictures.svg import SPACE, description, marks, read, words


def drawn(**changed: object) -> etree._Element:
    return read(timeline_svg(dossier(**changed)))


def test_every_lane_is_told_in_words() -> None:
    told = description(drawn()).splitlines()
    assert [line.partition(" (")[0] for line in told if " (" in line] == [
        "Members and others who take part",
        "Meetings",
        "Agreements",
        "Resolutions and drafts about it",
        "Activities",
    ]
    assert "What it takes part in: no indication." in told
    for meant in (
        *(fact.place for fact in MEETINGS if fact.place),
        "9 Jun 2024".replace("Jun", "June"),
        "A/RES/88/917",
    ):
        assert meant in "\n".join(told)


@pytest.mark.parametrize(
    "said",
    [
        "1 November 2035, Kestrel (told by drafts only)",
        "1 December 2031, Jackdaw (dialogue partner) (since an unknown date, first told then)",
        "20 November 2035, A/90/L.930 (draft)",
        "September 2036, Contribution of Alderford to the counting of eels (planned)",
        "of unknown date: Annual dialogue.",
        "Today is 3 March 2036.",
    ],
)
def test_what_is_less_than_told_is_said_to_be(said: str) -> None:
    assert said in description(drawn())


def test_what_was_withdrawn_is_not_drawn() -> None:
    assert "never was" not in etree.tostring(drawn(), encoding="unicode")


def test_marks_that_stand_in_one_place_are_one() -> None:
    root = drawn(members=(member("Alderford", "2016-06-15"), member("Brill", "2016-06-15")), meetings=())
    assert "Alderford and Brill" in words(root)
    assert "15 June 2016, Alderford; 15 June 2016, Brill" in marks(root)
    many = drawn(members=tuple(member(f"Upper Alderford {number}", "2016-06-15") for number in range(9)))
    assert "9 members" in words(many)


def test_hollow_marks() -> None:
    root = drawn(
        members=(),
        agreements=(),
        activities=(),
        texts=(),
        meetings=(meeting("one", "2030"), meeting("two", "2034", draft=True)),
    )
    fills = [path.get("fill") for path in root.iter(f"{SPACE}path")]
    assert fills == ["#111", "#fff"]


def test_labels_do_not_touch() -> None:
    boxes = []
    for element in drawn().iter(f"{SPACE}text"):
        x, y, size = (float(element.get(name) or 0) for name in ("x", "y", "font-size"))
        room = width(element.text or "", size)
        left = {"start": x, "middle": x - room / 2, "end": x - room}[element.get("text-anchor") or "start"]
        assert left >= 0 and left + room <= 680
        boxes.append((left, left + room, y - 0.7 * size, y))
    for one, other in combinations(boxes, 2):
        assert one[1] <= other[0] or other[1] <= one[0] or one[3] <= other[2] or other[3] <= one[2]


def test_long_years_in_which_nothing_happened_are_left_out() -> None:
    rest: dict[str, object] = {"members": (), "agreements": (), "activities": ()}
    root = drawn(meetings=(meeting("first meeting", "1950"),), texts=(text("A/RES/80/905", "2025-12-18"),), **rest)
    assert "earlier" in words(root)
    assert "1960" not in words(root)


def test_nothing_told_is_said() -> None:
    root = drawn(members=(), meetings=(), agreements=(), texts=(), activities=())
    assert words(root).count("no indication") == 6
    assert marks(root) == []


def test_places_stand_for_names_that_would_have_to_be_cut() -> None:
    long = meeting("meeting of the Council of Heads of State on the counting of eels", "2030-05-01", "Cresta")
    short = meeting("weirs", "2020-05-01", "Brill")
    said = words(drawn(meetings=(short, long), members=(), agreements=()))
    assert "Weirs" in said and "Cresta" in said


def test_today_alone_is_a_line() -> None:
    root = drawn(members=(), meetings=(), agreements=(), texts=(), activities=())
    (today,) = [element for element in root.iter(f"{SPACE}text") if element.text == "today"]
    assert 600 < float(today.get("x") or 0) < 680
