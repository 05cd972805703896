"""Which texts make one series, and which do not though they are recalled."""

from seized.derive.lineage.series import series
from seized.model.lineage import Series, Text
from tests.unit.derive.lineage.shelf import EELS, ON_EELS, Texts, draft, recalled, report, resolution

OPENED = ", by which it granted observer status to the Eel Fishers Union,"


def symbols(found: Series) -> list[str]:
    return [member.text.name for member in found.members]


def chain() -> tuple[Text, ...]:
    """Three texts; each recalls those before it, the one that granted observer status, and the Agenda of all."""
    always = [
        *recalled(OPENED, "A/RES/59/904"),
        *recalled(", entitled “The agenda of all”,", "A/RES/70/1", paragraph="pp9"),
    ]
    first = resolution(64, 901, recalls=always, requests=(report(65),))
    second = resolution(65, 902, recalls=[*always, *recalled(ON_EELS, "A/RES/64/901", paragraph="pp2")])
    both = recalled(ON_EELS, "A/RES/64/901", "A/RES/65/902", paragraph="pp2")
    third = resolution(67, 903, recalls=[*always, *both], origins=("A/67/L.5",))
    return first, second, third


def test_one_series_from_each_of_its_members() -> None:
    texts = chain()
    for focus in texts:
        found = series(focus, Texts(*texts))
        assert symbols(found) == ["A/RES/64/901", "A/RES/65/902", "A/RES/67/903"]
        assert [member.by for member in found.members] == ["title"] * 3
        assert found.cycle and found.cycle.name == "biennial"
        assert [(one.by, one.answer) for one in found.requests] == [("A/RES/64/901", "A/RES/65/902")]


def test_who_recalls_a_member() -> None:
    found = series(chain()[0], Texts(*chain()))
    assert found.members[0].recalled_by == ("A/RES/65/902", "A/RES/67/903")


def test_what_all_recall_and_names_the_subject_opened_the_series() -> None:
    found = series(chain()[2], Texts(*chain()))
    assert [opening.text.name for opening in found.openings] == ["A/RES/59/904"]


def test_one_text_is_too_few_to_say_what_opened_the_series() -> None:
    assert not series(chain()[0], Texts(chain()[0])).openings


def test_older_texts_are_members_by_the_recital_alone() -> None:
    last = chain()[2]
    found = series(last, Texts(last))
    assert symbols(found) == ["A/RES/64/901", "A/RES/65/902", "A/RES/67/903"]
    assert [(member.by, member.text.standing) for member in found.members[:2]] == [("recital", "cited")] * 2
    assert "A/RES/67/903 recalls it under the title" in found.members[0].because


def test_the_series_of_a_text_that_is_only_cited() -> None:
    cited = Text(key="A/RES/65/902", symbol="A/RES/65/902", kind="resolution", standing="cited", session=65)
    assert symbols(series(cited, Texts(chain()[2]))) == ["A/RES/64/901", "A/RES/65/902", "A/RES/67/903"]


def test_a_text_of_which_nothing_is_known_is_alone() -> None:
    cited = Text(key="A/RES/70/1", symbol="A/RES/70/1", kind="resolution", standing="cited", session=70)
    assert symbols(series(cited, Texts(*chain()))) == ["A/RES/70/1"]


def test_another_organ_has_its_own_series() -> None:
    other = resolution(66, 999, organ="Human Rights Council")
    assert "A/RES/66/999" not in symbols(series(chain()[0], Texts(*chain(), other)))


def test_a_text_known_under_another_title_is_no_member_though_recalled_under_this_one() -> None:
    other = resolution(64, 901, "Herons of the north")
    last = chain()[2]
    assert symbols(series(last, Texts(other, last))) == ["A/RES/65/902", "A/RES/67/903"]


def test_a_draft_is_no_member_and_leads_to_the_series() -> None:
    pending = draft("A/69/L.7", 69)
    found = series(pending, Texts(pending, *chain()))
    assert symbols(found) == ["A/RES/64/901", "A/RES/65/902", "A/RES/67/903"]
    assert [(one.symbol, one.became, one.by) for one in found.drafts] == [
        ("A/67/L.5", "A/RES/67/903", "origin"),
        ("A/69/L.7", None, None),
    ]


def test_a_draft_at_hand_is_that_of_the_member_that_names_it() -> None:
    origin = draft("A/67/L.5", 67)
    (found,) = series(origin, Texts(origin, *chain())).drafts
    assert (found.symbol, found.standing, found.date, found.became) == (
        "A/67/L.5",
        "read",
        "2012-11-01",
        "A/RES/67/903",
    )


def test_counters_go_with_the_sessions() -> None:
    texts = [resolution(70 + n, 1, f"Eel expenses of the fund for {2016 + n}") for n in range(3)]
    assert symbols(series(texts[1], Texts(*texts))) == ["A/RES/70/1", "A/RES/71/1", "A/RES/72/1"]


def test_two_counters_at_one_session_are_two_series() -> None:
    tenth = [resolution(n, 10, "Review of the decisions of the tenth special eel session") for n in (40, 41)]
    twelfth = [resolution(n, 12, "Review of the decisions of the twelfth special eel session") for n in (40, 41)]
    found = series(tenth[1], Texts(*tenth, *twelfth))
    assert symbols(found) == ["A/RES/40/10", "A/RES/41/10"]


def test_a_theme_after_the_colon_needs_a_recital() -> None:
    old = resolution(74, 1, "Rights of eels and herons: access to weirs")
    new = resolution(76, 2, "Rights of eels and herons: winter", recalls=recalled(",", "A/RES/74/1"))
    untied = resolution(78, 3, "Rights of eels and herons: summer")
    found = series(old, Texts(old, new, untied))
    assert symbols(found) == ["A/RES/74/1", "A/RES/76/2"]
    assert found.members[1].by == "renaming"


def test_a_longer_title_with_a_recital_is_a_change_of_title() -> None:
    old = resolution(74, 1, "Sustainable eels of Lake Alder")
    new = resolution(76, 2, "Sustainable and resilient eels of Lake Alder", recalls=recalled(",", "A/RES/74/1"))
    for focus in (old, new):
        assert symbols(series(focus, Texts(old, new))) == ["A/RES/74/1", "A/RES/76/2"]


def test_titles_of_one_session_do_not_follow_each_other() -> None:
    plain = [resolution(n, 1, "Prevention of eel races in winter") for n in (74, 75)]
    further = resolution(75, 2, "Further measures of prevention of eel races in winter")
    later = resolution(76, 1, "Prevention of eel races in winter", recalls=recalled(",", "A/RES/75/2"))
    assert "A/RES/75/2" not in symbols(series(later, Texts(*plain, further, later)))


def test_what_is_named_by_its_own_title_is_another_matter() -> None:
    old = resolution(74, 1, "Comprehensive review of eel activities")
    words = " on the comprehensive review of eel activities,"
    new = resolution(76, 2, "Review of eel activities", recalls=recalled(words, "A/RES/74/1"))
    assert symbols(series(new, Texts(old, new))) == ["A/RES/76/2"]


def listed(*more: Text) -> Texts:
    """A text that recalls, in one list and without a word, its own series and what stands before it."""
    title = "Eel races"
    members = [resolution(n, 1, title) for n in (74, 76)]
    named = ("A/RES/46/152", "A/RES/70/5", "A/RES/72/6", "A/RES/74/1", "A/RES/76/1")
    return Texts(*members, resolution(78, 1, title, recalls=recalled(",", *named)), *more)


def test_a_list_is_followed_back_in_step() -> None:
    found = series(resolution(74, 1, "Eel races"), listed())
    assert symbols(found) == ["A/RES/70/5", "A/RES/72/6", "A/RES/74/1", "A/RES/76/1", "A/RES/78/1"]
    assert found.members[0].by == "recital"


def test_what_others_recall_too_is_no_member_by_a_list() -> None:
    other = resolution(79, 8, "The agenda of all", recalls=recalled(",", "A/RES/72/6"))
    assert symbols(series(resolution(74, 1, "Eel races"), listed(other))) == ["A/RES/74/1", "A/RES/76/1", "A/RES/78/1"]


def test_a_list_on_another_subject_gives_no_members() -> None:
    words = " on the agenda of all,"
    texts = [resolution(n, 1, "Eel races") for n in (74, 76)]
    last = resolution(78, 1, "Eel races", recalls=recalled(words, "A/RES/72/6", "A/RES/74/1", "A/RES/76/1"))
    assert "A/RES/72/6" not in symbols(series(last, Texts(*texts, last)))


def test_texts_without_a_title_are_on_what_their_list_is_said_to_be_on() -> None:
    def untitled(symbol: str, date: str, *earlier: str) -> Text:
        recalls = tuple(recalled(" concerning Alderford,", *earlier))
        return Text(key=symbol, symbol=symbol, kind="resolution", organ="Security Council", date=date, recalls=recalls)

    first = untitled("S/RES/2140 (2014)", "2014-02-26", "S/RES/2014 (2011)", "S/RES/2051 (2012)")
    found = series(first, Texts(first))
    assert symbols(found) == ["S/RES/2014 (2011)", "S/RES/2051 (2012)", "S/RES/2140 (2014)"]
    assert found.title == "Alderford"
    assert [member.text.date for member in found.members] == ["2011", "2012", "2014-02-26"]


def test_the_shelf_is_asked_a_few_times_only() -> None:
    texts = Texts(*chain())
    series(chain()[0], texts)
    assert texts.asked <= 6


def test_the_title_is_that_of_the_newest_member() -> None:
    old, new = (
        resolution(74, 1, "Eel fund for 2020, its expenses"),
        resolution(75, 1, "Eel fund for 2021, its expenses"),
    )
    assert series(old, Texts(old, new)).title == "Eel fund for 2021, its expenses"
    assert series(chain()[0], Texts(*chain())).title == EELS
