"""The order and the partition of a batch do not matter: each file says what it says alone, good or bad."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from seized.model import Document
from seized.service import Reading, read_files
from tests.property.grammar import drafts, fragments, layouts

contents = st.one_of(
    drafts().flatmap(lambda draft: layouts().map(draft.printed)).map(str.encode),
    fragments().map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.binary(max_size=64),
)
endings = st.sampled_from((".txt", ".xml", ".html", ".pdf", ".docx"))


def by_path(readings: list[Reading]) -> dict[str, Reading]:
    return {reading.source.path: reading for reading in readings}


@given(st.lists(st.tuples(contents, endings), min_size=1, max_size=4), st.data())
def test_order_and_partition_do_not_matter(files: list[tuple[bytes, str]], data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}{ending}" for number, (_, ending) in enumerate(files)]
        for path, (content, _) in zip(paths, files, strict=True):
            path.write_bytes(content)
        together = by_path(list(read_files(paths)))
        shuffled = data.draw(st.permutations(paths))
        cut = data.draw(st.integers(0, len(paths)))
        apart = [*read_files(shuffled[:cut]), *read_files(shuffled[cut:])]
        assert by_path(apart) == together
        assert len(together) == len(paths)


@given(st.lists(st.tuples(contents, endings), min_size=1, max_size=4))
def test_a_bad_file_stops_nobody(files: list[tuple[bytes, str]]) -> None:
    good = "The General Assembly,\n1. Requests the Secretary-General to report to the Assembly."
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}{ending}" for number, (_, ending) in enumerate(files)]
        for path, (content, _) in zip(paths, files, strict=True):
            path.write_bytes(content)
        last = Path(folder) / "last.txt"
        last.write_text(good, "utf-8")
        *others, reading = read_files([*paths, last])
        assert len(others) == len(paths)
        assert isinstance(reading, Document)
        assert len(reading.mandates) == 1
        defects = [other for other in others if not isinstance(other, Document) and other.error.code == "defect"]
        assert not defects
