"""The groups of States on whose behalf drafts are submitted."""

from functools import cache

from seized.vocabulary.states import name_key
from seized.vocabulary.tables import rows, several


def groups() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The groups, each with its other names."""
    return tuple((name, several(forms)) for name, forms in rows("groups.tsv"))


@cache
def group_forms() -> dict[str, str]:
    """`name_key` of every name of a group -> its name."""
    return {name_key(form): name for name, forms in groups() for form in (name, *forms)}


def group(form: str) -> str | None:
    """The name of the group that is called so; None for anything more or less than the name of one group."""
    return group_forms().get(name_key(form))
