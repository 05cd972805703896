"""Takes down what persons decide on two facts: that they are one, or that they are two.

Each decision is signed, dated, and written once; a later one on the same two supersedes it.
"""

import re

from sqlalchemy import Connection, select

from seized.errors import Ambiguous, Refused, Unknown
from seized.model.fact_wording import fact_words
from seized.model.facts import Identification
from seized.register.cooperation import facts_as_told
from seized.register.identifying import Decisions, identified
from seized.register.judgements import Judge
from seized.register.register import Register
from seized.register.rows import Values, add_row
from seized.register.schema import cooperation, identifications

FACT = re.compile(r"(?:meeting|agreement|membership|observance|field):[a-z2-7]{0,12}", re.IGNORECASE)
"""The id of a fact, or its beginning."""

IDENTIFIED = ("meeting", "agreement", "membership")
"""The kinds of facts that persons identify; an observance or a field is what its name says."""

SHOWN = 8
"""How many ids are listed at most."""


def identify(register: Register, one: str, other: str, *, same: bool, judge: Judge) -> Identification:
    """Say that two facts are one, or that they are two.

    Raises `Unknown` and `Ambiguous` for the ids, `Refused` where the two are not of one kind, where it has been said
    already, or where other decisions that stand say the contrary.
    """
    with register.writing() as connection:
        ids = tuple(fact_named(connection, name) for name in (one, other))
        facts = facts_as_told(connection, ids)
        before = Decisions(identified(connection))
        _see_that_it_can_be_said(before, ids, same)
        earlier = before.on(*ids)
        row: Values = {"fact": ids[0], "other": ids[1], "same": same, "because": judge.because, "by": judge.by}
        row |= {"at": judge.at, "about": [fact_words(facts[id_]) for id_ in ids], "supersedes": earlier and earlier.id}
        number = add_row(connection, identifications, row)
        _see_that_it_holds(Decisions(identified(connection)), ids, same)
        return next(one for one in identified(connection, ids) if one.id == number)


def decided(connection: Connection, name: str) -> tuple[Identification, ...]:
    """The decisions on a fact and on those that are one with it, in order of time, the superseded ones too.

    Raises `Unknown` and `Ambiguous`; a fact that is gone is known by its decisions.
    """
    whole = name.strip().lower()
    fact = whole if any(identified(connection, [whole])) else fact_named(connection, name)
    return tuple(identified(connection, Decisions(identified(connection)).group(fact)))


def fact_named(connection: Connection, name: str) -> str:
    """The id of the fact of the register that is called so, by its id or the beginning of that.

    Raises `Unknown` and `Ambiguous`.
    """
    wanted = name.strip().lower()
    if not FACT.fullmatch(wanted):
        raise Unknown(
            f"{name}: no id of a fact; seized meetings, agreements and members show them: meeting:q5zt2m7xw4ab"
        )
    query = select(cooperation.c.fact).where(cooperation.c.fact.startswith(wanted, autoescape=True))
    found = connection.execute(query.distinct().order_by(cooperation.c.fact).limit(SHOWN)).scalars().all()
    if not found:
        raise Unknown(f"{name}: nothing in the register has that id; seized {wanted.partition(':')[0]}s shows them")
    if len(found) > 1:
        raise Ambiguous(f"{name}: several ids begin so: {', '.join(found)}")
    return str(found[0])


def _see_that_it_can_be_said(before: Decisions, ids: tuple[str, ...], same: bool) -> None:
    one, other = ids
    kinds = {id_.partition(":")[0] for id_ in ids}
    if len(kinds) > 1 or not kinds <= {*IDENTIFIED}:
        raise Refused("only two meetings, two agreements or two memberships can be one")
    if one == other:
        raise Refused(f"{one} is one already: all its sources agree")
    said = before.on(one, other)
    if said and said.same == same:
        raise Refused(f"{said.by} has said so already, on {said.at[:10]} (identification {said.id})")
    if same and other in before.group(one):
        raise Refused(f"{one} and {other} are one already, by way of {_by_way_of(before, ids)}")


def _see_that_it_holds(after: Decisions, ids: tuple[str, ...], same: bool) -> None:
    """A decision that others contradict is not written."""
    torn = after.torn()
    if torn is None:
        return
    if same:
        raise Refused(
            f"{torn.fact} and {torn.other} were said to be two (identification {torn.id}), and would be one; "
            f"if they are: seized merge {torn.fact} {torn.other}"
        )
    raise Refused(f"{ids[0]} and {ids[1]} are one by way of {_by_way_of(after, ids)}: split those first")


def _by_way_of(decisions: Decisions, ids: tuple[str, ...]) -> str:
    return "; ".join(f"{one.fact} and {one.other} (identification {one.id})" for one in decisions.merges(ids[0]))
