"""Page furniture: by its shape, by its place on the page, by repetition."""

import pytest

from seized.segment.furniture import furniture
from tests.unit.segment.printed import Print, first, pages, plain


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2/4 23-16564", "page number"),
        ("23-16564 3/**4**", "page number"),
        ("Page 2", "page number"),
        ("- 2 -", "page number"),
        ("2 | 5", "page number"),
        ("22-11459 (E) 200722", "job number"),
        ("GE.23-20279(E)", "job number"),
        ("2 GE.23-20279", "job number"),
        ("*2211459*", "barcode"),
        ("Please recycle", "recycling"),
        ("__________________", "rule"),
        ("* * *", "ornament"),
        ("/...", "ornament"),
        ("2 of the weirs", None),
        ("Page 2 of the report", None),
        ("1990/1991", None),
    ],
)
def test_shapes(text: str, name: str | None) -> None:
    assert furniture(plain(f"Recalling the weirs,\n{text}\nNoting the mills,")).get(1) == name


def sheets(head: str, foot: str, count: int = 3) -> list[Print]:
    """Pages of running text in one type, with a head and a foot; `#` stands for the number of the page."""
    prints: list[Print] = []
    for page in range(1, count + 1):
        number = str(page)
        body = [Print(f"and of weir {weir} in {1900 + 7 * page}", page=page) for weir in range(9)]
        prints += [Print(head.replace("#", number), page=page, above=0.0), *body]
        prints.append(Print(foot.replace("#", number), page=page, baseline=50.0))
    return prints


@pytest.mark.parametrize(
    ("head", "foot", "lines"),
    [
        ("A/99/L.1", "#", {0: "running head", 10: "page number"}),
        ("Weirs of the upper river", "23-1 # of 3", {0: "running head", 10: "running head"}),
        ("Page #", "League of Rivers", {0: "page number", 10: "running head"}),
        ("Noting the weirs", "_Ibid._, p. 3.", {}),
        ("and of weirs in the upper river", "to the mills;", {}),
    ],
)
def test_what_comes_back_in_the_same_place(head: str, foot: str, lines: dict[int, str]) -> None:
    found = furniture(pages(*sheets(head, foot)))
    for page in (11, 22):
        assert {number - page: name for number, name in found.items() if page <= number < page + 11} == lines


def test_what_heads_the_first_page_is_no_running_head() -> None:
    assert 0 not in furniture(pages(*sheets("A/99/L.1", "#")))


def test_what_comes_back_elsewhere_on_the_page_is_text() -> None:
    source = pages(*(Print("Weirs of the river", page=page, baseline=700.0 - page * 40) for page in range(1, 5)))
    assert furniture(source) == {}


WORDS = ("weirs", "mills", "eels", "rivers", "keepers", "boats")


def test_the_last_notes_of_pages_are_alike_and_no_furniture() -> None:
    text = [Print(f"and of {line}", page=page) for page in (1, 2) for line in WORDS]
    notes = [Print(f"^{page}^ Report on weirs", page=page, baseline=60.0) for page in (1, 2)]
    assert furniture(pages(*text[:6], notes[0], *text[6:], notes[1])) == {}


def test_a_bare_number_at_the_foot_is_that_of_its_page() -> None:
    text = [first("_Recalling_ the weirs"), *(Print("and the mills of the river") for _ in range(7))]
    assert furniture(pages(*text, Print("1", baseline=50.0))) == {8: "page number"}
    assert furniture(pages(*text, Print("7", baseline=50.0))) == {}


def test_small_type_above_the_text_of_a_later_page() -> None:
    text = [Print("and the mills of the upper river"), Print("and the mills of the lower river")]
    later = [line._replace(page=2) for line in text]
    found = furniture(pages(*text, Print("Weirs", page=2, size=8.0), *later))
    assert found == {2: "running head"}


@pytest.mark.parametrize(
    ("repeated", "furnished"),
    [
        ("A/99/L.1", {5: "running head"}),
        ("Upper weirs A/99/L.1", {5: "running head"}),
        ("A/99/L.1 Page 2", {5: "running head"}),
        ("the report A/99/L.1", {}),
    ],
)
def test_the_symbol_again(repeated: str, furnished: dict[int, str]) -> None:
    text = f"A/99/L.1\nUpper weirs\n\nThe General Assembly,\nRecalling the\n{repeated}\nweirs of the river,"
    assert furniture(plain(text)) == furnished


def test_no_title_is_looked_for_beside_a_symbol_on_a_page() -> None:
    above = [Print("A/99/L.1"), Print("Weirs of the upper river"), first("_The General Assembly,_")]
    below = [
        Print("A/99/L.1", page=2),
        Print("Weirs of the upper river", page=2, above=30.0),
        Print("and mills,", page=2),
    ]
    assert furniture(pages(*above, *below)) == {3: "running head"}
