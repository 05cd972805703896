"""What a text of a series says in other words than the one before it."""

from seized.derive.lineage.changes import changes
from seized.model.facts import Telling

EELS = "Recalling the role of eels in the upkeep of locks and of the towns that live by them"
WEIRS = "Noting with satisfaction that the keepers of weirs meet every year in the town of Alderford"
REPORT = "Requests the Secretary-General to submit a report on eels at its ninety-first session"
LIST = (
    "Noting the third meeting of the Council of Lock Keepers of the Otter Organization, held in the town of Alderford "
    "on 3 and 4 May 2031, and the efforts of the keepers to open the locks of the upper reaches at all hours"
)


def text(key: str, *paragraphs: str) -> list[Telling]:
    """The paragraphs of a text, each a telling of itself."""
    return [
        Telling(
            document=key, date="2031-12-01", draft=False, paragraph=f"pp{at}", cited="", span=(at, at + 1), quote=words
        )
        for at, words in enumerate(paragraphs, 1)
    ]


def labels(told: tuple[Telling, ...]) -> list[str]:
    return [one.paragraph for one in told]


def test_paragraphs_with_the_same_letters_are_kept_wherever_they_stand() -> None:
    found = changes(text("A/RES/86/1", EELS, WEIRS), text("A/RES/88/1", WEIRS.upper() + ",", EELS + ";"))
    assert (found.before, found.after) == ("A/RES/86/1", "A/RES/88/1")
    assert (found.kept, found.edited, found.new, found.dropped) == (2, 0, (), ())


def test_a_paragraph_in_other_words_is_edited_not_new() -> None:
    found = changes(text("a", EELS, REPORT), text("b", EELS, REPORT.replace("ninety-first", "ninety-third")))
    assert (found.kept, found.edited, found.new, found.dropped) == (1, 1, (), ())


def test_what_only_one_of_them_has_is_new_or_dropped() -> None:
    found = changes(text("a", EELS, WEIRS), text("b", REPORT, EELS))
    assert (found.kept, found.edited) == (1, 0)
    assert (labels(found.new), labels(found.dropped)) == (["pp1"], ["pp2"])


def test_a_list_that_has_grown_is_edited() -> None:
    grown = LIST + "".join(f", the {place} meeting, held in Brill on 5 May 2033" for place in ("fourth", "fifth")) * 3
    assert changes(text("a", LIST), text("b", grown)).edited == 1


def test_each_paragraph_is_the_form_of_one_other_the_likest() -> None:
    near, nearer = REPORT.replace("eels", "eels and locks"), REPORT.replace("a report", "the report")
    found = changes(text("a", REPORT), text("b", near, nearer))
    assert (found.edited, labels(found.new)) == (1, ["pp1"])


def test_a_paragraph_that_stands_twice_is_kept_twice() -> None:
    found = changes(text("a", EELS, EELS), text("b", EELS))
    assert (found.kept, labels(found.dropped)) == (1, ["pp2"])
