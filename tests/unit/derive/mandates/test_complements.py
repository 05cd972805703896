"""Whom a verb addresses, and where what it asks begins."""

import pytest

from seized.derive.mandates.complements import Complement, complement, decision, doers


def read(text: str) -> tuple[list[str], str]:
    found = complement(text, 0, len(text))
    return named(text, found), text[found.action :].strip()


def named(text: str, found: Complement) -> list[str]:
    return [text[item.start : item.end] for item in found.who]


@pytest.mark.parametrize(
    ("text", "who", "action"),
    [
        (" the Secretary-General to publish a list", ["Secretary-General"], "publish a list"),
        (" States in a position to do so to give shade", ["States"], "give shade"),
        (" States that have yet to ratify the text to do so", ["States"], "do so"),
        (
            " States and donors to, in the coming year, plant trees",
            ["States", "donors"],
            ", in the coming year, plant trees",
        ),
        (", in this regard, the Board to audit the fund", ["Board"], "audit the fund"),
        (" all States to co-operate", ["States"], "co-operate"),
        (" all States and donors to co-ordinate", ["States", "donors"], "co-ordinate"),
        (" the observers to re-establish order", ["observers"], "re-establish order"),
        (" that the two observers co-operate", ["observers"], None),
        (" all parties to the conflict not to cut trees", ["parties to the conflict"], "cut trees"),
        (" that the Secretary-General, for this purpose, continue the talks", ["Secretary-General"], None),
        (" that Member States plant trees", ["Member States"], None),
        (" the continued engagement of the Centre in the region", ["Centre"], None),
        (" the use of the fund referred to in paragraph 2 by the Board to plant trees", ["Board"], None),
        (" practical steps, to be taken by all States", ["States"], None),
        (" cooperation among States and donors, with a view to peace", ["States", "donors"], None),
        (" the Agency’s efforts to plant trees".replace("’", "'"), ["Agency"], None),
        (" to the Assembly that it close the item", ["Assembly"], None),
        (
            " the Board to meet, and upon its members to attend it",
            ["Board", "members"],
            "meet, and upon its members to attend it",
        ),
        (
            " the participation of all States, in particular small ones, as well as of the Board, in the fair",
            ["States", "Board"],
            None,
        ),
        (" voluntary contributions, to be spent, as needed, under the rules set by the Board", [], None),
        (" the removal of the dam and support for the efforts of the Board", [], None),
        (" redress for the damage caused by the armed groups", [], None),
        (" rules to be adopted by all States", ["States"], None),
        (" shareholders in banks to lend", ["shareholders in banks"], "lend"),
        (" further steps to enable States to plant trees", [], "further steps to enable States to plant trees"),
        (" programmes that foster dialogue", [], "programmes that foster dialogue"),
        (" all member towns to open a market", ["member towns"], "open a market"),
        (" the wardens of the river not to sell eels", ["wardens of the river"], "sell eels"),
        (" the harbour masters, where possible, to keep a log", ["harbour masters"], "keep a log"),
        (" the towns and the upper villages to name a warden", ["towns", "upper villages"], "name a warden"),
        (" the towns and Member States to name a warden", ["towns", "Member States"], "name a warden"),
        (" every captain to keep a log", ["captain"], "keep a log"),
        (" efforts to plant trees", [], "efforts to plant trees"),
        (" the efforts of all to plant trees", [], None),
        (" the policies and plans to plant trees", [], None),
        (" the measures taken to protect trees", [], None),
        (" the funds necessary to do so", [], None),
        (" the trees to be cut", [], None),
        (" the resources to do so", [], None),
        (" that interns be enlisted", [], None),
        (" that these costs be reviewed", [], None),
        (" that all combatants release the prisoners", ["combatants"], None),
        (" that students be invited to the seminar", [], None),
        (" that it is necessary to plant trees", [], None),
    ],
)
def test_addressees_and_action(text: str, who: list[str], action: str | None) -> None:
    found = read(text)
    assert found[0] == who
    assert action is None or found[1] == action


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        (" them to continue", "them"),
        (" it to report", "it"),
        (" that they plant trees", "them"),
        (" their continued support for the plan", "their"),
    ],
)
def test_pronouns_are_left_to_be_resolved(text: str, pronoun: str) -> None:
    assert complement(text, 0, len(text)).pronoun == pronoun


@pytest.mark.parametrize(
    ("text", "who", "itself"),
    [
        (" to include the item in its agenda", [], True),
        (" further that the Mission shall verify the count", ["Mission"], False),
        (", on an exceptional basis, that the amount shall be doubled", [], True),
        (" that the conference shall be held in the spring", [], True),
        (" that the conference shall approve a declaration", ["conference"], False),
        (" that, if the donors agree and pay, the Board will conclude its work", ["Board"], False),
        (" the convening by the Board of the ninth session", ["Board"], False),
        (" the report of the Board", [], True),
        (" to meet in the spring, and that the Office will provide the papers", ["Office"], True),
    ],
)
def test_decisions(text: str, who: list[str], itself: bool) -> None:
    found = decision(text, 0, len(text))
    assert (named(text, found), found.itself) == (who, itself)


def test_doers_and_those_concerned() -> None:
    text = "its appreciation to the Government of Freedonia for the offer"
    assert list(doers(text, 0, len(text))) == []
    (found,) = list(doers(text, 0, len(text), concerned=True))[:1]
    assert text[found[0].start : found[0].end] == "Government of Freedonia"
