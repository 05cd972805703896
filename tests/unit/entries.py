"""Mandates of a register, put together by hand."""

import msgspec

from seized.model import Addressee, Due, Mandate
from seized.model.register import About, Entry, Holding, Judgement, JudgementKind, Window

HOLDING = Holding(
    key="A/RES/78/901",
    symbol="A/RES/78/901",
    kind="resolution",
    draft=False,
    organ="General Assembly",
    session=78,
    date="2023-12-12",
    title="Safe passage for wandering libraries",
    sources=1,
    paragraphs=4,
    mandates=1,
)
MANDATE = Mandate(
    id="op4.m1",
    paragraph="op4",
    verb="requests",
    class_="directive",
    addressees=(Addressee("the Secretary-General", "Secretary-General", un=True),),
    kind="report",
    action="report to the Assembly at its seventy-ninth session",
    due=Due("at its seventy-ninth session", session=79, organ="General Assembly"),
    recurrence=None,
    un_mandate=True,
    span=(0, 60),
)
SESSION = Window("2024-09-10", "2025-09-09", "General Assembly", 79)
ENTRY = Entry(
    id="aaaabbbbcccc",
    handle="A/RES/78/901#op4.m1",
    document=HOLDING,
    mandate=MANDATE,
    number="4.",
    cited="4",
    page=None,
    chapeau=None,
    paragraph_text="Requests the Secretary-General to report to the Assembly at its seventy-ninth session;",
    windows=(SESSION,),
)


def entry(*names: str, un: bool = True, **fields: object) -> Entry:
    """The mandate of these addressees, with other fields where they are named."""
    addressees = tuple(Addressee(name, name, un=un and name[0].isupper()) for name in names)
    mandate = msgspec.structs.replace(MANDATE, un_mandate=un, **({"addressees": addressees} if names else {}))
    return msgspec.structs.replace(ENTRY, mandate=mandate, **fields)


def judgement(kind: JudgementKind, **value: object) -> Judgement:
    """A judgement on it."""
    return Judgement(
        id=7,
        kind=kind,
        mandate=ENTRY.id,
        value=value,
        because="It was seen.",
        evidence=("A/79/12", "A/79/13"),
        by="Ada",
        at="2025-03-03T09:05:00Z",
        about=About(document=HOLDING.key, label="op4.m1", paragraph="op4", verb="requests", text=ENTRY.paragraph_text),
    )
