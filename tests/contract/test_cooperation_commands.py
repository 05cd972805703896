"""The commands on cooperation, from outside: what they show, what they keep, and what they refuse."""

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.contract.commands import seized
from tests.contract.test_register_commands import words
from tests.store.resolutions import Resolution

OF = "of the Economic Cooperation Organization"
COUNCIL = f"Council of Ministers {OF}"
FIRST = Resolution(
    title=f"The work {OF}",
    preamble=(
        f"Recalling the twelfth meeting of the {COUNCIL}, held in Tashkent on 3 and 4 June 2020",
        f"Welcoming the Memorandum of Understanding between the secretariat {OF} and the United Nations Office on "
        "Drugs and Crime signed on 5 May 2019",
        f"Noting the granting to Mongolia of the status of a State member {OF}",
    ),
)
SECOND = Resolution(
    number=902,
    title=f"The further work {OF}",
    preamble=(
        f"Recalling the twelfth meeting of the {COUNCIL}, held in Tashkent on 3 and 4 June 2020, and the meeting of "
        f"the {COUNCIL}, held in Tashkent on 3 and 4 June 2020",
    ),
)
DRAFT = Resolution(
    number=903, preamble=(f"Noting the thirteenth meeting of the {COUNCIL}, held in Ankara on 9 July 2021",)
)


@pytest.fixture(scope="module")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cooperation")
    for name, text in {"first": FIRST.text(), "second": SECOND.text(), "draft": DRAFT.draft_text()}.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    assert seized("add", folder, SEIZED_DB=str(folder / "register.sqlite"), SEIZED_BY="Ada").returncode == 0
    return folder / "register.sqlite"


@pytest.fixture(autouse=True)
def _db(_filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEIZED_DB", str(shutil.copy(_filled, tmp_path / "register.sqlite")))
    monkeypatch.setenv("SEIZED_BY", "Ada")


def ids(*command: str) -> list[str]:
    """The ids of the facts that a command answers with."""
    answer = json.loads(seized(*command, "--format", "json").stdout)
    return [one["id"] for one in (answer["told"] if command[0] == "members" else answer)]


def test_a_meeting_stands_once_with_all_its_sources() -> None:
    told = words("meetings", "--body", "Council of Ministers")
    assert told.count("A/RES/78/901, preamble, para. 1; A/RES/78/902, preamble, para. 1") == 1
    assert re.search(r"perhaps meeting:[a-z2-7]{12} twelfth meeting", told)
    assert "3 meetings" in told
    lines = seized("meetings").stdout.decode().splitlines()
    assert max(map(len, lines)) <= 80
    assert "twelfth meeting of the Council of Ministers of the Economic 3 and 4 June 2020 Cooperation" in told


def test_what_nothing_but_a_draft_tells_is_marked() -> None:
    told = words("meetings", "--of", "ECO", "--since", "2021-01-01")
    assert told.startswith("DRAFT thirteenth meeting of the Council of Ministers")
    assert "told in DRAFT A/78/L.903, preamble, para. 1" in told
    assert "Nothing in the register tells of any meeting" in words("meetings", "--since", "2021-01-01", "--adopted")


def test_an_agreement_of_a_secretariat_counts_for_its_organization() -> None:
    for party in ("UNODC", "Economic Cooperation Organization", "secretariat of ECO"):
        told = words("agreements", "--party", party)
        assert "5 May 2019" in told
        assert "told in A/RES/78/901, preamble, para. 2" in told
    assert "Nothing in the register tells of any agreement that fits" in words("agreements", "--party", "Nepal")


def test_members_are_told_for_a_day_or_not() -> None:
    of = ("members", "--of", "ECO")
    assert "Mongolia member, told 12 December 2023" in words(*of)
    assert "Economic Cooperation Organization: who belongs to it on 12 December 2023" in words(
        *of, "--on", "2023-12-12"
    )
    before = words(*of, "--on", "2023-12-11")
    assert before.startswith("Economic Cooperation Organization: told for other days, and not on 11 December 2023")
    assert "no memberships told on 11 December 2023, 1 other not told" in before
    assert "Nothing in the register tells who belongs to" in words(*of, "--status", "dialogue-partner")


def test_persons_merge_and_split() -> None:
    one, other = ids("meetings", "--until", "2020-12-31")
    made = words("merge", one, other, "--because", "Same days", "--by", "Ben")
    assert made.startswith("Identification 1: one fact")
    assert "because Same days by Ben" in made
    assert ids("meetings", "--until", "2020-12-31") == [one]
    assert f"{one}, one with {other}" in words("meetings")
    assert words("split", other, one).endswith("It stands in place of identification 1.")
    assert ids("meetings", "--until", "2020-12-31") == [one, other]
    assert "perhaps" not in words("meetings", "--until", "2020-12-31")
    history = words("history", other)
    assert "Ben: one fact (identification 1, superseded)" in history
    assert "Ada: two facts (identification 2)" in history
    assert json.loads(seized("history", one, "--format", "json").stdout)["identifications"][1]["supersedes"] == 1
    assert seized("check-register").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("meetings", "--of", "Economic Coperation Organisation"), "did you mean Economic Cooperation Organization"),
        (("meetings", "--body", "Council of Minister"), f"did you mean {COUNCIL}"),
        (("merge", "meeting:aaaaaaaaaaaa", "meeting:bbbbbbbbbbbb"), "seized meetings"),
        (("history", "meeting:aaaaaaaaaaaa"), "seized meetings"),
        (("split", "A/RES/78/901", "meeting:bbbbbbbbbbbb"), "no id of a fact"),
    ],
)
def test_a_name_that_is_off_says_what_may_be_meant(arguments: tuple[str, ...], hint: str) -> None:
    done = seized(*arguments)
    assert (done.returncode, done.stdout) == (1, b"")
    assert hint in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments", [("members", "--on", "2022"), ("members", "--status", "friend"), ("merge", "meeting:a")], ids=" ".join
)
def test_a_call_that_is_off(arguments: tuple[str, ...]) -> None:
    assert seized(*arguments).returncode == 2
