"""The tables of actors."""

from seized.vocabulary.actors import actor_nouns, named, names_in, never_actors, things_too


def test_names_lead_to_one_canonical_name() -> None:
    assert named()["FAO"].name == "Food and Agriculture Organization of the United Nations"
    assert named()["Secretary-General of the United Nations"].name == "Secretary-General"
    assert not named()["Shanghai Cooperation Organization"].un


def test_the_longest_name_is_found() -> None:
    text = "the United Nations Office on Drugs and Crime and the General Assembly of the United Nations"
    assert [name for _, name in names_in(text)] == [
        "United Nations Office on Drugs and Crime",
        "General Assembly",
        "United Nations",
    ]


def test_a_name_ends_at_the_end_of_a_word() -> None:
    assert list(names_in("the ECOnomy of the WHOle")) == []


def test_a_name_of_one_word_is_none_as_part_of_another_word() -> None:
    text = "the FAO's help, FAO-led work, the non-FAO part, the United Nations' and a United Nations-led part"
    assert [name for _, name in names_in(text)] == ["United Nations", "United Nations"]


def test_the_kinds_of_nouns_do_not_overlap() -> None:
    assert things_too() < actor_nouns()
    assert actor_nouns().isdisjoint(never_actors())
