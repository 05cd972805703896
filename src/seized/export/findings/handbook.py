"""The rules as a handbook in Markdown: what each finds, why it matters, a slip and the same words without it."""

from collections.abc import Sequence

from seized.model.checking import Example, Guidance

HEAD = """# The rules of drafting

`seized check` holds drafts and resolutions against these rules. This page is made from the rules themselves by
`seized rules --format markdown`; a test holds it to them.

An **error** keeps a text from going out, a **warning** is what the house writes otherwise, **advice** asks a person to
look. *mended* says that `seized check --fix` can write the better words where that is safe. Rules whose ids begin with
K ask what is known of other texts; what is not known is not judged.
"""


def written(rules: Sequence[Guidance]) -> str:
    """The handbook of these rules, in their order."""
    rows = [f"| [{rule.id}](#{rule.id.lower()}) | {rule.title} | {_kind(rule)} |" for rule in rules]
    table = "\n".join(["| rule | what it asks for | |", "|---|---|---|", *rows])
    return "\n".join([HEAD, table, "", *map(_section, rules)])


def _kind(rule: Guidance) -> str:
    return f"{rule.severity}, mended" if rule.fixable else rule.severity


def _section(rule: Guidance) -> str:
    parts = [f"## {rule.id}", f"**{rule.title}** ({_kind(rule)})", rule.why, *map(_example, rule.examples)]
    return "\n\n".join(parts) + "\n"


def _example(example: Example) -> str:
    return f"```\nwrong:\n{_indented(example.wrong)}\nright:\n{_indented(example.right)}\n```"


def _indented(words: str) -> str:
    return "\n".join(f"  {line}".rstrip() for line in words.splitlines())
