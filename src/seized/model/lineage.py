"""Where a text comes from and what came of it: its series, its versions, what it cites and what cites it."""

from typing import Literal

import msgspec

Standing = Literal["read", "known", "cited"]
"""How a text is known: it is in the register; only the table of known texts tells of it; others only cite it."""

RequestKind = Literal["report", "agenda"]

MemberBy = Literal["title", "recital", "renaming"]
"""Why a text belongs to a series: it has the title; a member recalls it under the title, or under another one."""

Form = Literal["draft", "revision", "addendum", "corrigendum", "amendment", "report", "adopted"]

LinkBy = Literal["symbol", "origin", "known"]
"""How a version is known: by the suffixes of one stem; the adopted text names it; the table of known texts does."""


class Recall(msgspec.Struct, frozen=True):
    """A resolution that a preamble recalls.  `date` is as cited, `paragraph` the id of the recital.

    `words` are what the recital goes on to say of it, up to the next resolution that it names apart ("on eels and
    locks"), or the part of it that alone is recalled ("section III").
    """

    symbol: str
    date: str | None
    paragraph: str
    words: str = ""


class DueSession(msgspec.Struct, frozen=True):
    """A session that a thing is asked for; `organ` is None where the text leaves open whose it is."""

    number: int
    organ: str | None = None


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A report or an agenda item that a text asks for.  `mandate` is its handle (`A/RES/77/338#op4.m1`), `paragraph`
    the printed number, `recurrence` the words of the text, never what follows from the series."""

    mandate: str
    kind: RequestKind
    paragraph: str
    sessions: tuple[DueSession, ...] = ()
    recurrence: str | None = None


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one text.

    `key` is the symbol, or what stands for it where there is none; `date` the day of adoption, or the masthead date
    of a draft, as cited where it is only cited.  `origins` are the drafts and reports that an adopted text comes from.
    """

    key: str
    symbol: str | None
    kind: str
    draft: bool = False
    organ: str | None = None
    session: int | None = None
    date: str | None = None
    title: str | None = None
    standing: Standing = "read"
    recalls: tuple[Recall, ...] = ()
    requests: tuple[Request, ...] = ()
    origins: tuple[str, ...] = ()
    sponsors: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The symbol, or words for the lack of it."""
        return self.symbol or "text without a symbol"


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """A text of a series, with what leads to it.  `recalled_by` are the symbols of the members that recall it."""

    text: Text
    by: MemberBy
    because: str
    recalled_by: tuple[str, ...] = ()


class Opening(msgspec.Struct, frozen=True):
    """A text that opened a series without being a part of it, such as the one that granted observer status."""

    text: Text
    because: str


class Cycle(msgspec.Struct, frozen=True):
    """How often a series came, going by its members; never what their words say.

    `name` is `annual`, `biennial`, `triennial`, `quadrennial`, `quinquennial`, `every-N-years`, `one-time` or
    `multiple-per-year`.  `counted` are the sessions or years (`unit`) with a member, oldest first, `gaps` lie between
    them, `story` tells all of it in words: "annual once, then biennial".
    """

    name: str
    unit: Literal["session", "year"]
    counted: tuple[int, ...]
    gaps: tuple[int, ...]
    story: str


class Stated(msgspec.Struct, frozen=True):
    """A recurrence in the words of a member, with the paragraph that says so."""

    recurrence: str
    symbol: str
    paragraph: str


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """A request of the member `by`, tied to one session that it asks for (None where it names none).

    The organ of the session is that of the series, unless the number or the text tells of another one.
    `answer` is the next resolution: the member adopted at that session; where there is none, `because` says why.
    """

    by: str
    request: Request
    session: DueSession | None = None
    answer: str | None = None
    because: str | None = None


class DraftOf(msgspec.Struct, frozen=True, kw_only=True):
    """A draft of a member, or one with the title of the series of which nothing further is known (`became` None).

    `key` is its symbol, or what stands for it where it has none.
    """

    symbol: str
    key: str
    standing: Standing
    date: str | None = None
    became: str | None = None
    by: LinkBy | None = None


class ReportOf(msgspec.Struct, frozen=True, kw_only=True):
    """The report that a text of a series asked for: certain where a person confirmed it, else likely (`score`).

    `asked_by` and `told_by` are keys: of the text, and of the document that speaks of the report (None where only the
    person does).
    """

    symbol: str
    asked_by: str
    told_by: str | None = None
    score: float | None = None
    because: str = ""


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """The line of succession that a text stands in; the members oldest first.

    `title` is that of the newest member, None where no title is known.  `cycle` is inferred, `stated` is not.
    """

    title: str | None
    organ: str | None
    members: tuple[Member, ...] = ()
    openings: tuple[Opening, ...] = ()
    cycle: Cycle | None = None
    stated: tuple[Stated, ...] = ()
    requests: tuple[Answered, ...] = ()
    drafts: tuple[DraftOf, ...] = ()


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One document of the line from the first draft to the adopted text, and how it is known to belong there."""

    text: Text
    form: Form
    by: LinkBy
    because: str


class Candidate(msgspec.Struct, frozen=True):
    """A text that may be the draft, or the adopted form, of another: likely (`score`, 0 to 1), never certain."""

    text: Text
    score: float
    reasons: tuple[str, ...]


class Sponsor(msgspec.Struct, frozen=True):
    """A sponsor, with the documents that name it: the draft, or the addendum by which it joined."""

    name: str
    documents: tuple[str, ...]


class Versions(msgspec.Struct, frozen=True):
    """The line draft, revisions, addenda and corrigenda, adopted text, in that order; `candidates` best first."""

    line: tuple[Version, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    sponsors: tuple[Sponsor, ...] = ()


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """A text that another one cites, or that cites it: `paragraphs` are ids of the citing text's paragraphs."""

    symbol: str
    kind: str
    standing: Standing
    date: str | None = None
    title: str | None = None
    draft: bool = False
    paragraphs: tuple[str, ...] = ()


class Trace(msgspec.Struct, frozen=True, kw_only=True):
    """All of it for one text."""

    focus: Text
    series: Series
    versions: Versions
    cites: tuple[Reference, ...] = ()
    cited_by: tuple[Reference, ...] = ()
