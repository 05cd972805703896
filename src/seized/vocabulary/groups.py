"""The groups of States on whose behalf drafts are submitted."""

from functools import cache
from importlib.resources import files

from seized.vocabulary.states import name_key


@cache
def group_forms() -> dict[str, str]:
    """`name_key` of every name of a group -> its name."""
    text = (files("seized.vocabulary") / "data" / "groups.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {name_key(form): name for name, forms in rows for form in (name, *forms.split("|")) if form != "-"}


def group(form: str) -> str | None:
    """The name of the group that is called so; None for anything more or less than the name of one group."""
    return group_forms().get(name_key(form))
