"""How the Organization says things in its own reports."""

from seized.model.register import Entry, Holding

UNITS = (
    *("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth"),
    "nineteenth",
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
HUNDREDS = {1: "one hundred", 2: "two hundred"}


def ordinal_words(number: int) -> str:
    """79 is `seventy-ninth`, 80 `eightieth`, 101 `one hundred and first`; for numbers from 1 to 299."""
    hundreds, rest = divmod(number, 100)
    before = HUNDREDS.get(hundreds, "")
    if not rest:
        return f"{before}th"
    return f"{before} and {_below_hundred(rest)}" if before else _below_hundred(rest)


def _below_hundred(number: int) -> str:
    if number < len(UNITS):
        return UNITS[number]
    tens, unit = divmod(number, 10)
    word = TENS[tens - 2]
    return f"{word}-{UNITS[unit]}" if unit else f"{word[:-1]}ieth"


def resolution(holding: Holding, part: str = "") -> str:
    """`General Assembly resolution 77/338`, with the part of an omnibus resolution: `resolution 77/100 B`."""
    number = (holding.symbol or "").partition("RES/")[2]
    if not number or holding.organ is None:
        return holding.symbol or holding.title or holding.key
    return f"{holding.organ} resolution {number}{f' {part}' if part else ''}"


def short_organ(organ: str) -> str:
    """The word that stands for an organ once it has been named: `the Assembly`, `the Council`."""
    return f"the {organ.rpartition(' ')[2]}"


def past(verb: str) -> str:
    """What was done, of a verb in the third person: `requested`, `decided`, `called upon`."""
    first, space, rest = verb.partition(" ")
    stem = first.removesuffix("s")
    return f"{stem}d{space}{rest}" if stem.endswith("e") else f"{stem}ed{space}{rest}"


def paragraph(entry: Entry) -> tuple[str, str]:
    """How the paragraph of a mandate is named, and the part of the resolution that it stands in: `paragraph 4 (a)`."""
    part, _, number = entry.cited.partition(" ") if entry.cited[:1].isalpha() else ("", "", entry.cited)
    return (f"paragraph {number}" if number else "a paragraph without a number"), part


def authority(entry: Entry, reporter: str | None) -> str:
    """The sentence that opens a report: on what authority it is made."""
    place, part = paragraph(entry)
    basis = f"{place} of {resolution(entry.document, part)}"
    subject = short_organ(entry.document.organ) if entry.document.organ else "the text"
    asked = f"{past(entry.mandate.verb)} {_the(reporter)}" if reporter else past(entry.mandate.verb)
    return f"The present report is submitted pursuant to {basis}, in which {subject} {asked} {_action(entry)}."


def _the(reporter: str) -> str:
    return reporter if reporter.casefold().startswith("the ") else f"the {reporter}"


def _action(entry: Entry) -> str:
    """What is asked, with the "to" that leads to it in the paragraph; other words than an infinitive are quoted."""
    action = " ".join(entry.mandate.action.split()).rstrip(";.,: ")
    before = " ".join(entry.paragraph_text.split()).partition(action)[0]
    return f"to {action}" if before.casefold().endswith("to ") else f"“{action}”"
