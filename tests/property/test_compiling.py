"""Whatever delegations propose, a compilation holds the base and the text of each, and names nothing twice."""

from hypothesis import given

from seized.drafting.compare.places import places
from seized.model import Document
from seized.model.compilation_wording import runs
from tests.compilations import chosen, compiled, letters_read, marked, taken
from tests.property.editing import proposals

BASE_LOOKS = ("agreed", "contested", "taken out")

Handed = tuple[Document, dict[str, Document]]


@given(proposals())
def test_without_proposals_it_is_the_base_letter_for_letter(handed: Handed) -> None:
    base, texts = handed
    assert taken(compiled(base, texts), None) == [place.text for place in places(base)]


@given(proposals())
def test_with_those_of_one_delegation_it_is_its_text(handed: Handed) -> None:
    base, texts = handed
    found = compiled(base, texts)
    for name, text in texts.items():
        assert list(map(letters_read, taken(found, name))) == [letters_read(place.text) for place in places(text)]


@given(proposals())
def test_the_marks_of_footnotes_stay_at_their_paragraphs(handed: Handed) -> None:
    base, texts = handed
    found = compiled(base, texts)
    assert marked(found, None) == [[f"Note {note[4:]}" for _, note in place.notes] for place in places(base)]
    words = {entry.label: entry.spots for entry in found.entries if entry.part == "footnote"}
    for name, text in texts.items():
        notes = {place.id: place.text for place in places(text)}
        said = [
            [letters_read("".join(chosen(spot, name) for spot in words[label])) for label in labels]
            for labels in marked(found, name)
        ]
        assert [sorted(one) for one in said] == [
            sorted(letters_read(notes[note]) for _, note in place.notes) for place in places(text)
        ]


@given(proposals())
def test_each_delegation_stands_in_one_option_of_a_spot_and_no_two_paragraphs_have_one_name(handed: Handed) -> None:
    found = compiled(*handed)
    for entry in found.entries:
        for spot in entry.spots:
            by = [name for option in spot.options for name in option.by]
            assert len(by) == len(set(by))
    names = [entry.label for entry in found.entries if entry.label and entry.kind != "moved"]
    assert len(names) == len(set(names))


@given(proposals())
def test_the_base_as_a_proposal_changes_nothing(handed: Handed) -> None:
    base, texts = handed
    with_it = compiled(base, {**texts, "Nauru": base})
    assert with_it.entries == compiled(base, texts).entries
    assert with_it.proposals[-1].count == 0


@given(proposals())
def test_what_is_printed_has_the_words_of_the_base_and_all_that_is_proposed(handed: Handed) -> None:
    for entry in compiled(*handed).entries:
        printed = runs(entry)
        base = "".join(spot.base for spot in entry.spots)
        assert unspaced("".join(run.text for run in printed if run.look in BASE_LOOKS)) == unspaced(base)
        added = unspaced("".join(run.text for run in printed if run.look == "added"))
        assert all(unspaced(option.text) in added for spot in entry.spots for option in spot.options)


def unspaced(text: str) -> str:
    return "".join(text.split())
