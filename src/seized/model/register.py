"""What the register keeps, and what it answers with: holdings, entries, judgements, and how they came about."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from seized.model.document import Citation, Document
from seized.model.evidence import Candidate
from seized.model.mandate import Mandate

Status = Literal["no indication", "in progress", "implemented", "not implemented", "not applicable"]
"""The words of the 2006 tables of mandates; `no indication` is what stands where nobody has judged."""

Outcome = Literal["inserted", "updated", "unchanged", "failed"]

Field = Literal["addressees", "kind", "due", "recurrence", "dismissed"]
"""What of a mandate can be corrected, and shown again as it was read; `dismissed`: it is none."""

JudgementKind = Literal["status", "correction", "evidence", "attachment"]


class SourceKept(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was read into the register.  `primary`: the one that the document's facts are taken from.

    `added` is an instant (ISO, UTC); `edition` says which state of the program read it last.
    """

    sha256: str
    path: str
    media_type: str | None
    pages: int | None
    language: str | None
    added: str
    edition: str
    primary: bool


class Holding(msgspec.Struct, frozen=True, kw_only=True):
    """A document of the register in short.  `key` is its symbol, or `text:` and a mark of its content where it has
    none; `draft` says that it is one, and was not adopted in this form."""

    key: str
    symbol: str | None
    kind: str
    draft: bool
    organ: str | None
    session: int | None
    date: str | None
    title: str | None
    agenda_items: tuple[str, ...] = ()
    sources: int
    paragraphs: int
    mandates: int


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What a named person decided at a known time about a mandate, and why.  Never changed, only superseded.

    `value` by kind: a status -> one of `Status`; a correction -> the corrected field and what it is to be;
    an evidence -> a symbol, and whether it was confirmed or dismissed (None where that was taken back);
    an attachment -> the judgement that is moved.
    `about` is what the mandate said when it was judged; `superseded` that a later one stands in its place.
    """

    id: int
    kind: JudgementKind
    mandate: str
    value: dict[str, object]
    because: str | None
    evidence: tuple[str, ...]
    by: str
    at: str
    about: "About"
    supersedes: int | None = None
    superseded: bool = False


class About(msgspec.Struct, frozen=True, kw_only=True):
    """A mandate as it stood when somebody judged it: enough to know it again, or to see that it is gone."""

    document: str
    label: str
    paragraph: str
    verb: str
    text: str


class Window(msgspec.Struct, frozen=True):
    """When a thing falls due, in days: `last` is None where the end is not known (a session without a calendar),
    both where nothing is."""

    first: str | None
    last: str | None
    organ: str | None = None
    session: int | None = None


def spanned(windows: Sequence[Window]) -> tuple[str | None, str | None]:
    """The first and the last day of windows together; no last day unless that of every window is known, for the last
    that is known is not the end."""
    firsts = [window.first for window in windows if window.first]
    lasts = [window.last for window in windows if window.last]
    return min(firsts, default=None), max(lasts, default=None) if len(lasts) == len(windows) else None


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A mandate as the register holds it: what was read, as corrected, in its paragraph, with its follow-up.

    `id` is derived from the content and lasts as long as the words do; `handle` (`A/RES/77/338#op4.m1`) is where it
    stands, `cited` how its paragraph is cited (`4 (a)`; empty where it has no number).  `paragraph_text` is the source
    paragraph in full, `chapeau` the words above it that govern it, `items` the sub-paragraphs below it, with labels.
    `corrected` names the fields that a person has corrected, `dismissed` says that somebody has found it to be no
    mandate; `overdue` is: window past, and no indication.
    """

    id: str
    handle: str
    document: Holding
    mandate: Mandate
    number: str | None
    cited: str = ""
    page: int | None
    chapeau: str | None
    paragraph_text: str
    items: tuple[str, ...] = ()
    windows: tuple[Window, ...] = ()
    status: Status = "no indication"
    judged: Judgement | None = None
    corrected: tuple[str, ...] = ()
    dismissed: bool = False
    overdue: bool = False


class Cited(msgspec.Struct, frozen=True, kw_only=True):
    """A citation of `paragraph` (a label), or of the footnote that it carries, with what is known of the text cited.

    `holding` is that text where the register has it.  `date` (of adoption, ISO) and `title` are those of the holding,
    or else known from elsewhere though the text has not been read; None where nothing tells them.
    """

    paragraph: str
    footnote: str | None
    citation: Citation
    holding: Holding | None = None
    date: str | None = None
    title: str | None = None


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A document with all that the register knows of it; `paragraph` (a label) and `mandate` (an id) say what was
    asked for, both None where it was the whole.  `entries` and `cited` are those of what was asked for; a paragraph
    goes with what stands under it.  `activities` counts those that serve each mandate, by its id."""

    holding: Holding
    reading: Document
    sources: tuple[SourceKept, ...]
    entries: tuple[Entry, ...]
    cited: tuple[Cited, ...] = ()
    paragraph: str | None = None
    mandate: str | None = None
    activities: dict[str, int] = {}


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What a reading did to a mandate.  `fields`: name -> before and after; `successor` where it was known again
    under another id."""

    at: str
    reading: int
    document: str
    mandate: str
    label: str
    change: Literal["new", "changed", "moved", "gone"]
    fields: dict[str, tuple[object, object]] = {}
    successor: str | None = None


class ReadingKept(msgspec.Struct, frozen=True, kw_only=True):
    """A reading of a file into the register: when, by whom, by which edition, and what came of it."""

    id: int
    at: str
    by: str
    document: str
    sha256: str
    path: str
    edition: str
    outcome: Outcome


class Proposal(msgspec.Struct, frozen=True):
    """A document that may be evidence for a mandate: why it is proposed, and what a person has decided on it.

    `candidate` and its `score` are None for evidence that nobody but a person has named, `decision` where nobody has
    decided.
    """

    mandate: str
    evidence: str
    score: float | None
    candidate: Candidate | None
    decision: Judgement | None


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """A judgement whose mandate is gone, with the mandates of the same document that it may belong to, best first."""

    judgement: Judgement
    candidates: tuple[str, ...]


class Finding(msgspec.Struct, frozen=True):
    """Something that does not hang together in a register: its code, how grave, where, and what to do."""

    code: str
    severity: Literal["error", "warning", "notice"]
    place: str
    message: str


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one file: its outcome, the document it belongs to, what changed, and what is in conflict."""

    path: str
    outcome: Outcome
    document: str | None = None
    message: str | None = None
    code: str | None = None
    changes: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


class DocumentFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which documents are asked for; None leaves a field open.  `drafts` False leaves drafts out, True all others;
    `words` must stand in the title."""

    session: int | None = None
    organ: str | None = None
    kind: str | None = None
    drafts: bool | None = None
    words: str | None = None


class MandateFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which mandates are asked for; None leaves a field open.

    `since` and `before` are ISO days: the windows that end on or after, and that end on or before them.  `today`
    settles what is overdue.  `addressee` is looked for within the names, whatever the case; `addressees` are whole
    names, of which one is enough.
    `un` leaves out what is asked of States and others, `others` the mandates of the United Nations; `drafts` takes in
    what drafts ask, `dismissed` what a person has found to be no mandate; `due` leaves out what has no time at all,
    `dated` what has none but sessions as well.
    """

    session: int | None = None
    organ: str | None = None
    since: str | None = None
    before: str | None = None
    addressee: str | None = None
    addressees: tuple[str, ...] | None = None
    kind: str | None = None
    verb: str | None = None
    status: Status | None = None
    overdue: bool = False
    document: str | None = None
    adopted_in: int | None = None
    un: bool = False
    others: bool = False
    drafts: bool = False
    dismissed: bool = False
    due: bool = False
    dated: bool = False
    today: str | None = None


class ReportDue(msgspec.Struct, frozen=True):
    """A report to be submitted under an agenda item.  `named`: the request itself names the item; otherwise it
    stands in a resolution that decided on this item alone for the session."""

    entry: Entry
    named: bool


class AgendaLine(msgspec.Struct, frozen=True, kw_only=True):
    """An item or sub-item, by its title, that texts have decided to include, and what is to be submitted under it.

    `new` says that a decision calls it into being; `referred` are the words of a decision that names no title
    ("the same agenda item"): then `item` is that of the deciding text, where it is known, else None.  Without
    `decisions`, only a request for a report names the item.
    """

    item: str | None
    sub_item: str | None
    new: bool = False
    referred: str | None = None
    decisions: tuple[Entry, ...]
    reports: tuple[ReportDue, ...] = ()


class Agenda(msgspec.Struct, frozen=True, kw_only=True):
    """What texts have decided for the agenda of a session; `loose` are reports due at it under no item named."""

    organ: str
    session: int
    opens: str | None
    closes: str | None
    lines: tuple[AgendaLine, ...]
    loose: tuple[Entry, ...]
