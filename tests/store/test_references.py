"""What people call a document, a paragraph or a mandate."""

import msgspec
import pytest

from seized.errors import Ambiguous, Unknown
from seized.register.keeping import Reader, keep
from seized.register.references import Reference, resolve
from seized.register.register import Register
from tests.store.resolutions import Resolution, as_file, parsed

READER = Reader("Ada", "2026-01-01T09:00:00Z", "edition 1")


def named(register: Register, name: str) -> Reference:
    with register.reading() as connection:
        return resolve(connection, name)


def keep_as(register: Register, symbol: str | None, title: str = "Safe passage") -> str:
    """Keeps a resolution under a symbol, and gives its key."""
    reading = msgspec.structs.replace(Resolution().reading(), symbol=symbol, title=title)
    return keep(register, as_file(reading, f"{symbol} {title}"), READER).document or ""


@pytest.fixture
def filled(register: Register) -> Register:
    """A register with one resolution, and the draft that it was adopted from."""
    for reading in (Resolution().reading(), parsed(Resolution().draft_text())):
        keep(register, reading, READER)
    return register


@pytest.mark.parametrize(
    "name",
    [
        "A/RES/78/901",
        " A/RES/78/901 ",
        "a/res/78/901",
        "A/Res/78/901",
        "78/901",
        "resolution 78/901",
        "Resolution 78/901",
        "General Assembly resolution 78/901",
        "GA resolution 78/901",
    ],
)
def test_a_document_has_many_spellings(filled: Register, name: str) -> None:
    found = named(filled, name)
    assert (found.key, found.paragraph, found.mandate) == ("A/RES/78/901", None, None)


@pytest.mark.parametrize("name", ["A/78/L.901", "a/78/l.901", "A/78/l.901"])
def test_a_draft_is_found_by_its_symbol_in_whatever_case(filled: Register, name: str) -> None:
    assert named(filled, name).key == "A/78/L.901"


@pytest.mark.parametrize(
    "symbol, name",
    [
        ("A/RES/72/266 A", "72/266 a"),
        ("A/RES/S-30/1", "s-30/1"),
        ("A/RES/ES-10/21", "General Assembly resolution ES-10/21"),
        ("A/RES/2200 (XXI)", "A/RES/2200(XXI)"),
        ("S/RES/1325 (2000)", "s/res/1325 (2000)"),
    ],
)
def test_symbols_are_brought_into_one_form(register: Register, symbol: str, name: str) -> None:
    keep_as(register, symbol)
    assert named(register, name).key == symbol


@pytest.mark.parametrize(
    "name, paragraph, label",
    [
        ("A/RES/78/901#pp1", "pp1", None),
        ("78/901#op2", "op2", None),
        ("A/RES/78/901#op2.m1", "op2", "op2.m1"),
        ("a/res/78/901#OP2.M1", "op2", "op2.m1"),
    ],
)
def test_paragraphs_and_mandates_are_found_by_where_they_stand(
    filled: Register, name: str, paragraph: str, label: str | None
) -> None:
    found = named(filled, name)
    assert (found.key, found.paragraph) == ("A/RES/78/901", paragraph)
    assert (found.mandate is not None) == (label is not None)


def test_a_mandate_is_found_by_its_id_in_whatever_case(filled: Register) -> None:
    found = named(filled, "A/RES/78/901#op2.m1")
    assert found.mandate is not None
    assert named(filled, found.mandate) == named(filled, f" {found.mandate.upper()} ") == found


def test_a_text_without_a_symbol_is_found_by_the_beginning_of_its_key(register: Register) -> None:
    key = keep_as(register, None)
    assert [named(register, name).key for name in (key, key[:9], key.upper(), key[:9].upper())] == [key] * 4


def test_a_beginning_that_several_share_is_ambiguous(register: Register) -> None:
    keys = [keep_as(register, None, f"Safe passage {number}") for number in range(30)]
    letter = max("abcdefghijklmnopqrstuvwxyz234567", key=lambda one: sum(key[5] == one for key in keys))
    mine = sorted(key for key in keys if key[5] == letter)
    with pytest.raises(Ambiguous, match=f"text:{letter}: several documents go by it: {', '.join(mine)}"):
        named(register, f"text:{letter}")


def test_symbols_that_differ_in_case_alone_are_told_apart(register: Register) -> None:
    keys = [keep_as(register, symbol) for symbol in ("A/78/l.901", "A/78/L.901")]
    assert [named(register, key).key for key in keys] == keys
    with pytest.raises(Ambiguous, match=r"a/78/l\.901: .*A/78/L\.901.*A/78/l\.901"):
        named(register, "a/78/l.901")


@pytest.mark.parametrize(
    "name, message",
    [
        ("A/RES/78/902", "A/RES/78/902: not in the register; did you mean A/RES/78/901?"),
        ("B/1", "B/1: not in the register; seized list shows what is"),
        ("text:", "text:: not in the register"),
        ("", "not in the register"),
        ("#op1", "not in the register"),
        ("A/RES/78/901#op9", "A/RES/78/901 has no paragraph op9; it has formula, pp1, pp2, op1, op2, op3, op4"),
        ("A/RES/78/901#nothing", "A/RES/78/901 has no paragraph nothing; it has formula, pp1, pp2"),
        ("A/RES/78/901#op1.m7", r"A/RES/78/901 has no mandate op1.m7; did you mean op1.m1"),
        ("A/RES/78/901#pp1.m1", "A/RES/78/901 has no mandate pp1.m1; did you mean op1.m1"),
        ("aaaaaaaaaaaa", "aaaaaaaaaaaa: not in the register"),
        ("%", "%: not in the register"),
        (
            "77/338",
            r"A/RES/77/338 is not in the register. It is known to be .*, adopted on \d+ [A-Z]\w+ \d{4}; add its text",
        ),
    ],
)
def test_what_is_not_there_is_told_with_what_may_be_meant(filled: Register, name: str, message: str) -> None:
    with pytest.raises(Unknown, match=message):
        named(filled, name)


def test_an_empty_register_says_so(register: Register) -> None:
    with pytest.raises(Unknown, match="A/RES/78/901: not in the register; seized list shows what is"):
        named(register, "A/RES/78/901")
