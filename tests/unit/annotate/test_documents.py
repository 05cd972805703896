import pytest

from seized.annotate.documents import documents


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the report (A/78/407), see also A/HRC/54/30.", [("document", "A/78/407"), ("document", "A/HRC/54/30")]),
        ("A/34/45 and Corr.1", [("document", "A/34/45"), ("document", "A/34/45/Corr.1")]),
        ("A/34/45 and A/34/45/Corr.1", [("document", "A/34/45"), ("document", "A/34/45/Corr.1")]),
        ("A/70/357-S/2015/682, annex", [("document", "A/70/357"), ("document", "S/2015/682")]),
        ("A/RES/72/266 A–B", [("resolution", "A/RES/72/266 A"), ("resolution", "A/RES/72/266 B")]),
        ("the draft of committee A/C.3", []),
    ],
)
def test_documents(text: str, found: list[tuple[str, str]]) -> None:
    assert [(m.kind, m.symbol) for m in documents(text)] == found


def test_date_of_a_document() -> None:
    text = "decision ISBA/28/C/10 of 30 March 2023"
    (mention,) = documents(text)
    assert (mention.date, text[mention.start : mention.end]) == ("2023-03-30", "ISBA/28/C/10 of 30 March 2023")
