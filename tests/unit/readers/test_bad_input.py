"""Whatever is wrong with a file: one line that says what happened, where, and what to do."""

import os
from pathlib import Path

import pytest

from seized.errors import Damaged, Empty, NotFound, ReadError, TooLarge, Unsupported
from seized.readers import limits, open_source, text_source
from seized.readers.sniff import sniff

NOISE = bytes(range(256)) * 4


def refused(path: str | Path) -> ReadError:
    """The error that a path gives: always one line, with the path in front."""
    with pytest.raises(ReadError) as raised:
        open_source(path)
    message = str(raised.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    assert ";" in message
    return raised.value


def test_no_such_file(tmp_path):
    assert type(refused(tmp_path / "missing.pdf")) is NotFound
    (tmp_path / "file").write_text("x")
    assert type(refused(tmp_path / "file" / "below.pdf")) is NotFound


def test_a_folder(tmp_path):
    assert "a folder, not a file" in str(refused(tmp_path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert "a pipe or a device" in str(refused(tmp_path / "pipe.txt"))


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="the system has no such device")
def test_a_device_is_not_read():
    assert type(refused("/dev/zero")) is Unsupported


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(13, "Permission denied"), "permission denied"),
        (OSError(5, "Input/output error"), "Input/output error"),
    ],
)
def test_the_system_refuses(tmp_path, monkeypatch, error, said):
    def fail(*_: object) -> int:
        raise error

    (tmp_path / "a.txt").write_text("text")
    monkeypatch.setattr(os, "open", fail)
    found = refused(tmp_path / "a.txt")
    assert (found.code, said in str(found)) == ("unreadable", True)


@pytest.mark.parametrize("name", ["a\0b.txt", "x" * 5000])
def test_names_that_no_file_can_have(name):
    with pytest.raises(ReadError):
        open_source(name)


def test_a_file_that_grows_while_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("text")

    def grow(*_: object) -> None:
        with path.open("a") as more:
            more.write(" and more")

    monkeypatch.setattr(limits, "hold", grow)
    assert "it changed while it was being read" in str(refused(path))


@pytest.mark.parametrize("content", [b"", b"\0\0\0", b" \r\n\t", b"\xef\xbb\xbf\n"])
def test_nothing_in_it(tmp_path, content):
    (tmp_path / "a.pdf").write_bytes(content)
    assert type(refused(tmp_path / "a.pdf")) is Empty


@pytest.mark.parametrize(
    ("name", "content", "error", "said"),
    [
        ("a.bin", NOISE, Unsupported, "binary content of no known kind"),
        ("a.pdf", NOISE, Damaged, "named .pdf, but its content is neither that nor any text"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + NOISE, Unsupported, "this is a picture"),
        ("a.rtf", b"{\\rtf1 text}", Unsupported, "Rich Text; save it as .docx"),
        ("a.gz", b"\x1f\x8b\x08" + NOISE, Unsupported, "a gzip archive; unpack it"),
        ("a.xml", b"<?xml version='1.0'?><feed/>", Unsupported, "XML with the root <feed>"),
        ("a.xml", b"<?xml version='1.0'?>", Damaged, "XML without any element"),
        ("a.xml", b"<x:feed xmlns:x='y'></x:feed>", Unsupported, "XML with the root <feed>"),
    ],
)
def test_what_is_not_read(tmp_path, name, content, error, said):
    (tmp_path / name).write_bytes(content)
    found = refused(tmp_path / name)
    assert (type(found), said in str(found)) == (error, True)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"junk before\n%PDF-1.4\n", "pdf"),
        (b"PK\x03\x04", "docx"),
        (b"<!-- saved from the web --><!DOCTYPE html><p>x", "html"),
        (b"\xef\xbb\xbf<HTML>", "html"),
        ("<html>".encode("utf-16"), "html"),
        (b"<p>A piece of a page</p>", "html"),
        (b'<?xml version="1.0"?>\n<!-- a copy -->\n<akomaNtoso xmlns="x">', "akn"),
        (b'<a:akomaNtoso xmlns:a="x">', "akn"),
        (b"The Council,\n<sup>1</sup>", "text"),
        (b"<!-- Page 1 -->\nThe Council,", "text"),
        (b"<3 for rivers", "text"),
    ],
)
def test_the_content_tells_what_a_file_is_whatever_its_name(content, kind):
    assert sniff(content, "named.pdf") == kind


def test_more_than_the_limits(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_bytes(b"text " * 1000)
    monkeypatch.setattr(limits, "MAX_TEXT", 4096)
    assert "the text is 4.88 KiB, the limit 4 KiB; split it" in str(refused(tmp_path / "a.txt"))
    with pytest.raises(TooLarge):
        text_source("text " * 1000)
    monkeypatch.setattr(limits, "MAX_FILE", 1024)
    assert type(refused(tmp_path / "a.txt")) is TooLarge


def test_a_name_that_cannot_be_written_down(tmp_path):
    name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    try:
        Path(name).write_text("The Council,")
    except OSError:
        pytest.skip("the file system takes no such name")
    assert open_source(name).path.endswith("caf\\udce9.txt")
