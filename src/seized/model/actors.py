"""States, organizations, organs, officials and groups: who texts speak of, under which names."""

from typing import Literal

import msgspec

ActorKind = Literal["State", "organization", "organ", "entity", "official", "group", "body"]
"""`organ`: of the United Nations; `entity`: an office, fund, programme or agency of its system; `group`: States that
go by a common name; `body`: a council, secretariat, centre or caucus of another actor, or one that stands by itself."""


class OtherName(msgspec.Struct, frozen=True):
    """Another name of an actor; `since` and `until` are ISO, cut to what is known, None where they are not."""

    form: str
    since: str | None = None
    until: str | None = None


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody that texts speak of.

    `name` is the canonical name, `key` what two spellings of it have in common, `of` the name of the actor that it is
    a part of ("secretariat of the Otter Organization" is of "Otter Organization"), `un` whether it belongs to the
    United Nations system (None where neither a table nor its name tells).
    """

    name: str
    key: str
    kind: ActorKind
    un: bool | None = None
    of: str | None = None
    names: tuple[OtherName, ...] = ()
