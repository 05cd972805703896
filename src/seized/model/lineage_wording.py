"""The lineage of a text in the words that a person reads."""

import re
from collections.abc import Iterable

import msgspec

from seized.model.lineage import Cycle, Reference, Series, Standing, Text, Version
from seized.model.wording import day, listed, ordinal

KINDS = {"report": "report", "agenda": "agenda item"}

STANDINGS: dict[Standing, str] = {"read": "read", "known": "known, not read", "cited": "only cited"}

PARTS = {"pp": "preambular paragraph", "op": "paragraph", "annex": "annex", "h": "heading"}
_LABEL = re.compile(r"(annex|[a-z]+)(\d*)((?:\..+)?)")


class Asked(msgspec.Struct, frozen=True):
    """What one text asks for at one session: the kinds, the next resolution, or why there is none."""

    session: int | None
    kinds: tuple[str, ...]
    answer: str | None
    because: str | None

    @property
    def what(self) -> str:
        """`report`, `report and agenda item`."""
        return listed([KINDS[kind] for kind in self.kinds])


def asked(series: Series) -> dict[str, tuple[Asked, ...]]:
    """By symbol, what each text of the series asks for at a session that it names; sessions of other organs apart."""
    kinds: dict[tuple[str, int], list[str]] = {}
    came: dict[tuple[str, int], tuple[str | None, str | None]] = {}
    for tied in series.requests:
        if tied.session is not None and tied.session.organ in (None, series.organ):
            key = (tied.by, tied.session.number)
            kinds.setdefault(key, []).append(tied.request.kind)
            came[key] = (tied.answer, tied.because)
    found: dict[str, list[Asked]] = {}
    for (by, session), named in sorted(kinds.items(), key=lambda item: item[0][1]):
        ordered = tuple(kind for kind in KINDS if kind in named)
        found.setdefault(by, []).append(Asked(session, ordered, *came[by, session]))
    return {by: tuple(askings) for by, askings in found.items()}


def stood(text: Text) -> str:
    """When a text was adopted: `18 December 2009, 64th session`, `2009`, `of unknown date`."""
    known = [day(text.date)] if text.date else []
    known += [f"{ordinal(text.session)} session"] if text.session is not None else []
    return ", ".join(known) or "of unknown date"


def cycle_words(cycle: Cycle | None) -> str:
    """The cycle as inferred: `annual once, then biennial`."""
    return cycle.story if cycle else "not known"


def stated_words(series: Series) -> str:
    """What the texts themselves say of how often: `annual (A/RES/77/1, paragraph 4)`; each recurrence once."""
    newest = {one.recurrence: one for one in series.stated}
    return "; ".join(f"{one.recurrence} ({one.symbol}, paragraph {one.paragraph})" for one in newest.values())


def paragraph_words(label: str) -> str:
    """An id as people say it: `pp4` is `preambular paragraph 4`, `op4.a.ii` is `paragraph 4 (a) (ii)`."""
    return ", ".join(_part(part) for part in _parts(label))


def _parts(label: str) -> list[str]:
    """`annex1.op2.a` is `annex1` and `op2.a`."""
    return re.split(r"\.(?=(?:pp|op|h)\d)", label)


def _part(part: str) -> str:
    found = _LABEL.fullmatch(part)
    if found is None or found[1] not in PARTS:
        return part
    below = "".join(f" ({letter})" for letter in found[3].split(".")[1:])
    return f"{PARTS[found[1]]} {found[2]}".rstrip() + below


def version_words(version: Version) -> str:
    """How a version is known, and whether it is at hand."""
    return version.because if version.text.standing == "read" else f"{version.because}; not in the register"


def reference_words(references: Iterable[Reference]) -> str:
    """`A/RES/70/1 (pp4), A/77/123 (op2, op3)`."""
    return ", ".join(
        f"{one.symbol} ({', '.join(one.paragraphs)})" if one.paragraphs else one.symbol for one in references
    )


def told(series: Series) -> str:
    """The whole series in sentences, for those who cannot see its picture."""
    askings = asked(series)
    sentences = [f"{opening.text.name} ({stood(opening.text)}) opened the series." for opening in series.openings]
    for member in series.members:
        sentence = f"{member.text.name}, {stood(member.text)}, {STANDINGS[member.text.standing]}"
        for asking in askings.get(member.text.name, ()):
            came = f"followed by {asking.answer}" if asking.answer else "no text of that session is known"
            sentence += f"; asked for a {asking.what} at the {ordinal(asking.session or 0)} session, {came}"
        sentences.append(f"{sentence}.")
    sentences += [f"Draft {draft.symbol}{f' of {draft.became}' if draft.became else ''}." for draft in series.drafts]
    return " ".join([*sentences, f"Cycle: {cycle_words(series.cycle)}."])
