"""The lineage of a text in the words that a person reads."""

import re
from collections.abc import Iterable

import msgspec

from seized.model.lineage import Cycle, Series, Standing, Text, Trace
from seized.model.network import Network
from seized.model.wording import counted, day, listed, ordinal

KINDS = {"report": "a report", "agenda": "an agenda item"}

STANDINGS: dict[Standing, str] = {"read": "read", "known": "known, not read", "cited": "only cited"}

PARTS = {"pp": "preambular para", "op": "para"}
_LABEL = re.compile(r"([a-z]+)(\d+)((?:\.\w+)*)")


class Asked(msgspec.Struct, frozen=True):
    """What one text asks for at one session: the kinds, the next resolution, or why there is none.

    `later` says that the session comes after the one that adopted the text, so that another text may answer.
    """

    session: int
    later: bool
    kinds: tuple[str, ...]
    answer: str | None
    because: str | None

    @property
    def what(self) -> str:
        """`a report`, `a report and an agenda item`."""
        return listed([KINDS[kind] for kind in self.kinds])


def asked(series: Series) -> dict[str, tuple[Asked, ...]]:
    """By symbol, what each text of the series asks for at a session that it names; sessions of other organs apart."""
    adopted = {member.text.name: member.text.session for member in series.members}
    kinds: dict[tuple[str, int], list[str]] = {}
    came: dict[tuple[str, int], tuple[str | None, str | None]] = {}
    for tied in series.requests:
        if tied.session is not None and tied.session.organ == series.organ:
            key = (tied.by, tied.session.number)
            kinds.setdefault(key, []).append(tied.request.kind)
            came[key] = (tied.answer, tied.because)
    found: dict[str, list[Asked]] = {}
    for (by, session), named in sorted(kinds.items(), key=lambda item: item[0][1]):
        ordered = tuple(kind for kind in KINDS if kind in named)
        found.setdefault(by, []).append(Asked(session, session != adopted.get(by), ordered, *came[by, session]))
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


def heading(trace: Trace) -> str:
    """The title of the series, or of the text; what a text without a title is said to be on; empty without either."""
    title = trace.series.title or trace.focus.title or ""
    untitled = title and not trace.focus.title and not any(member.text.title for member in trace.series.members)
    return f"Without a title, on: {title}" if untitled else title


def places(labels: Iterable[str]) -> str:
    """Ids of paragraphs as people say them: `pp6`, `pp8` and `op4.a` are `preambular paras. 6 and 8, para. 4 (a)`."""
    found: dict[str, list[str]] = {}
    for label in labels:
        parts = _LABEL.fullmatch(label)
        noun, number = (PARTS[parts[1]], parts[2]) if parts and parts[1] in PARTS else ("", label)
        below = "".join(f" ({letter})" for letter in parts[3].split(".")[1:]) if noun and parts else ""
        found.setdefault(noun, []).append(number + below)
    said = (f"{noun}{'s' * (len(numbers) > 1)}{'.' * bool(noun)} {listed(numbers)}" for noun, numbers in found.items())
    return ", ".join(words.strip() for words in said)


def told(series: Series) -> str:
    """The whole series in sentences, for those who cannot see its picture."""
    askings = asked(series)
    sentences = [f"{opening.text.name} ({stood(opening.text)}) opened the series." for opening in series.openings]
    for member in series.members:
        sentence = f"{member.text.name}, {stood(member.text)}, {STANDINGS[member.text.standing]}"
        for asking in askings.get(member.text.name, ()):
            came = f"followed by {asking.answer}" if asking.answer else asking.because
            sentence += f"; asked for {asking.what} at the {ordinal(asking.session)} session, {came}"
        sentences.append(f"{sentence}.")
    sentences += [f"Draft {draft.symbol}{f' of {draft.became}' if draft.became else ''}." for draft in series.drafts]
    return " ".join([*sentences, f"Cycle: {cycle_words(series.cycle)}."])


def series_words(trace: Trace) -> str:
    """The series in a sentence or two, for the head of its page: `9 texts: annual once, then biennial. ...`."""
    series = trace.series
    if len(series.members) < 2:
        return f"{trace.focus.name}, {stood(trace.focus)}; {STANDINGS[trace.focus.standing]}."
    read = sum(member.text.standing == "read" for member in series.members)
    at_hand = "all read" if read == len(series.members) else f"{read or 'none'} of them read"
    words = f"{len(series.members)} texts, {at_hand}. By their sessions: {cycle_words(series.cycle)}."
    if stated := stated_words(series):
        words += f" In their own words: {stated}."
    for opening in series.openings:
        words += f" {opening.text.name}, {stood(opening.text)}, opened the line."
    return words


def left_out_words(network: Network) -> str:
    """What a drawing leaves out: `Drawn are 40 of the 101 texts that it cites: …`; empty where it is nothing."""
    sides = (
        (network.cites, network.cites_more, "texts that it cites"),
        (network.cited_by, network.cited_by_more, "texts that cite it"),
    )
    cut = [(ties, more, noun) for ties, more, noun in sides if more or not all(node.drawn for node, _ in ties)]
    said = [f"{sum(node.drawn for node, _ in ties)} of the {len(ties) + more:,} {noun}" for ties, more, noun in cut]
    words = [f"Drawn are {listed(said)}: those that were read before others, the newest first."] if said else []
    untold = [f"{len(ties)} of the {noun}" for ties, more, noun in cut if more]
    words += [f"The tables below have {listed(untold) or 'all of them'}."] if said else []
    if network.beyond:
        words.append(
            f"{counted(network.beyond, 'text')} further away {'is' if network.beyond == 1 else 'are'} left out."
        )
    return " ".join(words)
