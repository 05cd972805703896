"""Centres, caucuses, programmes and other bodies with a name of their own that texts about an actor name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from seized.derive.actors.naming import forms
from seized.derive.dossiers.named import Named, is_part
from seized.model.actors import Actor
from seized.model.dossier import Body
from seized.model.facts import Telling

COMMON = ("secretariat of ", "Governments of ", "peoples of ", "Heads of ", "Ministers ", "members ")
"""What the names begin with of those who have none of their own."""


def bodies(whole: Actor, found: Iterable[Named]) -> tuple[Body, ...]:
    """The bodies of an actor and those that bear its name, and those that no table has; by the day they are first told.

    What belongs to another actor alone is none of them.
    """
    told = defaultdict[Actor, list[Telling]](list)
    for one in found:
        if _is_body(one.actor, whole):
            told[one.actor].append(one.source)
    listed = [Body(actor=one, sources=tuple(sorted(sources, key=_order))) for one, sources in told.items()]
    return tuple(sorted(listed, key=lambda body: (_order(body.sources[0]), body.actor.name)))


def _is_body(one: Actor, whole: Actor) -> bool:
    if one.key == whole.key or one.kind not in ("body", "entity") or one.name.startswith(COMMON):
        return False
    return is_part(one, whole) or _bears_name(one, forms(whole)) or (one.kind == "body" and one.of is None)


def _bears_name(one: Actor, names: Sequence[str]) -> bool:
    return any(name in one.name for name in names)


def _order(source: Telling) -> tuple[object, ...]:
    """Adopted texts before drafts, then by day and place."""
    return source.draft, source.date or "9999", source.document, source.span
