"""Runs the command as a person would, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"


def seized(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """What `seized ARGUMENTS` prints and exits with, from the root of the project."""
    command = [sys.executable, "-m", "seized", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, cwd=ROOT, env=os.environ | environment, check=False)
