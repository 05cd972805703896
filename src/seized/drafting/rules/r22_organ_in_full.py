"""R22: whose resolution it is."""

from collections.abc import Iterator

from seized.drafting.citing import ORGAN_CUT_SHORT
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_NAMES = {
    "GA": "General Assembly",
    "UNGA": "General Assembly",
    "SC": "Security Council",
    "UNSC": "Security Council",
    "ECOSOC": "Economic and Social Council",
    "HRC": "Human Rights Council",
}


def find(draft: Draft) -> Iterator[Found]:
    """Organs and the word "resolution" cut short before a number."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(ORGAN_CUT_SHORT):
            organ = _NAMES.get(found["organ"] or ("SC" if found[0] == "UNSCR" else ""), "")
            kind = (
                "resolutions" if (found["kind"] or "").endswith("s") and "resol" in found[0].lower() else "resolution"
            )
            better = f"{organ} {kind}".strip()
            yield clause.at(*found.span(), f"“{found[0]}” is written “{better}”", better, mend=True)


RULE = Rule(
    id="R22",
    title="Whose resolution it is stands in full: “Security Council resolution 1325 (2000)”",
    severity="warning",
    why="Numbers of different organs look alike. “Its” is the organ of the enacting line alone.",
    examples=(
        Example(
            "preamble",
            "Recalling SC res. 1325 (2000) of 31 October 2000,",
            "Recalling Security Council resolution 1325 (2000) of 31 October 2000,",
        ),
    ),
    find=find,
    fixable=True,
)
