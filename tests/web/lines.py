"""A register with a line of three resolutions, a draft of the last, and a text that they all cite."""

from pathlib import Path

from seized import service
from seized.service.opening import Register
from tests.store.resolutions import Resolution

TITLE = "Safe passage for wandering libraries"
DAYS = {75: "4 December 2020", 77: "7 December 2022", 79: "11 December 2024"}
NEXT = {75: "seventy-seventh", 77: "seventy-ninth", 79: "eighty-first"}
REPORT = "A/79/77"
"""What the last resolution takes note of, as the one before it had asked."""

NUMBERS = {75: 901, 77: 902, 79: 903}


def resolution(session: int) -> Resolution:
    """The resolution of a session; the last one asks less firmly, and moves a paragraph."""
    recalled = [f"{one}/{NUMBERS[one]} of {DAYS[one]}" for one in NUMBERS if one < session]
    recital = f"Recalling its resolutions {' and '.join(recalled)} on wandering libraries" if len(recalled) > 1 else ""
    recital = recital or (f"Recalling its resolution {recalled[0]} on wandering libraries" if recalled else "")
    verb = "Encourages" if session == 79 else "Urges"
    orders = [
        f"{verb} Member States to mend the tracks along which the libraries wander",
        f"Requests the Secretary-General to submit to the General Assembly at its {NEXT[session]} session a report on "
        "the state of the tracks",
        "Calls upon the United Nations Children’s Fund to lend picture books to the libraries of the mountains",
    ]
    if session == 79:
        orders = [orders[0], orders[2], orders[1]]
    return Resolution(
        number=NUMBERS[session],
        session=session,
        title=TITLE,
        preamble=(
            *([recital] if recital else []),
            "Recalling also its resolution 60/950 of 2 December 2005 on the roads of the mountains",
            "Noting with concern that many mule tracks have fallen into disrepair",
            *(
                [f"Taking note of the report of the Secretary-General on the state of the tracks ({REPORT})"]
                * (session == 79)
            ),
        ),
        operative=tuple(orders),
    )


def fill(register: Register, folder: Path) -> None:
    """Add the texts to a register, by way of files in a folder."""
    paths = []
    for session in NUMBERS:
        text = resolution(session).text().replace("12 December 2023", DAYS[session])
        paths.append(folder / f"{session}.txt")
        paths[-1].write_text(text, "utf-8")
    draft = resolution(79).draft_text().replace("30 November 2023", "2 December 2024")
    paths.append(folder / "draft.txt")
    paths[-1].write_text(draft.replace("Encourages Member States", "Urges Member States"), "utf-8")
    added = list(service.adding.add(register, paths, "T. Ester"))
    assert [one.outcome for one in added] == ["inserted"] * len(paths)
