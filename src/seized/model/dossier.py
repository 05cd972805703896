"""Everything that texts and people say of one actor, as a dossier; and the skeleton of a report."""

import msgspec

from seized.model.activities import Activity, Proposed, Sum
from seized.model.actors import Actor
from seized.model.comparison import Remark
from seized.model.evidence import Candidate
from seized.model.facts import AgreementFact, MeetingFact, MembershipFact, ObservanceFact, Telling
from seized.model.lineage import Trace
from seized.model.plan import FieldMatrix, Plan
from seized.model.register import Entry, Holding, Proposal


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """A centre, a caucus, a programme or another body that the texts about a framework name, first to last."""

    actor: Actor
    sources: tuple[Telling, ...]


class Partner(msgspec.Struct, frozen=True, kw_only=True):
    """Another actor, and what ties it to the one in question: numbers of each, and the paragraphs that say so."""

    actor: Actor
    agreements: int = 0
    memberships: int = 0
    meetings: int = 0
    named: int = 0
    sources: tuple[Telling, ...] = ()


class Gap(msgspec.Struct, frozen=True):
    """Something that the texts leave open, said plainly, with the paragraphs that it follows from."""

    words: str
    sources: tuple[Telling, ...] = ()


class Shift(msgspec.Struct, frozen=True):
    """What the edit of a paragraph means for the strength of its verbs, and the paragraph as it is."""

    remark: Remark
    source: Telling


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What a text of a series (`after`, a key) says in other words than the one that was read before it.

    `kept` and `edited` count the paragraphs that both have, `new` and `dropped` are those that only one of them has,
    whole.
    """

    before: str
    after: str
    kept: int
    edited: int
    new: tuple[Telling, ...] = ()
    dropped: tuple[Telling, ...] = ()
    shifts: tuple[Shift, ...] = ()


class Who(msgspec.Struct, frozen=True, kw_only=True):
    """An actor, and what texts say of it.

    `parts` are its secretariat, organs and groups as the texts name them; `members` say who belongs to it,
    `memberships` what it belongs to; `texts` are about it by their titles, `asked` is what is asked of it, `requests`
    what texts about it ask of others.  Entries of drafts are left out.
    """

    actor: Actor
    parts: tuple[Actor, ...] = ()
    members: tuple[MembershipFact, ...] = ()
    memberships: tuple[MembershipFact, ...] = ()
    meetings: tuple[MeetingFact, ...] = ()
    agreements: tuple[AgreementFact, ...] = ()
    observances: tuple[ObservanceFact, ...] = ()
    texts: tuple[Holding, ...] = ()
    asked: tuple[Entry, ...] = ()
    requests: tuple[Entry, ...] = ()


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """All of it on a day: `series` are the lines of resolutions about the actor, the longest first, `changes` what
    each of their texts that was read changed; `proposals` has the likeliest evidence for each thing asked."""

    who: Who
    today: str
    bodies: tuple[Body, ...] = ()
    partners: tuple[Partner, ...] = ()
    series: tuple[Trace, ...] = ()
    changes: tuple[Changes, ...] = ()
    activities: tuple[Activity, ...] = ()
    sums: tuple[Sum, ...] = ()
    plan: Plan
    fields: FieldMatrix
    gaps: tuple[Gap, ...] = ()
    proposals: tuple[Proposal, ...] = ()


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody of whom the register tells something, and how much: the titles that name it, the documents that tell
    what it takes part in, and what adopted texts ask of it or of a part of it."""

    actor: Actor
    titles: int
    facts: int
    asked: int

    @property
    def told(self) -> int:
        """All of it together, to put those first of whom most is told."""
        return self.titles + self.facts + self.asked


class Portrait(msgspec.Struct, frozen=True, kw_only=True):
    """What a dossier says at first sight: the actor with its facts and the texts about it, without its parts and
    without what is asked; `asked` counts what is asked of it, `sponsored` are the texts that it puts forward, the
    newest first, `partners` those to whom a fact ties it."""

    who: Who
    today: str
    asked: int
    sponsored: tuple[Holding, ...] = ()
    partners: tuple[Partner, ...] = ()
    activities: tuple[Activity, ...] = ()


class Lines(msgspec.Struct, frozen=True, kw_only=True):
    """The lines of resolutions about an actor, and what each of their texts changed, as in a dossier."""

    series: tuple[Trace, ...]
    changes: tuple[Changes, ...]


class Asking(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of an actor, and of others by the texts about it: how much, the newest of it, oldest first, and
    the likeliest evidence for each of these."""

    asked_number: int
    asked: tuple[Entry, ...]
    requests_number: int
    requests: tuple[Entry, ...]
    proposals: tuple[Proposal, ...]


class Company(msgspec.Struct, frozen=True, kw_only=True):
    """Whom an actor has to do with: its parts, the bodies that texts about it name, and its partners."""

    parts: tuple[Actor, ...]
    bodies: tuple[Body, ...]
    partners: tuple[Partner, ...]


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """A mandate with all that is known of its follow-up: what may be evidence for it, the best first, and the
    activities that serve it, with the statuses that these propose."""

    entry: Entry
    proposals: tuple[Proposal, ...] = ()
    activities: tuple[Activity, ...] = ()
    proposed: tuple[Proposed, ...] = ()


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """An operative paragraph of the resolution on which a report is to be made, in full with what stands under it;
    `opening` is its opening phrase."""

    paragraph: str
    cited: str
    opening: str | None
    text: str
    items: tuple[str, ...] = ()
    heard: tuple[Heard, ...] = ()
    activities: tuple[Activity, ...] = ()


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The skeleton of the report that a mandate asks for: nothing in it but what the register knows.

    `reporter` and `recipient` are as the mandate names them, None where it does not; `organ` and `session` are those
    that it is due at.  `earlier` are candidates for the reports that the series had before.
    """

    mandate: Entry
    title: str | None
    reporter: str | None
    recipient: str | None
    organ: str | None
    session: int | None
    agenda_item: str | None
    sections: tuple[Section, ...]
    earlier: tuple[Candidate, ...] = ()
