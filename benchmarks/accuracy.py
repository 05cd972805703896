#!/usr/bin/env python3
"""How truly Seized reads, against the markup that the United Nations publishes and against labels made by reading.

    python benchmarks/accuracy.py [--shared ../shared] [--corpus ../shared/corpus] [--raise] [--worst 10] [--errors 0]

Reads every document of the corpus from PDF and from Akoma Ntoso, has `tools/score.py` score the PDFs alone, the Akoma
Ntoso files alone and both together, and prints the table and the documents that the reading does worst.  A fourth
column, `blind`, holds the mandates against `benchmarks/blind_labels.jsonl`: other documents, labelled by readers who
had not seen the program.

The figures are held against `benchmarks/floor.json`: a figure below its floor is named, and the exit code is 1.  With
--raise the floor is lifted to the figures measured; nothing lowers it but a hand, in a commit that says why.
"""

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import msgspec

from seized.errors import SeizedError
from seized.pipeline import read

HERE = Path(__file__).resolve().parent
FLOOR = HERE / "floor.json"
BLIND = HERE / "blind_labels.jsonl"
SETS = {"pdf": ("pdf",), "akn": ("akn",), "both": ("pdf", "akn")}
FOLDERS = {"pdf": "*.pdf", "akn": "*.xml"}
EPSILON = 1e-9

Figures = dict[str, float]
Rows = dict[str, dict[str, float]]
Reading = dict[str, Any]


class Fault(NamedTuple):
    """One disagreement of a reading with its reference."""

    file: str
    kind: str
    details: tuple[Any, ...]


def reading(path: Path) -> str:
    """The reading of one file as a line of JSON in the shape of the reading contract."""
    try:
        document = msgspec.to_builtins(read(path))
    except SeizedError as error:
        failed = {"source": {"path": str(path)}, "error": {"code": error.code, "message": str(error)}}
        return json.dumps(failed)
    for field in ("text", "regions"):
        del document[field]
    return json.dumps(document, ensure_ascii=False)


def read_all(corpus: Path) -> dict[str, list[str]]:
    """The readings of each folder, in the order of the names."""
    with ProcessPoolExecutor(max_workers=min(2, os.cpu_count() or 1)) as workers:
        return {
            folder: list(workers.map(reading, sorted((corpus / folder).glob(pattern)), chunksize=8))
            for folder, pattern in FOLDERS.items()
        }


def score(shared: Path, readings: Path, corpus: Path, *options: str) -> Rows:
    """What `tools/score.py` says of a file of readings."""
    command = [sys.executable, str(shared / "tools" / "score.py"), str(readings), "--json"]
    places = ["--reference", str(corpus / "reference"), "--pairs", str(corpus / "pairs.tsv")]
    done = subprocess.run([*command, *places, *options], capture_output=True, text=True, check=True)
    rows: Rows = json.loads(done.stdout)
    return rows


def unlinked(corpus: Path) -> set[str]:
    """The files whose reference links no resolution at all: their markup was made without links."""
    references = [json.loads(path.read_text("utf-8")) for path in (corpus / "reference").glob("*.json")]
    linked = {
        reference["file"]
        for reference in references
        if any("/RES/" in symbol.upper() for paragraph in reference["paragraphs"] for symbol in paragraph["citations"])
    }
    return {Path(reference["file"]).stem for reference in references if reference["file"] not in linked}


def figures(rows: Rows) -> Figures:
    """One number a row: F1 where the score has one, the rate otherwise, and how many documents were read."""
    out = {name: row["f1"] if "f1" in row else row["rate"] for name, row in rows.items() if name != "documents"}
    return {**out, "documents read": rows["documents"]["read"]}


class Judge:
    """The functions of `tools/score.py`, applied to one document at a time."""

    def __init__(self, shared: Path, corpus: Path) -> None:
        self.rules = self._load(shared / "tools" / "score.py")
        key = self.rules.symbol_key
        references = (json.loads(path.read_text("utf-8")) for path in (corpus / "reference").glob("*.json"))
        self.references = {key(reference["symbol"]): reference for reference in references}
        pairs = [line.split("\t") for line in (corpus / "pairs.tsv").read_text("utf-8").splitlines()[1:] if line]
        self.adopted = {key(draft): key(resolution) for resolution, draft in pairs}
        self.labels: dict[str, list[Reading]] = defaultdict(list)
        for line in (shared / "gold" / "mandates.jsonl").read_text("utf-8").splitlines():
            label = json.loads(line)
            self.labels[key(label["symbol"])].append(label)

    @staticmethod
    def _load(path: Path) -> ModuleType:
        spec = importlib.util.spec_from_file_location("score", path)
        if spec is None or spec.loader is None:
            raise SystemExit(f"no score at {path}: name its folder with --shared")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    def faults(self, document: Reading) -> list[Fault]:
        """Every disagreement of one reading with its reference and its labels."""
        path = Path(document["source"]["path"])
        if "error" in document:
            return [Fault(path.name, "unread", (document["error"]["message"],))]
        key = self.rules.symbol_key(document["symbol"])
        if key not in self.references and key not in self.adopted:
            key = self.rules.symbol_key(path.stem.replace("_", "/"))
        errors: list[tuple[Any, ...]] = []
        tally: defaultdict[str, Any] = defaultdict(self.rules.Rate)
        tally.update({name: self.rules.Tally() for name in ("preamble", "operative", "citations", "footnotes")})
        tally["mandates (paragraph, verb)"] = self.rules.Tally()
        if reference := self.references.get(key):
            self.rules.masthead(document, reference, tally, errors)
            self.rules.structure(document, reference, tally, errors)
            self.rules.mandates(document, reference, self.labels[key], tally, errors) if key in self.labels else None
        elif reference := self.references.get(self.adopted.get(key, "")):
            self.rules.structure(document, reference, tally, errors, draft=True)
            errors = [error for error in errors if not error[0].endswith(("missed", "extra"))]
        out = [Fault(path.name, str(kind), tuple(details)) for kind, *details in errors]
        lost = tally["footnotes"].fn + tally["footnotes"].fp
        return out + [Fault(path.name, "footnote", ()) for _ in range(lost)]


def show_table(measured: dict[str, Rows], floor: dict[str, Figures]) -> None:
    names = list(dict.fromkeys(name for rows in measured.values() for name in rows if name != "documents"))
    print(f"{'':32}" + "".join(f"{inputs:>10}{'floor':>9}" for inputs in measured))
    for name in [*names, "documents read"]:
        line = f"{name:32}"
        for inputs, rows in measured.items():
            value, least = figures(rows).get(name), floor.get(inputs, {}).get(name)
            line += f"{'' if value is None else round(value, 4):>10}{'' if least is None else round(least, 4):>9}"
        print(line)


def show_worst(faults: list[Fault], count: int) -> None:
    by_file: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for fault in faults:
        by_file[fault.file][fault.kind] += 1
    worst = sorted(by_file.items(), key=lambda item: -item[1].total())[:count]
    print(f"\nThe {len(worst)} worst documents, by disagreements")
    for file, kinds in worst:
        print(f"  {file:28}{kinds.total():5}  " + ", ".join(f"{n} {kind}" for kind, n in kinds.most_common()))


def show_errors(faults: list[Fault], count: int) -> None:
    by_kind: defaultdict[str, list[Fault]] = defaultdict(list)
    for fault in faults:
        by_kind[fault.kind].append(fault)
    for kind, found in sorted(by_kind.items()):
        print(f"\n{kind}: {len(found)}")
        for fault in found[:count]:
            print("  ", fault.file, *(str(detail)[:160] for detail in fault.details), sep=" | ")


def below(floor: dict[str, Figures], measured: dict[str, Figures]) -> list[str]:
    """Every figure that has fallen below its floor."""
    return [
        f"{inputs}: {name} {measured[inputs].get(name)} is below {least}"
        for inputs, figures_wanted in floor.items()
        for name, least in figures_wanted.items()
        if measured[inputs].get(name, 0) < least - EPSILON
    ]


def lift(floor: dict[str, Figures], measured: dict[str, Figures]) -> dict[str, Figures]:
    """The floor after this measurement: never lower than before."""
    return {
        inputs: {name: max(value, floor.get(inputs, {}).get(name, 0)) for name, value in sorted(row.items())}
        for inputs, row in measured.items()
    }


def options() -> argparse.Namespace:
    shared = HERE.parent.parent / "shared"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=shared, help="the folder of tools/score.py and gold/")
    parser.add_argument("--corpus", type=Path, help="the documents (default: corpus/ in the shared folder)")
    parser.add_argument("--raise", dest="lift", action="store_true", help="lift the floor to the figures measured")
    parser.add_argument("--worst", type=int, default=10, help="name so many of the worst documents")
    parser.add_argument("--errors", type=int, default=0, help="print so many disagreements of each kind")
    parser.add_argument("--keep", type=Path, help="keep the readings in this folder")
    given = parser.parse_args()
    given.corpus = given.corpus or given.shared / "corpus"
    if not (given.corpus / "reference").is_dir():
        parser.error(f"no references in {given.corpus}: name the folder with --shared or --corpus")
    return given


def score_all(given: argparse.Namespace, readings: dict[str, list[str]], place: Path) -> dict[str, Rows]:
    """The scores of each set; citations once more without the files whose markup has no links to compare with."""
    place.mkdir(parents=True, exist_ok=True)
    without_links = unlinked(given.corpus)
    rows = {}
    for inputs, folders in SETS.items():
        lines = [line for folder in folders for line in readings[folder]]
        linked = [line for line in lines if Path(json.loads(line)["source"]["path"]).stem not in without_links]
        file, linked_file = place / f"{inputs}.jsonl", place / f"{inputs}-linked.jsonl"
        file.write_text("\n".join(lines), "utf-8")
        linked_file.write_text("\n".join(linked), "utf-8")
        rows[inputs] = score(given.shared, file, given.corpus)
        rows[inputs]["citations where linked"] = score(given.shared, linked_file, given.corpus)["citations"]
    blind = score(given.shared, place / "akn.jsonl", given.corpus, "--mandates", str(BLIND))
    rows["blind"] = {name: row for name, row in blind.items() if name.startswith("mandate") or name == "documents"}
    return rows


def main() -> int:
    given = options()
    floor: dict[str, Figures] = json.loads(FLOOR.read_text("utf-8"))
    readings = read_all(given.corpus)
    with tempfile.TemporaryDirectory() as scratch:
        rows = score_all(given, readings, given.keep or Path(scratch))
    show_table(rows, floor)
    judge = Judge(given.shared, given.corpus)
    faults = [fault for lines in readings.values() for line in lines for fault in judge.faults(json.loads(line))]
    show_worst(faults, given.worst)
    if given.errors:
        show_errors(faults, given.errors)
    measured = {inputs: figures(row) for inputs, row in rows.items()}
    fallen = below(floor, measured)
    print(*("", *(f"BELOW THE FLOOR  {line}" for line in fallen)), sep="\n")
    if given.lift:
        FLOOR.write_text(json.dumps(lift(floor, measured), indent=1) + "\n", "utf-8")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
