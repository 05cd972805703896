#!/usr/bin/env python3
"""How long the questions take that pages ask, in a register of 20,000 documents.

    python benchmarks/questions.py [--documents 20000] [--db FILE] [--only WORDS]

The register is invented (`crowd.py` says how), and is made where FILE is not there.  Each question is asked ten times
once it is warm; the figures are medians in milliseconds, by the clock and of this process.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from crowd import filled

from seized.model.activities import ActivityFilter
from seized.model.facts import FactFilter
from seized.model.register import DocumentFilter, MandateFilter
from seized.model.search import SearchFilter
from seized.register.register import Register
from seized.service import activities, actors, asking, cooperation, dossier, due, evidence, planning

TODAY, EARLIER = "2026-11-22", "2021-11-22"
ORGANIZATION, STATE = "Shanghai Cooperation Organization", "Kazakhstan"
ROWS = 50
TIMES = 10

MANDATES = {
    "all": MandateFilter(today=TODAY),
    "of the Secretary-General": MandateFilter(addressee="secretary-general", today=TODAY),
    "of Member States": MandateFilter(addressee="member states", today=TODAY),
    "of a rare name": MandateFilter(addressee="ethics", today=TODAY),
    "of a session": MandateFilter(session=76, today=TODAY),
    "for a report": MandateFilter(kind="report", today=TODAY),
    "in progress": MandateFilter(status="in progress", today=TODAY),
    "overdue": MandateFilter(overdue=True, today=TODAY),
}


def questions(register: Register) -> dict[str, Callable[[], object]]:
    """What pages ask, by what they show."""
    key = next(one.key for one in asking.arrivals(register, ROWS) if one.kind == "resolution")
    theirs = FactFilter(actor=ORGANIZATION)
    reports = MandateFilter(kind="report", today=TODAY)
    return {
        "documents": partial(asking.documents_page, register, DocumentFilter(), ROWS),
        "documents by words": partial(asking.documents_page, register, DocumentFilter(words="cooperation"), ROWS),
        "what came in": partial(asking.arrivals, register, 10),
        "a document": partial(asking.show, register, key, TODAY),
        **{f"mandates {name}": partial(asking.mandates_page, register, one, ROWS) for name, one in MANDATES.items()},
        "what falls due": partial(due.due_page, register, MandateFilter(today=EARLIER), ROWS),
        "agenda": partial(asking.agenda, register, 76),
        "history": partial(asking.history, register, key),
        "trace": partial(asking.trace, register, key),
        "search": partial(asking.search, register, "voluntary contributions", SearchFilter(), 20),
        "conflicts": partial(asking.conflicts, register),
        "evidence": partial(evidence.evidence_page, register, reports, 20, undecided=True),
        "meetings of an organization": partial(cooperation.meetings, register, theirs),
        "agreements of an organization": partial(cooperation.agreements, register, theirs),
        "members of an organization": partial(cooperation.members, register, theirs),
        "asked of an organization": partial(actors.asked_page, register, ORGANIZATION, TODAY, ROWS),
        "fields": partial(planning.fields, register, ORGANIZATION),
        "plan": partial(planning.plan, register, ORGANIZATION, None, TODAY),
        "activities": partial(activities.listed, register, ActivityFilter()),
        "who a State is": partial(actors.who, register, STATE, TODAY),
        "dossier of a State": partial(dossier.dossier, register, STATE, TODAY),
    }


def timed(question: Callable[[], object]) -> tuple[float, float]:
    """The median times of a question, in milliseconds: by the clock, and of this process."""
    question()
    by_clock, of_process = [], []
    for _ in range(TIMES):
        clock, process = time.perf_counter(), time.process_time()
        question()
        by_clock.append(time.perf_counter() - clock)
        of_process.append(time.process_time() - process)
    return 1000 * median(by_clock), 1000 * median(of_process)


def main() -> None:
    """Ask, and print a line for each question."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--db", type=Path)
    parser.add_argument("--only", default="")
    wanted = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        filled(str(wanted.db or f"{folder}/register.sqlite"), wanted.documents) as register,
    ):
        for name, question in questions(register).items():
            if wanted.only in name:
                clock, process = timed(question)
                print(f"{name:32} {clock:8.1f} {process:8.1f}", flush=True)


if __name__ == "__main__":
    main()
