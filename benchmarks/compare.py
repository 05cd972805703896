#!/usr/bin/env python3
"""How fast versions are compared, and how many paragraphs are matched right, beside general diff libraries.

    python benchmarks/compare.py [--corpus ../shared/corpus] [--texts 20] [--seed 1] [--check]

The longest resolutions of the corpus, each reworked as a committee would (words changed, paragraphs put in from other
resolutions, taken out, moved, split and merged), so that what became of each paragraph is known.  The peers compare
the same paragraphs as lines: difflib.ndiff, which looks for similar lines itself, and diff-match-patch, where the
paragraph that shares most of the letters is the one before.  Right is a paragraph whose counterparts are all found and
no others.  Seconds of CPU time, best of two runs (ndiff: one).  `--check` exits with 1 where a pair takes Seized a
second, or a peer matches more paragraphs right.
"""

import argparse
import difflib
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import NamedTuple

from msgspec.structs import replace

from seized.drafting.compare import compare
from seized.model import Document, Paragraph
from seized.pipeline import read

try:
    from fast_diff_match_patch import diff as match_patch
except ImportError:
    match_patch = None

HERE = Path(__file__).resolve().parent
SHARES = {"edit": 0.25, "new": 0.06, "delete": 0.05, "move": 0.04, "split": 0.02, "merge": 0.02}
"""How many of the paragraphs meet with what."""

Lines = list[str]
Links = set[tuple[int, int]]
"""Paragraphs before and after, by number, that are the same one, or pieces of it."""


class Pair(NamedTuple):
    """A text, what became of it, and which paragraph became which."""

    before: Document
    after: Document
    links: Links


def reworked(before: Document, others: list[Paragraph], random: Random) -> Pair:
    """A text as a committee leaves it."""
    lines: list[tuple[Paragraph, set[int]]] = [(one, {at}) for at, one in enumerate(before.paragraphs)]
    for what, share in SHARES.items():
        for _ in range(round(share * len(before.paragraphs))):
            at = random.randrange(len(lines) - 1)
            (one, origins), (following, further) = lines[at], lines[at + 1]
            words = one.text.split()
            if what == "edit":
                lines[at] = (replace(one, text=edited(words, random)), origins)
            elif what == "new":
                lines.insert(at, (random.choice(others), set()))
            elif what == "delete":
                del lines[at]
            elif what == "move":
                lines.insert(random.randrange(len(lines)), lines.pop(at))
            elif what == "split" and len(words) > 20:
                half = random.randrange(8, len(words) - 8)
                lines[at : at + 1] = [
                    (replace(one, text=" ".join(part)), origins) for part in (words[:half], words[half:])
                ]
            elif what == "merge" and origins and further and one.part == following.part != "heading":
                lines[at : at + 2] = [(replace(one, text=f"{one.text} {following.text}"), origins | further)]
    after = replace(before, paragraphs=tuple(one for one, _ in lines))
    return Pair(before, after, {(old, at) for at, (_, origins) in enumerate(lines) for old in origins})


def edited(words: list[str], random: Random) -> str:
    """The words with some replaced, taken out or put in, in three places: up to a third of a paragraph."""
    most = len(words) // 9
    for _ in range(3):
        at = random.randrange(len(words) + 1)
        words[at : at + random.randint(0, most)] = random.sample(words, random.randint(0, min(most, len(words))))
    return " ".join(words)


def by_seized(before: Document, after: Document) -> Links:
    found = compare(before, after)
    first = 1 if before.title else 0  # the title is number 0
    return {
        (old.at - first, new.at - first)
        for change in found.changes
        for old in change.before
        for new in change.after
        if old.part not in ("title", "footnote")
    }


def lines_of(document: Document) -> Lines:
    return [one.text for one in document.paragraphs]


def by_ndiff(before: Document, after: Document) -> Links:
    """Lines that ndiff keeps, and those that it shows as one changed line, with hints below."""
    signs = "".join(line[0] for line in difflib.ndiff(lines_of(before), lines_of(after)))
    links: Links = set()
    old = new = at = 0
    while at < len(signs):
        changed = signs.startswith(("-?+", "-+?"), at)
        if changed or signs[at] == " ":
            links.add((old, new))
        old += changed or signs[at] in " -"
        new += changed or signs[at] in " +"
        at += 3 if changed else 1
    return links


def by_match_patch(before: Document, after: Document) -> Links:
    """For each paragraph the one with which it shares most of its letters, where that is more than a third."""
    sides = lines_of(before), lines_of(after)
    owners = [[at for at, line in enumerate(side) for _ in range(len(line) + 1)] for side in sides]
    shared: dict[tuple[int, int], int] = defaultdict(int)
    old = new = 0
    for sign, length in match_patch(*("".join(f"{line}\n" for line in side) for side in sides), timelimit=0):
        if sign == "=":
            for pair in zip(owners[0][old : old + length], owners[1][new : new + length], strict=True):
                shared[pair] += 1
        old += length * (sign in "=-")
        new += length * (sign in "=+")
    return {
        (one, other)
        for (one, other), letters in shared.items()
        if letters > min(len(sides[0][one]), len(sides[1][other])) / 3
    }


def right(pair: Pair, found: Links) -> int:
    """How many paragraphs of both versions have their counterparts, all of them and no others."""
    return sum(
        {link for link in pair.links if link[side] == at} == {link for link in found if link[side] == at}
        for side, version in enumerate((pair.before, pair.after))
        for at in range(len(version.paragraphs))
    )


def timed(work: Callable[[Document, Document], Links], pair: Pair, repeats: int) -> tuple[float, Links]:
    """The best time of some runs, and what they find."""
    best, found = float("inf"), set()
    for _ in range(repeats):
        start = time.process_time()
        found = work(pair.before, pair.after)
        best = min(best, time.process_time() - start)
    return best, found


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", type=Path, default=HERE.parent.parent / "shared" / "corpus")
    options.add_argument("--texts", type=int, default=20, help="so many texts, the longest")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--check", action="store_true", help="exit with 1 where Seized falls short")
    given = options.parse_args()
    random = Random(given.seed)
    documents = sorted(map(read, (given.corpus / "akn").glob("*.xml")), key=lambda one: -len(one.paragraphs))
    others = [one for document in documents[given.texts :] for one in document.paragraphs if one.part == "operative"]
    pairs = [reworked(document, others, random) for document in documents[: given.texts]]
    contestants = {"seized": (by_seized, 2), "difflib.ndiff": (by_ndiff, 1), "diff-match-patch": (by_match_patch, 2)}
    if match_patch is None:
        del contestants["diff-match-patch"]
        print("diff-match-patch is not here: pip install fast-diff-match-patch", file=sys.stderr)
    every = sum(len(version.paragraphs) for pair in pairs for version in pair[:2])
    print(f"{len(pairs)} pairs, {every:,} paragraphs in both versions")
    print(f"{'':20}{'CPU s':>8}{'slowest':>9}{'right':>8}{'%':>8}")
    told = {}
    for name, (work, repeats) in contestants.items():
        runs = [timed(work, pair, repeats) for pair in pairs]
        matched = sum(right(pair, found) for pair, (_, found) in zip(pairs, runs, strict=True))
        seconds = [taken for taken, _ in runs]
        told[name] = max(seconds), matched
        print(f"{name:20}{sum(seconds):8.2f}{max(seconds):9.2f}{matched:8,}{100 * matched / every:8.1f}")
    short = told["seized"][0] >= 1 or max(matched for _, matched in told.values()) > told["seized"][1]
    return int(given.check and short)


if __name__ == "__main__":
    sys.exit(main())
