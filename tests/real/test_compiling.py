"""Compilations of real texts: later resolutions and adopted texts taken for proposals on what they came from."""

import pytest

from seized.drafting.compare import compare
from seized.drafting.compare.places import places
from seized.drafting.compiling import unrelated
from seized.model import Document
from seized.model.compilation_wording import runs
from tests.compilations import compiled, letters_read, taken
from tests.real.corpus import drafts_of, reading


def of(number: str) -> Document:
    return reading(f"akn/A_RES_{number}.xml")


def test_two_later_resolutions_as_proposals_on_the_first() -> None:
    base, one, other = of("75_268"), of("77_338"), of("79_332")
    found = compiled(base, {"Uzbekistan": one, "Kazakhstan": other})
    printed = {entry.label: "".join(run.text for run in runs(entry)) for entry in found.entries}
    assert (
        "its [seventy-seventh] [ALT UZBEKISTAN: seventy-ninth] [ALT KAZAKHSTAN: eighty-first] session" in printed["OP4"]
    )
    assert printed["PP12"].startswith("[UZBEKISTAN, KAZAKHSTAN: delete PP12]")
    assert "[UZBEKISTAN, KAZAKHSTAN: , start-ups and innovation]" in printed["OP1"]
    assert [entry.label for entry in found.entries if entry.by == ("Uzbekistan",)] == ["PP20 bis"]
    for name, text in {"Uzbekistan": one, "Kazakhstan": other}.items():
        assert list(map(letters_read, taken(found, name))) == [letters_read(place.text) for place in places(text)]


@pytest.mark.parametrize("draft", sorted(drafts_of()))
def test_an_adopted_text_as_a_proposal_on_its_draft(draft: str) -> None:
    base = reading(f"pdf/{draft.replace('/', '_')}.pdf")
    adopted = reading(f"akn/{drafts_of()[draft].replace('/', '_')}.xml")
    found = compiled(base, {"the Assembly": adopted})
    assert taken(found, None) == [place.text for place in places(base)]
    assert list(map(letters_read, taken(found, "the Assembly"))) == [letters_read(one.text) for one in places(adopted)]


def test_other_resolutions_are_no_versions() -> None:
    assert unrelated(compare(of("75_268"), of("78_118")))
    assert not unrelated(compare(of("75_268"), of("79_332")))
