"""Names the paragraphs of a compilation as they are called in talks: `PP3`, `OP4 (a)`, `OP4 bis`, `OP4 bis ALT`."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, count

from seized.model.comparison import Place

ORDINALS = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies")

_ID = re.compile(r"(?:(?P<scope>\w+)\.)??(?P<series>pp|op|note|p)(?P<number>\d+(?:-\d+)?)(?P<below>(?:\.[\w-]+)*)")
_SERIES = {"pp": "PP", "op": "OP", "note": "Note ", "p": "para. "}
_SCOPE = re.compile(r"(annex|s)(\d+)")
_SCOPES = {"annex": "annex", "s": "sect."}
_UNNUMBERED = re.compile(r"p(\d+)")


def label(place: Place) -> str:
    """What a paragraph is called; empty for the title, headings and what else has no number."""
    found = _ID.fullmatch(place.id)
    if found is None:
        return ""
    return f"{_series(place)}{found['number']}{''.join(map(_below, found['below'].split('.')[1:]))}"


def _below(part: str) -> str:
    """` (a)`; ` para. 2` of one that has no letter."""
    unnumbered = _UNNUMBERED.fullmatch(part)
    return f" para. {unnumbered[1]}" if unnumbered else f" ({part})"


def _series(place: Place) -> str:
    """What stands before the numbers of its kind: `PP`, `annex 1 OP`, `sect. 2 OP`; empty where there are none."""
    found = _ID.fullmatch(place.id)
    if found is None:
        return ""
    name, scope = _SERIES[found["series"]], found["scope"]
    if not scope:
        return name
    numbered = _SCOPE.fullmatch(scope)
    return f"{_SCOPES[numbered[1]]} {numbered[2]} {name}" if numbered else f"{scope} {name}"


class Labels:
    """Names new paragraphs; told of all paragraphs in the order of the compilation.  No two get the same name."""

    def __init__(self, base: Sequence[Place]) -> None:
        self._base = base
        self._taken = {label(place) for place in base}
        self._base_last: dict[str, dict[int, str]] = defaultdict(dict)
        self._last: dict[str, dict[int, str]] = defaultdict(dict)

    def passed(self, place: Place) -> str:
        """The name of a paragraph of the base, now that it is its turn."""
        name = label(place)
        self._stand(place, name)
        self._base_last[_series(place)][place.level] = name
        return name

    def named(self, new: Place, behind: int) -> str:
        """The name of a new paragraph behind paragraph `behind` of the base; empty for headings and the like."""
        if not label(new):
            return ""
        name = self._free(self._numbered(new, behind))
        self._stand(new, name)
        return name

    def rival(self, new: Place) -> str:
        """The name of another wording of the new paragraph that was named last at this level."""
        if not label(new):
            return ""
        wording = self._last[_series(new)][new.level].partition(" ALT")[0]
        name = self._free(chain([f"{wording} ALT"], (f"{wording} ALT {number}" for number in count(2))))
        self._stand(new, name)
        return name

    def _numbered(self, new: Place, behind: int) -> Iterable[str]:
        """The names to choose from: after the one before it, in the row of its parent, or before the first one."""
        series = _series(new)
        sibling = self._base_last[series].get(new.level)
        if sibling:
            return _after(sibling)
        parents = [name for level, name in sorted(self._last[series].items()) if level < new.level]
        if parents and new.number:
            return chain([f"{parents[-1]} {new.number}"], _after(f"{parents[-1]} {new.number}"))
        following = (label(place) for place in self._base[behind + 1 :] if _series(place) == series)
        first = next(following, None)
        name = f"{first} ante" if first else label(new)
        return chain([name], _after(name))

    def _stand(self, place: Place, name: str) -> None:
        """Let a name stand at its level; what stood below the one before it is over."""
        for names in (self._last[_series(place)], self._base_last[_series(place)]):
            for level in [level for level in names if level > place.level]:
                del names[level]
        self._last[_series(place)][place.level] = name

    def _free(self, names: Iterable[str]) -> str:
        name = next(name for name in names if name not in self._taken)
        self._taken.add(name)
        return name


def _after(name: str) -> Iterable[str]:
    """`OP4 bis`, `OP4 ter`; behind `decies`, figures."""
    return chain((f"{name} {ordinal}" for ordinal in ORDINALS), (f"{name} ({number})" for number in count(11)))
