import re
import subprocess
import sys

import pytest

from seized.vocabulary.calendar import special_window, window
from seized.vocabulary.known_texts import item_named, known, known_by_draft, known_titled
from seized.vocabulary.symbols import canonical, expand, parse
from seized.vocabulary.tables import rows
from seized.vocabulary.titles import title_key

SHANGHAI = "Cooperation between the United Nations and the Shanghai Cooperation Organization"
REGIONAL = "Cooperation between the United Nations and regional and other organizations"
TEXTS, ITEMS = rows("known_texts.tsv"), rows("known_items.tsv")


def test_all_that_is_known_of_a_text() -> None:
    text = known("A/RES/77/338")
    assert text
    assert (text.symbol, text.date, text.title) == ("A/RES/77/338", "2023-09-01", SHANGHAI)
    assert (text.drafts, text.items) == (("A/77/L.107",), ("127 (s)",))
    assert text.item_names == (f"{REGIONAL}: c{SHANGHAI[1:]}",)


@pytest.mark.parametrize(
    ("symbol", "text"),
    [
        ("A/Res/77/ 338", "A/RES/77/338"),
        ("A/RES/ES‑11/1", "A/RES/ES-11/1"),
        ("A/RES/75/290B", "A/RES/75/290 B"),
        ("A/RES/75/254 A–C", "A/RES/75/254 A-C"),
        ("A/RES/75/254 B", "A/RES/75/254 A-C"),
        ("A/RES/75/251 A", "A/RES/75/251"),  # there is a 75/251 B
        ("A/RES/75/251 C", "A/RES/75/251 C"),
        ("A/RES/75/252 A", None),  # there is no 75/252 B
        ("A/RES/75/254", None),
        ("A/RES/75/290 A and B", None),  # two texts
        ("A/RES/77/9999", None),
        ("A/77/L.107", None),
        ("no symbol", None),
    ],
)
def test_finds_a_text_by_its_symbol(symbol: str, text: str | None) -> None:
    found = known(symbol)
    assert (found and found.symbol) == text


def test_of_a_vote_only_the_symbol_and_the_date_are_known() -> None:
    text = known("A/RES/61/295")
    assert text and text.date == "2007-09-13"
    assert (text.title, text.drafts, text.items, text.item_names) == (None, (), (), ())


@pytest.mark.parametrize(
    "symbol",
    [
        "A/RES/47/69 F",  # the study has 2 December 1992; no day of its dates of that time is to be trusted
        "A/RES/2758 (XXVI)",  # dated the seventh, of the twenty-fifth
        "A/RES/1288 (I)",  # a page of the records
        "A/RES/62/249",  # dated a month too early
        "A/RES/59/307",  # dated after the session
        "A/RES/63/307",  # a vote on a motion
        "A/RES/61/128",  # R/61/128AB; its parts are known
    ],
)
def test_what_cannot_be_told_safely_is_left_out(symbol: str) -> None:
    assert known(symbol) is None


@pytest.mark.parametrize(
    ("draft", "texts"),
    [
        ("A/77/L.107", ["A/RES/77/338"]),
        ("A/74/L.37/ Add.1", ["A/RES/74/244"]),
        ("A/78/474", ["A/RES/78/183 A", "A/RES/78/183 B", "A/RES/78/184", "A/RES/78/185"]),
        ("A/78/423", ["A/RES/78/79"]),  # printed A/78423
        ("A/75/L.4", ["A/RES/75/5"]),
        ("A/75/L.6", []),  # an amendment to it
        ("A/RES/77/338", []),
    ],
)
def test_finds_what_a_draft_or_report_became(draft: str, texts: list[str]) -> None:
    assert [text.symbol for text in known_by_draft(draft)] == texts


@pytest.mark.parametrize(
    ("title", "texts"),
    [
        (SHANGHAI, ["A/RES/75/268", "A/RES/77/338", "A/RES/79/332"]),
        ("  cooperation between the\nunited\u00a0nations and the shanghai Cooperation organization", None),
        ("A title that no text bears", []),
        ("", []),
    ],
)
def test_finds_a_series_by_its_title(title: str, texts: list[str] | None) -> None:
    found = [text.symbol for text in known_titled(title_key(title))]
    assert found == (texts if texts is not None else [text.symbol for text in known_titled(title_key(SHANGHAI))])


def test_finds_the_number_of_an_item_by_its_name_in_whatever_case() -> None:
    name = "cooperation between the United Nations and regional and other organizations"
    rest = "cooperation between the United Nations and the Shanghai Cooperation Organization"
    assert [item_named(session, f"{name}: {rest}") for session in (77, 79, 60)] == ["127 (s)", "125 (s)", None]


def test_a_title_is_found_whatever_its_hyphens_and_quotation_marks() -> None:
    printed = known("A/RES/75/212")
    assert printed and printed.title and "“Water" in printed.title
    assert printed in known_titled(title_key(printed.title.replace("“", '"').replace("”", '"')))
    with_hyphen, without = known("A/RES/74/36"), known("A/RES/78/30")
    assert with_hyphen and without and with_hyphen.title != without.title
    assert with_hyphen.title and {with_hyphen, without} <= set(known_titled(title_key(with_hyphen.title)))


def test_nothing_is_read_until_it_is_asked_for() -> None:
    program = (
        "import sys; opened = []\n"
        "sys.addaudithook(lambda event, seen: opened.append(str(seen[0])) if event == 'open' else None)\n"
        "from seized.vocabulary.known_texts import known\n"
        "before = [path for path in opened if path.endswith(('texts.tsv', 'items.tsv'))]\n"
        "assert not before, before\n"
        "assert known('A/RES/77/338') and any(path.endswith('known_texts.tsv') for path in opened)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def in_order(row: tuple[str, ...]) -> bool:
    """Whether a line has symbols in their one form, a day of its session, and a clean title."""
    symbol, date, title, drafts, items = row
    session = symbol.split("/")[2]
    days = window("General Assembly", int(session)) if session.isdigit() else special_window(session)
    sources = [parse(draft) for draft in drafts.split("|") if draft != "-"]
    return (
        canonical(symbol) == symbol
        and all(parse(one) for one in expand(symbol))
        and days is not None
        and days[0] <= date <= (days[1] or date)
        and re.fullmatch(r"\d{4}-\d\d-\d\d", date) is not None
        and title == " ".join(title.split()).replace("\u2011", "-")
        and all(source is not None and source.session == session for source in sources)
        and "|".join(source.text for source in sources if source) in (drafts, "")
        and all(re.fullmatch(r"\d+( \([a-z]+\))?|-", item) for item in items.split("|"))
    )


def test_every_line_is_in_order() -> None:
    assert [row for row in TEXTS if not in_order(row)] == []
    assert not in_order(("A/RES/77/338", "2024-09-01", "-", "-", "-"))


def test_a_text_and_an_item_have_one_line() -> None:
    assert len({row[0] for row in TEXTS}) == len(TEXTS)
    assert len({row[:2] for row in ITEMS}) == len(ITEMS)


def test_every_item_belongs_to_a_text() -> None:
    used = {(row[0].split("/")[2], item) for row in TEXTS for item in row[4].split("|")}
    assert {row[:2] for row in ITEMS} <= used
