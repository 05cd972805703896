#!/usr/bin/env python3
"""What the rules of drafting find in texts that were adopted, or tabled: there, errors must be rare.

    python benchmarks/rules.py [--corpus ../shared/corpus] [--markdown] [--show R04] [--check]

Holds every PDF and every Akoma Ntoso file of the corpus against all rules, by the known lists and without a register,
and prints for each rule how much it found in how many texts, and what one rule found in full with --show.  With
--check the exit code is 1 where there is more than one error in every ten texts.
"""

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from seized.drafting.checking import check
from seized.drafting.draft import Draft
from seized.drafting.rules import rules
from seized.model.checking import Finding
from seized.pipeline import told
from seized.readers import open_source
from seized.segment import segment

FOLDERS = {"akn": "*.xml", "pdf": "*.pdf"}
MOST_ERRORS = 0.1


class Case(NamedTuple):
    """One finding, and around it what the text says."""

    file: str
    finding: Finding
    around: str


def cases(path: Path, spent: Counter[str]) -> Iterator[Case]:
    """What all rules find in one file; `spent` counts characters and the CPU seconds of the rules."""
    source = open_source(path)
    parts = segment(source)
    draft = Draft(told(source, parts), parts, source)
    start = time.process_time()
    findings = check(draft, rules()).findings
    spent["milliseconds"] += round(1000 * (time.process_time() - start))
    spent["characters"] += len(source.text)
    for finding in findings:
        first, last = finding.span
        yield Case(path.name, finding, " ".join(source.text[max(0, first - 60) : last + 40].split()))


def options() -> argparse.Namespace:
    shared = Path(__file__).resolve().parent.parent.parent / "shared"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=shared / "corpus", help="the documents")
    parser.add_argument("--markdown", action="store_true", help="the table as docs/accuracy.md has it")
    parser.add_argument("--show", metavar="RULE", help="print all that one rule found")
    parser.add_argument("--check", action="store_true", help="fail where errors are not rare")
    given = parser.parse_args()
    if not (given.corpus / "akn").is_dir():
        parser.error(f"no documents in {given.corpus}: name the folder with --corpus")
    return given


def table(found: dict[str, dict[str, list[Case]]], *, markdown: bool) -> None:
    """For each rule: findings and texts, of each folder."""
    if markdown:
        print("| rule | | " + " | ".join(f"{folder}: found | in texts" for folder in found) + " |")
        print("|---|---|" + "---:|---:|" * len(found))
    for rule in rules():
        counts = [(len(one[rule.id]), len({case.file for case in one[rule.id]})) for one in found.values()]
        if markdown:
            print(f"| {rule.id} | {rule.title} | " + " | ".join(f"{many} | {texts}" for many, texts in counts) + " |")
        else:
            print(
                f"{rule.id}  {rule.severity:8}" + "".join(f"{many:6} in {texts:3}" for many, texts in counts),
                rule.title,
            )


def main() -> int:
    given = options()
    found: dict[str, dict[str, list[Case]]] = {}
    spent: Counter[str] = Counter()
    texts = 0
    for folder, pattern in FOLDERS.items():
        found[folder] = defaultdict(list)
        for path in sorted((given.corpus / folder).glob(pattern)):
            texts += 1
            for case in cases(path, spent):
                found[folder][case.finding.rule].append(case)
    table(found, markdown=given.markdown)
    every = [case for one in found.values() for listed in one.values() for case in listed]
    by_severity = Counter(case.finding.severity for case in every)
    print(f"\n{texts} texts: " + ", ".join(f"{many} {severity}" for severity, many in by_severity.most_common()))
    print(f"{spent['characters'] / 1000 / max(1, spent['milliseconds']):.1f} MB of text a CPU second, the rules alone")
    for case in every:
        if case.finding.rule == given.show:
            print(case.file, case.finding.place, case.finding.severity, case.finding.message, case.around, sep=" | ")
    return int(given.check and by_severity["error"] > MOST_ERRORS * texts)


if __name__ == "__main__":
    sys.exit(main())
