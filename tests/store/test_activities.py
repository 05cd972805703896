"""What was done to carry mandates out: added, corrected, withdrawn, known again when a text is read anew."""

from decimal import Decimal
from pathlib import Path

import pytest

from seized.errors import Refused, Unknown
from seized.model.activities import Activity, ActivityFilter, Sum
from seized.model.register import MandateFilter
from seized.register.backup import backup, restore
from seized.register.checking import check
from seized.register.judgements import Judge, set_status
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.service import asking, evidence, judging
from seized.service.activities import NewActivity, add, add_sheet, correct, line, listed, proposed, sums, withdraw
from seized.service.judging import Said
from tests.store import dumps
from tests.store.resolutions import Resolution, as_file, parsed

ADA = Said(by="Ada")
BEN = Said(by="Ben", because="I was there")
FIRST = "A/RES/78/901#op1"
REPORT = "A/RES/78/901#op2"
MENDED = "Invites Member States to mend the mule tracks along which the libraries wander"
MEETING = NewActivity(kind="meeting", title="Meeting on mules", under=(FIRST,), on="2024-08-09", actors=("KZ,KG",))
GIFT = NewActivity(
    kind="contribution",
    title="For mules",
    under=(REPORT,),
    stage="paid",
    donor="Kazakhstan",
    amount="500000.10",
    currency="USD",
)


def read(register: Register, edition: int, resolution: Resolution) -> None:
    keep(
        register,
        as_file(resolution.reading(), "a.txt"),
        Reader("Ada", f"2026-01-0{edition}T09:00:00Z", f"edition {edition}"),
    )


@pytest.fixture
def filled(register: Register) -> Register:
    """A register with one resolution in it, and the draft that it was adopted from."""
    read(register, 1, Resolution())
    keep(register, parsed(Resolution().draft_text()), Reader("Ada", "2026-01-01T09:00:00Z", "edition 1"))
    return register


def but(new: NewActivity, **fields: object) -> NewActivity:
    return NewActivity(**{name: getattr(new, name) for name in new.__struct_fields__} | fields)  # type: ignore[arg-type]


def titles(register: Register, **wanted: object) -> list[str]:
    return [one.title for one in listed(register, ActivityFilter(**wanted))]  # type: ignore[arg-type]


def test_an_activity_is_kept_with_the_mandate_as_it_stood(filled: Register) -> None:
    made = add(filled, MEETING, BEN)
    (kept,) = listed(filled, ActivityFilter())
    assert kept == made
    (served,) = made.serves
    assert (served.handle, served.about.label, served.about.verb) == ("A/RES/78/901#op1.m1", "op1.m1", "invites")
    assert served.about.text == f"{Resolution().operative[0]};"
    assert (made.id, made.by, made.because, made.actors) == (1, "Ben", "I was there", ("Kazakhstan", "Kyrgyzstan"))


def test_money_comes_back_to_the_last_figure(filled: Register) -> None:
    add(filled, GIFT, ADA)
    (kept,) = listed(filled, ActivityFilter())
    assert kept.contribution is not None
    assert kept.contribution.amount == Decimal("500000.10")


@pytest.mark.parametrize(
    ("under", "hint"),
    [
        ((), "say which mandate it serves"),
        (("A/RES/78/901",), "name one of A/RES/78/901#op1.m1, A/RES/78/901#op2.m1"),
        (("A/RES/78/901#pp1",), "there is no mandate in it"),
        (("A/RES/78/901#op9",), "has no paragraph op9"),
        (("A/RES/78/902",), "not in the register"),
        (("A/78/L.901#op1",), "is a draft"),
        ((FIRST, "A/RES/78/901#op9"), "has no paragraph op9"),
    ],
)
def test_it_must_serve_a_mandate_of_an_adopted_text(filled: Register, under: tuple[str, ...], hint: str) -> None:
    with pytest.raises(Refused, match=f"--under: .*{hint}"):
        add(filled, but(MEETING, under=under), ADA)
    assert listed(filled, ActivityFilter(withdrawn=True)) == []


def test_it_may_serve_several_and_each_once(filled: Register) -> None:
    made = add(filled, but(MEETING, under=(FIRST, REPORT, "78/901#OP1.m1")), ADA)
    assert [one.about.label for one in made.serves] == ["op1.m1", "op2.m1"]


def test_the_same_is_not_kept_twice(filled: Register) -> None:
    add(filled, MEETING, ADA)
    with pytest.raises(Refused, match=r"activity 1 of Ada says the same already.*seized activity correct 1"):
        add(filled, but(MEETING, title="MEETING on mules", under=(REPORT,)), BEN)
    add(filled, but(MEETING, on="2025-08-09"), BEN)
    withdraw(filled, 1, BEN)
    assert add(filled, MEETING, ADA).id == 4


def test_they_are_found_by_all_that_is_said_of_them(filled: Register) -> None:
    add(filled, but(MEETING, place="Osh", fields=("road transport",), to="2024-08-11"), ADA)
    add(filled, but(GIFT, on="2024"), ADA)
    add(filled, but(MEETING, title="Visit to mules", kind="visit", on=None, stage="planned"), ADA)
    everything = ["For mules", "Meeting on mules", "Visit to mules"]
    assert titles(filled) == everything == titles(filled, under="A/RES/78/901")
    assert titles(filled, under=REPORT) == ["For mules"] == titles(filled, kind="contribution")
    assert titles(filled, under=f"{FIRST}.m1") == ["Meeting on mules", "Visit to mules"]
    assert titles(filled, stage="planned") == ["Visit to mules"]
    assert titles(filled, actor="KZ") == everything
    assert titles(filled, actor="the Kyrgyz Republic") == everything[1:]
    assert titles(filled, actor="Kyrgyz") == []
    assert titles(filled, field="Transport") == ["Meeting on mules"]
    assert titles(filled, since="2024-08-11", until="2024-08-12") == everything[:2]
    assert titles(filled, since="2025-01-01") == [] == titles(filled, until="2023-12-31")
    assert titles(filled, until="2024-01-01") == ["For mules"]


def test_what_part_of_an_actor_does_is_found_under_it(filled: Register) -> None:
    add(filled, but(MEETING, actors=("secretariat of the Shanghai Cooperation Organization",)), ADA)
    assert titles(filled, actor="SCO") == ["Meeting on mules"]


def test_a_correction_stands_in_the_place_of_what_it_corrects(filled: Register) -> None:
    first = add(filled, but(MEETING, stage="planned", on="2024"), ADA)
    second = correct(filled, first.id, NewActivity(stage="done", on="2024-08-09", evidence=("A/79/1",)), BEN)
    third = correct(filled, first.id, NewActivity(under=(REPORT,)), ADA, clear=("evidence",))
    assert [one.supersedes for one in (first, second, third)] == [None, first.id, second.id]
    assert (second.title, second.actors, second.stage, second.because) == (
        first.title,
        first.actors,
        "done",
        BEN.because,
    )
    assert (third.evidence, [one.about.label for one in third.serves]) == ((), ["op2.m1"])
    assert listed(filled, ActivityFilter()) == [third]
    assert [one.id for one in line(filled, second.id)] == [first.id, second.id, third.id]
    assert [one.superseded for one in listed(filled, ActivityFilter(withdrawn=True))] == [True, True, False]


@pytest.mark.parametrize(
    ("changed", "hint"),
    [
        (NewActivity(), "nothing to correct"),
        (NewActivity(on="2024-08-09"), "nothing to correct"),
        (NewActivity(on="soon"), "--on: .* is no day"),
        (NewActivity(amount="5"), "--amount: a meeting has none"),
        (NewActivity(kind="contribution"), "--pledged, --paid: say whether the contribution is pledged or paid"),
        (NewActivity(under=("A/78/L.901#op1",)), "is a draft"),
    ],
)
def test_a_correction_that_cannot_stand(filled: Register, changed: NewActivity, hint: str) -> None:
    add(filled, MEETING, ADA)
    with pytest.raises(Refused, match=hint):
        correct(filled, 1, changed, ADA)
    assert len(listed(filled, ActivityFilter(withdrawn=True))) == 1


def test_a_correction_may_not_make_two_of_the_same(filled: Register) -> None:
    add(filled, MEETING, ADA)
    add(filled, but(MEETING, on="2025-08-09"), ADA)
    with pytest.raises(Refused, match="activity 1 of Ada says the same"):
        correct(filled, 2, NewActivity(on="2024-08-09"), ADA)


def test_what_is_withdrawn_counts_no_more_and_is_not_lost(filled: Register) -> None:
    add(filled, GIFT, ADA)
    with pytest.raises(Refused, match="say why"):
        withdraw(filled, 1, ADA)
    made = withdraw(filled, 1, BEN)
    assert (made.id, made.supersedes, made.withdrawn, made.because) == (2, 1, True, BEN.because)
    assert listed(filled, ActivityFilter()) == []
    assert sums(listed(filled, ActivityFilter(withdrawn=True))) == ()
    for again in (lambda: withdraw(filled, 1, BEN), lambda: correct(filled, 2, NewActivity(title="x"), BEN)):
        with pytest.raises(Refused, match="was withdrawn by Ben"):
            again()


def test_what_was_never_there(filled: Register) -> None:
    with pytest.raises(Unknown, match="there is none yet"):
        line(filled, 7)
    add(filled, MEETING, ADA)
    with pytest.raises(Unknown, match="the last is 1"):
        correct(filled, 7, NewActivity(title="x"), ADA)


def test_sums_are_by_currency_and_stage(filled: Register) -> None:
    for number, (amount, currency, stage) in enumerate(
        [("0.10", "USD", "paid"), ("0.20", "USD", "paid"), ("5", "USD", "pledged"), ("7", "EUR", "paid")]
    ):
        add(filled, but(GIFT, title=f"Gift {number}", amount=amount, currency=currency, stage=stage), ADA)
    assert sums(listed(filled, ActivityFilter())) == (
        Sum("EUR", "done", Decimal(7), 1),
        Sum("USD", "done", Decimal("0.30"), 2),
        Sum("USD", "planned", Decimal(5), 1),
    )


def test_mended_words_take_the_activity_along(filled: Register) -> None:
    made = add(filled, MEETING, ADA)
    read(filled, 2, Resolution().saying(1, MENDED))
    (now,) = listed(filled, ActivityFilter(under=FIRST))
    assert now.serves[0].mandate != made.serves[0].mandate
    assert (now.serves[0].handle, now.serves[0].about) == ("A/RES/78/901#op1.m1", made.serves[0].about)
    assert asking.show(filled, FIRST, "2026-02-01").activities == {now.serves[0].mandate: 1}
    read(filled, 3, Resolution().saying(1, MENDED).without(2))
    assert titles(filled, under=FIRST) == ["Meeting on mules"]


def test_an_activity_whose_mandate_is_gone_is_kept_and_told(filled: Register) -> None:
    add(filled, MEETING, ADA)
    read(filled, 2, Resolution().without(1))
    (now,) = listed(filled, ActivityFilter(under="A/RES/78/901"))
    assert (now.serves[0].handle, now.serves[0].about.label) == (None, "op1.m1")
    (finding,) = check(filled)
    assert (finding.severity, finding.place) == ("warning", "activity 1")
    assert "seized activity correct 1 --under ID" in finding.message
    kept = correct(filled, 1, NewActivity(place="Osh"), ADA)
    assert kept.serves == now.serves
    correct(filled, 1, NewActivity(under=(FIRST,)), ADA)
    assert list(check(filled)) == []


def test_the_history_has_all_of_it(filled: Register) -> None:
    add(filled, MEETING, ADA)
    correct(filled, 1, NewActivity(under=(REPORT,)), ADA)
    withdraw(filled, 1, BEN)
    told = [one.id for one in asking.history(filled, "A/RES/78/901").activities]
    assert told == [1, 2, 3]
    assert [one.id for one in asking.history(filled, FIRST).activities] == [1]
    assert [one.id for one in asking.history(filled, REPORT).activities] == [2, 3]


def test_an_activity_is_evidence_until_somebody_has_judged(filled: Register) -> None:
    made = add(filled, but(MEETING, kind="report", under=(REPORT,)), ADA)
    (heard,) = evidence.evidence_for(filled, REPORT)
    assert heard.activities == (made,)
    assert [(one.activity, one.status) for one in heard.proposed] == [(1, "implemented")]
    (waiting,) = evidence.evidence_among(filled, MandateFilter(), undecided=True)
    assert waiting.proposed == heard.proposed == proposed(heard.entry, [made])
    set_status(filled, f"{REPORT}.m1", "implemented", Judge("Ben", "2099-01-01T00:00:00Z", "seen"))
    assert evidence.evidence_among(filled, MandateFilter(), undecided=True) == []
    assert len(evidence.evidence_among(filled, MandateFilter())) == 1


def test_a_status_rests_on_an_activity_that_stands(filled: Register) -> None:
    add(filled, MEETING, ADA)
    made = judging.set_status(filled, f"{FIRST}.m1", "in progress", Said(by="Ben", evidence=("activity:1",)))
    assert made.evidence == ("activity:1",)
    withdraw(filled, 1, BEN)
    for number, error in ((1, Refused), (9, Unknown)):
        with pytest.raises(error):
            judging.set_status(filled, f"{FIRST}.m1", "in progress", Said(by="Ben", evidence=(f"activity:{number}",)))


def sheet(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "sheet.csv"
    path.write_text("\n".join(["kind,title,under,on", *rows]), "utf-8")
    return path


def test_a_sheet_is_kept_as_a_whole(filled: Register, tmp_path: Path) -> None:
    rows = [f"meeting,Meeting {number},{FIRST},2024-01-{number:02}" for number in range(1, 31)]
    entered = add_sheet(filled, sheet(tmp_path, *rows), ADA)
    assert entered.faults == ()
    assert [one.id for one in entered.activities] == list(range(1, 31))
    assert list(entered.activities) == listed(filled, ActivityFilter())


def test_a_sheet_with_faults_leaves_nothing(filled: Register, tmp_path: Path) -> None:
    add(filled, MEETING, ADA)
    rows = (
        f"meeting,Good,{FIRST},2024-01-01",
        "party,,A/RES/78/901,soon",
        f"meeting,good,{FIRST},2024-01-01",
        f"meeting,Meeting on mules,{FIRST},2024-08-09",
    )
    entered = add_sheet(filled, sheet(tmp_path, *rows), ADA)
    assert entered.activities == ()
    assert [(fault.row, fault.column) for fault in entered.faults] == [
        (3, "under"),
        (3, "kind"),
        (3, "on"),
        (3, "title"),
        (4, None),
        (5, None),
    ]
    assert "the same as row 2" in entered.faults[4].message
    assert "activity 1 of Ada" in entered.faults[5].message
    assert titles(filled) == ["Meeting on mules"]


def test_a_backup_takes_activities_along(filled: Register, tmp_path: Path) -> None:
    add(filled, GIFT, ADA)
    correct(filled, 1, NewActivity(stage="pledged"), BEN)
    backup(filled, tmp_path / "register.zip", "2026-02-01T09:00:00Z")
    restore(str(tmp_path / "restored.sqlite"), tmp_path / "register.zip")
    with Register(str(tmp_path / "restored.sqlite")) as restored:
        assert dumps.everything(restored) == dumps.everything(filled)
        kept: list[Activity] = listed(restored, ActivityFilter(withdrawn=True))
        assert kept == listed(filled, ActivityFilter(withdrawn=True))
        assert add(restored, MEETING, ADA).id == 3
