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
def office(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Opens a table in LibreOffice, and saves it as the workbook that it has made of it."""
    program = shutil.which("soffice")
    if program is None:
        missing = "LibreOffice is missing: its command soffice is not on the path"
        if os.environ.get("CI", "").lower() in ("1", "true"):
            pytest.fail(missing)
        pytest.skip(missing)
    profile = tmp_path_factory.mktemp("profile")

    def convert(table: Path) -> Path:
        folder = tmp_path_factory.mktemp("saved")
        reading = [CSV] if table.suffix == ".csv" else []
        call = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", *reading, "--convert-to", "xlsx"]
        subprocess.run([*call, "--outdir", folder, table], check=True, capture_output=True, timeout=120)
        return folder / f"{table.stem}.xlsx"

    return convert
