"""Which texts make one series with a given one: the same subject before the same organ, session after session.

A text belongs to a series on one of three grounds.  It has the title, a counter or the theme after a colon apart.  A
member recalls it under the title, "its resolutions 7/1, 8/2 and 9/3 on eels and locks", or in one list with members,
in step with them.  Or the title was changed: one title says what the other says and something more, a recital ties the
two, and no session has both.  What a recital names by a title of its own is another matter, however often recalled.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

from seized.derive.lineage.cycles import cycle, sessions, year
from seized.derive.lineage.recitals import in_step, lists, of_organ, recalls_without_title, session_of
from seized.derive.lineage.requests import answered, stated
from seized.derive.lineage.shelf import Shelf
from seized.model.lineage import DraftOf, Member, MemberBy, Opening, Recall, Series, Text
from seized.vocabulary.symbols import parse
from seized.vocabulary.titles import alike, counters, head, names, proper_name, said_subject, title_key

LEAST_READ = 2
"""Members that must have been read before what they all recall can have opened the series."""


def series(focus: Text, shelf: Shelf) -> Series:
    """The series of one text; where nothing else belongs to it, the text alone.

    A draft is no member: its series is that of the texts adopted under its title.
    """
    pivot = focus if subject(focus) else _recaller(focus, shelf)
    if pivot is None:
        members = () if focus.draft else (Member(text=focus, by="title", because="no title of it is known"),)
        return Series(title=None, organ=focus.organ, members=members, cycle=cycle([one.text for one in members]))
    line = _Line(pivot, shelf)
    line.gather()
    return line.series()


def subject(text: Text) -> str | None:
    """The title; of a text without one, what the first list of earlier resolutions is said to be on.

    The Security Council gives no titles: "Recalling its resolutions 2014 (2011) and 2051 (2012) concerning Yemen".
    """
    if text.title:
        return text.title
    for one, other in pairwise(text.recalls):
        if (one.paragraph, one.words) == (other.paragraph, other.words) and of_organ(one, text.organ):
            said = said_subject(one.words)
            return said.partition(",")[0].rstrip(" ;.") or None if said else None
    return None


def _recaller(focus: Text, shelf: Shelf) -> Text | None:
    """The newest read text that recalls a merely cited one under its own title."""
    if focus.symbol is None:
        return None
    citing = shelf.named([text.symbol for text in shelf.recalling([focus.symbol]) if text.symbol])
    return max(
        (
            text
            for text in citing
            if any(recall.symbol == focus.symbol and names(recall.words, text.title or "") for recall in text.recalls)
        ),
        key=lambda text: text.date or "",
        default=None,
    )


class _Line:
    """A series while it is gathered: its members, and the texts with its title that are no members."""

    def __init__(self, pivot: Text, shelf: Shelf) -> None:
        self._shelf = shelf
        self._organ = pivot.organ
        self._title = subject(pivot) or ""
        self._pivot = pivot
        self._members: dict[str, Member] = {}
        self._drafts: dict[str, Text] = {}
        self._shelved: dict[str, Sequence[Text]] = {}
        self._named: dict[str, Text] = {}
        self._asked_for: set[str] = set()
        self._citing: dict[str, list[Text]] = {}

    def gather(self) -> None:
        """Take in what belongs, until nothing more does."""
        self._take([self._pivot], "title", "it is the text asked about")
        before = -1
        while before != len(self._members):
            before = len(self._members)
            self._take_titled()
            self._look_up()
            self._take_renamed()
            self._take_recalled()
            self._take_listed()

    def series(self) -> Series:
        """The record of what was gathered."""
        members = sorted(self._members.values(), key=lambda member: _age(member.text))
        texts = [member.text for member in members]
        recalled = {text.key: {recall.symbol for recall in text.recalls} for text in texts}
        linked = tuple(
            Member(
                text=one.text,
                by=one.by,
                because=one.because,
                recalled_by=tuple(text.name for text in texts if one.text.symbol in recalled[text.key]),
            )
            for one in members
        )
        return Series(
            title=next((text.title for text in reversed(texts) if text.title), self._title),
            organ=self._organ,
            members=linked,
            openings=tuple(sorted(self._openings(texts), key=lambda found: _age(found.text))[:1]),
            cycle=cycle(texts) if texts else None,
            stated=stated(texts),
            requests=answered(texts),
            drafts=tuple(_drafts(texts, self._drafts.values())),
        )

    def _take(self, texts: Iterable[Text], by: MemberBy, because: str) -> None:
        for text in texts:
            if text.draft:
                self._drafts.setdefault(text.key, text)
            elif text.key not in self._members:
                self._members[text.key] = Member(text=text, by=by, because=because)

    def _witnesses(self) -> list[Text]:
        """The read texts whose recitals tell of the series: its members, and the draft that was asked about."""
        drafts = [self._pivot] if self._pivot.draft else []
        return drafts + [member.text for member in self._members.values()]

    def _look_up(self) -> None:
        """Fetch the texts that the witnesses recall, as far as they are not at hand."""
        recalled = (recall for text in self._witnesses() for recall in text.recalls)
        missing = {recall.symbol for recall in recalled if of_organ(recall, self._organ)} - self._asked_for
        if missing:
            self._asked_for |= missing
            self._named |= {text.key: text for text in self._shelf.named(missing)}

    def _recalling(self, symbols: Collection[str]) -> Mapping[str, Sequence[Text]]:
        """The texts that recall each of the symbols; fetched in one go, and once."""
        missing = set(symbols) - self._citing.keys()
        if missing:
            self._citing |= {symbol: [] for symbol in missing}
            for text in self._shelf.recalling(missing):
                for symbol in missing & {recall.symbol for recall in text.recalls}:
                    self._citing[symbol].append(text)
        return self._citing

    def _titled(self, key: str) -> Sequence[Text]:
        if key not in self._shelved:
            self._shelved[key] = self._shelf.titled(self._organ or "", key)
        return self._shelved[key]

    def _take_titled(self) -> None:
        """Take the texts of the titles of the series, and those with other counters or themes that go with them."""
        titles = {text.title for text in self._witnesses() if text.title} or {self._title}
        keys = {title_key(title) for title in titles}
        groups: dict[tuple[str, tuple[int, ...]], list[Text]] = {}
        for text in (text for key in sorted({head(key) for key in keys}) for text in self._titled(key)):
            groups.setdefault((title_key(text.title or ""), counters(text.title or "")), []).append(text)
        own = {(title_key(title), counters(title)) for title in titles}
        for (key, counted), group in sorted(groups.items(), key=lambda found: (found[0] not in own, _age(found[1][0]))):
            if (key, counted) in own:
                self._take(group, "title", "it has the title of the series")
            elif key in keys and self._goes_in_step(group):
                self._take(group, "title", "it has the title of the series, with another session, year or number")
            elif self._is_tied(group):
                self._take(group, "renaming", "its title has another theme after the colon, and a recital ties the two")

    def _goes_in_step(self, group: Sequence[Text]) -> bool:
        """Whether the counters of the titles rise with the sessions, and no session has two of them."""
        return all(_in_order(one, member.text) for one in group for member in self._members.values())

    def _is_tied(self, group: Sequence[Text]) -> bool:
        """Whether a recital ties texts of another title to the series, and no session has texts of both."""
        adopted = [text for text in group if not text.draft]
        if not adopted or sessions(adopted) & sessions(member.text for member in self._members.values()):
            return False
        return any(
            recalls_without_title(one, other) or recalls_without_title(other, one)
            for one in self._witnesses()
            for other in adopted
        )

    def _take_renamed(self) -> None:
        titles = {text.title for text in self._witnesses() if text.title}
        symbols = [member.text.symbol for member in self._members.values() if member.text.symbol]
        citing = self._recalling(symbols)
        recalling = (text for symbol in symbols for text in citing[symbol])
        others = {text.title for text in (*self._named.values(), *recalling) if text.organ == self._organ}
        for title in sorted(filter(None, others - titles)):
            if any(alike(title, known) and title_key(title) != title_key(known) for known in titles):
                key = title_key(title)
                group = [text for text in self._titled(head(key)) if title_key(text.title or "") == key]
                if self._is_tied(group):
                    self._take(group, "renaming", "the title was changed, and a recital ties the two")

    def _take_recalled(self) -> None:
        """Take what a witness recalls under the title of the series."""
        for witness in self._witnesses():
            for recall in witness.recalls:
                if names(recall.words, subject(witness) or "") and self._may_be_member(recall):
                    because = (
                        f"{witness.name} recalls it under the {'title' if witness.title else 'subject'} of the series"
                    )
                    self._take([self._text(recall)], "recital", because)

    def _take_listed(self) -> None:
        """Take what stands in one list with members, in step with them, and is recalled by no other texts."""
        found = [
            (witness, list(takewhile(self._may_be_member, in_step(listed, self._members.keys()))))
            for witness in self._witnesses()
            for listed in lists(witness)
        ]
        citing = self._recalling({recall.symbol for _, recalls in found for recall in recalls})
        for witness, recalls in found:
            because = f"{witness.name} recalls it in one list with members, in step with them"
            for recall in takewhile(lambda recall: not any(map(self._is_other, citing[recall.symbol])), recalls):
                self._take([self._text(recall)], "recital", because)

    def _is_other(self, text: Text) -> bool:
        """Whether a text is of another series of the organ."""
        return text.organ == self._organ and text.key not in self._members and not self._has_title(text)

    def _has_title(self, text: Text) -> bool:
        """Whether a text has the title of the series, or one that members have."""
        titles = {self._title, *(member.text.title for member in self._members.values())}
        return text.title is not None and title_key(text.title) in {title_key(title) for title in titles if title}

    def _may_be_member(self, recall: Recall) -> bool:
        """Whether nothing is known of a recalled text that speaks against it: another organ, title or kind."""
        known = self._named.get(recall.symbol)
        if recall.symbol in self._members or not of_organ(recall, self._organ):
            return False
        return known is None or known.title is None or self._has_title(known)

    def _text(self, recall: Recall) -> Text:
        """The text that is recalled: as known, or as cited."""
        known = self._named.get(recall.symbol)
        return known or Text(
            key=recall.symbol,
            symbol=recall.symbol,
            kind="resolution",
            organ=self._organ,
            session=session_of(recall.symbol),
            date=recall.date or (str(parts.year) if (parts := parse(recall.symbol)) and parts.year else None),
            standing="cited",
        )

    def _openings(self, members: Sequence[Text]) -> Iterator[Opening]:
        """What every read member recalls, older than all of them, that names the subject of the series."""
        name = proper_name(self._title)
        read = [text for text in members if text.standing == "read"]
        if name is None or len(read) < LEAST_READ:
            return
        shared = set.intersection(*({recall.symbol for recall in text.recalls} for text in read))
        for recall in {recall.symbol: recall for recall in read[-1].recalls if recall.symbol in shared}.values():
            text = self._text(recall)
            said = text.title or recall.words
            older = _age(text) < _age(members[0])
            if older and name in said and text.key not in self._members and of_organ(recall, self._organ):
                yield Opening(text, f"every text of the series that was read recalls it, and it names {name}")


def _drafts(members: Sequence[Text], drafts: Iterable[Text]) -> Iterator[DraftOf]:
    """The drafts that members come from, and those with the title of which nothing further is known."""
    read = {text.key: text for text in drafts}
    for member in members:
        for origin in member.origins:
            parts = parse(origin)
            if parts is None or parts.kind != "draft" or "/Add." in origin or "/Corr." in origin:
                continue
            text = read.pop(origin, None)
            yield DraftOf(
                symbol=origin,
                key=origin,
                standing="read" if text else member.standing if member.standing != "read" else "cited",
                date=text.date if text else None,
                became=member.name,
                by="origin" if member.standing == "read" else "known",
            )
    for text in sorted(read.values(), key=_age):
        yield DraftOf(symbol=text.name, key=text.key, standing=text.standing, date=text.date)


def _in_order(one: Text, other: Text) -> bool:
    """Whether the later of two texts with one title is the one whose counters are higher; not at one session."""
    first, second = _session_of(one), _session_of(other)
    counted, recounted = counters(one.title or ""), counters(other.title or "")
    if counted == recounted:
        return True
    if first is None or second is None or first == second:
        return False
    earlier, later = (counted, recounted) if first < second else (recounted, counted)
    return len(earlier) == len(later) and all(low <= high for low, high in zip(earlier, later, strict=True))


def _session_of(text: Text) -> int | None:
    return text.session if text.session is not None else year(text)


def _age(text: Text) -> tuple[str, list[int], str]:
    """By day, then number and letter; a session without a day counts from the September of its opening."""
    opened = f"{1945 + text.session}-09" if text.session is not None and text.organ == "General Assembly" else ""
    number = [int(part) for part in (text.symbol or "").replace("/", " ").split() if part.isdigit()]
    return text.date or opened, number, text.key
