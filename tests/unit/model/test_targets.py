"""Which paragraph a citation means."""

import pytest

from seized.model.targets import paragraph_cited


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Recalls paragraph 4 of its resolution 90/12,", "op4"),
        ("Recalls paragraph 4 (a) (ii) of resolution 90/12,", "op4.a.ii"),
        ("under paragraphs 21, 26 and 32 to 34 of General Assembly resolution 90/12,", "op21"),
        ("See resolution 90/12, para. 7.", "op7"),
        ("See resolution 90/12, paras. 7 and 8.", "op7"),
        ("Recalls resolution 90/12,", None),
        ("paragraph 9 of resolution 88/1 and resolution 90/12", None),
        ("resolution 90/12, paragraphs 13 to 27 of resolution 64/2", None),
    ],
)
def test_the_first_paragraph_that_is_cited(text: str, label: str | None) -> None:
    start = text.index("resolution 90/12")
    assert paragraph_cited(text, (start, start + len("resolution 90/12"))) == label
