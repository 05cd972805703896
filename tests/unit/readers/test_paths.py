"""Which files are read, and in which order."""

import os

from seized.readers.paths import walk


def test_folders_are_walked_in_name_order_and_named_files_always_tried(tmp_path):
    for name in (
        "b.pdf",
        "a/z.TXT",
        "a/y.docx",
        "c.xml",
        "notes.json",
        "a/.hidden.txt",
        ".git/x.txt",
        "LICENSE",
        "a.html",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    found = walk([tmp_path / "notes.json", tmp_path, str(tmp_path / "missing.pdf")])
    assert [os.path.relpath(file, tmp_path) for file in found] == [
        *("notes.json", "a/y.docx", "a/z.TXT", "a.html", "b.pdf", "c.xml", "missing.pdf")
    ]
    assert found.skipped == 2


def test_links_to_folders_are_not_followed(tmp_path):
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "a.txt").write_text("x")
    found = walk([tmp_path])
    assert ([file.name for file in found.files], found.skipped) == (["a.txt"], 1)


def test_no_folder_is_too_deep(tmp_path):
    deep = tmp_path
    for _ in range(60):
        deep = deep / "down"
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text("x")
    assert [file.name for file in walk([tmp_path]).files] == ["a.txt"]


def test_an_empty_folder_holds_nothing(tmp_path):
    assert walk([tmp_path]).files == ()
