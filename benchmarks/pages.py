#!/usr/bin/env python3
"""How fast the pages answer ten people at once, on a register of 20,000 documents.

    python benchmarks/pages.py REGISTER [--users 10] [--seconds 60] [--think 1.0] [--json]

REGISTER is made by `benchmarks/crowd.py` (invented texts; nothing in it is real), or is any other.  The server runs as
`seized serve` runs it, in a process of its own; the people in another.  Each opens a page, waits a while (`--think`
seconds on the average, drawn by chance; 0: no wait at all), and opens the next: which one, and of which document,
mandate or actor, is drawn by chance, so that few answers are remembered.  Times are those of the whole answer, in
milliseconds, as the client sees it.
"""

import argparse
import asyncio
import json
import random
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

import httpx

from seized import service
from seized.model.register import DocumentFilter, MandateFilter

PORT = 8790
DRAWN = 400
"""Documents and mandates among which is drawn."""


def pages(place: str, chance: random.Random) -> dict[str, Callable[[], str]]:
    """Page -> draws an address of it."""
    with service.opening.opened(place) as register:
        adopted = [one.key for one in service.asking.documents(register, DocumentFilter(drafts=False))]
        symbols = chance.sample(adopted, min(DRAWN, len(adopted)))
        found = (service.asking.mandates_page(register, MandateFilter(document=key), 9).rows for key in symbols)
        entries = [entry for rows in found for entry in rows]
        names = sorted({one.name for entry in entries for one in entry.mandate.addressees})
        mandates = [entry.id for entry in entries]

    def symbol() -> str:
        return quote(chance.choice(symbols))

    return {
        "home": lambda: "/",
        "reader": lambda: f"/{symbol()}",
        "mandates": lambda: f"/mandates?session={chance.randint(60, 81)}",
        "mandates of one": lambda: f"/mandates?addressee={quote(chance.choice(names))}",
        "mandate": lambda: f"/mandates/{chance.choice(mandates)}",
        "board": lambda: "/mandates/board",
        "calendar": lambda: "/mandates/calendar",
        "documents": lambda: f"/documents?session={chance.randint(40, 80)}",
        "agenda": lambda: f"/agenda/{chance.randint(60, 81)}",
        "search": lambda: f"/search?q={chance.choice(['report', 'migration', 'voluntary contributions', 'climate'])}",
        "suggest": lambda: f"/suggest?q={chance.choice(['a/res/7', 'cooperation', 'secretary', 'oce'])}",
        "series": lambda: f"/series/{symbol()}",
        "graph": lambda: f"/graph/{symbol()}",
        "compare": lambda: f"/compare?text={symbol()}&text={symbol()}",
        "actors": lambda: "/actors",
        "actor": lambda: f"/actors/{quote(chance.choice(names))}",
        "plan": lambda: "/plan",
        "activities": lambda: "/activities",
        "review": lambda: "/review",
        "drafting": lambda: "/drafting",
        "history": lambda: f"/history/{symbol()}",
    }


@contextmanager
def serving(place: str) -> Any:
    """The server, until the block is left."""
    command = [sys.executable, "-m", "seized", "serve", "--db", place, "--port", str(PORT)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(120):
            try:
                httpx.get(f"http://localhost:{PORT}/sign-in", timeout=5)
                break
            except httpx.TransportError:
                time.sleep(0.25)
        yield
    finally:
        server.terminate()
        server.wait(20)


async def person(
    asked: dict[str, Callable[[], str]], ends: float, think: float, seed: int, times: dict[str, list[float]]
) -> None:
    """One person, who opens one page after the other."""
    chance = random.Random(seed)
    async with httpx.AsyncClient(base_url=f"http://localhost:{PORT}", timeout=60) as client:
        while time.monotonic() < ends:
            name = chance.choice(list(asked))
            await asyncio.sleep(chance.expovariate(1 / think) if think else 0)
            start = time.perf_counter()
            answer = await client.get(asked[name](), follow_redirects=True)
            times[name if answer.status_code == 200 else f"{name}: {answer.status_code}"].append(
                (time.perf_counter() - start) * 1000
            )


async def crowd(
    asked: dict[str, Callable[[], str]], users: int, seconds: float, think: float
) -> dict[str, list[float]]:
    """The times of all answers, by page."""
    times: dict[str, list[float]] = defaultdict(list)
    ends = time.monotonic() + seconds
    await asyncio.gather(*(person(asked, ends, think, seed, times) for seed in range(users)))
    return times


def share(times: list[float], part: float) -> float:
    """The time that `part` of all stay below."""
    return sorted(times)[min(int(len(times) * part), len(times) - 1)]


def main() -> None:
    """Measure, and print a line for each page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("register")
    parser.add_argument("--users", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--think", type=float, default=1.0)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    asked = pages(options.register, random.Random(338))
    with serving(options.register):
        times = asyncio.run(crowd(asked, options.users, options.seconds, options.think))
    rows = {
        name: {"answers": len(taken), "median": share(taken, 0.5), "p95": share(taken, 0.95), "worst": max(taken)}
        for name, taken in sorted(times.items())
    }
    everything = [one for taken in times.values() for one in taken]
    rows["all"] = {
        "answers": len(everything),
        "median": share(everything, 0.5),
        "p95": share(everything, 0.95),
        "worst": max(everything),
    }
    if options.json:
        print(json.dumps(rows, indent=1))
        return
    print(f"{'page':24} answers  median     p95   worst (ms)")
    for name, row in rows.items():
        print(f"{name:24} {row['answers']:7} {row['median']:7.1f} {row['p95']:7.1f} {row['worst']:7.1f}")


if __name__ == "__main__":
    main()
