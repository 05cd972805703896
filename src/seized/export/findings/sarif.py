"""The findings as SARIF 2.1.0 (OASIS), which editors and code hosts show at their places.

Lines and columns are given for plain text alone: a PDF has none.  There the paragraph is named as a logical location.
"""

from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

import msgspec

from seized import __version__
from seized.model import Failure
from seized.model.checking import Checked, Edit, Finding, Guidance, Severity
from seized.model.wording import listed

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "advice": "note"}

Object = dict[str, Any]


def written(results: Sequence[Checked | Failure], rules: Sequence[Guidance]) -> bytes:
    """One run over all documents, in UTF-8, indented."""
    places = {rule.id: place for place, rule in enumerate(rules)}
    failures = [result for result in results if isinstance(result, Failure)]
    found = [
        _result(checked, finding, places[finding.rule])
        for checked in results
        if isinstance(checked, Checked)
        for finding in checked.findings
    ]
    driver = {"name": "Seized", "version": __version__, "rules": [_rule(rule) for rule in rules]}
    notices = [
        {"level": "error", "message": {"text": failure.error.message}, "descriptor": {"id": failure.error.code}}
        for failure in failures
    ]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not failures, "toolExecutionNotifications": notices}],
        "results": found,
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return msgspec.json.format(msgspec.json.encode(log), indent=2) + b"\n"


def _rule(rule: Guidance) -> Object:
    examples = "\n\n".join(f"Wrong:\n{example.wrong}\n\nRight:\n{example.right}" for example in rule.examples)
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": "\n\n".join(filter(None, (rule.why, examples)))},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(checked: Checked, finding: Finding, place: int) -> Object:
    physical: Object = {"artifactLocation": _artifact(checked)}
    if finding.line is not None:
        physical["region"] = _region(checked.text, finding.span)
    location: Object = {"physicalLocation": physical}
    if finding.paragraph is not None:
        location["logicalLocations"] = [{"name": finding.place, "fullyQualifiedName": finding.paragraph}]
    result: Object = {
        "ruleId": finding.rule,
        "ruleIndex": place,
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [location],
    }
    if finding.edits and finding.line is not None:
        result["fixes"] = [_fix(checked, finding.edits)]
    return result


def _artifact(checked: Checked) -> Object:
    path = PurePath(checked.source.path)
    return {"uri": Path(path).as_uri() if path.is_absolute() else quote(path.as_posix())}


def _region(text: str, span: tuple[int, int]) -> Object:
    """Lines and columns count from 1; the end column is the one behind the last character."""
    region: Object = {"charOffset": span[0], "charLength": span[1] - span[0]}
    for name, offset in zip(("start", "end"), span, strict=True):
        above = text.rfind("\n", 0, offset) + 1
        region |= {f"{name}Line": text.count("\n", 0, offset) + 1, f"{name}Column": offset - above + 1}
    return region | {"snippet": {"text": text[slice(*span)]}}


def _fix(checked: Checked, edits: Sequence[Edit]) -> Object:
    replacements = [
        {"deletedRegion": _without_snippet(checked.text, edit.span), "insertedContent": {"text": edit.text}}
        for edit in edits
    ]
    words = listed([f"“{edit.text}”" for edit in edits])
    change = {"artifactLocation": _artifact(checked), "replacements": replacements}
    return {"description": {"text": f"Write {words}"}, "artifactChanges": [change]}


def _without_snippet(text: str, span: tuple[int, int]) -> Object:
    region = _region(text, span)
    del region["snippet"]
    return region
