"""Readings that tell of cooperation: short resolutions, with the mentions put into their first paragraph."""

import msgspec

from seized.model import Agreement, CooperationField, Document, Meeting, Membership, Observance
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from tests.store.resolutions import Resolution, as_file, parsed

ADA = Reader("Ada", "2026-01-01T09:00:00Z", "edition 1")
LATER = Reader("Ada", "2026-02-01T09:00:00Z", "edition 2")

ECO = "Economic Cooperation Organization"
COUNCIL = f"Council of Ministers of the {ECO}"
SECRETARIAT = f"secretariat of the {ECO}"
UNODC = "United Nations Office on Drugs and Crime"

Mention = Meeting | Agreement | Membership | Observance | CooperationField
LISTS: dict[type[Mention], str] = {
    Meeting: "meetings",
    Agreement: "agreements",
    Membership: "memberships",
    Observance: "observances",
    CooperationField: "fields",
}


def meeting(name: str = "twelfth meeting", body: str | None = COUNCIL, **told: object) -> Meeting:
    """A mention of a meeting that was held in Tashkent, as far as nothing else is told."""
    fields: dict[str, object] = {"ordinal": 12, "place": "Tashkent", "start": "2020-06-03", "end": "2020-06-04"}
    fields |= {"format": None, "chair": None} | told
    return Meeting(paragraph="pp1", name=name, body=body, span=(0, 5), **fields)  # type: ignore[arg-type]


def agreement(
    title: str = "memorandum of understanding",
    parties: tuple[str, ...] = (SECRETARIAT, UNODC),
    date: str | None = "2019-05-05",
    kind: str = "memorandum of understanding",
) -> Agreement:
    """A mention of an agreement."""
    return Agreement(paragraph="pp1", title=title, kind=kind, parties=parties, date=date, span=(0, 5))


def membership(member: str, status: str = "member", since: str | None = None, organization: str = ECO) -> Membership:
    """A mention of what a State is to an organization."""
    return Membership(
        paragraph="pp1", member=member, organization=organization, status=status, since=since, span=(0, 5)
    )


def telling(
    number: int, *mentions: Mention, date: str = "2023-12-12", title: str = f"Cooperation with the {ECO}"
) -> Document:
    """A resolution that tells what the mentions tell, adopted on a day."""
    return _with(Resolution(number=number, title=title).reading(), mentions, date)


def drafted(number: int, *mentions: Mention, date: str = "2023-11-30") -> Document:
    """A draft that tells it."""
    return _with(parsed(Resolution(number=number, title=f"Cooperation with the {ECO}").draft_text()), mentions, date)


def _with(reading: Document, mentions: tuple[Mention, ...], date: str) -> Document:
    found = {name: tuple(one for one in mentions if type(one) is kind) for kind, name in LISTS.items()}
    return msgspec.structs.replace(reading, date=date, **found)


def kept(register: Register, *readings: Document, reader: Reader = ADA) -> Register:
    """The register with these readings in it, each a file of its own that goes by its symbol."""
    for reading in readings:
        keep(register, as_file(reading, f"{reading.symbol}.txt"), reader)
    return register
