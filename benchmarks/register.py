#!/usr/bin/env python3
"""How fast a register is filled and answers, how large it is, and beside it a peer on the same readings, in one run.

    python benchmarks/register.py [--corpus ../shared/corpus] [--db URL] [--repeats 3] [--json]

The documents are read once.  Then Seized keeps the readings in a new register, as `seized add` does, a transaction a
document; and sqlite-utils puts the same readings into tables of documents, paragraphs, citations and mandates with a
full text index over the paragraphs, in one go.  The peer knows no identity, no primary source, no changes, no
judgements and no evidence, and compares nothing: the ratio is what these cost.

All times are CPU seconds of this process (with `--db`, the work of the server is not in them).  The questions are asked
in process; each is the best of the repeats.  The size is that of the file
after its log is closed, of PostgreSQL that of the database.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import text
from sqlite_utils import Database

from seized.model import Document
from seized.model.register import DocumentFilter, MandateFilter
from seized.model.search import SearchFilter
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.service import adding, asking, evidence, exporting, find, people, read_file

Result = dict[str, Any]
TODAY = "2026-11-22"


def timed(work: Callable[[], object]) -> float:
    """CPU seconds of this process that `work` takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def kept(register: Register, readings: Sequence[Document]) -> None:
    """Keep the readings, a transaction each."""
    reader = Reader("benchmark", people.now(), "benchmark")
    for reading in readings:
        keep(register, reading, reader)


def put(database: Database, readings: Sequence[Document]) -> None:
    """Put the same into the peer's tables."""
    plain = [msgspec.to_builtins(reading) for reading in readings]
    names = [reading["symbol"] or reading["source"]["sha256"] for reading in plain]
    database["documents"].insert_all(
        ({"name": name, "reading": json.dumps(reading)} for name, reading in zip(names, plain, strict=True)),
        pk="name",
        replace=True,
    )
    for table in ("paragraphs", "mandates"):
        rows = (row | {"document": name} for name, reading in zip(names, plain, strict=True) for row in reading[table])
        database[table].insert_all(rows, alter=True)
    citations = (
        citation | {"document": name, "paragraph": paragraph["id"]}
        for name, reading in zip(names, plain, strict=True)
        for paragraph in reading["paragraphs"]
        for citation in paragraph["citations"]
    )
    database["citations"].insert_all(citations, alter=True)
    database["paragraphs"].enable_fts(["text"], tokenize="porter")


def questions(register: Register, repeats: int) -> dict[str, float]:
    """The best time of each question."""
    everything = MandateFilter(today=TODAY)
    asked: dict[str, Callable[[], object]] = {
        "list": lambda: asking.documents(register, DocumentFilter()),
        "due --session 80": lambda: asking.mandates(register, MandateFilter(session=80, today=TODAY)),
        "agenda 81": lambda: asking.agenda(register, 81),
        "trace A/RES/79/332": lambda: asking.trace(register, "A/RES/79/332"),
        "search, two words": lambda: asking.search(register, "voluntary contributions", SearchFilter(), 20),
        "evidence": lambda: evidence.evidence_among(register, everything),
    }
    for form in exporting.MANDATE_FORMS:
        asked[f"export {form}"] = lambda form=form: sum(map(len, exporting.mandates(register, form, everything)))  # type: ignore[misc]
    return {name: min(timed(question) for _ in range(repeats)) for name, question in asked.items()}


def size(register: Register) -> int:
    """Bytes that the register takes."""
    if register.engine.dialect.name == "postgresql":
        with register.reading() as connection:
            return int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())
    return Path(register.address).stat().st_size


def measured(corpus: Path, address: str | None, repeats: int) -> Result:
    """All figures."""
    files = find([corpus]).files
    readings: list[Document] = []
    reading = timed(lambda: readings.extend(one for one in map(read_file, files) if isinstance(one, Document)))
    with tempfile.TemporaryDirectory() as folder:
        with Register(address or f"{folder}/register.sqlite", create=True) as register:
            keeping = timed(lambda: kept(register, readings))
            answers = questions(register, repeats)
            held = len(asking.documents(register, DocumentFilter()))
        with Register(address or f"{folder}/register.sqlite") as register:
            bytes_held = size(register)
        with Register(f"{folder}/again.sqlite", create=True) as register:
            first = timed(lambda: list(adding.add(register, files, "benchmark")))
            second = timed(lambda: list(adding.add(register, files, "benchmark")))
        peer = Database(f"{folder}/peer.sqlite")
        putting = timed(lambda: put(peer, readings))
        peer_size = Path(f"{folder}/peer.sqlite").stat().st_size
    return {
        "files": len(readings),
        "documents": held,
        "reading": reading,
        "keeping": keeping,
        "add": first,
        "add again": second,
        "bytes": bytes_held,
        "peer": {"keeping": putting, "bytes": peer_size},
        "questions": answers,
    }


def told(found: Result) -> str:
    """The figures as a table."""
    files, documents, peer = found["files"], found["documents"], found["peer"]
    lines = [
        f"{files} files, {documents} documents",
        f"  seized add         {found['add']:8.2f} s  {files / found['add']:8.1f} files a second",
        f"  seized add, again  {found['add again']:8.2f} s",
        f"  reading alone      {found['reading']:8.2f} s  {files / found['reading']:8.1f} files a second",
        f"  keeping alone      {found['keeping']:8.2f} s  {files / found['keeping']:8.1f} files a second",
        f"  sqlite-utils       {peer['keeping']:8.2f} s  {files / peer['keeping']:8.1f} files a second",
        f"  Seized takes {found['keeping'] / peer['keeping']:.2f} times as long to keep as the peer",
        f"  size               {found['bytes'] / 1e6:8.1f} MB  {found['bytes'] / documents / 1e3:8.1f} MB for 1,000",
        f"  sqlite-utils       {peer['bytes'] / 1e6:8.1f} MB",
        "questions",
        *(f"  {name:20}{seconds * 1000:8.1f} ms" for name, seconds in found["questions"].items()),
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(__file__).resolve().parents[2] / "shared" / "corpus")
    parser.add_argument("--db", help="an empty PostgreSQL database to measure instead of a file")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    found = measured(arguments.corpus, arguments.db, arguments.repeats)
    print(json.dumps(found, indent=2) if arguments.json else told(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
