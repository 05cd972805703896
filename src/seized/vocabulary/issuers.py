"""The bodies whose resolutions and decisions are cited by number, and the symbols their documents bear."""

from functools import cache

from seized.vocabulary.calendar import session_on, special_window
from seized.vocabulary.numbering import Number
from seized.vocabulary.ordinals import session_label
from seized.vocabulary.tables import rows

_LAST_ROMAN = {"": 30, "S": 7, "ES": 5}
"""The last regular, special and emergency special session whose resolutions bear Roman numerals."""

_FIRST_COUNCIL_YEAR, _COUNCIL_SESSIONS = 2006, 3
"""The Human Rights Council first met in 2006, and has held three regular sessions in every year since."""


@cache
def _templates() -> dict[tuple[str, str, str], str]:
    return {(body, kind, shape): symbol for body, kind, shape, symbol in rows("issuers.tsv")}


@cache
def _named() -> dict[str, tuple[str, ...]]:
    names = dict[str, tuple[str, ...]]()
    for name, body in rows("issuer_names.tsv"):
        names[name] = (*names.get(name, ()), body)
    return names


@cache
def issuers() -> tuple[str, ...]:
    """The bodies in the table."""
    return tuple(dict.fromkeys(body for body, _, _ in _templates()))


@cache
def names() -> tuple[str, ...]:
    """All names of the bodies in the table, the longer first."""
    return tuple(sorted(_named(), key=len, reverse=True))


def bodies(name: str) -> tuple[str, ...]:
    """The bodies that a name may stand for: one for "Security Council", several for "Council", else none."""
    return _named().get(name, ())


@cache
def body_nouns() -> tuple[str, ...]:
    """Nouns that head the names of bodies: "Assembly", "Commission"."""
    return tuple(row[0] for row in rows("body_nouns.tsv"))


def numbers_so(body: str, kind: str, number: Number, date: str | None) -> bool:
    """Whether a `kind` of `body` can bear `number`, and can have been adopted on `date` (ISO, or None if not known)."""
    if (body, kind, number.shape) not in _templates():
        return False
    if body == "General Assembly":
        return _assembly_numbers_so(number, date)
    return body != "Human Rights Council" or not date or _council_sat(number.session, int(date[:4]))


def _council_sat(session: str, year: int) -> bool:
    if not session.isdigit():
        return year >= _FIRST_COUNCIL_YEAR
    return year == _FIRST_COUNCIL_YEAR + (int(session) - 1) // _COUNCIL_SESSIONS


def _assembly_numbers_so(number: Number, date: str | None) -> bool:
    """Roman numerals stand up to the thirtieth session and the seventh special one, slashes since then."""
    label = session_label(number.session) if number.shape == "roman" else number.session
    if label is None:
        return False
    kind, _, count = label.rpartition("-")
    last_roman = _LAST_ROMAN[kind]
    if (int(count) <= last_roman) != (number.shape == "roman"):
        return False
    if not date or len(date) < 10:
        return True
    if kind:
        first, last = special_window(label) or ("", None)
        return first <= date <= (last or date)
    held = session_on(date)  # some sessions went on, or were resumed, after the day that the next one opened
    return held is None or abs(held - int(count)) <= 1


def symbols(body: str, kind: str, number: Number) -> tuple[str, ...]:
    """The symbols of what `body` numbered so, one for each letter; empty where it is printed in no document of its own.

    Lettered parts of a number in Roman style share one document and one symbol.
    """
    template = _templates().get((body, kind, number.shape), "-")
    if template == "-":
        return ()
    symbol = template.format(session=number.session, number=number.number)
    lettered = number.shape == "session" and number.letters
    return tuple(f"{symbol} {letter}" for letter in number.letters) if lettered else (symbol,)
