#!/usr/bin/env python3
"""How fast Seized is, beside its peers, in one run.

    python benchmarks/speed.py [--corpus ../shared/corpus] [--megabytes 1] [--repeats 5] [--pdfs 60] [--json] [--check]

Plain text: Seized (all of its work: structure, footnotes, citations, mandates, deadlines), eyecite (citations alone)
and bluebell-akn (structure alone) over the same documents, in characters a second of CPU time, and the ratios.
PDF: the time of Seized's reader and of the complete reading against bare text extraction by the same PDF library.
Start-up: the wall time of `seized --help`.  Every contestant runs in a process of its own.

With --check the exit code is 1 where Seized is slower than a peer, where its reader takes more than 2.5 times the bare
extraction of a PDF, or where it takes more than 0.3 s to start.
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

from texts import sample, spread

HERE = Path(__file__).resolve().parent
HELP = "import sys; sys.argv = ['seized', '--help']; from seized.cli import main; main()"
PEERS = ("eyecite", "bluebell")
SLOWEST_PDF = 2.5
SLOWEST_START = 0.3
HEADING = f"  {'CPU seconds':16}{'best':>8}{'median':>8}{{:>12}}{'read':>12}{'peak MB':>9}  found"

Result = dict[str, Any]


def contest(name: str, job: Result, repeats: int) -> Result:
    """One contestant in a fresh interpreter."""
    command = [sys.executable, str(HERE / "contestants.py"), name, str(repeats)]
    done = subprocess.run(command, input=json.dumps(job), capture_output=True, text=True, check=False)
    if done.returncode:
        return {"error": done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "no output"}
    result: Result = json.loads(done.stdout)
    result["best"], result["median"] = min(result["seconds"]), median(result["seconds"])
    result["size_a_second"] = round(result["size"] / result["best"]) if result["best"] else None
    return result


def text_speed(shape: str, corpus: Path, characters: int, repeats: int) -> Result:
    """The three programs over the same texts of one shape; the ratios compare best times."""
    texts = sample(shape, corpus, characters)
    results = {name: contest(name, {"documents": texts}, repeats) for name in ("seized", *PEERS)}
    speeds = {name: result["size_a_second"] for name, result in results.items() if "error" not in result}
    ratios = {peer: round(speeds["seized"] / speeds[peer], 2) for peer in PEERS if {"seized", peer} <= speeds.keys()}
    return {"documents": len(texts), "characters": sum(map(len, texts)), "contestants": results, "seized_times": ratios}


def pdf_speed(corpus: Path, files: int, repeats: int) -> Result:
    """Reading PDFs against bare text extraction from them."""
    job = {"paths": [str(path) for path in spread((corpus / "pdf").glob("*.pdf"))[:files]]}
    results = {name: contest(name, job, repeats) for name in ("bare extraction", "seized reader", "seized complete")}
    best = {name: result["best"] for name, result in results.items() if "error" not in result}
    bare = best.pop("bare extraction", None)
    times = {name: round(seconds / bare, 2) for name, seconds in best.items()} if bare else {}
    return {"contestants": results, "times_bare": times}


def start_up(repeats: int) -> Result:
    """The wall time of `seized --help` in a fresh interpreter; the first run, which fills the cache, is not counted."""
    seconds = []
    for _ in range(repeats + 1):
        start = time.perf_counter()
        done = subprocess.run([sys.executable, "-c", HELP], capture_output=True, text=True, check=False)
        seconds.append(time.perf_counter() - start)
        if done.returncode:
            return {"error": done.stderr.strip().splitlines()[-1]}
    return {"best": min(seconds[1:]), "median": median(seconds[1:])}


def failing(report: Result) -> list[str]:
    """What falls short of the least that is asked."""
    out = [
        f"{shape}: {ratio} times the speed of {peer}"
        for shape, speed in report["text"].items()
        for peer, ratio in speed["seized_times"].items()
        if ratio < 1
    ]
    reader = report["pdf"]["times_bare"].get("seized reader")
    if reader and reader > SLOWEST_PDF:
        out.append(f"PDF reader: {reader} times bare extraction, at most {SLOWEST_PDF}")
    start = report["start_up"].get("best")
    if start and start > SLOWEST_START:
        out.append(f"seized --help: {start:.2f} s, at most {SLOWEST_START}")
    missing = [
        f"{name}: {result['error']}"
        for part in (*report["text"].values(), report["pdf"])
        for name, result in part["contestants"].items()
        if "error" in result
    ]
    return out + missing


def show(report: Result) -> None:
    for shape, speed in report["text"].items():
        print(f"\nPlain text, {shape}: {speed['documents']} documents, {speed['characters']:,} characters")
        print(HEADING.format("chars/s"))
        for name, result in speed["contestants"].items():
            show_row(name, result)
        for peer, ratio in speed["seized_times"].items():
            print(f"  Seized runs at {ratio} times the speed of {peer}")
    print("\nPDF")
    print(HEADING.format("bytes/s"))
    for name, result in report["pdf"]["contestants"].items():
        show_row(name, result)
    for name, ratio in report["pdf"]["times_bare"].items():
        print(f"  {name}: {ratio} times bare extraction")
    start = report["start_up"]
    print(f"\nseized --help: {start.get('error') or '{best:.3f} s best, {median:.3f} s median'.format(**start)}")


def show_row(name: str, result: Result) -> None:
    if "error" in result:
        print(f"  {name:16}{result['error']}")
        return
    found = ", ".join(f"{count:,} {what}" for what, count in result["found"].items())
    numbers = "{best:8.3f}{median:8.3f}{size_a_second:12,}{size:12,}{peak_mb:9,}".format(**result)
    failed = f"; failed on {len(result['failures'])}: {result['failures'][0]}" if result["failures"] else ""
    print(f"  {name:16}{numbers}  {found}{failed}")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", type=Path, default=HERE.parent.parent / "shared" / "corpus")
    options.add_argument("--megabytes", type=float, default=1.0, help="about so much text of each shape")
    options.add_argument("--repeats", type=int, default=5)
    options.add_argument("--pdfs", type=int, default=60, help="so many PDF files")
    options.add_argument("--json", action="store_true", help="the report as one JSON object")
    options.add_argument("--check", action="store_true", help="exit with 1 where Seized falls short")
    given = options.parse_args()
    if not (given.corpus / "pdf").is_dir():
        options.error(f"no documents in {given.corpus}: name their folder with --corpus")
    shapes = ("wrapped", "flowing")
    characters = int(given.megabytes * 1_000_000)
    report: Result = {
        "text": {shape: text_speed(shape, given.corpus, characters, given.repeats) for shape in shapes},
        "pdf": pdf_speed(given.corpus, given.pdfs, given.repeats),
        "start_up": start_up(given.repeats),
    }
    report["falls_short"] = failing(report)
    if given.json:
        json.dump(report, sys.stdout, indent=1)
    else:
        show(report)
        print(*(f"FALLS SHORT  {line}" for line in report["falls_short"]), sep="\n")
    return 1 if given.check and report["falls_short"] else 0


if __name__ == "__main__":
    sys.exit(main())
