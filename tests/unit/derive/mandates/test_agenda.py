import pytest

from seized.derive.mandates.agenda import agenda_items
from seized.model import AgendaItem, Passage


def _read(clause: str, *, decides: bool = True, earlier: tuple[AgendaItem, ...] = ()) -> tuple[AgendaItem, ...]:
    return agenda_items(Passage.plain(clause), decides=decides, earlier=earlier)


@pytest.mark.parametrize(
    ("clause", "items"),
    [
        (
            "decides to include in the provisional agenda of its eighty-first session, under the item entitled "
            "“Rivers”, the sub-item entitled “Dams and weirs”, unless otherwise decided",
            [("Rivers", "Dams and weirs", False)],
        ),
        (
            "decides to include in the provisional agenda of its next session an item entitled “Rivers.”",
            [("Rivers", None, True)],
        ),
        (
            "decides to include in the agenda of its next session the item entitled “Rivers ,”",
            [("Rivers", None, False)],
        ),
        (
            'decides to include in the provisional agenda of its next session, under the item entitled "Rivers", a new '
            'sub-item entitled "Eels"',
            [("Rivers", "Eels", True)],
        ),
        (
            "decides to include the sub‑item entitled “Non‑native fish” of the item entitled “Rivers” in the "
            "provisional agenda of its next session and to consider the sub-item before the thaw",
            [("Rivers", "Non-native fish", False)],
        ),
        (
            "decides to include the sub-item entitled “Eels” under the item entitled “Rivers” in its agenda",
            [("Rivers", "Eels", False)],
        ),
        (
            "decides to include in the provisional agenda of its next session the items entitled “Rivers”, “Lakes” and "
            "“Springs”",
            [("Rivers", None, False), ("Lakes", None, False), ("Springs", None, False)],
        ),
        (
            "decides to include, under the item entitled “Rivers”, the sub-items entitled “Eels” and “Dams”, and the "
            "item entitled “Roads”, in the provisional agenda of its next session",
            [("Rivers", "Eels", False), ("Rivers", "Dams", False), ("Roads", None, False)],
        ),
        (
            "decides to include in its agenda the item entitled “Roads” and, under the item entitled “Rivers”, the "
            "sub-item entitled “Dams”",
            [("Roads", None, False), ("Rivers", "Dams", False)],
        ),
        (
            "decides to include in the provisional agenda of its next session, under the item entitled “Rivers”:\n"
            "The sub-item entitled “Eels”;\nA sub-item entitled “Dams”",
            [("Rivers", "Eels", False), ("Rivers", "Dams", True)],
        ),
        (
            "decides to include the item entitled “Decade of Action, “Water for Towns”, 2030–2039” in its agenda",
            [("Decade of Action, “Water for Towns”, 2030–2039", None, False)],
        ),
        (
            'decides to include the item entitled "Decade of Action, "Water for Towns", 2030-2039" in its agenda',
            [('Decade of Action, "Water for Towns", 2030-2039', None, False)],
        ),
        (
            "decides to include the topic “Report of wardens” under the sub-item entitled “Eels” at its next session",
            [(None, "Eels", False)],
        ),
        ("decides to include in the agenda of its next session the item on “Rivers”", [("Rivers", None, False)]),
        (
            "decides to consider it under agenda item 14 (b), entitled “Rivers”, at its next session",
            [("Rivers", None, None)],
        ),
        (
            "decides to consider the matter at its next session under the agenda item on rivers and the life in them",
            [("rivers and the life in them", None, False)],
        ),
        (
            "decides to take up the item on the follow-up to the second special session at its next session",
            [("the follow-up to the second special session", None, False)],
        ),
        (
            "decides to resume its consideration of the question entitled “Question of the rivers” at its next session",
            [("Question of the rivers", None, False)],
        ),
        ("decides to delete from its agenda the item entitled “Rivers”", [("Rivers", None, False)]),
        (
            "decides to include the item entitled “Rivers” in the agenda of its next session, and welcomes the item "
            "entitled “Roads”",
            [("Rivers", None, False)],
        ),
    ],
)
def test_titles(clause: str, items: list[tuple[str | None, str | None, bool | None]]) -> None:
    assert [(one.item, one.sub_item, one.new) for one in _read(clause)] == items


@pytest.mark.parametrize(
    ("clause", "words", "new"),
    [
        ("decides to remain seized of the matter", "the matter", None),
        ("decides to remain seized of this priority matter", "this priority matter", None),
        (
            "decides to consider this issue at its sixtieth session under the same agenda item",
            "the same agenda item",
            False,
        ),
        ("decides to continue its consideration of the question at its next session", "the question", None),
        ("decides to keep the item on the agenda of its next session", "the item", False),
        ("decides to resume its consideration of the present item under agenda item 4", "agenda item 4", None),
        (
            "decides to examine the question of the care of rivers, in particular of eels, at its next session",
            "the question of the care of rivers",
            None,
        ),
        (
            "decides to continue its examination of the situation in the lower valley at its eighty-first session",
            "the situation in the lower valley",
            None,
        ),
        (
            "decides to remain seized of the matter of the lower weir under the relevant agenda items",
            "the relevant agenda items",
            False,
        ),
    ],
)
def test_items_that_are_not_named(clause: str, words: str, new: bool | None) -> None:
    start = clause.index(words)
    assert _read(clause) == (AgendaItem(words, (start, start + len(words)), new=new),)


@pytest.mark.parametrize(
    "clause",
    [
        "decides to consider the modalities of the Conference before the end of its eightieth session",
        "decides to continue its consideration of possible further measures at its eightieth session",
    ],
)
def test_a_decision_that_speaks_of_no_item(clause: str) -> None:
    assert _read(clause) == ()


@pytest.mark.parametrize(
    ("clause", "item"),
    [
        (
            "requests the Registrar to report to it at its next session, under the item entitled “Rivers”, on eels",
            "Rivers",
        ),
        (
            "requests the Registrar to submit a report at its next session under the agenda item entitled “Rivers”",
            "Rivers",
        ),
        (
            "requests a report under the item on river crime and river justice, on progress made",
            "river crime and river justice",
        ),
        ("requests the Registrar to report under the item on rivers on the implementation of the plan", "rivers"),
        ("requests the Registrar to submit under the item on rivers a report on eels", "rivers"),
        ("requests the Registrar to report under the sub-item on eels of the item entitled “Rivers”", "Rivers"),
        ("invites the Chair to speak in the debate on the agenda item entitled “Rivers”", "Rivers"),
        ("requests the Registrar to report under the same agenda item", None),
    ],
)
def test_what_is_to_be_done_under_an_item(clause: str, item: str | None) -> None:
    assert [one.item for one in _read(clause, decides=False)] == [item]


@pytest.mark.parametrize(
    "clause",
    [
        "requests the Registrar to distribute essential items to the towns",
        "requests the Registrar to send the records of the debate on this item to the wardens",
        "invites the Conference to set up a working group under its agenda item entitled “Rivers”",
        "requests the Registrar to submit a report on the question at that session",
        "requests the Registrar to report on the item of expenditure",
    ],
)
def test_what_is_not_done_under_an_item(clause: str) -> None:
    assert _read(clause, decides=False) == ()


@pytest.mark.parametrize(
    ("clause", "item", "sub_item"),
    [
        ("requests the Registrar to report under that sub-item", "Rivers", "Eels"),
        ("requests the Registrar to report under the said item", "Rivers", None),
        ("requests the Registrar to report under agenda item 7", None, None),
        ("requests the Registrar to report under the relevant items", None, None),
    ],
)
def test_the_item_named_before(clause: str, item: str | None, sub_item: str | None) -> None:
    earlier = (AgendaItem("…", (0, 1), "Roads"), AgendaItem("…", (0, 1), "Rivers", "Eels"))
    (found,) = _read(clause, decides=False, earlier=earlier)
    assert (found.item, found.sub_item) == (item, sub_item)


def test_where_the_words_stand() -> None:
    clause = "decides to include, under the item entitled “Rivers”, a sub-item entitled “Eels” in its agenda"
    (found,) = agenda_items(Passage.plain(clause, 100), decides=True)
    assert found.text == "the item entitled “Rivers”, a sub-item entitled “Eels”"
    assert found.span == (100 + clause.index("the item"), 100 + clause.index(" in its"))


@pytest.mark.parametrize(("title", "words"), [("“Rivers", "the item"), ("“.”", "the item entitled “.”")])
def test_a_title_that_does_not_end_or_says_nothing_is_none(title: str, words: str) -> None:
    (found,) = _read(f"decides to include the item entitled {title} in the agenda of its next session")
    assert (found.text, found.item) == (words, None)
