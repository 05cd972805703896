import pytest

from seized.vocabulary.titles import alike, counters, head, likeness, names, proper_name, said_subject, title_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The eel", "Eel"),
        ("Confidence-building among eels", "Confidencebuilding among eels"),
        ("Follow-up to the Second Conference on Eels", "Follow-up to the third conference on eels"),
        ("Expenses of the eel fund for 2024", "Expenses of the eel fund for 2026"),
        ("Decade of the Eel, 2018–2027", "Decade of the Eel, 2028–2037"),
        ("Côte des Anguilles", "Cote des anguilles"),
    ],
)
def test_titles_that_have_one_key(one: str, other: str) -> None:
    assert title_key(one) == title_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Eels of the north", "Eels of the south"),
        ("Activities arising from resolution 1863 (2009)", "Activities arising from resolution 2100 (2013)"),
        ("Activities arising from resolution 1970 (2011)", "Activities arising from resolution 1973 (2011)"),
        ("Agenda 21", "Agenda 22"),
    ],
)
def test_titles_that_have_not(one: str, other: str) -> None:
    assert title_key(one) != title_key(other)


def test_a_theme_stands_behind_a_colon() -> None:
    key = title_key("Rights of eels and herons: access to weirs")
    assert key == "rightsofeelsandherons:accesstoweirs"
    assert head(key) == title_key("Rights of eels and herons")


def test_a_head_of_two_words_is_no_head() -> None:
    assert ":" not in title_key("Eel fund: budget for the year")


def test_counters_in_the_order_of_the_text() -> None:
    assert counters("Report on its fifty-eighth session, 2025") == (58, 2025)
    assert counters("Follow-up to resolution 1863 (2009)") == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Sustainable eels of Lake Alder", "Sustainable and resilient eels of Lake Alder and the Bay", True),
        ("Freedom of the eel or heron", "Freedom of the heron and eel", True),
        ("Eels of Lake Alder in winter", "Herons of Lake Alder in winter", False),
        ("Eels", "Eels and herons", False),
        (
            "Free eel fishing",
            "Free eel fishing by members of the unions of the lower coast and of its many bays",
            False,
        ),
    ],
)
def test_alike(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is alike(other, one) is same


def test_likeness_is_the_share_of_words() -> None:
    assert likeness("Eels and locks", "Locks and weirs") == pytest.approx(1 / 3)
    assert likeness("The", "Of") == 0


@pytest.mark.parametrize(
    ("words", "title", "named"),
    [
        (" on eels and locks, and welcoming its work,", "Eels and locks", True),
        (", entitled “Eels and locks”, in which it", "Eels and locks", True),
        (" on the eel,", "The eel", True),
        (" concerning eels", "Eels", True),
        (" and the statements by its President of 3 May 2012 concerning eels,", "Eels", True),
        (" on eels and locks of the north,", "Eels and locks", False),
        (" on eels and locks", "Eels", False),
        (", by which it granted observer status to eels,", "Eels", False),
        (" on eels", "", False),
    ],
)
def test_whether_words_name_a_text_by_its_title(words: str, title: str, named: bool) -> None:
    assert names(words, title) is named


def test_what_words_are_about() -> None:
    assert said_subject(" on the eel, and more") == "eel, and more"
    assert said_subject(", by which it") is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Cooperation between the United Nations and the Eel Fishers Union", "Eel Fishers Union"),
        (
            "Observer status for the Eel Fishers Union in the General Assembly",
            "Eel Fishers Union in the General Assembly",
        ),
        ("Assistance to Alderford", None),
        ("Convention on the Rights of Eels", "Rights of Eels"),
        ("The role of the United Nations", None),
        ("Eels and locks", None),
    ],
)
def test_proper_name(title: str, name: str | None) -> None:
    assert proper_name(title) == name
