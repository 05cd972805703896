from seized.derive.mandates.asides import blanked, in_description


def test_titles_and_remarks_are_blanked_and_offsets_kept() -> None:
    clause = "Requests a report on “The rivers by 2030” by May 2026, and welcomes the offer of June 2026"
    bare = blanked(clause)
    assert len(bare) == len(clause)
    assert "2030" not in bare and "June" not in bare
    assert bare.index("May 2026") == clause.index("May 2026")


def test_a_description_tells_of_a_noun() -> None:
    assert in_description("Urges States that committed to reporting ")
    assert not in_description("Decides that the Day shall be observed ")
    assert not in_description("Decides to open the fair, which will be held ")
