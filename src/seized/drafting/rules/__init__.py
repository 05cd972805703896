"""The rules of drafting, one module each; `RULE` is the rule of the module."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from seized.drafting.rule import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """All rules in the order of their ids."""
    found: list[Rule] = [import_module(f"{__name__}.{module.name}").RULE for module in iter_modules(__path__)]
    return tuple(sorted(found, key=lambda rule: rule.id))


def unknown(names: Sequence[str]) -> tuple[str, ...]:
    """Those of the names that are neither the id of a rule nor the beginning of one."""
    return tuple(name for name in names if not any(rule.id.startswith(name) for rule in rules()))


def chosen(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules whose ids begin like one of `select` (all where it is empty) and like none of `ignore`.

    Of two beginnings the longer one decides: select R4, ignore R42; or select R42, ignore R4.
    """
    return tuple(rule for rule in rules() if _longest(rule.id, select or ("",)) > _longest(rule.id, ignore))


def _longest(id_: str, names: Sequence[str]) -> int:
    return max((len(name) for name in names if id_.startswith(name)), default=-1)
