import re

import pytest

from seized.export.lineage.dot import quoted, trace_dot
from tests.unit.export.lineage.traced import traced

STATEMENT = re.compile(r'(?:"(?:[^"\\]|\\.)*"|[^"])*')


@pytest.mark.parametrize(
    ("text", "string"),
    [
        ("A/RES/64/1", '"A/RES/64/1"'),
        ('Eels "and" locks', r'"Eels \"and\" locks"'),
        ("two\nlines", r'"two\nlines"'),
        ("\\N ends\\", r'"\\N ends\\"'),
        ("bell\a", '"bell "'),
    ],
)
def test_quoted(text: str, string: str) -> None:
    assert quoted(text) == string


def test_texts_and_what_leads_from_one_to_the_next() -> None:
    graph = trace_dot(traced()).decode()
    assert '"A/RES/64/901" -> "A/RES/66/902" [label="a report, 66th", style=bold];' in graph
    assert '"A/RES/59/904" -> "A/RES/64/901" [label="", style=solid];' in graph
    assert '"A/66/L.7" -> "A/RES/66/902" [label="", style=dashed];' in graph


def test_the_look_tells_how_a_text_is_known() -> None:
    lines = {
        line.split(" [")[0].strip(): line for line in trace_dot(traced()).decode().splitlines() if "shape=" in line
    }
    assert 'style="solid,bold"' in lines['"A/RES/66/902"']
    assert 'style="dashed"' in lines['"A/RES/65/5"']
    assert "shape=parallelogram" in lines['"A/66/L.7"']


def test_each_text_is_one_box() -> None:
    boxes = [line.split(" [")[0] for line in trace_dot(traced()).decode().splitlines() if "shape=" in line]
    assert len(boxes) == len(set(boxes)) + boxes.count("  node") - 1


def test_a_title_cannot_end_its_label() -> None:
    graph = trace_dot(traced('Eels"]; evil [label="')).decode()
    assert all(STATEMENT.fullmatch(line) for line in graph.splitlines())
    assert not re.search(r"(?m)^\s*evil", graph)
