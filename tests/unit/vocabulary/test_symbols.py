import re

import pytest

from seized.vocabulary.symbols import RESOLUTION_SYMBOL, SYMBOL, Symbol, canonical, expand, is_document, parse


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("A/RES/77/338", "A/RES/77/338"),
        ("A/Res/70/ 1", "A/RES/70/1"),
        ("A/RES/72/266A", "A/RES/72/266 A"),
        ("A/RES/72/266\u00a0A", "A/RES/72/266 A"),
        ("S/RES/1540(2004)", "S/RES/1540 (2004)"),
        ("A/RES/3281(XXIX)", "A/RES/3281 (XXIX)"),
        ("A/RES/2252(ES-V)", "A/RES/2252 (ES-V)"),
        ("A/RES/2200(XXI)[A]", "A/RES/2200 (XXI)"),
        ("A/RES/2200 A (XXI)", "A/RES/2200 (XXI)"),
        ("A/CONF.151/26/Rev.1(Vol. I)", "A/CONF.151/26/Rev.1 (Vol. I)"),
        ("ICCD/COP(14)/23/Add.1", "ICCD/COP(14)/23/Add.1"),
        ("A/RES/S\u201130/1", "A/RES/S-30/1"),
    ],
)
def test_one_form(written: str, form: str) -> None:
    assert canonical(written) == form


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see A/77/L.107/Rev.1/Add.1.", ["A/77/L.107/Rev.1/Add.1"]),
        ("(A/70/357-S/2015/682)", ["A/70/357", "S/2015/682"]),
        ("A/CONF.151/26/Rev.1 (Vol. I), annex", ["A/CONF.151/26/Rev.1 (Vol. I)"]),
        ("A/78/6 (Sect. 29A)/Corr.1 and more", ["A/78/6 (Sect. 29A)/Corr.1"]),
        ("NPT/CONF.2010/50 (Parts I and II)", ["NPT/CONF.2010/50 (Parts I and II)"]),
        ("S/PRST/2021/13, S/PV.8997", ["S/PRST/2021/13", "S/PV.8997"]),
        ("FCCC/CP/2015/10/Add.1, decision 1/CP.21", ["FCCC/CP/2015/10/Add.1"]),
        ("ISBA/28/C/10; SPLOS/30/5", ["ISBA/28/C/10", "SPLOS/30/5"]),
        ("an A/B test of 3, and/or S/he", []),
        ("https://example.org/A/77/1", []),
    ],
)
def test_finds_symbols_in_text(text: str, found: list[str]) -> None:
    assert re.findall(SYMBOL, text) == found


def test_takes_the_letters_of_a_resolution_along() -> None:
    match = re.search(RESOLUTION_SYMBOL, "in A/RES/72/266 A–B, and")
    assert match and expand(match[0]) == ("A/RES/72/266 A", "A/RES/72/266 B")


def test_a_committee_is_no_document() -> None:
    assert [s for s in ("A/C.3", "E/CN.4", "A/AC.105/1283", "A/C.3/78/L.60") if is_document(s)] == [
        "A/AC.105/1283",
        "A/C.3/78/L.60",
    ]


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("A/77/L.107", Symbol("A/77/L.107", "General Assembly", "draft", "77", None, None)),
        ("A/RES/72/266 B", Symbol("A/RES/72/266 B", "General Assembly", "resolution", "72", None, "B")),
        ("A/RES/S-30/1", Symbol("A/RES/S-30/1", "General Assembly", "resolution", "S-30", None, None)),
        ("A/RES/2832 (XXVI)", Symbol("A/RES/2832 (XXVI)", "General Assembly", "resolution", "XXVI", None, None)),
        ("S/RES/1325 (2000)", Symbol("S/RES/1325 (2000)", "Security Council", "resolution", None, 2000, None)),
        ("E/RES/2020/1", Symbol("E/RES/2020/1", "Economic and Social Council", "resolution", None, 2020, None)),
        ("A/HRC/RES/50/1", Symbol("A/HRC/RES/50/1", "Human Rights Council", "resolution", "50", None, None)),
        ("A/HRC/DEC/50/101", Symbol("A/HRC/DEC/50/101", "Human Rights Council", "decision", "50", None, None)),
        ("A/DEC/73/547", Symbol("A/DEC/73/547", "General Assembly", "decision", "73", None, None)),
        ("S/PRST/2021/13", Symbol("S/PRST/2021/13", "Security Council", "presidential statement", None, 2021, None)),
        ("A/78/PV.5", Symbol("A/78/PV.5", "General Assembly", "record", "78", None, None)),
        (
            "UNEP/EA.5/Res.14",
            Symbol("UNEP/EA.5/Res.14", "United Nations Environment Programme", "resolution", None, None, None),
        ),
        ("A/INF/77/3", Symbol("A/INF/77/3", "General Assembly", "document", "77", None, None)),
        ("and/or", None),
        ("A/C.3", None),
    ],
)
def test_takes_a_symbol_apart(text: str, taken: Symbol | None) -> None:
    assert parse(text) == taken


@pytest.mark.parametrize(
    ("symbol", "session"), [("A/77/338", 77), ("A/S-30/4", None), ("A/RES/3263 (XXIX)", None), ("S/2023/1", None)]
)
def test_tells_regular_sessions_in_figures(symbol: str, session: int | None) -> None:
    parts = parse(symbol)
    assert parts is not None and parts.regular_session == session
