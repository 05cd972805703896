"""The values of the reading contract in the words that a person reads."""

import calendar
import re

from seized.model.document import Document
from seized.model.mandate import Due, Mandate
from seized.model.nesting import label_above

ORDINAL_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
DURATION = re.compile(r"P(\d+)([DWMY])")
UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
CONSONANT_AND_Y = re.compile(r"(?<=[^aeiou])ys$")
PART_LETTER = re.compile(r"[A-Z]")


def ordinal(number: int) -> str:
    """79 is `79th`, 81 is `81st`, 111 is `111th`."""
    teen = 10 < number % 100 < 14
    return f"{number}{'th' if teen else ORDINAL_ENDINGS.get(number % 10, 'th')}"


def day(iso: str, *, short: bool = False) -> str:
    """An ISO date, cut to what is known: `10 September 2024` (`10 Sep 2024`), `September 2024`, `2024`."""
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 1:
        return iso
    month = (calendar.month_abbr if short else calendar.month_name)[parts[1]]
    return " ".join([*(str(part) for part in parts[2:]), month, str(parts[0])])


def days(first: str | None, last: str | None) -> str | None:
    """The days from the first to the last: `10 Sep 2024 to 9 Sep 2025`, `from 9 Sep 2025`; None where none is known.

    A last day stands alone where the first is the same, or is not known.
    """
    if last is None:
        return f"from {day(first, short=True)}" if first else None
    opening = f"{day(first, short=True)} to " if first not in (None, last) else ""
    return opening + day(last, short=True)


def moment(instant: str) -> str:
    """An ISO instant in UTC: `10 Sep 2024, 14:05 UTC`."""
    return f"{day(instant[:10], short=True)}, {instant[11:16]} UTC"


def listed(words: list[str] | tuple[str, ...]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def counted(number: int, noun: str) -> str:
    """`1 footnote`, `2 footnotes`, `no footnotes`, `3 activities`."""
    if number != 1:
        noun = CONSONANT_AND_Y.sub("ies", f"{noun}s")
    return f"{number or 'no'} {noun}"


def shortened(text: str, length: int) -> str:
    """At most `length` characters of `text`, cut at a comma near the end, else between words: `to report…`."""
    if len(text) <= length:
        return text
    kept = text[: length - 1]
    pause = max(kept.rfind(", "), kept.rfind("; "))
    return kept[: pause if pause > length * 2 // 3 else kept.rfind(" ")].rstrip(",;:") + "…"


def asked(mandate: Mandate) -> str:
    """Who is asked: `Member States; regional and subregional organizations`; the names hold commas themselves."""
    return "; ".join(addressee.name for addressee in mandate.addressees)


def due_date(due: Due) -> str:
    """When the thing is due: `79th session`, `79th and 80th sessions`, `30 April 2026`, `within 90 days`."""
    if due.session is not None:
        return f"{ordinal(due.session)} session"
    if due.sessions:
        return f"{listed([ordinal(number) for number in due.sessions])} sessions"
    if due.date is not None:
        return day(due.date)
    if due.within is not None and (parts := DURATION.fullmatch(due.within)):
        return f"within {counted(int(parts[1]), UNITS[parts[2]])}"
    return due.text


def due_window(due: Due) -> str | None:
    """The calendar of the session named: `10 Sep 2024 to 9 Sep 2025`."""
    return days(*due.window) if due.window else None


def standing(document: Document) -> str:
    """What the document is, and its date: a date says `adopted` only where the document is not a draft."""
    kind = document.kind if document.kind != "other" else "document"
    if document.date is None:
        return kind.capitalize()
    relation = "adopted on" if kind in ("resolution", "decision") else "of"
    return f"{kind.capitalize()} {relation} {day(document.date)}"


def labels(document: Document) -> dict[str, str]:
    """How each paragraph is cited, by its id: `4`, `4 (a) (ii)`; `B 4` in part B of an omnibus resolution.

    Empty for a paragraph that has no number in print.
    """
    found: dict[str, str] = {}
    letter = resolution = ""
    for paragraph in document.paragraphs:
        if paragraph.part == "heading" and PART_LETTER.fullmatch(paragraph.text):
            letter = paragraph.text
        elif paragraph.part == "formula":
            resolution = letter
        above = label_above(paragraph.id)
        own = (paragraph.number or "").rstrip(".")
        found[paragraph.id] = f"{found.get(above, resolution if above else '')} {own}".strip()
    return found


def holdings(document: Document) -> str:
    """What was found, counted: `20 preambular and 10 operative paragraphs, 4 footnotes, ...`."""
    top = [paragraph.part for paragraph in document.paragraphs if paragraph.level == 0]
    preambular, operative = top.count("preamble"), top.count("operative")
    citations = sum(len(paragraph.citations) for paragraph in document.paragraphs)
    citations += sum(len(note.citations) for note in document.footnotes)
    counts = [
        f"{preambular or 'no'} preambular and {counted(operative, 'operative paragraph')}"
        if preambular or operative
        else counted(len(top), "paragraph"),
        counted(len(document.footnotes), "footnote"),
        counted(citations, "citation"),
        counted(len(document.mandates), "mandate"),
    ]
    return ", ".join(counts)
