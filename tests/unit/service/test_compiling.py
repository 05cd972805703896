"""Who proposes a text."""

from pathlib import Path

import pytest

from seized.model.compilation import Handed
from seized.service.compiling import compilation, handed

TEXT = """The General Council,

Recalling its resolution 7/2 of 9 April 2019,

1. Urges the river towns to mend the old locks;

2. Decides to remain seized of the matter.
"""
SPONSORED = f"""General Assembly
Seventy-eighth session
Agenda item 12
Peru: draft resolution
The care of locks
{TEXT}"""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("kenya.docx", Handed("kenya.docx")),
        ("text.docx=Kenya", Handed("text.docx", "Kenya")),
        ("A/RES/77/338=Group of 77 and China", Handed("A/RES/77/338", "Group of 77 and China")),
        ("a=b.docx=Kenya", Handed("a=b.docx", "Kenya")),
        ("text.docx=", Handed("text.docx=")),
    ],
)
def test_a_proposal_is_named_with_or_without_its_delegation(words: str, expected: Handed) -> None:
    assert handed(words) == expected


def test_a_file_that_is_there_may_have_the_sign_in_its_name(tmp_path: Path) -> None:
    file = tmp_path / "x=y.txt"
    file.write_text(TEXT, "utf-8")
    assert handed(str(file)) == Handed(str(file))


@pytest.mark.parametrize(
    ("names", "by", "text", "expected"),
    [
        (("base", "kenya_rev2"), None, TEXT, "Kenya"),
        (("base", "2026-new-zealand"), None, TEXT, "New Zealand"),
        (("base", "kenya"), "Group of 77 and China", TEXT, "Group of 77 and China"),
        (("kenya-locks", "kenya-locks-malta"), None, TEXT, "Malta"),
        (("base", "second_text"), None, SPONSORED, "Peru"),
        (("base", "second_text"), None, TEXT, "second text"),
    ],
)
def test_who_proposes(tmp_path: Path, names: tuple[str, str], by: str | None, text: str, expected: str) -> None:
    base, proposal = (tmp_path / f"{name}.txt" for name in names)
    base.write_text(TEXT, "utf-8")
    proposal.write_text(text.replace("old", "wooden"), "utf-8")
    done = compilation(str(base), [Handed(str(proposal), by)])
    assert done.found is not None
    assert [one.by for one in done.found.proposals] == [expected]
