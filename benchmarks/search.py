#!/usr/bin/env python3
"""How fast the search is in a register of a million paragraphs, beside plain full text search, in one run.

    python benchmarks/search.py [--paragraphs 1000000] [--queries 240] [--folder FOLDER] [--db URL] [--json] [--check]

The register is invented (`invented.py` says how): its words, phrases, addressees and citations are as frequent as in
resolutions, and none of its texts is real.  Rows and index are those that `seized add` would write for such texts, the
oldest first, in larger transactions.  The readings themselves, which the search does not touch, are left out.

Two-word queries are drawn by how rare their words are: `common` words stand in at least one paragraph of twenty
(report, secretary, general, united, nations, states and others), `rare` ones in one of a thousand at most.  Each query
is asked once, for the first twenty hits with everything that is said of them; then each again with a filter.

The peer is what SQLite offers by itself: an FTS5 table of the same texts, its own tokenizer with its own stemmer, and
the twenty best by bm25.  It is asked the same words, without filters, for the texts alone.

With --check the exit code is 1 where the 95th percentile of the two-word queries is above 100 ms.
"""

import argparse
import json
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import quantiles
from typing import Any

from invented import ADDRESSEES, SESSIONS, Invention
from sqlalchemy import func, select, text

from seized.model.search import SearchFilter
from seized.register import index
from seized.register.register import Register
from seized.register.schema import paragraphs
from seized.register.search import search
from seized.register.words import stems

SLOWEST = 100.0
"""Milliseconds that 95 of 100 two-word queries may take at the most."""

COMMON, RARE = 0.05, 0.001
"""Shares of paragraphs: words in more than the first are common, in less than the second rare."""

KNOWN = ("report", "secretary", "general", "united", "nations", "states")
SAMPLE = 20_000
AT_ONCE = 200
"""Documents that are written in one transaction."""

FILTERS = (
    SearchFilter(part="operative"),
    SearchFilter(addressee=ADDRESSEES[1]),
    SearchFilter(session=SESSIONS[-20], organ="General Assembly"),
    SearchFilter(since="1990", until="1999-06"),
    SearchFilter(verb="requests", addressee=ADDRESSEES[1], kind="report"),
    SearchFilter(status="implemented", drafts=True),
    SearchFilter(addressee="committee", part="operative"),
    SearchFilter(kind="agenda", session=SESSIONS[3]),
)

Result = dict[str, Any]


def filled(address: str, size: int) -> tuple[Register, Result]:
    """A register of `size` paragraphs, and what it cost to fill; one that is there already is taken as it is."""
    register = Register(address, create=True)
    with register.reading() as connection:
        held = connection.execute(select(func.count()).select_from(paragraphs)).scalar_one()
    if held:
        return register, {"paragraphs": held}
    invention, cost = Invention(), {"rows_seconds": 0.0, "index_seconds": 0.0}
    readings = invention.documents(size)
    while batch := list(islice(readings, AT_ONCE)):
        start = time.perf_counter()
        with register.writing() as connection:
            index.renew(register.store, connection)
            numbers = [invention.keep(connection, reading) for reading in batch]
            middle = time.perf_counter()
            for number in numbers:
                index.take_in(register.store, connection, number)
        cost["rows_seconds"] += middle - start
        cost["index_seconds"] += time.perf_counter() - middle
    return register, {"paragraphs": size, **cost}


def sample(register: Register) -> list[str]:
    """About `SAMPLE` of the texts, evenly spread."""
    with register.reading() as connection:
        step = max(1, connection.execute(select(func.count()).select_from(paragraphs)).scalar_one() // SAMPLE)
        return list(connection.execute(select(paragraphs.c.text).where(paragraphs.c.id % step == 0)).scalars())


def drawn(texts: Sequence[str], count: int) -> dict[str, list[str]]:
    """Two-word queries by how rare their words are, about `count` in all, and as many phrases as of each kind."""
    chance = random.Random(338)
    frequency = Counter(word for one in texts for word in {*one.lower().replace("-", " ").strip(";").split()})
    kinds: dict[str, list[str]] = {"common": list(KNOWN), "middling": [], "rare": []}
    for word, times in frequency.items():
        if word.isalpha() and word not in KNOWN:
            share = times / len(texts)
            kinds["common" if share >= COMMON else "rare" if share <= RARE else "middling"].append(word)
    pairs = [("common", "common"), ("common", "middling"), ("common", "rare")]
    pairs += [("middling", "middling"), ("middling", "rare"), ("rare", "rare")]
    found: dict[str, list[str]] = {}
    each = -(-count // len(pairs))
    for one, other in pairs:
        queries = (f"{chance.choice(kinds[one])} {chance.choice(kinds[other])}" for _ in cycle([0]))
        found[f"{one} {other}"] = list(islice((query for query in queries if len({*stems(query)}) == 2), each))
    found["common common"][: len(KNOWN) - 1] = [f"{KNOWN[0]} {word}" for word in KNOWN[1:]]
    phrases = (" ".join(chance.choice(texts).strip(";").split()[5:7]) for _ in cycle([0]))
    found["phrase"] = [f'"{phrase}"' for phrase in islice((one for one in phrases if len(stems(one)) == 2), each)]
    return found


def timed(queries: Sequence[Any], ask: Callable[[Any], int]) -> Result:
    """Milliseconds that each query takes, and how many hits it has on the average."""
    took, hits = [], 0
    for query in queries:
        start = time.perf_counter()
        hits += ask(query)
        took.append((time.perf_counter() - start) * 1000)
    return {"ms": took, "hits": hits / len(queries)}


def asked(register: Register, queries: dict[str, list[str]]) -> dict[str, Result]:
    """The queries by kind, and then all of two words with a filter each."""

    def ask(query: tuple[str, SearchFilter]) -> int:
        return search(register, *query).total

    found = {kind: timed([(one, SearchFilter()) for one in listed], ask) for kind, listed in queries.items()}
    words = [one for kind, listed in queries.items() if kind != "phrase" for one in listed]
    return found | {"with a filter": timed(list(zip(words, cycle(FILTERS), strict=False)), ask)}


def peer(register: Register, file: Path, queries: dict[str, list[str]]) -> tuple[dict[str, Result], int]:
    """The same words put to plain FTS5 over the same texts, and the size of its index in bytes."""
    connection = sqlite3.connect(file)
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'plain'").fetchone():
        connection.execute("CREATE VIRTUAL TABLE plain USING fts5(text, tokenize='porter unicode61')")
        with register.reading() as reading, connection:
            rows = reading.execution_options(yield_per=10_000).execute(select(paragraphs.c.id, paragraphs.c.text))
            connection.executemany("INSERT INTO plain (rowid, text) VALUES (?, ?)", map(tuple, rows))
    best = "SELECT rowid, text FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20"

    def ask(query: str) -> int:
        return len(connection.execute(best, (query,)).fetchall())

    size = connection.execute("SELECT sum(length(block)) FROM plain_data").fetchone()[0]
    return {kind: timed(listed, ask) for kind, listed in queries.items()}, size


def sizes(register: Register) -> Result:
    """Bytes of the whole register without readings, and of the search index in it."""
    with register.reading() as connection:
        if connection.dialect.name == "sqlite":
            part = connection.execute(text("SELECT sum(length(block)) FROM search_data")).scalar_one()
            return {"register": Path(register.address).stat().st_size, "index": part}
        whole = connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
        part = connection.execute(text("SELECT pg_total_relation_size('search')")).scalar_one()
        return {"register": whole, "index": part}


def summed(results: dict[str, Result]) -> Result:
    """The two-word queries of all kinds together."""
    kinds = [result for kind, result in results.items() if kind not in {"phrase", "with a filter"}]
    return {"ms": [one for result in kinds for one in result["ms"]], "hits": None}


def figures(result: Result) -> Result:
    """Half of the queries, and 95 of 100, take no longer than this."""
    cuts = quantiles(result["ms"], n=100, method="inclusive")
    return {"queries": len(result["ms"]), "p50": cuts[49], "p95": cuts[94], "max": max(result["ms"])} | {
        "hits": result["hits"]
    }


def report(register: Register, folder: Path, queries: int) -> Result:
    listed = drawn(sample(register), queries)
    timed(listed["rare rare"][:5], lambda query: search(register, query).total)
    ours = asked(register, listed)
    found: Result = {"size": sizes(register), "seized": ours | {"two words": summed(ours)}}
    if register.store.__name__.endswith("sqlite"):
        theirs, size = peer(register, folder / "plain.sqlite", listed)
        found |= {"plain": theirs | {"two words": summed(theirs)}, "plain_index": size}
    for name in ("seized", "plain"):
        found[name] = {kind: figures(result) for kind, result in found.get(name, {}).items()}
    return found


def show(found: Result) -> None:
    cost, size = found["cost"], found["size"]
    thousands = cost["paragraphs"] / 1000
    print(f"{cost['paragraphs']:,} paragraphs, invented; {found['store']}")
    if "index_seconds" in cost:
        print(f"  rows in {cost['rows_seconds']:.0f} s, their index in {cost['index_seconds']:.0f} s")
    print(
        f"  {size['register'] / 1e6:,.0f} MB without readings, {size['register'] / 1e3 / thousands:,.0f} kB for a "
        f"thousand paragraphs, of which {size['index'] / 1e3 / thousands:,.0f} kB the search index"
    )
    print(f"\n{'milliseconds':20}{'queries':>8}{'p50':>9}{'p95':>9}{'max':>9}{'hits':>9}{'  plain: p50':>15}{'p95':>9}")
    for kind, one in found["seized"].items():
        other = found["plain"].get(kind)
        hits = "" if one["hits"] is None else f"{one['hits']:,.0f}"
        beside = f"{other['p50']:>15.1f}{other['p95']:>9.1f}" if other else ""
        print(f"{kind:20}{one['queries']:>8}{one['p50']:>9.1f}{one['p95']:>9.1f}{one['max']:>9.1f}{hits:>9}{beside}")
    if found["plain"]:
        ours, theirs = found["seized"]["two words"], found["plain"]["two words"]
        ratio = {cut: theirs[cut] / ours[cut] for cut in ("p50", "p95")}
        print(f"\nPlain FTS5 with bm25 takes {ratio['p50']:.1f} times as long at p50, {ratio['p95']:.1f} at p95;")
        print(f"its index has {found['plain_index'] / 1e3 / thousands:,.0f} kB for a thousand paragraphs.")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--paragraphs", type=int, default=1_000_000)
    options.add_argument("--queries", type=int, default=240)
    options.add_argument("--folder", type=Path, help="where the files stand and stay; a temporary one by default")
    options.add_argument("--db", help="the URL of an empty PostgreSQL database, in place of a file")
    options.add_argument("--json", action="store_true", help="the report as one JSON object")
    options.add_argument("--check", action="store_true", help="exit with 1 where the search is too slow")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as room:
        folder = given.folder or Path(room)
        register, cost = filled(given.db or str(folder / "register.sqlite"), given.paragraphs)
        found = report(register, folder, given.queries) | {
            "cost": cost,
            "store": "PostgreSQL" if given.db else "SQLite",
        }
        register.close()
    if given.json:
        json.dump(found, sys.stdout, indent=1)
    else:
        show(found)
    return 1 if given.check and found["seized"]["two words"]["p95"] > SLOWEST else 0


if __name__ == "__main__":
    sys.exit(main())
