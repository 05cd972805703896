"""Texts without an enacting formula: decisions, presidential statements, addenda, and texts of another kind."""

from seized.pipeline import parse

STATEMENT = """United Nations S/PRST/2021/99
Security Council
Distr.: General
28 May 2021

Statement by the President of the Security Council

At the 8783rd meeting of the Security Council, held on 28 May 2021, in connection with the Council’s consideration of
the item entitled “Peace in harbours”, the President of the Security Council made the following statement on behalf of
the Council:

“The Security Council welcomes the opening of the harbours, and requests the Secretary-General to report within six
months.

“The Security Council remains concerned about the fog.”
"""

DECISION = """United Nations E/2021/L.99
Economic and Social Council
Distr.: Limited
3 June 2021
2021 session
Agenda item 19 (c)
Social questions

Draft decision submitted by the President of the Council

Report of the Commission on Ports

The Economic and Social Council takes note of the report of the Commission on Ports on its twelfth session.
"""

ADDENDUM = """United Nations A/77/L.990/Add.1
General Assembly
Distr.: Limited
31 August 2023
Seventy-seventh session
Agenda item 127 (s)
Cooperation with lake towns

Addendum

Add the following countries to the list of sponsors of the draft resolution:

Belarus, Cuba and Iran (Islamic Republic of)
"""

LETTER = """Dear colleagues,

I am writing about the picnic of 5 May 2024. We request everybody to bring a dish, and the committee decides on a place.

Anna
"""


def test_a_presidential_statement_speaks_in_operative_paragraphs() -> None:
    document = parse(STATEMENT)
    assert (document.kind, document.symbol, document.date) == ("presidential statement", "S/PRST/2021/99", "2021-05-28")
    assert [(p.id, p.part, p.number) for p in document.paragraphs] == [
        ("op1", "operative", None),
        ("op2", "operative", None),
    ]
    assert [(m.paragraph, m.verb) for m in document.mandates] == [("op1", "requests")]


def test_a_decision_begins_with_its_first_sentence() -> None:
    document = parse(DECISION)
    assert (document.kind, document.title) == ("draft decision", "Report of the Commission on Ports")
    assert [p.id for p in document.paragraphs] == ["op1"]


def test_an_addendum_names_sponsors_and_has_no_body() -> None:
    document = parse(ADDENDUM)
    assert document.sponsors == ("Belarus", "Cuba", "Iran (Islamic Republic of)")
    assert document.paragraphs == ()
    assert "no_body" in {warning.code for warning in document.warnings}


def test_any_other_text_keeps_its_paragraphs_and_has_no_mandates() -> None:
    document = parse(LETTER)
    assert (document.kind, document.symbol, document.date) == ("other", None, None)
    assert [p.part for p in document.paragraphs] == ["text", "text", "text"]
    assert document.mandates == ()
    assert "no_resolution" in {warning.code for warning in document.warnings}
