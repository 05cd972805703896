"""Compilations as pages and Word files."""

from io import BytesIO

from docx import Document

from seized.export.compilation.docx import compilation_docx
from seized.export.compilation.html import page
from seized.model.compilation_wording import runs
from tests.compilations import laid_together
from tests.versions import ORDERS, RECITALS

BASE = (*RECITALS[:2], *ORDERS)
FOUND = laid_together(
    BASE,
    {
        "Kenya": (*RECITALS[:2], ORDERS[0].replace("old", "iron & wooden"), *ORDERS[1:]),
        "Türkiye": (*RECITALS[:2], *ORDERS[1:]),
        "Malta": (*RECITALS[:2], ORDERS[0].replace(" before the autumn floods", ""), *ORDERS[1:]),
        "Tuvalu": (*RECITALS[:2], ORDERS[0].replace(" before the autumn floods", ""), *ORDERS[1:]),
    },
)


def test_the_page_says_in_words_what_it_shows() -> None:
    shown = page(FOUND).decode()
    assert '<b class="d1">[TÜRKIYE: delete OP1]</b>' in shown
    assert "iron &amp; wooden" in shown
    assert '<del class="several">before the autumn floods</del>' in shown
    assert "<dd>1 proposal (" in shown


def test_the_page_fetches_nothing() -> None:
    shown = page(FOUND).decode()
    assert "default-src 'none'" in shown
    assert not any(word in shown for word in ("http://", "https://", "src=", "url("))


def test_the_same_compilation_gives_the_same_word_file() -> None:
    assert compilation_docx(FOUND) == compilation_docx(FOUND)


def test_the_word_file_has_every_entry_as_it_is_printed() -> None:
    texts = [paragraph.text for paragraph in Document(BytesIO(compilation_docx(FOUND))).paragraphs]
    for entry in FOUND.entries:
        line = "".join(run.text for run in runs(entry))
        assert any(text.endswith(line) and text.startswith(entry.label) for text in texts)


def test_each_delegation_has_its_styles_in_the_word_file() -> None:
    word = Document(BytesIO(compilation_docx(FOUND)))
    names = {style.name for style in word.styles}
    assert {"Kenya adds", "Kenya deletes", "Türkiye adds", "Several delegations deletes"} <= names
    struck = [run for one in word.paragraphs for run in one.runs if run.style and run.style.name.endswith("deletes")]
    assert [(run.text, run.style.name) for run in struck] == [
        ("before the autumn floods", "Several delegations deletes")
    ]
