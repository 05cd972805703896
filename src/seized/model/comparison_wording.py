"""Comparisons in the words that a person reads."""

import re
from collections.abc import Sequence

from seized.model.comparison import BREAK, Change, Place, Remark, Sponsoring, Tally, Version
from seized.model.wording import counted, day, listed

_SERIES = {"pp": "preambular para", "op": "para", "note": "footnote"}
_PARTS = {"formula": "enacting words", "text": "paragraph"}
_LABEL = re.compile(r"(?:annex(?P<annex>\d+)\.)?(?P<series>[a-z]+)(?P<number>\d*)(?P<below>(?:\.\w+)*)")


def name(version: Version) -> str:
    """The symbol of a version, or the file that it was read from, or words for the lack of both."""
    return version.symbol or version.path.rpartition("/")[2] or "text without a symbol"


def dated(version: Version) -> str:
    """What a version is, and its date: `resolution, 25 March 2021`; `document` where nothing tells."""
    kind = "document" if version.kind == "other" else version.kind
    return f"{kind}, {day(version.date)}" if version.date else kind


def place_name(places: Sequence[Place]) -> str:
    """Where one or several paragraphs stand: `preambular paras. 6 and 7`, `para. 4 (a)`, `title`, `footnote 3`."""
    named = [_named(place) for place in places]
    if len({noun for noun, _ in named}) == 1 and named[0][1]:
        noun = named[0][0]
        stop = "." * noun.endswith("para")
        return f"{noun}{'s' * (len(named) > 1)}{stop} {listed([number for _, number in named])}"
    return listed([f"{noun}{'.' * noun.endswith('para')} {number}".strip() for noun, number in named])


def _named(place: Place) -> tuple[str, str]:
    """What a paragraph is, and its number among those, empty where it has none."""
    found = _LABEL.fullmatch(place.id)
    if found is None or found["series"] not in _SERIES or found["annex"]:
        printed = (place.number or "").rstrip(".")
        return _PARTS.get(place.part, place.part), printed
    below = "".join(f" ({letter})" for letter in found["below"].split(".")[1:])
    number = place.number if place.part == "footnote" else None
    return _SERIES[found["series"]], (number or found["number"]) + below


def heading(change: Change) -> str:
    """What became of a paragraph: `para. 4, now 5: edited`, `para. 7: moved from para. 12 and edited`."""
    was, now = place_name(change.before), place_name(change.after)
    if change.kind in ("new", "deleted"):
        return f"{was or now}: {change.kind}"
    if change.kind == "split":
        return f"{was}: split into {now}{', moved' if change.moved else ''}"
    if change.kind == "merged":
        return f"{was}: merged into {now}{', moved' if change.moved else ''}"
    if change.moved:
        return f"{now}: moved from {was}{' and edited' if change.kind == 'edited' else ''}"
    return f"{was}{_renumbered(change)}: {change.kind}"


def _renumbered(change: Change) -> str:
    """`, now 9`; `, now para. 3` of what was no operative paragraph before."""
    was, now = _named(change.before[0]), _named(change.after[0])
    if was == now:
        return ""
    return f", now {now[1] if was[0] == now[0] else place_name(change.after)}"


def tally_words(tally: Tally) -> str:
    """`19 paragraphs unchanged, 9 edited, 1 new, 1 deleted; 92 % of the words stayed`."""
    counts = {
        "edited": tally.edited,
        "moved": tally.moved,
        "split": tally.split,
        "merged": tally.merged,
        "new": tally.new,
        "deleted": tally.deleted,
    }
    told = [f"{number} {kind}" for kind, number in counts.items() if number]
    return ", ".join([f"{counted(tally.unchanged, 'paragraph')} unchanged", *told]) + f"; {kept(tally)}"


def kept(tally: Tally) -> str:
    """`92 % of the words stayed`; 100 only where all of them did."""
    share = 100 if tally.kept == 1 else min(99, round(100 * tally.kept))
    return f"{share} % of the words stayed"


def sponsor_words(sponsors: Sponsoring | None) -> tuple[str, ...]:
    """Who came and who went: `now also sponsored by Kenya and Malta`, `no longer sponsored by Peru`."""
    if sponsors is None:
        return ()
    told = ("now also sponsored by", sponsors.added), ("no longer sponsored by", sponsors.gone)
    return tuple(f"{words} {listed(names)}" for words, names in told if names)


def remark_words(remark: Remark) -> str:
    """`urges → encourages: weaker`, `now also requests`, `due: 77th session → 79th session`, `no longer cites …`."""
    was, now = remark.before, remark.after
    if remark.kind == "strength":
        if was and now:
            return f"{was} → {now}{f': {remark.direction}' if remark.direction else ''}"
        return f"now also {now}" if now else f"no longer {was}"
    if remark.kind == "condition":
        return f"“{now}” put in: weaker" if now else f"“{was}” taken out: stronger"
    both, come, gone = {
        "addressee": ("asked", "now also asked", "no longer asked"),
        "deadline": ("due", "now due", "no longer due"),
        "recurrence": ("how often", "now recurring", "no longer recurring"),
        "citation": ("cites", "now also cites", "no longer cites"),
    }[remark.kind]
    if was and now:
        return f"{both}: {was} → {now}"
    return f"{come}: {now}" if now else f"{gone}: {was}"


def unchanged_words(changes: Sequence[Change]) -> str:
    """A row of unchanged paragraphs: `paras. 6 to 9 (5 to 8 before): unchanged`."""
    (was, were), (now, are) = (
        _range(first, last)
        for first, last in (
            (changes[0].before[0], changes[-1].before[0]),
            (changes[0].after[0], changes[-1].after[0]),
        )
    )
    before = were if was == now else f"{was} {were}".strip()
    renumbered = f" ({before} before)" if (was, were) != (now, are) else ""
    return f"{now} {are}".strip() + f"{renumbered}: unchanged"


def _range(first: Place, last: Place) -> tuple[str, str]:
    """The noun and the numbers of a row: `preambular paras.` and `5 to 10`; all in one where the nouns differ."""
    one, other = _named(first), _named(last)
    if one[0] != other[0] or not one[1]:
        return f"{place_name([first])} to {place_name([last])}" if first != last else one[0], ""
    many = first != last
    noun = f"{one[0]}{'s' * many}{'.' * one[0].endswith('para')}"
    return noun, f"{one[1]} to {other[1]}" if many else one[1]


def shown(text: str) -> str:
    """A stretch of text on one line; the end of a paragraph is a pilcrow."""
    return text.replace(BREAK, " ¶ ")
