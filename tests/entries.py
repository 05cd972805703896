"""Entries of a register that never was: each kind of mandate, and the texts that files spoil."""

import msgspec

from seized.model.mandate import Addressee, AgendaItem, Due, Mandate
from seized.model.nesting import label_above
from seized.model.register import About, Change, Entry, Holding, Judgement, JudgementKind, Window

STAMP = "2036-03-03T10:15:00Z"
SECRETARY_GENERAL = Addressee("Secretary-General", "Secretary-General", un=True)

RESOLUTION = Holding(
    key="A/RES/90/12",
    symbol="A/RES/90/12",
    kind="resolution",
    draft=False,
    organ="General Assembly",
    session=90,
    date="2035-12-04",
    title="Eels, locks and “Fähren”, in Türkiye & elsewhere",
    agenda_items=("14 (b)", "21"),
    sources=2,
    paragraphs=9,
    mandates=2,
)
DRAFT = Holding(
    key="A/90/L.3",
    symbol="A/90/L.3",
    kind="draft resolution",
    draft=True,
    organ="General Assembly",
    session=90,
    date="2035-10-01",
    title="Draft on eels",
    sources=1,
    paragraphs=4,
    mandates=1,
)
COUNCIL = Holding(
    key="S/RES/2999 (2035)",
    symbol="S/RES/2999 (2035)",
    kind="resolution",
    draft=False,
    organ="Security Council",
    session=None,
    date="2035-06-30",
    title=None,
    sources=1,
    paragraphs=7,
    mandates=1,
)
LETTER = Holding(
    key="text:0123456789abcdef",
    symbol=None,
    kind="other",
    draft=False,
    organ=None,
    session=None,
    date="2035-06",
    title='=HYPERLINK("https://example.org";"eels")',
    sources=1,
    paragraphs=2,
    mandates=1,
)


def mandate(label: str, verb: str, *addressees: Addressee, **others: object) -> Mandate:
    """A mandate that asks for something else, at no time, unless `others` say more."""
    stated = {
        "kind": "other",
        "action": "count the eels",
        "due": None,
        "recurrence": None,
        "class_": "directive",
    } | others
    return Mandate(
        id=label,
        paragraph=label_above(label),
        verb=verb,
        addressees=addressees,
        un_mandate=any(addressee.un for addressee in addressees),
        span=(0, 9),
        **stated,
    )


def judgement(
    kind: JudgementKind, because: str | None, *evidence: str, mandate: str = "aaaaaaaaaaaa", **value: object
) -> Judgement:
    """What the clerk found."""
    return Judgement(
        id=7,
        kind=kind,
        mandate=mandate,
        value=value,
        because=because,
        evidence=evidence,
        by="Ä. Clerk",
        at="2036-02-29T23:10:05Z",
        about=About(document="A/RES/90/12", label="op1.m1", paragraph="op1", verb="requests", text="count the eels"),
    )


REPORT = Entry(
    id="aaaaaaaaaaaa",
    handle="A/RES/90/12#op4.m1",
    document=RESOLUTION,
    mandate=mandate(
        "op4.m1",
        "requests",
        SECRETARY_GENERAL,
        kind="report",
        action="-to report on eels, at its ninety-first session, every year",
        due=Due(
            "at its ninety-first session", session=91, window=("2036-09-09", "2037-09-08"), organ="General Assembly"
        ),
        recurrence="annual",
        agenda=(AgendaItem("under the item entitled", (3, 9), item="Waters", sub_item="Eels"),),
    ),
    number="4.",
    cited="4",
    page=2,
    chapeau=None,
    paragraph_text="Requests the Secretary-General to report, at its ninety-first session, “every year”; 100% of eels",
    windows=(Window("2036-09-09", "2037-09-08", "General Assembly", 91),),
)


def report(*names: str, un: bool = True, **fields: object) -> Entry:
    """The report, asked of these instead where they are named, with other fields where they are."""
    addressees = tuple(Addressee(name, name, un=un and name[0].isupper()) for name in names)
    asked = msgspec.structs.replace(REPORT.mandate, un_mandate=un, **({"addressees": addressees} if names else {}))
    return msgspec.structs.replace(REPORT, mandate=asked, **fields)


AGENDA = Entry(
    id="bbbbbbbbbbbb",
    handle="A/RES/90/12#B.op5.a.ii.m1",
    document=RESOLUTION,
    mandate=mandate(
        "B.op5.a.ii.m1",
        "decides",
        Addressee("General Assembly", "General Assembly", un=True),
        kind="agenda",
        class_="decision",
        action="include the item in its agenda",
        due=Due("at its ninetieth and ninety-third sessions", sessions=(90, 93), organ="General Assembly"),
    ),
    number="(ii)",
    cited="B 5 (a) (ii)",
    page=3,
    chapeau="Decides, for its part:",
    paragraph_text="To include the item in its agenda at its ninetieth and ninety-third sessions;",
    windows=(Window("2035-09-11", "2036-01-31", "General Assembly", 90), Window(None, None, "General Assembly", 93)),
    corrected=("due", "kind"),
    overdue=True,
)
ASKED_BY_A_DRAFT = Entry(
    id="cccccccccccc",
    handle="A/90/L.3#op2.m1",
    document=DRAFT,
    mandate=mandate(
        "op2.m1",
        "invites",
        Addressee("Member States", "Member States"),
        Addressee("UNEP", "United Nations Environment Programme", un=True),
        Addressee("keepers of locks", "keepers of locks"),
        due=Due("by 30 April 2036", date="2036-04-30"),
    ),
    number="2.",
    cited="2",
    page=None,
    chapeau=None,
    paragraph_text="Invites Member States, UNEP and the keepers of locks to count the eels by 30 April 2036.",
    windows=(Window("2036-04-30", "2036-04-30"),),
)
EXTENSION = Entry(
    id="dddddddddddd",
    handle="S/RES/2999 (2035)#op1.m1",
    document=COUNCIL,
    mandate=mandate(
        "op1.m1",
        "decides",
        Addressee("Security Council", "Security Council", un=True),
        kind="extension",
        action='+extend the mandate until June 2036;\nand review it, \\ one "day", as {this} <b>',
        due=Due("until June 2036", date="2036-06"),
    ),
    number="1.",
    cited="1",
    page=1,
    chapeau=None,
    paragraph_text='Decides to extend the mandate until June 2036;\nand review it, \\ one "day", as {this} <b>',
    windows=(Window("2036-06-01", "2036-06-30"),),
    status="implemented",
    judged=judgement(
        "status",
        "The mandate was extended;\nsee the reports, both.",
        "A/90/7",
        "S/2035/8",
        mandate="dddddddddddd",
        status="implemented",
    ),
)
MEETING = Entry(
    id="eeeeeeeeeeee",
    handle="text:0123456789abcdef#op1.m2",
    document=LETTER,
    mandate=mandate(
        "op1.m2", "asks", kind="meeting", action="@meet " + "again and " * 400, due=Due("within 90 days", within="P90D")
    ),
    number=None,
    cited="",
    page=None,
    chapeau=None,
    paragraph_text="'=asks that they meet 鰻 🐟 \u05e6\u05dc\u05d5\u05e4\u05d7 " + "again and " * 400,
    windows=(Window("2035-07-01", "2035-09-28"),),
    status="not applicable",
    judged=judgement("status", None, mandate="eeeeeeeeeeee", status="not applicable"),
)
ENTRIES = (REPORT, AGENDA, ASKED_BY_A_DRAFT, EXTENSION, MEETING)

CHANGES: tuple[tuple[Change, Entry | None], ...] = (
    (
        Change(
            at="2036-01-02T08:00:00Z",
            reading=1,
            document="A/RES/90/12",
            mandate=REPORT.id,
            label="op4.m1",
            change="new",
        ),
        REPORT,
    ),
    (
        Change(
            at="2036-01-05T09:30:00Z",
            reading=2,
            document="S/RES/2999 (2035)",
            mandate=EXTENSION.id,
            label="op1.m1",
            change="changed",
            fields={
                "due": (None, {"text": "until June 2036", "date": "2036-06"}),
                "addressees": ([], [{"text": "Council", "name": "<Council>", "un": True}]),
                "kind": ("other", "extension"),
            },
        ),
        EXTENSION,
    ),
    (
        Change(
            at="2036-01-03T00:00:00Z",
            reading=3,
            document="A/90/L.3",
            mandate="ffffffffffff",
            label="op9.m1",
            change="gone",
        ),
        None,
    ),
)
"""Out of order, as nobody promised."""
