"""Proposals on one text, by the brackets that they become."""

import pytest

from seized.drafting.compare import compare
from seized.drafting.compiling import unrelated
from seized.model.compilation_wording import runs
from tests.compilations import compiled, laid_together
from tests.versions import ORDERS, RECITALS, version

BASE = (*RECITALS[:2], *ORDERS)


def lines(base: tuple[str, ...], **proposals: tuple[str, ...]) -> list[str]:
    """What stands in the compilation where it differs from the base."""
    found = laid_together(base, proposals)
    return [
        f"{entry.label} {''.join(run.text for run in runs(entry))}".strip()
        for entry in found.entries
        if entry.proposals or entry.kind == "moved"
    ]


def one(base: str, **wordings: str) -> str:
    """The compilation of one operative paragraph."""
    [line] = lines((base, ORDERS[-1]), **{name: (text, ORDERS[-1]) for name, text in wordings.items()})
    return line


URGES = "Urges Member States to mend the old locks and weirs before the autumn floods;"


@pytest.mark.parametrize(
    ("wordings", "expected"),
    [
        (
            {"Kenya": "Urges Member States to mend the old locks and weirs and dams before the autumn floods;"},
            "OP1 Urges Member States to mend the old locks and weirs [KENYA: and dams] before the autumn floods;",
        ),
        (
            {"Kenya": "Urges Member States to mend the locks and weirs before the autumn floods;"},
            "OP1 Urges Member States to mend the [KENYA delete: old] locks and weirs before the autumn floods;",
        ),
        (
            {"Kenya": URGES.replace("Urges", "Encourages"), "Malta": URGES.replace("Urges", "Invites")},
            "OP1 [Urges] [ALT KENYA: Encourages] [ALT MALTA: Invites] Member States to mend the old locks and weirs "
            "before the autumn floods;",
        ),
        (
            {"Kenya": URGES.replace("old", "wooden"), "Malta": URGES.replace("old", "wooden")},
            "OP1 Urges Member States to mend the [old] [ALT KENYA, MALTA: wooden] locks and weirs before the autumn "
            "floods;",
        ),
        (
            {"Kenya": URGES.replace("old ", ""), "Malta": URGES.replace("old", "wooden")},
            "OP1 Urges Member States to mend the [old] [KENYA: delete] [ALT MALTA: wooden] locks and weirs before the "
            "autumn floods;",
        ),
        (
            {"Kenya": URGES.replace("weirs", "weirs, eels"), "Malta": URGES.replace("weirs", "weirs and towns")},
            "OP1 Urges Member States to mend the old locks and weirs [KENYA: , eels] [MALTA: and towns] before the "
            "autumn floods;",
        ),
        (
            {"Kenya": f"Also {URGES[0].lower()}{URGES[1:]}"},
            "OP1 [Urges] [ALT KENYA: Also urges] Member States to mend the old locks and weirs before the autumn "
            "floods;",
        ),
    ],
    ids=["put in", "taken out", "alternatives", "together", "deleted or replaced", "at one place", "capital letter"],
)
def test_words(wordings: dict[str, str], expected: str) -> None:
    assert one(URGES, **wordings) == expected


def test_a_little_change_within_long_words_that_another_replaces_stays_little() -> None:
    base = (
        "Urges all keepers of the lamps, before the autumn floods, to see that the river towns, the harbour towns and "
        "the lake towns of all shores hang lanterns at every landing stage after dark;"
    )
    long = "the river towns, the harbour towns and the lake towns of all shores"
    found = one(base, Kenya=base.replace(long, "everybody"), Malta=base.replace("lake", "old lake"))
    within = long.replace("lake", "[MALTA: old] lake")
    assert found == f"OP1 {base.replace(long, f'[{within}] [ALT KENYA: everybody]')}"


NEW = "Invites the Lamp Programme to support the towns that ask for oil and wicks;"
LIKE_IT = "Invites the Lamp Programme to support the island towns that ask for oil and wicks;"
OTHER = "Commends the keepers of the northern weirs for what they did in winter;"


def put_behind(base: tuple[str, ...], at: int, *new: str) -> tuple[str, ...]:
    return (*base[: at + 1], *new, *base[at + 1 :])


def test_new_paragraphs_are_numbered_and_the_same_ones_stand_once() -> None:
    found = lines(
        BASE,
        Kenya=put_behind(BASE, 2, NEW),
        Malta=put_behind(BASE, 2, NEW, OTHER),
        Nauru=put_behind(BASE, 2, LIKE_IT),
    )
    assert found == [
        f"OP1 bis [KENYA, MALTA: {NEW}]",
        f"OP1 bis ALT [NAURU: {LIKE_IT}]",
        f"OP1 ter [MALTA: {OTHER}]",
    ]


def test_a_new_first_paragraph_stands_before_the_first_one() -> None:
    bearing = "Bearing in mind the purposes of the river towns and their old charter,"
    assert lines(BASE, Kenya=(bearing, *BASE)) == [f"PP1 ante [KENYA: {bearing}]"]


def test_paragraphs_that_go_keep_what_others_want_of_them() -> None:
    found = lines(
        BASE,
        Kenya=(*BASE[:2], *BASE[3:]),
        Malta=tuple(text.replace("autumn", "spring") for text in BASE),
    )
    assert found == [
        "OP1 [KENYA: delete OP1] Urges Member States to mend the old locks before the [autumn] [ALT MALTA: spring] "
        "floods;"
    ]


def test_a_paragraph_that_moves_is_told_where_it_stood_and_where_it_is_to_stand() -> None:
    moved = (*BASE[:2], BASE[4], BASE[2], BASE[3], BASE[5])
    assert lines(BASE, Kenya=moved, Malta=moved) == [
        "OP3 [KENYA, MALTA: OP3 here]",
        f"OP3 [KENYA, MALTA: move OP3 before OP1] {BASE[4]}",
    ]


def test_a_paragraph_that_is_split_says_so() -> None:
    whole = f"{BASE[2][:-1]}, and requests the keepers to count the eels at every weir in spring;"
    piece = "Requests the keepers to count the eels at every weir in spring;"
    found = lines((*BASE[:2], whole, *BASE[3:]), Kenya=put_behind(BASE, 2, piece))
    assert found[-1] == f"OP1 bis [KENYA (split from OP1): {piece}]"


def test_what_a_reader_does_not_read_is_no_proposal() -> None:
    found = laid_together(BASE, {"Kenya": tuple(text.replace(" ", "\u00a0") for text in BASE)})
    assert [proposal.count for proposal in found.proposals] == [0]


def test_another_text_is_no_version() -> None:
    other = version("Noting the wind,", "Requests the keeper of bells to ring them at noon;", "Thanks the ringers.")
    assert unrelated(compare(version(*BASE), other))
    assert not unrelated(compare(version(*BASE), version(*BASE[1:], OTHER)))


def test_the_proposals_are_counted() -> None:
    base = version(*BASE)
    found = compiled(base, {"Kenya": version(*BASE[1:]), "Malta": version(*put_behind(BASE, 2, NEW))})
    assert [(one.by, one.count) for one in found.proposals] == [("Kenya", 1), ("Malta", 1)]
