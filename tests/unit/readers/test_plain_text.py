"""Plain text stays as it is, in whatever encoding it comes."""

import pytest

from seized.errors import Empty
from seized.readers import text_source
from tests.unit.readers.dump import lines


def test_the_text_is_unchanged_but_for_line_endings():
    source = text_source("The Council,\r\n\r1. *Decides*  to go on;\u2028 2. Asks\n")
    assert source.text == "The Council,\n\n1. *Decides*  to go on;\n 2. Asks\n"
    assert lines(source) == ["The Council,", "", "1. *Decides*  to go on;", " 2. Asks"]
    assert not source.whole_blocks
    assert source.pages is None


def test_form_feeds_count_the_pages():
    source = text_source("one\n\ftwo\nthree\ffour")
    assert [(line.page, source.text[line.start : line.end]) for line in source.lines] == [
        *((1, "one"), (2, "two"), (2, "three"), (3, "four"))
    ]
    assert source.pages == 3


@pytest.mark.parametrize(
    "data",
    [
        "Décide d’agir".encode(),
        b"\xef\xbb\xbf" + "Décide d’agir".encode(),
        "Décide d’agir".encode("utf-16"),
        "\ufeffDécide d’agir".encode("utf-16-be"),
        "Décide d’agir".encode("utf-16-le"),
        "\ufeffDécide d’agir".encode("utf-32-le"),
    ],
)
def test_encodings_that_show_themselves(reading, data):
    source = reading("draft.txt", data)
    assert source.text == "Décide d’agir"
    assert source.doubts == ()


def test_windows_1252_is_a_guess_and_said_to_be_one(reading):
    source = reading("draft.txt", "Türkiye and Côte d’Ivoire ask".encode("cp1252"))
    assert source.text == "Türkiye and Côte d’Ivoire ask"
    assert [code for code, _, _ in source.doubts] == ["encoding"]


def test_a_byte_lost_from_utf8_is_shown_where_it_was(reading):
    source = reading("draft.txt", "Türkiye, Côte d’Ivoire and Curaçao".encode().replace("ç".encode(), b"\xc3"))
    assert source.text == "Türkiye, Côte d’Ivoire and Cura\ufffdao"
    assert source.doubts == (("encoding", "1 character could not be decoded as UTF-8; fetch the file again", (31, 32)),)


def test_lone_surrogates_do_not_survive():
    assert text_source("a \ud800 b").text == "a \ufffd b"


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff\n"])
def test_nothing_to_read(text):
    with pytest.raises(Empty):
        text_source(text)
