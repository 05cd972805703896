"""Meetings, agreements, memberships, observances and fields as the register has them: each merged from all mentions
that agree on it, with the paragraphs that tell of it.  Dates are ISO, cut to what is known."""

from typing import Literal

import msgspec

from seized.model.passage import Span

FactKind = Literal["meeting", "agreement", "membership", "observance", "field"]


STANDINGS = ("member", "observer", "dialogue partner", "signatory", "applicant", "party")
"""What a member can be to an organization or a treaty, as in the reading contract."""


class Telling(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph that tells of a fact: its document (`date` is the day of that), its label and how it is cited, the
    span of the words in the text of the document, and the words.  `draft`: the document was not adopted in this form.
    """

    document: str
    date: str | None
    draft: bool
    paragraph: str
    cited: str
    span: Span
    quote: str


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """What some of the paragraphs say of a field, where not all say the same: those that say the same together."""

    field: str
    value: str
    sources: tuple[Telling, ...]


class Sourced:
    """What paragraphs tell of; no record by itself, so that the fields of one keep their order."""

    __slots__ = ()
    sources: tuple[Telling, ...]

    @property
    def draft_only(self) -> bool:
        """Whether nothing but drafts tells of it."""
        return all(source.draft for source in self.sources)


class MeetingFact(Sourced, msgspec.Struct, frozen=True, kw_only=True):
    """One meeting, or one line of meetings that is called for (`recurrence`, as in a mandate: `annual`, `regular`).

    `id` follows from body, name, number and days; `body` and `chair` are in their canonical names.  `sources` are in
    the order of the days of their documents, adopted texts first.  `merged` are the ids of facts that persons have said
    to be this one, `candidates` those of facts that may be: they agree in part, and contradict it in nothing.
    `differences` hold every value of a field that the sources disagree on; the field has that of most of them.
    """

    id: str
    name: str
    body: str | None
    ordinal: int | None
    place: str | None
    start: str | None
    end: str | None
    format: str | None
    chair: str | None
    recurrence: str | None = None
    sources: tuple[Telling, ...]
    merged: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()


class AgreementFact(Sourced, msgspec.Struct, frozen=True, kw_only=True):
    """One agreement; `parties` are as written, those of the fullest mention.  The other fields as in `MeetingFact`."""

    id: str
    title: str
    kind: str
    parties: tuple[str, ...]
    date: str | None
    sources: tuple[Telling, ...]
    merged: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()


class MembershipFact(Sourced, msgspec.Struct, frozen=True, kw_only=True):
    """What a member is to an organization, in its canonical name today, from a day on (`since`; None where no text
    tells it).  A later one of the same two stands in its place; nothing tells when one ends."""

    id: str
    member: str
    organization: str
    status: str
    since: str | None
    sources: tuple[Telling, ...]
    merged: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def told(self) -> str | None:
        """The first day for which it is told: `since`, or else that of the first document that says so; a draft counts
        where nothing else tells it."""
        return self.since or min(
            (one.date for one in self.sources if one.date and one.draft <= self.draft_only), default=None
        )


class ObservanceFact(Sourced, msgspec.Struct, frozen=True, kw_only=True):
    """A day, a year or a decade that was proclaimed, with its next times where it recurs (`recurrence`)."""

    id: str
    name: str
    start: str | None
    end: str | None
    recurrence: str | None
    sources: tuple[Telling, ...]


class FieldFact(Sourced, msgspec.Struct, frozen=True, kw_only=True):
    """A field of cooperation that texts name."""

    id: str
    name: str
    sources: tuple[Telling, ...]


class Identification(msgspec.Struct, frozen=True, kw_only=True):
    """What a named person decided on two facts: that they are one (`same`), or that they are two.  Never changed, only
    superseded.  `about` are the two as they stood, in words."""

    id: int
    fact: str
    other: str
    same: bool
    because: str | None
    by: str
    at: str
    about: tuple[str, str]
    supersedes: int | None = None
    superseded: bool = False


class Members(msgspec.Struct, frozen=True, kw_only=True):
    """Who belongs to an actor (`of`, by its canonical name; None for all), or did `on` a day (ISO).

    Without a day, `told` has all memberships, those of one member as they follow each other, and `untold` none.  With
    one, `told` has the last standing of each member that is told for it, and `untold` the later or undated ones of
    those for whom none is.
    """

    of: str | None
    on: str | None
    told: tuple[MembershipFact, ...]
    untold: tuple[MembershipFact, ...] = ()


class FactFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which facts are asked for; None leaves a field open.

    `actor` is a name (the actor itself and its parts count), `body` words in the name of a meeting's body, `on` a day
    (ISO): memberships as they are told for it; `since` and `until` bound the days of meetings and agreements.
    `status` is one of memberships, `drafts` False leaves out what nothing but drafts tells.
    """

    actor: str | None = None
    body: str | None = None
    on: str | None = None
    since: str | None = None
    until: str | None = None
    status: str | None = None
    drafts: bool = True
