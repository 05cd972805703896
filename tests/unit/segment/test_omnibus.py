"""Several resolutions under one number, and several in one file."""

from seized.pipeline import parse

OMNIBUS = """United Nations A/RES/77/990 A and B
General Assembly
Distr.: General
4 January 2023

Seventy-seventh session
Agenda item 50

Resolutions adopted by the General Assembly on 12 December 2022

[on the report of the Fourth Committee (A/77/400, para. 12)]

77/990. Questions relating to public lighthouses

A

Lighthouses in the service of sailors

The General Assembly,

Convinced of the value of lighthouses,

1. Requests the Secretary-General to report on lighthouses at its seventy-eighth session;

2. Invites Member States to keep their lamps lit.

B

Policies of keepers

The General Assembly,

Emphasizing the role of keepers,

1. Calls upon all States:

(a) To train keepers, including:

(i) Night keepers;

(ii) Day keepers;

(b) To pay them.

52nd plenary meeting
12 December 2022
"""

TWO = """1999 (XX). Question of the high seas

The General Assembly,

Convinced of the value of the high seas,

1. Calls upon all States to protect them.

1406th plenary meeting,
21 December 1965.

2000 (XX). Question of the low seas

The General Assembly,

Convinced of the value of the low seas,

1. Calls upon all States to protect them too.

1407th plenary meeting,
22 December 1965.
"""


def test_the_parts_of_an_omnibus_resolution_go_by_their_letters() -> None:
    document = parse(OMNIBUS)
    assert (document.symbol, document.title) == ("A/RES/77/990 A and B", "Questions relating to public lighthouses")
    assert [p.id for p in document.paragraphs if p.part != "heading"] == (
        [
            "A.formula",
            "A.pp1",
            "A.op1",
            "A.op2",
            "B.formula",
            "B.pp1",
            "B.op1",
            "B.op1.a",
            "B.op1.a.i",
            "B.op1.a.ii",
            "B.op1.b",
        ]
    )
    assert [p.text for p in document.paragraphs if p.part == "heading"] == [
        "A",
        "Lighthouses in the service of sailors",
        "B",
        "Policies of keepers",
    ]


def test_a_second_resolution_in_a_file_is_read_and_said() -> None:
    document = parse(TWO)
    assert (document.symbol, document.date) == ("A/RES/1999 (XX)", "1965-12-21")
    assert [p.id for p in document.paragraphs] == ["formula", "pp1", "op1", "formula2", "pp2", "s2.op1"]
    assert "several" in {warning.code for warning in document.warnings}
