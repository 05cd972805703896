#!/usr/bin/env python3
"""Makes the tables of known texts that ship with Seized anew: `known_texts.tsv` and `known_items.tsv`.

    python tools/known_texts.py [../shared/corpus/tables]

Reads `adopted_*.jsonl` (what the published XML of each resolution says of it) and `roll_calls.csv` (a study of votes)
from that folder, and writes into `src/seized/vocabulary/data/`.  The same input gives the same bytes.  An adopted text
whose facts cannot be understood ends the run with its symbol; a roll call that cannot be trusted is left out.

To renew the tables, put newer files with the same names into the folder and run this; a misprint in them that the run
stops at is to be mended in the tables below, with the evidence.  Then run `pytest tests/real/test_known_texts.py`.
"""

import csv
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from seized.vocabulary.calendar import special_window, window
from seized.vocabulary.symbols import SYMBOL, canonical, parse

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "src" / "seized" / "vocabulary" / "data"

TEXTS_HEAD = """\
# Adopted texts of the General Assembly that are known without having been read. Source: the United Nations, by way of the AKN4UN XML of the resolutions of sessions 74 to 80 (public repositories UNxml; the United Nations is acknowledged as the source and gives no warranty for the copies); before that, dates of recorded votes from E. Voeten, A. Strezhnev and M. Bailey, United Nations General Assembly Voting Data (doi:10.7910/DVN/LEJUQZ, in the columns of the R package unvotes, MIT).
# Made by tools/known_texts.py; not to be edited by hand. Several drafts or items are separated by |; - where nothing is known.
# symbol	date of adoption	title	drafts and reports	agenda items
"""  # noqa: E501 - a comment of the table is one line
ITEMS_HEAD = """\
# Names of the agenda items under which the texts of known_texts.tsv were adopted. Source: as there, sessions 74 to 80.
# Made by tools/known_texts.py; not to be edited by hand. Of the spellings that the texts of a session give, the most frequent.
# session	item	name
"""  # noqa: E501

MISPRINTS = {
    "A/74/A/74/379/Add.1": "A/74/379/Add.1",
    "A/73/386": "A/74/386",  # 74/242; the other two texts under its item are from A/74/386
    "A/77/L45/Rev.1": "A/77/L.45/Rev.1",
    "A/78423,": "A/78/423,",  # 78/79, under item 52; A/78/421 is on item 50 and A/78/424 on item 53
    "A/ES-11/L.2 /Add.1": "A/ES-11/L.2/Add.1",
    "73eof the": "73 e of the",
    "onfidencebuilding": "onfidence-building",
    "BrazilianArgentine": "Brazilian-Argentine",
    "( jus cogens )": "(jus cogens)",
}
"""Slips of the source, each as it stands there and as it is meant."""

FIRST_VOTED = 58
"""The first session whose roll calls are taken.  Until the fifty-seventh their `date` has the month, but no day after
the seventh: of 93 that later resolutions cite, 2 agree.  From here on 245 of 247 do.  In the first seventeen sessions
`unres` counts the pages of the records (R/1/1288D is the fourth vote on page 1288) and names no resolution."""

DOUBTED = {
    "A/RES/62/249": "dated 14 April 2008; cited as of 15 May 2008",
    "A/RES/65/100": "dated 8 December 2010; 65/98 to 65/106 are of 10 December",
}
"""Roll calls with a date that other documents contradict."""

SEVERAL = re.compile(r" [A-Z]-[A-Z]$")
YEAR = re.compile(r"\d{4}")
ITEM = re.compile(r"\d+(?: \([a-z]+\))?")
VOTE = re.compile(r"(?:R|A/RES)/((?:E?S-)?\d+)/(\d+[A-Z]?)")
SPEECH = re.compile(r"The (?:Acting )?President\b.*?:")
"""How a roll call is described by what was said before it: mostly a vote on a motion, an amendment or a paragraph."""


class Text(NamedTuple):
    """One line of the table of texts."""

    symbol: str
    date: str
    title: str = ""
    drafts: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    @property
    def session(self) -> str:
        return self.symbol.split("/")[2]

    def line(self) -> str:
        return _line(self.symbol, self.date, self.title, "|".join(self.drafts), "|".join(self.items))

    def place(self) -> tuple[int, int, int, str]:
        """Regular sessions first, then special and emergency special ones; by number and letter."""
        session, number = self.symbol.split("/")[2:]
        count, _, letter = number.partition(" ")
        kind, _, ordinal = session.rpartition("-")
        return len(kind), int(ordinal), int(count), letter


def _line(*fields: str) -> str:
    return "\t".join(field or "-" for field in fields) + "\n"


def _mended(text: str) -> str:
    """`text` with plain spaces and hyphens, and without the slips of the source."""
    text = " ".join(text.split()).replace("\u2011", "-")
    for slip, meant in MISPRINTS.items():
        text = text.replace(slip, meant)
    return text


def _iso(date: str) -> str:
    """`2019-10-10 00:00:00` and `1 September 2023` as `2019-10-10` and `2023-09-01`."""
    date = _mended(date)
    day = datetime.fromisoformat(date) if "-" in date else datetime.strptime(date, "%d %B %Y")
    return day.date().isoformat()


def _in_session(session: str, date: str) -> bool:
    """Whether the Assembly sat in `session` on `date`."""
    days = window("General Assembly", int(session)) if session.isdigit() else special_window(session)
    return days is not None and days[0] <= date <= (days[1] or date)


def _drafts(origin: str, session: str) -> tuple[str, ...]:
    """What a text is from: `A/79/L.9 and A/79/L.9/Add.1`, `A/79/390, para. 7`.  An amendment is no draft of it."""
    origin = _mended(origin).partition("as amended")[0]
    drafts = tuple(canonical(symbol) for symbol in re.findall(SYMBOL, origin))
    parsed = [parse(draft) for draft in drafts]
    if not drafts or any(draft is None or draft.session != session for draft in parsed):
        raise ValueError(f"no drafts of session {session}: {origin}")
    return drafts


def adopted(tables: Path) -> tuple[list[Text], dict[tuple[str, str], str]]:
    """The texts of the tables of adopted resolutions, and the names of their items by session and item."""
    texts: dict[str, Text] = {}
    named: list[tuple[Text, str]] = []
    for path in sorted(tables.glob("adopted_*.jsonl")):
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            symbol = canonical(row["symbol"])
            session = symbol.split("/")[2]
            title = _mended(row["title"].partition("\t")[0])  # behind a tab stands the footnote to the title
            items = tuple(ITEM.findall(row["agenda_item"]))
            text = Text(symbol, _iso(row["adoption_date"]), title, _drafts(row["originating_document"], session), items)
            if texts.setdefault(symbol, text) != text or not _in_session(session, text.date):
                raise ValueError(f"contradictory: {text}, {texts[symbol]}")
            named.append((text, _mended(row["agenda_item_name"])))
    return list(_without_parts(texts.values())), _item_names(named)


def _without_parts(texts: Iterable[Text]) -> Iterator[Text]:
    """`texts`, and the titles of those that hold several resolutions without the titles of these.

    The source runs them on behind the title in some sessions; in others the title stands alone, whatever its year.
    """
    texts = list(texts)
    whole = {YEAR.sub("", text.title) for text in texts if SEVERAL.search(text.symbol)}
    for text in texts:
        ends = [space.start() for space in re.finditer(" ", text.title) if SEVERAL.search(text.symbol)]
        short = (text.title[:end] for end in ends if YEAR.sub("", text.title[:end]) in whole)
        yield text._replace(title=next(short, text.title))


def _item_names(named: Iterable[tuple[Text, str]]) -> dict[tuple[str, str], str]:
    """The most frequent name of each item of a session; the shortest of those that are equally frequent."""
    named = [(text, name) for text, name in named if name]
    alone = {name for text, name in named if len(text.items) == 1}
    names: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for text, name in named:
        parts = (name,) if name in alone else _parted(name, alone)
        for item, part in zip(text.items, parts, strict=False):  # a text under two items may name the first alone
            names[text.session, item][part] += 1
    return {place: min(found, key=lambda name: (-found[name], len(name), name)) for place, found in names.items()}


def _parted(name: str, alone: set[str]) -> tuple[str, str]:
    """The names of two items that are run together, the first of which stands alone elsewhere."""
    for between in re.finditer(r" \| |[,.]? ", name):
        if name[: between.start()] in alone:
            return name[: between.start()], name[between.end() :]
    raise ValueError(f"no item of this name: {name}")


def voted(tables: Path) -> Iterator[Text]:
    """The texts of the roll calls on whole resolutions, with no more than symbol and date."""
    dates: dict[str, set[str]] = defaultdict(set)
    with (tables / "roll_calls.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            vote = VOTE.fullmatch(row["unres"])
            if vote and float(row["session"]) >= FIRST_VOTED and _on_the_whole(row):
                symbol = canonical(f"A/RES/{vote[1]}/{vote[2]}")
                if vote[1] == row["session"].removesuffix(".0") or "S-" in vote[1]:
                    dates[symbol].add(row["date"])
    for symbol, days in dates.items():
        text = Text(symbol, min(days))
        if len(days) == 1 and symbol not in DOUBTED and _in_session(text.session, text.date):
            yield text


def _on_the_whole(row: dict[str, str]) -> bool:
    return "1" not in (row["amend"], row["para"]) and not SPEECH.match(row["descr"])


def tables_of(folder: Path) -> dict[str, str]:
    """The files of the tables by name, made of those in `folder`."""
    texts, names = adopted(folder)
    known = {text.symbol: text for text in voted(folder)} | {text.symbol: text for text in texts}
    items = {(text.place()[:2], item): (text.session, item) for text in texts for item in text.items}
    listed = [items[place] for place in sorted(items, key=_item_place) if items[place] in names]
    return {
        "known_texts.tsv": TEXTS_HEAD + "".join(text.line() for text in sorted(known.values(), key=Text.place)),
        "known_items.tsv": ITEMS_HEAD + "".join(_line(*place, names[place]) for place in listed),
    }


def _item_place(place: tuple[tuple[int, int], str]) -> tuple[tuple[int, int], int, int, str]:
    """`9 (b)` before `10`, and `(z)` before `(aa)`."""
    session, item = place
    number, _, letter = item.partition(" ")
    return session, int(number), len(letter), letter


def main() -> None:
    """Write the tables."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "corpus" / "tables"
    for name, table in tables_of(folder).items():
        (DATA / name).write_text(table, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
