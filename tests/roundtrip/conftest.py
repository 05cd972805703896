"""LibreOffice, which opens what people will open.

Where it is missing the tests are skipped with the reason; in continuous integration (CI=true) they fail.
"""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Convert = Callable[[Path], Path]

AS_TEXT = "/".join(f"{column}/2" for column in range(1, 100))
CSV = f"--infilter=Text - txt - csv (StarCalc):44,34,76,1,{AS_TEXT}"
"""Comma, double quotes, UTF-8, from the first line on; and no guess at what looks like a number or a date."""


@pytest.fixture(scope="session")
def saved_as(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Opens a file in LibreOffice, and saves it in another format (`xlsx`, `pdf`)."""
    program = shutil.which("soffice")
    if program is None:
        missing = "LibreOffice is missing: its command soffice is not on the path"
        if os.environ.get("CI", "").lower() in ("1", "true"):
            pytest.fail(missing)
        pytest.skip(missing)
    profile = tmp_path_factory.mktemp("profile")

    def convert(file: Path, suffix: str, *reading: str) -> Path:
        folder = tmp_path_factory.mktemp("saved")
        call = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", *reading, "--convert-to", suffix]
        subprocess.run([*call, "--outdir", folder, file], check=True, capture_output=True, timeout=120)
        return folder / f"{file.stem}.{suffix}"

    return convert


@pytest.fixture(scope="session")
def office(saved_as: Callable[..., Path]) -> Convert:
    """Opens a table, and saves it as the workbook that LibreOffice has made of it."""
    return lambda table: saved_as(table, "xlsx", *([CSV] if table.suffix == ".csv" else []))


@pytest.fixture(scope="session")
def printed(saved_as: Callable[..., Path]) -> Convert:
    """Opens a Word document, and prints it as a PDF."""
    return lambda letter: saved_as(letter, "pdf")
