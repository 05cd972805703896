"""Real resolutions rolled forward, and held against what really came."""

from itertools import pairwise

import pytest

from seized.drafting.roll import Known, redline, roll
from seized.drafting.roll.lines import base
from seized.drafting.roll.requests import aimed
from seized.errors import NotRolled
from seized.export.redline.docx import docx
from seized.pipeline import parse
from seized.service.rolling import refuse
from tests.property.test_rolling import leads_to_both
from tests.property.test_rolling_word_files import by, rolled, settled
from tests.real.corpus import files, reading
from tests.roundtrip.revisions import revisions

CHAIN = ("series/A_RES_73_334.txt", "akn/A_RES_75_268.xml", "akn/A_RES_77_338.xml", "akn/A_RES_79_332.xml")


@pytest.mark.parametrize("path", files("akn/A_RES_*.xml") + files("pdf/A_*.pdf")[::5] + files("seeds/*.txt"))
def test_rejected_it_is_the_base_and_accepted_the_new_text(path: str) -> None:
    document = reading(path)
    try:
        refuse(document, 90)
    except NotRolled:
        assert document.session is None or "ES-" in (document.symbol or "")
        return
    rolled = roll(document, 90, Known())
    leads_to_both(document, rolled)
    whole = {" ".join(paragraph.text.split()) for paragraph in document.paragraphs}
    assert whole <= {" ".join(text.split()) for text in rolled.before}
    found = revisions(docx(redline(rolled), "A. Clerk", "2026-01-02T03:04:05Z"))
    assert len({number for number, _, _ in found}) == len(found)


@pytest.mark.parametrize("path", files("akn/A_RES_7*.xml")[::4])
def test_rolled_again_in_word_the_first_revisions_stay(path: str) -> None:
    """A real text with one author's revisions as the base of another's."""
    document = reading(path)
    try:
        refuse(document, 90)
    except NotRolled:
        return
    first = docx(redline(roll(document, 90, Known())), "Bea", "2026-01-02T03:04:05Z")
    again, _, done = rolled(first, 92)
    assert again.session == 90
    assert settled(done, accept=False, ours=True) == settled(first, accept=True)
    assert settled(done, accept=False) == settled(first, accept=False)
    assert by(done, "Bea") == by(first, "Bea")
    assert any("A/92/L.___" in text or "/92/L.___" in text for text in settled(done, accept=True)[-1])


@pytest.mark.parametrize(("before", "after"), list(pairwise(CHAIN)))
def test_the_chain_foresees_what_came(before: str, after: str) -> None:
    document, came = reading(before), reading(after)
    rolled = roll(document, came.session or 0, Known())
    recital = next(one for one in came.paragraphs if document.symbol in {cited.symbol for cited in one.citations})
    foreseen = [text.replace("\u00a0", " ") for text in rolled.after]
    assert " ".join(recital.text.split()).replace("\u00a0", " ") in foreseen
    again = parse("\n\n".join(f"{one.label or ''} {one.after}" for one in rolled.paragraphs if one.after))
    assert list(aimed(again).values()) == list(aimed(came).values())
    assert again.session == came.session
    assert base(came).document.title == again.title
