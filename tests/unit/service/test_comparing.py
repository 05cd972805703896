"""What may be compared: files, documents of the register, and documents that were just read."""

from pathlib import Path

import pytest

import seized
from seized import service
from seized.errors import Unreachable
from seized.model.register import DocumentFilter
from seized.service.comparing import texts
from tests.unit.service.test_compiling import TEXT


def test_files_and_documents_that_were_read_stand_side_by_side(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(TEXT, "utf-8")
    uploaded = seized.read(path)
    assert texts([str(path), uploaded]) == [uploaded, uploaded]


def test_a_name_of_the_register_needs_one(tmp_path: Path) -> None:
    with pytest.raises(Unreachable, match="A/RES/99/9"):
        texts(["A/RES/99/9"])
    path = tmp_path / "text.txt"
    path.write_text(TEXT, "utf-8")
    with service.opening.opened(str(tmp_path / "register.sqlite"), create=True) as register:
        list(service.adding.add(register, [path], by="a tester"))
        [holding] = service.asking.documents(register, DocumentFilter())
        [kept] = texts([holding.key], register)
    assert kept.paragraphs == seized.read(path).paragraphs
