"""The findings as one JSON object: `documents`, `failures`, and the `rules` that found something."""

from collections.abc import Sequence

import msgspec

from seized.model import Failure
from seized.model.checking import Checked, Guidance


def written(results: Sequence[Checked | Failure], rules: Sequence[Guidance]) -> bytes:
    """The object, in UTF-8, indented; the texts themselves are left out."""
    documents = [
        {field: getattr(result, field) for field in Checked.__struct_fields__ if field != "text"}
        for result in results
        if isinstance(result, Checked)
    ]
    broken = {finding.rule for result in results if isinstance(result, Checked) for finding in result.findings}
    whole = {
        "documents": documents,
        "failures": [result for result in results if isinstance(result, Failure)],
        "rules": [rule for rule in rules if rule.id in broken],
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"
