"""Who somebody is: everything that texts say of an actor."""

from sqlalchemy import Connection

from seized.derive.actors.naming import actor
from seized.derive.dossiers.named import Named, is_part, named, parts
from seized.errors import Unknown
from seized.model.actors import Actor
from seized.model.dossier import Who
from seized.model.facts import FactFilter
from seized.model.paging import Page
from seized.model.register import Entry, Holding, MandateFilter
from seized.register import cooperation
from seized.register.asked import asked_in, asked_of, names_of
from seized.register.entries import page
from seized.register.partaking import partaker
from seized.register.register import Register
from seized.register.wording import wording


def who(register: Register, name: str, today: str) -> Who:
    """An actor with all that texts say of it; what is asked is judged by `today`.

    Raises `seized.errors.Unknown`, with names that are like it, where no text says anything of it.
    """
    with register.reading() as connection:
        return told(connection, name, today)[0]


def asked_page(register: Register, name: str, today: str, limit: int, after: str | None = None) -> Page[Entry]:
    """What adopted texts ask of an actor or of a part of it, a page at a time, in the order of `asking.mandates`."""
    with register.reading() as connection:
        wanted = MandateFilter(addressees=names_of(connection, actor(name)), today=today)
        return page(connection, wanted, limit, after)


def texts(register: Register, name: str) -> list[Holding]:
    """The documents whose titles name an actor: adopted texts before drafts, each by their days."""
    with register.reading() as connection:
        return cooperation.about(connection, actor(name))


def told(connection: Connection, name: str, today: str) -> tuple[Who, list[Named]]:
    """The same in a transaction, with whom the paragraphs of the texts about it name."""
    whole = actor(name)
    wanted = FactFilter(actor=whole.name)
    texts = cooperation.about(connection, whole)
    paragraphs = wording(connection, [one.key for one in texts])
    found = named(one for text in texts for one in paragraphs[text.key])
    belonging = cooperation.memberships(connection, wanted)
    asked = asked_of(connection, whole, today)
    mine = {entry.id for entry in asked}
    answer = Who(
        actor=whole,
        parts=parts(whole, found),
        members=tuple(one for one in belonging if is_part(actor(one.organization), whole)),
        memberships=tuple(one for one in belonging if not is_part(actor(one.organization), whole)),
        meetings=tuple(cooperation.meetings(connection, wanted)),
        agreements=tuple(cooperation.agreements(connection, wanted)),
        observances=tuple(cooperation.observances(connection, wanted)),
        texts=tuple(texts),
        asked=tuple(asked),
        requests=tuple(one for one in asked_in(connection, [text.key for text in texts], today) if one.id not in mine),
    )
    if not _says_anything(answer):
        raise unknown(connection, name, whole)
    return answer, found


def _says_anything(who: Who) -> bool:
    facts = (who.members, who.memberships, who.meetings, who.agreements, who.observances, who.texts, who.asked)
    return any(facts)


def unknown(connection: Connection, name: str, whole: Actor) -> Unknown:
    """Why nothing is said of somebody: nobody is called so, or no text says anything of them."""
    try:
        partaker(connection, name)
    except Unknown as error:
        return error
    return Unknown(
        f"{whole.name}: no text in the register is about it, asks anything of it, or tells what it takes part in"
    )
