"""The real documents: in `../shared/corpus`, or in the folder that SEIZED_CORPUS names.

Where they are missing the tests are skipped with the reason; in continuous integration (CI=true) they fail.
"""

import os
from pathlib import Path

import pytest

from tests.real.corpus import CORPUS


@pytest.fixture(scope="session", autouse=True)
def corpus() -> Path:
    """The folder of the real documents."""
    if CORPUS.is_dir():
        return CORPUS
    missing = f"no real documents in {CORPUS}: put them there, or name their folder in SEIZED_CORPUS"
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(missing)
    pytest.skip(missing)
