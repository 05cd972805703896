"""Where the real documents are, and their readings, each made once in a run."""

import csv
import json
import os
from functools import cache
from pathlib import Path
from typing import Any

from seized.model import Document
from seized.pipeline import read

HERE = Path(__file__).resolve()
CORPUS = Path(os.environ.get("SEIZED_CORPUS") or HERE.parents[3] / "shared" / "corpus")


@cache
def reading(path: str) -> Document:
    """The reading of one file of the corpus; `path` counts from the corpus."""
    return read(CORPUS / path)


def files(pattern: str) -> list[str]:
    """The files that fit, to parametrize with; the pattern itself where there is none, so that no test is lost."""
    return sorted(path.relative_to(CORPUS).as_posix() for path in CORPUS.glob(pattern)) or [pattern]


def symbol_of(path: str) -> str:
    """The symbol that a file is named after: `A/RES/78/19` for `pdf/A_RES_78_19.pdf`."""
    return Path(path).stem.replace("_", "/")


@cache
def adopted(session: int) -> dict[str, dict[str, Any]]:
    """What the UN's own tables say of the resolutions of a session, by symbol."""
    table = CORPUS / "tables" / f"adopted_{session}.jsonl"
    rows = map(json.loads, table.read_text("utf-8").splitlines())
    return {row["symbol"]: row for row in rows}


@cache
def drafts_of() -> dict[str, str]:
    """The resolution that each draft of the corpus became."""
    with (CORPUS / "pairs.tsv").open(encoding="utf-8", newline="") as table:
        return {row["draft"]: row["resolution"] for row in csv.DictReader(table, delimiter="\t")}
