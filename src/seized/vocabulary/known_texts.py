"""What is known of adopted texts that need not have been read: when, under which title, and from which draft.

The tables hold the resolutions of the General Assembly from its seventy-fourth session on, and of the sixteen before
it the symbols and dates of those that were put to a recorded vote.  They are facts from outside the texts in hand: to
be shown as known, never as read.  They are complete for no session, so a text that is not in them may well exist.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache

import msgspec

from seized.vocabulary.symbols import canonical, expand
from seized.vocabulary.tables import rows, several, told
from seized.vocabulary.titles import head, same_words, title_key


class KnownText(msgspec.Struct, frozen=True):
    """One adopted text.  A document that holds several resolutions is one text: its symbol is "A/RES/75/254 A-C".

    `date` is the day of adoption, ISO.  `drafts` are the symbols of the draft and its addenda, or of the report of a
    committee, in the order in which the text names them; amendments are not among them.  `items` are agenda items of
    the session ("125 (b)"), `item_names` their names, one for each, None where the tables lack it.
    """

    symbol: str
    date: str
    title: str | None
    drafts: tuple[str, ...]
    items: tuple[str, ...]
    item_names: tuple[str | None, ...]


def known(symbol: str) -> KnownText | None:
    """The text that bears or holds what `symbol` names; None where it is not known, or is not one text.

    Each resolution of a document finds it: "A/RES/75/254 B", as well as "A/RES/75/254 A-C".
    """
    texts = {_by_symbol().get(one) for one in expand(symbol)}
    return texts.pop() if len(texts) == 1 else None


def known_by_draft(symbol: str) -> tuple[KnownText, ...]:
    """The texts that came from the draft, addendum or report `symbol`, in the order of their symbols."""
    return _by_draft().get(canonical(symbol), ())


def known_titled(key: str) -> tuple[KnownText, ...]:
    """The texts whose title has this key (`titles.title_key`), the theme after a colon apart; the oldest first."""
    return _by_title().get(head(key), ())


def item_name(session: int, item: str) -> str | None:
    """The name of an agenda item ("125 (b)") of a session of the General Assembly; None where the tables lack it."""
    return _item_names().get((str(session), item))


def item_named(session: int, name: str) -> str | None:
    """The number of the agenda item of a session with this name ("125 (s)"); None where the table lacks it."""
    return _by_item_name().get((str(session), same_words(name)))


@cache
def _by_item_name() -> dict[tuple[str, str], str]:
    return {(session, same_words(name)): item for session, item, name in rows("known_items.tsv")}


@cache
def _texts() -> tuple[KnownText, ...]:
    return tuple(_text(row, _item_names()) for row in rows("known_texts.tsv"))


@cache
def _item_names() -> dict[tuple[str, str], str]:
    return {(session, item): name for session, item, name in rows("known_items.tsv")}


def _text(row: tuple[str, ...], names: Mapping[tuple[str, str], str]) -> KnownText:
    symbol, date, title, drafts, items = row
    session, numbers = symbol.split("/")[2], several(items)
    return KnownText(
        symbol=symbol,
        date=date,
        title=told(title),
        drafts=several(drafts),
        items=numbers,
        item_names=tuple(names.get((session, number)) for number in numbers),
    )


@cache
def _by_symbol() -> dict[str, KnownText]:
    found = {text.symbol: text for text in _texts()}
    for lettered in [symbol for symbol in found if " " in symbol]:
        found |= dict.fromkeys(expand(lettered), found[lettered])
        number, _, letter = lettered.partition(" ")
        if letter == "B" and number in found:  # printed without a letter, and called A since there is a B
            found.setdefault(f"{number} A", found[number])
    return found


@cache
def _by_draft() -> dict[str, tuple[KnownText, ...]]:
    return _index(lambda text: text.drafts)


@cache
def _by_title() -> dict[str, tuple[KnownText, ...]]:
    return _index(lambda text: (head(title_key(text.title)),) if text.title else ())


def _index(keys: Callable[[KnownText], Iterable[str]]) -> dict[str, tuple[KnownText, ...]]:
    found = defaultdict[str, list[KnownText]](list)
    for text in _texts():
        for key in keys(text):
            found[key].append(text)
    return {key: tuple(texts) for key, texts in found.items()}
