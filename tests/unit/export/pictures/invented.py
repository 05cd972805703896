"""The dossier of an organization that never was."""

from decimal import Decimal

from seized.model.activities import Activity, Contribution
from seized.model.actors import Actor, ActorKind
from seized.model.dossier import Dossier, Partner, Who
from seized.model.facts import AgreementFact, MeetingFact, MembershipFact, Telling
from seized.model.plan import FieldCell, FieldMatrix, FieldRow, Plan
from seized.model.register import Holding

NAME = "Otter Organization"
TODAY = "2036-03-03"
STAMP = "2036-03-01T09:00:00Z"


def telling(date: str | None = "2031-12-01", *, draft: bool = False) -> Telling:
    document = "A/86/L.901" if draft else "A/RES/86/901"
    return Telling(document=document, date=date, draft=draft, paragraph="pp4", cited="", span=(0, 4), quote="Eels")


def actor(name: str, kind: ActorKind = "organization", *, un: bool = False) -> Actor:
    return Actor(name=name, key=name.lower(), kind=kind, un=un)


def member(name: str, since: str | None, status: str = "member", *, draft: bool = False) -> MembershipFact:
    return MembershipFact(
        id=f"membership:{name}",
        member=name,
        organization=NAME,
        status=status,
        since=since,
        sources=(telling(draft=draft),),
    )


def meeting(name: str, start: str | None, place: str | None = None, *, draft: bool = False) -> MeetingFact:
    return MeetingFact(
        id=f"meeting:{name}",
        name=name,
        body=None,
        ordinal=None,
        place=place,
        start=start,
        end=start,
        format=None,
        chair=None,
        sources=(telling(draft=draft),),
    )


def agreement(title: str, date: str | None) -> AgreementFact:
    return AgreementFact(
        id=f"agreement:{title}", title=title, kind="treaty", parties=(NAME,), date=date, sources=(telling(),)
    )


def text(symbol: str, date: str, *, draft: bool = False) -> Holding:
    return Holding(
        key=symbol,
        symbol=symbol,
        kind="draft resolution" if draft else "resolution",
        draft=draft,
        organ="General Assembly",
        session=86,
        date=date,
        title="Cooperation between the United Nations and the Otter Organization",
        sources=1,
        paragraphs=30,
        mandates=4,
    )


FOUNDERS = ("Alderford", "Brill", "Cresta", "Dunmere", "Elver", "Fenland")
MEMBERS = (
    *(member(name, "2016-06-15") for name in FOUNDERS),
    member("Gudgeon", "2024-06-09"),
    member("Heron", "2030-07-04"),
    member("Isle of Teals", "2030-07-04", "observer"),
    member("Jackdaw", None, "dialogue partner"),
    member("Kestrel", "2035-11-01", draft=True),
)
MEETINGS = (
    meeting("first Assembly of Otters", "2016-06-15", "Alderford"),
    meeting("summit on eels and the management of locks in the lower reaches", "2018", "Brill"),
    *(
        meeting(f"meeting of the Council of Locks of {year}", f"{year}-07-0{year % 9 + 1}", "Cresta")
        for year in range(2019, 2036)
    ),
    meeting("consultation on weirs", "2033-09-12", draft=True),
    meeting("annual dialogue", None),
)
AGREEMENTS = (
    agreement("Charter of the Otter Organization", "2017-01-20"),
    agreement("Memorandum of understanding on the counting of eels", "2029-05-02"),
    agreement("Joint declaration on locks", None),
)
TEXTS = (
    text("A/RES/80/905", "2025-12-18"),
    text("A/RES/82/901", "2027-11-30"),
    text("A/RES/84/911", "2029-12-02"),
    text("A/RES/86/901", "2031-12-01"),
    text("A/RES/88/917", "2033-12-04"),
    text("A/90/L.930", "2035-11-20", draft=True),
)
ACTIVITIES = (
    Activity(
        id=1, kind="meeting", stage="done", title="Round table on eels", start="2032-04-03", by="A. Person", at=STAMP
    ),
    Activity(
        id=2,
        kind="contribution",
        stage="planned",
        title="Contribution of Alderford to the counting of eels",
        start="2036-09",
        contribution=Contribution("Alderford", Decimal("1000.50"), "USD"),
        by="A. Person",
        at=STAMP,
    ),
    Activity(
        id=3,
        kind="visit",
        stage="done",
        title="A visit that never was",
        start="2034",
        by="B.",
        at=STAMP,
        withdrawn=True,
    ),
)
PARTNERS = (
    Partner(actor=actor("Alderford", "State"), memberships=1, agreements=2, meetings=3, named=9),
    Partner(actor=actor("Brill", "State"), memberships=1, named=4),
    Partner(actor=actor("Isle of Teals", "State"), memberships=1),
    Partner(actor=actor("Heron Economic Union"), agreements=1, named=3),
    Partner(actor=actor("Association for the Protection of Weirs, Locks and Other Works on Running Water"), meetings=1),
    Partner(actor=actor("Bank of Banks"), named=1),
    Partner(actor=actor("General Assembly", "organ", un=True), memberships=1, named=12),
    Partner(actor=actor("United Nations Office on Eels", "entity", un=True), agreements=1, meetings=2, named=8),
    Partner(actor=actor("United Nations Programme for Locks", "entity", un=True), named=2),
    Partner(actor=actor("Otter Women Leaders' Caucus", "body"), meetings=1, named=2),
    Partner(actor=actor("Central Reaches", "group"), named=2),
)
YEARS = (2029, 2031, 2033, 2035)
MATRIX = FieldMatrix(
    framework=NAME,
    years=YEARS,
    rows=(
        FieldRow(name="counting of eels", cells=tuple(FieldCell(year=year, sources=(telling(),)) for year in YEARS)),
        FieldRow(
            name="management of locks, weirs and other works on running water, including those that nobody looks after",
            cells=(
                FieldCell(year=2029),
                FieldCell(year=2031, sources=(telling(), telling()), activities=(1,)),
                FieldCell(year=2033, activities=(1, 2)),
                FieldCell(year=2035, sources=(telling(draft=True),)),
            ),
        ),
        FieldRow(name="protection of teals", cells=tuple(FieldCell(year=year) for year in YEARS)),
    ),
)


def dossier(**changed: object) -> Dossier:
    """All of it; `changed` are fields of the dossier, or of who it is about."""
    about: dict[str, object] = {
        "members": MEMBERS,
        "memberships": (),
        "meetings": MEETINGS,
        "agreements": AGREEMENTS,
        "texts": TEXTS,
    }
    about |= {name: value for name, value in changed.items() if name in about}
    rest: dict[str, object] = {"partners": PARTNERS, "activities": ACTIVITIES, "fields": MATRIX}
    rest |= {name: value for name, value in changed.items() if name in rest}
    return Dossier(
        who=Who(actor=actor(NAME), **about),  # type: ignore[arg-type]
        today=TODAY,
        plan=Plan(framework=NAME, today=TODAY, until="2037-03-03", calls=()),
        **rest,  # type: ignore[arg-type]
    )
