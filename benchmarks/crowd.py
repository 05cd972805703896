"""An invented register with content for every page: series, drafts, reports, meetings, judgements, activities.

The words are those of `invented.py`, and no text is real; the names of States, organizations and bodies are, and what
is told of them is not.  A session has some 300 adopted texts, of which four in five are of a series that comes every
year, every second or every third, and drafts of a quarter of them, and reports that were asked for.  The share of
mandates among the paragraphs is that of resolutions of the General Assembly; facts of cooperation are as many as in
resolutions on organizations in the texts on these, and fewer in the others.
"""

import hashlib
import sys
from collections.abc import Iterator, Sequence
from itertools import count, islice
from typing import cast

import msgspec
from invented import CITING, OPENINGS, SITTINGS, Drawn, Invention, made_up
from sqlalchemy import Connection, update

from seized.model import (
    Addressee,
    AgendaItem,
    Agreement,
    Citation,
    CooperationField,
    Document,
    Due,
    Mandate,
    Meeting,
    Membership,
    Observance,
    Origin,
    Paragraph,
)
from seized.model.mandate import MandateKind
from seized.model.segment import Part
from seized.model.wording import ordinal
from seized.register import index
from seized.register.facts import document_values, packed, write
from seized.register.identity import in_order, stem
from seized.register.register import Register
from seized.register.rows import Values, add_row, add_rows
from seized.register.schema import activities, changes, documents, judgements, mandates, readings, sources
from seized.vocabulary.actors import entities, organizations
from seized.vocabulary.cities import cities
from seized.vocabulary.states import states

FIRST, LAST = 34, 81
"""The sessions."""
CYCLES = {1: 120, 2: 160, 3: 120}
"""Years between the texts of a series -> how many series."""
SINGLE = 100
"""Adopted texts of a session that are of no series."""
DRAFTED = 0.25
"""The share of adopted texts whose draft is in the register."""
ANSWERED = 0.3
"""The share of series whose report of a session is."""
LENGTH = (25, 60)
"""Paragraphs of a text, at least and at most; a third of them stands in the preamble."""
ASKING = 0.57
AT_ONCE = 200
"""Documents that are written in one transaction."""
ITEMS = tuple(f"Matters of {made_up(11 * at)}" for at in range(150))
FIELDS = ("trade", "transport", "energy", "counter-terrorism", "disaster relief", "culture", "public health")
AT = "2026-01-02T09:00:00Z"
ADA = "Ada Ruiz"
STATUSES = ("implemented", "in progress", "not implemented", "not applicable")


class Line:
    """A series: its title, when it comes, and what has come of it so far."""

    def __init__(self, title: str, cycle: int, start: int, about: str | None = None) -> None:
        self.title, self.cycle, self.start, self.about = title, cycle, start, about
        self.texts: list[tuple[str, str]] = []

    def comes(self, session: int) -> bool:
        return session >= self.start and (session - self.start) % self.cycle == 0


class Crowd(Invention):
    """The documents of such a register, session by session; the same seed gives the same ones."""

    def __init__(self, seed: int = 6) -> None:
        super().__init__(seed)
        self._orgs = [name for name, _ in organizations()]
        self._states = [state.name for state in states()]
        self._places = sorted(cities())
        named = ("Member States", "Secretary-General", "States", *(name for name, _ in entities()), *self._orgs)
        self._un = {"Secretary-General", *(name for name, _ in entities())}
        others = (f"Committee on {made_up(7 * at)} {made_up(at)}" for at in range(3000))
        self._asked = Drawn({name: (at + 1) ** -1.1 for at, name in enumerate((*named, *others))}, self._chance)
        bodies = (
            *(f"Council of the {name}" for name in self._orgs),
            *(f"Commission on {made_up(5 * at)}" for at in range(400)),
        )
        self._bodies = Drawn({name: (at + 1) ** -0.8 for at, name in enumerate(bodies)}, self._chance)
        self._lines = list(self._made_lines())

    def _made_lines(self) -> Iterator[Line]:
        for at, name in enumerate(self._orgs):
            yield Line(f"Cooperation between the United Nations and the {name}", 2, 45 + at % 2, name)
        number = count(1)
        for cycle, many in CYCLES.items():
            for at in range(many - (len(self._orgs) if cycle == 2 else 0)):
                yield Line(f"Question of {made_up(next(number))} {made_up(at)}", cycle, FIRST + at % (3 * cycle))

    def everything(self, sessions: Sequence[int] = range(FIRST, LAST)) -> Iterator[Document]:
        """All documents, the oldest session first."""
        for session in sessions:
            numbers = count(1)
            for line in self._lines:
                if line.comes(session):
                    yield from self._texts(line, session, next(numbers))
            for at in range(SINGLE):
                single = Line(f"Advancement of {made_up(session * 100 + at)}", 1, session)
                yield from self._texts(single, session, next(numbers))

    def _texts(self, line: Line, session: int, number: int) -> Iterator[Document]:
        """What a session has of a line: perhaps a report, perhaps a draft, and the text that was adopted."""
        symbol, drafted = f"A/RES/{session}/{number}", f"A/{session}/L.{number}"
        date = f"{1945 + session}-{SITTINGS[number % len(SITTINGS)]}"
        if line.texts and self._chance.random() < ANSWERED:
            yield self._document_of(line, session, f"A/{session}/{100 + number}", "report", date[:4] + "-08-01", 12)
        adopted = self._document_of(line, session, symbol, "resolution", date, self._chance.randint(*LENGTH))
        if self._chance.random() < DRAFTED:
            yield msgspec.structs.replace(
                adopted, symbol=drafted, kind="draft resolution", date=date[:8] + "01", sponsors=("Malta", "Nepal")
            )
            adopted = msgspec.structs.replace(adopted, derived_from=(drafted,))
        line.texts.append((symbol, date))
        yield adopted

    def _document_of(self, line: Line, session: int, symbol: str, kind: str, date: str, length: int) -> Document:  # noqa: PLR0917
        made = _Text(self, line, session)
        for at in range(1, length // 3 + 1):
            made.recite(at)
        for at in range(1, length - length // 3 + 1):
            made.ask(at)
        made.cooperate(12 if line.about else self._chance.choice((0, 0, 1, 2, 4)))
        return Document(
            source=Origin(f"{symbol}.txt", hashlib.sha256(symbol.encode()).hexdigest(), "text/plain", None),
            kind=kind,
            symbol=symbol,
            organ="General Assembly",
            session=session,
            agenda_items=(str(1 + len(line.title) % 90),),
            date=date,
            title=line.title if kind != "report" else f"{line.title}: report of the Secretary-General",
            sponsors=(),
            derived_from=(),
            paragraphs=tuple(made.paragraphs),
            footnotes=(),
            mandates=tuple(made.mandates),
            meetings=tuple(made.meetings),
            agreements=tuple(made.agreements),
            memberships=tuple(made.memberships),
            observances=tuple(made.observances),
            fields=tuple(made.fields),
            language="en",
            text=made.text,
            regions=(),
        )

    def keep(self, connection: Connection, reading: Document) -> int:
        """Write all that the register has of a document, with its file, its reading, and what people judged."""
        assert reading.symbol
        row: Values = {
            "key": reading.symbol,
            "symbol": reading.symbol,
            "stem": stem(reading.symbol),
            "turn": in_order(reading.symbol),
            "primary_source": "",
        } | document_values(reading)
        number = add_row(connection, documents, row)
        sha256 = hashlib.sha256(reading.symbol.encode()).hexdigest()
        add_rows(connection, sources, [_source(number, sha256, reading)])
        connection.execute(update(documents).where(documents.c.id == number).values(primary_source=sha256))
        ids = write(connection, number, reading, reading.symbol)
        read: Values = {
            "document": reading.symbol,
            "sha256": sha256,
            "path": reading.source.path,
            "outcome": "inserted",
        }
        at = add_row(connection, readings, read | {"at": AT, "by": ADA, "edition": "invented"})
        new: Values = {"reading": at, "document": reading.symbol, "change": "new", "fields": {}, "successor": None}
        add_rows(connection, changes, (new | {"mandate": id_, "label": label} for label, id_ in ids.items()))
        if not reading.kind.startswith("draft"):
            self._judge(connection, reading, ids)
        return number

    def _judge(self, connection: Connection, reading: Document, ids: dict[str, str]) -> None:
        words = {paragraph.id: paragraph.text for paragraph in reading.paragraphs}
        for one in reading.mandates:
            chance = self._chance.random()
            about = {"document": reading.symbol, "label": one.id, "paragraph": one.paragraph}
            about |= {"verb": one.verb, "text": words[one.paragraph]}
            if chance < 0.06:
                status = self._chance.choice(STATUSES)
                row: Values = {"kind": "status", "mandate": ids[one.id], "value": {"status": status}}
                row |= {"because": "It was counted", "evidence": [], "by": ADA, "at": AT, "about": about}
                made = add_row(connection, judgements, row)
                mine = mandates.c.id == ids[one.id]
                connection.execute(update(mandates).where(mine).values(status=status, judgement=made))
            elif chance > 0.998:
                add_rows(connection, activities, [self._activity(ids[one.id], about, reading.date or "")])

    def _activity(self, mandate: str, about: dict[str, str | None], date: str) -> Values:
        gives = {"donor": self._chance.choice(self._states), "amount": "50000", "currency": "USD"}
        kind = self._chance.choice(("meeting", "visit", "report", "contribution"))
        return {
            "kind": kind,
            "stage": "done",
            "title": f"Something about {made_up(self._chance.randrange(5000))}",
            "serves": [{"mandate": mandate, "about": about}],
            "start": date,
            "end": None,
            "place": self._chance.choice(self._places),
            "actors": [self._chance.choice(self._orgs)],
            "fields": [self._chance.choice(FIELDS)],
            "evidence": [],
            "contribution": gives if kind == "contribution" else None,
            "because": None,
            "by": ADA,
            "at": AT,
            "supersedes": None,
            "withdrawn": False,
        }


class _Text:
    """One text while it is written."""

    def __init__(self, crowd: Crowd, line: Line, session: int) -> None:
        self._crowd, self._line, self._session = crowd, line, session
        self._chance = crowd._chance
        self.text = ""
        self.paragraphs: list[Paragraph] = []
        self.mandates: list[Mandate] = []
        self.meetings: list[Meeting] = []
        self.agreements: list[Agreement] = []
        self.memberships: list[Membership] = []
        self.observances: list[Observance] = []
        self.fields: list[CooperationField] = []

    def recite(self, at: int) -> None:
        """A preambular paragraph; the first recalls the line."""
        recalled = self._line.texts[-3:] if at == 1 else ()
        self._write("preamble", f"pp{at}", None, self._chance.choice(OPENINGS["preamble"]), recalled)

    def ask(self, at: int) -> None:
        """An operative paragraph, which more often than not asks somebody for something."""
        if self._chance.random() >= ASKING:
            self._write("operative", f"op{at}", f"{at}.", self._chance.choice(OPENINGS["operative"]), ())
            return
        kind = cast(MandateKind, "report" if at == 1 else "agenda" if at == 2 else self._crowd._kinds.one())
        verb = {"report": "requests", "agenda": "decides"}.get(kind) or self._crowd._verbs.one()
        names = (
            ["Secretary-General"]
            if kind == "report"
            else list(dict.fromkeys(self._crowd._asked.some(self._chance.choice((1, 1, 2)))))
        )
        names = [] if kind == "agenda" else names
        mandate = Mandate(
            id=f"op{at}.m1",
            paragraph=f"op{at}",
            verb=verb,
            class_="directive",
            addressees=tuple(Addressee(name, name, name in self._crowd._un) for name in names),
            kind=kind,
            action="to do so",
            due=self._due(kind),
            agenda=(AgendaItem("the item", (0, 8), self._item(), self._line.title),) if kind == "agenda" else (),
            recurrence=None,
            un_mandate=kind == "agenda" or any(name in self._crowd._un for name in names),
            span=(0, 0),
        )
        opening = f"{verb.capitalize()} {' and '.join(f'the {name}' for name in names)} to"
        span = self._write("operative", f"op{at}", f"{at}.", opening, ())
        self.mandates.append(msgspec.structs.replace(mandate, span=span))

    def _due(self, kind: str) -> Due | None:
        if kind in ("report", "agenda"):
            number = self._session + self._line.cycle
            return Due(f"at its {ordinal(number)} session", session=number, organ="General Assembly")
        if self._chance.random() < 0.04:
            return Due("by the end of the year", date=f"{1946 + self._session}-12-31")
        return None

    def _item(self) -> str:
        return ITEMS[len(self._line.title) * 7 % len(ITEMS)]

    def _write(
        self, part: Part, label: str, number: str | None, opening: str, recalled: Sequence[tuple[str, str]]
    ) -> tuple[int, int]:
        """Write a paragraph; gives where it stands in the text."""
        crowd, start = self._crowd, len(self.text)
        words = f"{opening} " + " ".join(crowd._turns.some(max(3, int(self._chance.lognormvariate(3.5, 0.5)))))
        cited = [*recalled] or ([(crowd._symbols.one(), "")] if self._chance.random() < CITING else [])
        citations = []
        for symbol, date in cited:
            words += " "
            told = f"resolution {symbol.removeprefix('A/RES/')}"
            at = start + len(words)
            citations.append(Citation(symbol, "resolution", date or None, told, (at, at + len(told))))
            words += told
        words += "," if part == "preamble" else ";"
        self.text += words + "\n"
        span = start, start + len(words)
        self.paragraphs.append(Paragraph(label, part, number, 0, opening, words, span, 1, tuple(citations)))
        return span

    def cooperate(self, many: int) -> None:
        """Facts of cooperation, told in the preamble."""
        crowd, chance = self._crowd, self._chance
        told = [one for one in self.paragraphs if one.part == "preamble"]
        for at in range(many):
            paragraph = told[at % len(told)]
            where = {"paragraph": paragraph.id, "span": paragraph.span}
            body = f"Council of the {self._line.about}" if self._line.about and at % 2 else crowd._bodies.one()
            year = 1945 + self._session - chance.randrange(3)
            self.meetings.append(
                Meeting(
                    name=f"{ordinal(year - 1970)} meeting of the {body}",
                    body=body,
                    ordinal=year - 1970,
                    place=crowd._places[year * len(body) % len(crowd._places)],
                    start=f"{year}-06-1{len(body) % 10}",
                    end=f"{year}-06-1{len(body) % 10}",
                    format=None,
                    chair=None,
                    **where,
                )
            )
            org = self._line.about or chance.choice(crowd._orgs)
            other = crowd._orgs[(crowd._orgs.index(org) + chance.randrange(1, 6)) % len(crowd._orgs)]
            if at % 2:
                parties = tuple(sorted({org, other}))
                self.agreements.append(
                    Agreement(
                        title=f"Agreement on {chance.choice(FIELDS)}",
                        kind="agreement",
                        parties=parties,
                        date=f"{1990 + len(org + other) % 30}-03-0{1 + len(other) % 9}",
                        **where,
                    )
                )
            if at % 4 == 1:
                member, since = chance.choice(crowd._states), f"{1990 + len(org) % 20}-05-05"
                self.memberships.append(
                    Membership(member=member, organization=org, status="member", since=since, **where)
                )
                self.fields.append(CooperationField(name=chance.choice(FIELDS), **where))
            if at % 6 == 1:
                name = f"International Year of {made_up(chance.randrange(200)).title()}"
                self.observances.append(Observance(name=name, start=str(year), end=str(year), recurrence=None, **where))


def _source(number: int, sha256: str, reading: Document) -> Values:
    return {
        "sha256": sha256,
        "document": number,
        "path": reading.source.path,
        "media_type": "text/plain",
        "pages": None,
        "language": "en",
        "added": AT,
        "edition": "invented",
        "digest": sha256[:32],
        "length": len(reading.text),
        "reading": packed(reading),
    }


def filled(address: str, size: int) -> Register:
    """A register of at least `size` such documents; one that is there already is taken as it is."""
    register = Register(address, create=True)
    with register.reading() as connection:
        if connection.execute(documents.select().limit(1)).one_or_none():
            return register
    crowd = Crowd()
    texts = islice(crowd.everything(range(LAST - 1 - size // 455, LAST)), size)
    while batch := list(islice(texts, AT_ONCE)):
        with register.writing() as connection:
            index.renew(register.store, connection)
            for number in [crowd.keep(connection, reading) for reading in batch]:
                index.take_in(register.store, connection, number)
    register.look_over()
    return register


if __name__ == "__main__":
    filled(sys.argv[1], int(sys.argv[2])).close()
