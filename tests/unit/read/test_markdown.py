"""What is not running text is marked as noise, and what stands between is marked as what it was set in."""

from time import perf_counter

import pytest

from seized.read import text_source
from tests.unit.read.dump import marked, values


def clean(text: str) -> str:
    """The text without its noise."""
    source = text_source(text)
    noise = {at for mark in source.marks if mark.kind == "noise" for at in range(mark.start, mark.end)}
    return "".join(character for at, character in enumerate(source.text) if at not in noise)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("1. *Declares* the week open;", "1. Declares the week open;"),
        ("_Recalling also_ its decision,", "Recalling also its decision,"),
        ("**Annex**", "Annex"),
        ("12 ***Requests*** them", "12 Requests them"),
        ("the *Yearbook\nof Rivers*, vol. 2", "the Yearbook\nof Rivers, vol. 2"),
        ("page 3/**4**", "page 3/4"),
        ("- 1. Acknowledges it;", "1. Acknowledges it;"),
        ("* (a) To report;", "(a) To report;"),
        ("• rivers and lakes;", "rivers and lakes;"),
        ("> 2\\. Asks;", "2. Asks;"),
        ("## Follow-up", "Follow-up"),
        ("its resolution [90/1](#) of May", "its resolution 90/1 of May"),
        ("see [14 (I)](https://undocs.org/A/RES/14(I)).", "see 14 (I)."),
        ("the Plan,^{1} which", "the Plan,1 which"),
        ("the Plan,$^{12}$ which", "the Plan,12 which"),
        ("the Plan,^1 which", "the Plan,1 which"),
        ("the Plan,[^1] which", "the Plan,1 which"),
        ("[^1]: See above.", "1 See above."),
        ("the Plan<sup>1</sup><br/>", "the Plan1"),
        ("co\u00adoperate\u200b now", "cooperate now"),
        ("<!-- Page 3 -->\nAsks", "\nAsks"),
        ("| State | Vote |\n|---|:-:|\n| Chad | Yes |", " State  Vote \n\n Chad  Yes "),
    ],
)
def test_noise(text, without):
    assert clean(text) == without


@pytest.mark.parametrize(
    "text",
    [
        "Belize:* draft resolution",
        "* Any changes will be reflected.",
        "Chad,* Egypt* and Fiji: draft resolution",
        "Chad*, Egypt* and Fiji*: draft resolution",
        "- 2 -",
        "* * *",
        "[on the report of the First Committee (A/90/1)] (see note)",
        "the Organization – as it is –\n– established in Geneva",
        "files named a_b_c and x*y*z",
        "_____",
    ],
)
def test_not_noise(text):
    assert clean(text) == text


def test_kinds_and_values():
    source = text_source("*Asks* **all**¹ for ^{2} [90/1](#x) and <em>more</em>[^3]")
    assert marked(source, "italic") == ["Asks", "more"]
    assert marked(source, "bold") == ["all"]
    assert marked(source, "superscript") == ["¹", "2", "3"]
    assert marked(source, "link") == ["90/1"]
    assert values(source, "link") == ["#x"]


def test_marks_come_in_order_and_inside_the_text():
    source = text_source("- 1. **[90/1](#)** and *so* on<sup>2</sup>\n## Annex\n")
    starts = [mark.start for mark in source.marks]
    assert starts == sorted(starts)
    assert all(0 <= mark.start < mark.end <= len(source.text) for mark in source.marks)


def test_bold_lines():
    source = text_source("## Annex\n**Part one**\n**Asks** all\nplain")
    assert [line.bold for line in source.lines] == [True, True, False, False]


@pytest.mark.parametrize("piece", ["<!--", "|", "| a", "*a ", "_a\n", "[a](#", "^{", "<p ", "\\", "- "])
def test_time_grows_with_the_length_alone(piece):
    begun = perf_counter()
    text_source(piece * 60_000)
    assert perf_counter() - begun < 3, "a pattern looks back over all that it has seen"
