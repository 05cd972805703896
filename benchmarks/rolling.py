#!/usr/bin/env python3
"""How much of what really changed from session to session a text rolled forward has foreseen.

    python benchmarks/rolling.py [--corpus ../shared/corpus] [--misses]

Reads the resolutions of sessions 75 to 80 in Akoma Ntoso into a register of their own, finds the texts of one series,
rolls each forward to the session of the next, and holds the technical changes against what was adopted there:

  session     the session in the masthead
  committee   the Main Committee that the draft goes to, or none
  item name   the name of the agenda item, and ...
  title       ... the title: kept as they are, a change is a decision of the delegates
  recalled    the row of the preamble that recalls the series: the same resolutions with the same days, none other
  requests    the sessions that report and agenda requests name, paragraph by paragraph

  item        the number of the agenda item, which the table of known items tells; counted apart

The register knows the resolutions of the sessions before alone, so that nothing is foreseen that has come already, and
the rolled text is read again, as any plain text is.  Only what both texts have is counted: a request that is new, or
gone, is a decision of the delegates.  With --misses the changes that were not foreseen are printed.
"""

import argparse
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from seized.derive.lineage.series import series
from seized.derive.lineage.texts import text
from seized.drafting.compare.texts import compare
from seized.drafting.roll.lines import base
from seized.drafting.roll.requests import aimed
from seized.drafting.roll.rolling import roll
from seized.drafting.roll.rows import row_of_series
from seized.model import Document
from seized.model.lineage import Series
from seized.model.rolled import Rolled
from seized.pipeline import parse, read
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.register.shelf import Shelf
from seized.service.people import now
from seized.service.rolling import refuse, told

HERE = Path(__file__).resolve().parent
SESSIONS = range(75, 81)
KINDS = ("session", "committee", "item name", "title", "recalled", "requests", "item")
APART = "item"
"""What is not counted with the others, as the text itself cannot tell it."""


Told = tuple[str, object, object]
"""The kind of a change, what was foreseen, and what came."""


class Held(NamedTuple):
    """One technical change held against what came: what was foreseen, and what stands in the later text."""

    what: str
    kind: str
    foreseen: object
    came: object


def pairs(register: Register, documents: dict[str, Document]) -> Iterator[tuple[Document, Document, Series]]:
    """Texts of one series, each with the next one that is at hand."""
    seen: set[str] = set()
    with register.reading() as connection:
        shelf = Shelf(connection)
        for symbol, document in documents.items():
            if symbol in seen:
                continue
            line = series(text(document), shelf)
            at_hand = [one.text.symbol for one in line.members if one.text.symbol in documents]
            seen.update(filter(None, at_hand))
            for one, other in pairwise(documents[member] for member in at_hand if member):
                if (one.session or 0) < (other.session or 0):
                    yield one, other, line


def held(rolled: Rolled, before: Document, after: Document, line: Series) -> Iterator[Held]:
    """Every technical change that both texts have, foreseen or not."""
    new, what = parse(plain(rolled)), f"{before.symbol} → {after.symbol}"
    for kind, foreseen, came in (
        *masthead(new, rolled, after),
        *recalled(new, before, after, line),
        *requests(new, before, after),
    ):
        yield Held(what, kind, foreseen, came)


def plain(rolled: Rolled) -> str:
    """The new text, as plain text."""
    rows = (f"{one.label} {one.after}" if one.label else one.after for one in rolled.paragraphs if one.after)
    return "\n\n".join(rows)


def masthead(new: Document, rolled: Rolled, after: Document) -> Iterator[Told]:
    """The masthead, field by field; the symbol of a draft tells the committee that it goes to."""
    yield "session", new.session, after.session
    yield "title", new.title, after.title
    yield "committee", committee(plain(rolled)), committee(after.text)
    yield "item name", item_name(rolled.after), item_name([one.text for one in base(after).head])
    yield "item", new.agenda_items, after.agenda_items


def committee(printed: str) -> str | None:
    """The Main Committee that the head of a text names."""
    found = re.search(
        r"(?:First|Second|Third|Fourth|Fifth|Sixth) Committee", printed[:2000].partition("The General Assembly,")[0]
    )
    return found[0] if found else None


def item_name(lines: tuple[str, ...] | list[str]) -> str | None:
    """The name of the agenda item, in the line behind its number."""
    return next((" ".join(name.split()) for item, name in pairwise(lines) if item.startswith("Agenda item")), None)


def recalled(new: Document, before: Document, after: Document, line: Series) -> Iterator[Told]:
    """The row that recalls the series; counted where one of the two texts tells of the base or of what came since."""
    first, last = before.date or "", after.date or ""
    symbols = {one.text.symbol: one.text.date or "" for one in line.members if one.text.symbol}
    since = {symbol for symbol, day in symbols.items() if symbol and first <= day < last}
    found = [row_of_series(base(one), set(filter(None, symbols))) for one in (new, after)]
    foreseen, came = ([(one.symbol, one.date) for one in row.listed] if row else [] for row in found)
    if since & {symbol for symbol, _ in (*foreseen, *came)}:
        yield "recalled", foreseen, came


def requests(new: Document, before: Document, after: Document) -> Iterator[Told]:
    """The sessions that the requests name, in the paragraphs that both texts have."""
    mine, theirs = aimed(new), aimed(after)
    for change in compare(before, after).changes:
        for one in change.before:
            came = [other.id for other in change.after if other.id in theirs]
            if one.id in aimed(before) and came:
                yield "requests", mine.get(one.id), theirs[came[0]]


def rolled_to(session: int, documents: dict[str, Document]) -> Iterator[Held]:
    """What the texts rolled to one session foresaw, with what was known before it."""
    with tempfile.TemporaryDirectory() as folder:
        everything = kept(
            Path(folder) / "all.sqlite", [one for one in documents.values() if (one.session or 0) <= session]
        )
        before = kept(
            Path(folder) / "before.sqlite", [one for one in documents.values() if (one.session or 0) < session]
        )
        with everything, before:
            for base_, after, line in list(pairs(everything, documents)):
                if after.session == session:
                    refuse(base_, session)
                    yield from held(roll(base_, session, told(before, base_, session)), base_, after, line)


def kept(place: Path, documents: list[Document]) -> Register:
    """A register of these texts."""
    register = Register(str(place), create=True)
    for one in documents:
        keep(register, one, Reader("benchmark", now(), "benchmark"))
    return register


def main() -> None:
    """Print the figures, and the misses if asked for."""
    told_ = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    told_.add_argument("--corpus", type=Path, default=HERE.parent.parent / "shared" / "corpus")
    told_.add_argument("--misses", action="store_true")
    options = told_.parse_args()
    documents = {
        one.symbol: one for one in map(read, sorted((options.corpus / "akn").glob("A_RES_*.xml"))) if one.symbol
    }
    right, every, texts = Counter[str](), Counter[str](), 0
    for session in SESSIONS:
        for one in rolled_to(session, documents):
            texts += one.kind == "session"
            every[one.kind] += 1
            right[one.kind] += one.foreseen == one.came
            if options.misses and one.foreseen != one.came:
                print(f"{one.what} {one.kind}\n    {one.foreseen}\n    {one.came}")
    print(f"{texts} texts rolled forward to the session of the next of their series")
    for kind in KINDS:
        print(f"{kind:10} {right[kind]:4} of {every[kind]:4}  {right[kind] / max(every[kind], 1):.3f}")
    counted = [kind for kind in KINDS if kind != APART]
    total, of = sum(right[kind] for kind in counted), sum(every[kind] for kind in counted)
    print(f"{'foreseen':10} {total:4} of {of:4}  {total / of:.3f}  (without the number of the item)")


if __name__ == "__main__":
    main()
