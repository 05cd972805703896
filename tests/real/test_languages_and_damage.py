"""What Seized does not read, it says."""

import pytest

from seized.errors import Damaged
from seized.pipeline import read
from tests.real.corpus import CORPUS, files, reading

ENGLISH = files("languages/*E.xml")
OTHERS = [path for path in files("languages/*.xml") if path not in ENGLISH]

MISCOUNTED = {
    "languages/A_RES_78_53-2324488C.xml": "the published markup puts the last recital into the operative part"
}


def english_of(path: str) -> str:
    """The English version of a resolution: file names are its symbol, its job number and the letter of the language."""
    symbol, _, _ = path.partition("-")
    return next(english for english in ENGLISH if english.startswith(f"{symbol}-"))


@pytest.mark.parametrize("path", OTHERS)
def test_another_language_is_a_warning_and_makes_no_mandates(path: str) -> None:
    document = reading(path)
    assert "language" in {warning.code for warning in document.warnings}
    assert not document.mandates


@pytest.mark.parametrize("path", [path for path in OTHERS if path not in MISCOUNTED])
def test_another_language_keeps_the_structure_of_its_format(path: str) -> None:
    document, english = reading(path), reading(english_of(path))
    numbers = [[p.number for p in d.paragraphs if p.part == "operative" and p.level == 0] for d in (document, english)]
    assert len(numbers[0]) == len(numbers[1])
    assert (document.symbol, document.session) == (english.symbol, english.session)


@pytest.mark.parametrize("path", ENGLISH)
def test_english_is_no_warning(path: str) -> None:
    document = reading(path)
    assert "language" not in {warning.code for warning in document.warnings}
    assert document.mandates


@pytest.mark.parametrize("path", files("damaged/*.xml"))
def test_damaged_files_are_named_as_such(path: str) -> None:
    with pytest.raises(Damaged) as error:
        read(CORPUS / path)
    assert len(str(error.value).splitlines()) == 1
