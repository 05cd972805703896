"""What kind of thing is asked for."""

import pytest

from seized.derive.mandates.kinds import kind


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (" the Secretary-General to submit to the Assembly at its next session a report on trees", "report"),
        (" the Board to prepare, in consultation with States, a short summary", "report"),
        (" the Board to audit the fund, and to report thereon to the Assembly", "report"),
        (" the Chair to keep the Council fully informed", "report"),
        (" the Office to regularly brief Member States on trees", "report"),
        (" States to provide the Secretary-General with all relevant information", "report"),
        (" the Secretary-General to include this plan in his next report", "report"),
        (" the Board to present the revised rules to the General Assembly", "report"),
        (" the Secretary-General:\nTo plant trees;\nTo report annually to the Assembly;", "report"),
        (" States to submit their views to the Secretary-General", "other"),
        (" the Office to prepare a plan of action and to submit the plan to the Council", "other"),
        (" that the results be reported to the Committee", "report"),
        (" the Court to comment, in its next report to the General Assembly, on trees", "report"),
        (" the Secretary-General to inform world public opinion of the dangers", "report"),
        (" the Office to apply the advice given in its report to the General Assembly", "other"),
        (" States to give the Agency access in order to allow the Agency to report fully", "other"),
        (" that the Committee consider the report in May", "other"),
        (" the Office to raise awareness in its annual reports", "other"),
        (" the President to convene, in June, a high-level meeting", "meeting"),
        (" States to consider hosting a workshop", "meeting"),
        (" the convening of meetings of ministers", "meeting"),
        (" the Secretary-General to hold regular consultations with the heads of organizations", "other"),
        (" States to attend the conference to be held in June", "other"),
        (" States to plant trees", "other"),
    ],
)
def test_kinds_of_what_others_are_asked(clause: str, expected: str) -> None:
    assert kind(clause, organ_decides=False) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (" to include in the provisional agenda of its ninetieth session the item entitled “Trees”", "agenda"),
        (" to continue its consideration of trees at its ninetieth session", "agenda"),
        (" to remain seized of the matter", "agenda"),
        (" to delete from its agenda the item entitled “Trees”", "agenda"),
        (" that updated information on trees shall be included in the report on forests", "report"),
        (" to extend until 1 May 2031 the mandate of the Mission", "extension"),
        (" to convene a conference on trees", "meeting"),
        (" that the meeting shall be held in Geneva", "meeting"),
        (" to proclaim a day of trees", "other"),
    ],
)
def test_kinds_of_what_the_organ_decides(clause: str, expected: str) -> None:
    assert kind(clause, organ_decides=True) == expected
