"""The SARIF that editors read: what the specification demands (SARIF 2.1.0, sections 3.13 to 3.57), held by hand."""

import json
from typing import Any

import pytest

from seized.drafting.checking import check
from seized.drafting.rules import rules
from seized.export.findings.sarif import written
from seized.model import Failure, Origin, Problem
from tests.drafts import draft
from tests.unit.drafting.planted import CLEAN

TEXT = CLEAN.replace("towards", "toward").replace("reed beds,²", "reed beds.²").replace("eight States", "8 States")


@pytest.fixture(scope="module")
def log() -> dict[str, Any]:
    checked = check(draft(TEXT), rules())
    failure = Failure(Origin("gone.txt", None, None, None), Problem("not_found", "gone.txt: no such file"))
    found: dict[str, Any] = json.loads(written([checked, failure], [rule.guidance for rule in rules()]))
    return found


def test_the_log_has_its_version_and_one_run_with_a_named_tool(log: dict[str, Any]) -> None:
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    assert run["tool"]["driver"]["name"] == "Seized"
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")


def test_rules_have_unique_ids_and_messages(log: dict[str, Any]) -> None:
    described = log["runs"][0]["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in described}) == len(described) == len(rules())
    for rule in described:
        assert rule["shortDescription"]["text"] and rule["fullDescription"]["text"] and rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] in ("none", "note", "warning", "error")


def test_a_result_points_to_its_rule_and_its_words(log: dict[str, Any]) -> None:
    run = log["runs"][0]
    assert len(run["results"]) == 3
    lines = TEXT.split("\n")
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("note", "warning", "error")
        assert result["message"]["text"]
        (location,) = result["locations"]
        region = location["physicalLocation"]["region"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == "draft.txt"
        words = TEXT[region["charOffset"] : region["charOffset"] + region["charLength"]]
        assert words == region["snippet"]["text"]
        assert lines[region["startLine"] - 1][region["startColumn"] - 1 :].startswith(words)
        assert (region["endLine"], region["endColumn"]) >= (region["startLine"], region["startColumn"])


def test_the_fixes_mend_the_text(log: dict[str, Any]) -> None:
    text = TEXT
    replacements = [
        replacement
        for result in log["runs"][0]["results"]
        for fix in result.get("fixes", ())
        for change in fix["artifactChanges"]
        for replacement in change["replacements"]
    ]
    for one in sorted(replacements, key=lambda one: -int(one["deletedRegion"]["charOffset"])):
        start = one["deletedRegion"]["charOffset"]
        text = text[:start] + one["insertedContent"]["text"] + text[start + one["deletedRegion"]["charLength"] :]
    assert text == CLEAN


def test_a_file_that_could_not_be_read_is_an_invocation_that_failed(log: dict[str, Any]) -> None:
    (invocation,) = log["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "gone.txt: no such file"
