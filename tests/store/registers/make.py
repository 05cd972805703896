"""Makes the register of today's version from the examples, to be opened by all versions to come.

    python -m tests.store.registers.make

writes `NNNN.sqlite` beside this file, where NNNN is the version of the tables.  Run it once, when a version of the
tables is released; the file is never made anew afterwards.
"""

import sqlite3
from contextlib import chdir, closing
from pathlib import Path

from seized.model import Addressee
from seized.model.register import DocumentFilter, MandateFilter
from seized.register.judgements import Correction, Judge, correct, set_status, weigh
from seized.register.migrations import HEAD
from seized.register.register import Register
from seized.service import asking
from seized.service.adding import add
from tests.contract.commands import EXAMPLES, ROOT

HERE = Path(__file__).parent
ADA = Judge("Ada", "2026-01-10T09:00:00Z", "ST/LRT/13/4 says so", ("ST/LRT/13/4",))
BEN = Judge("Ben", "2026-01-11T09:00:00Z", "it is not finished")


def made(path: Path) -> Path:
    """A register of the examples at `path`, with judgements of each kind on the mandates of its first resolution."""
    examples = [example.relative_to(ROOT) for example in sorted(EXAMPLES.iterdir())]
    with chdir(ROOT), Register(path, create=True) as register:
        assert all(added.document for added in add(register, examples, "Ada"))
        key = next(one.key for one in asking.documents(register, DocumentFilter(drafts=False)) if one.mandates)
        first, second, third, *_ = (one.id for one in asking.mandates(register, MandateFilter(document=key)))
        set_status(register, first, "in progress", BEN)
        set_status(register, first, "implemented", ADA)
        correct(register, second, Correction(addressees=(Addressee("UNEP", "UNEP", un=True),)), ADA)
        correct(register, third, Correction(dismissed=True), ADA)
        weigh(register, first, "ST/LRT/13/4", accepted=True, judge=ADA)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA journal_mode = DELETE; PRAGMA page_size = 1024; VACUUM")  # half as large
    return path


if __name__ == "__main__":
    print(made(HERE / f"{HEAD}.sqlite"))
