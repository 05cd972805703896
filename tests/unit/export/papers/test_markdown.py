from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from seized.export.characters import printable
from seized.export.papers.markdown import paper_markdown
from seized.export.papers.paper import Block, Cell, Grid, Heading, Look, Paper, Points, Run, Statement
from tests.unit.export.papers.invented import PAPER


def written(*blocks: Block) -> str:
    return paper_markdown(Paper(title="Eels", blocks=blocks)).decode()


def read(markdown: str) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(markdown)


def words(token: Token) -> str:
    return "".join(child.content for child in token.children or ())


def plain(text: str) -> str:
    return " ".join(printable(text).split())


def test_a_whole_paper() -> None:
    lines = paper_markdown(PAPER).decode().splitlines()
    for line in (
        "# The Otter Organization \\& its eels",
        "## Meetings",
        "*Welcomes* the meetings of the Organization, **two** so far. "
        "\\[A/RES/86/901, pp. 4; draft A/87/L.905, para. 7\\]",
        "| Day | Meeting | Place | Delegates |",
        "| --- | --- | --- | ---: |",
        "| 9 Jun 2033 | Second Assembly \\| of Otters \\[draft A/87/L.905, para. 7\\] |  | 1,204 |",
        "**Two meetings**",
        "Meetings: in 2031 and in 2033.",
        "1\\. Eels are counted at every lock. \\[A/RES/86/901, para. 2\\]",
        "  - a lock of banks",
        "No text tells of an agreement. Resolutions would.",
        "**\\[to be completed: the views of the Otter Organization\\]**",
    ):
        assert line in lines


def test_a_table_reads_back() -> None:
    rows = (Cell("a|b"), Cell("c\nd")), (Cell("\\"), Cell("`|`"))
    tokens = read(written(Grid("Eels", ("One", "Two|"), rows)))
    cells = [words(token) for before, token in pairwise(tokens) if before.type in ("td_open", "th_open")]
    assert cells == ["One", "Two|", "a|b", "c d", "\\", "`|`"]


@pytest.mark.parametrize(
    "text",
    [
        "1. eels",
        "- eels",
        "# eels",
        "+ eels",
        "12) eels",
        "---",
        "===",
        "> eels",
        "*eels*",
        "[eels](x)",
        "<b>",
        "&amp;",
    ],
)
def test_text_is_text(text: str) -> None:
    tokens = read(written(Statement((Run(text),))))
    assert [token.type for token in tokens[3:]] == ["paragraph_open", "inline", "paragraph_close"]
    assert words(tokens[4]) == text


@given(st.text(max_size=40) | st.text("# \\a", max_size=6))
def test_any_text_reads_back(text: str) -> None:
    tokens = read(written(Statement((Run(text),)), Points((Statement((Run(text),)),)), Heading(text)))
    found = [words(token) for token in tokens if token.type == "inline"]
    assert found == ["Eels", *([plain(text)] * 3 if plain(text) else [""][: len(found) - 1])]


@given(
    st.text(max_size=12) | st.text("ab_* ,", max_size=8),
    st.sampled_from(["strong", "opening"]),
    st.text("ab .,(*", max_size=6),
)
def test_marked_text_reads_back(text: str, look: Look, after: str) -> None:
    tokens = read(written(Statement((Run("Eels "), Run(text, look), Run(after)))))
    assert plain(words(tokens[4])) == plain(f"Eels {text}{after}")
