"""What recitals tell of a series: which resolutions stand in one list, and which of a list go on in step."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from seized.model.lineage import Recall, Text
from seized.vocabulary.ordinals import roman
from seized.vocabulary.organs import organ_of_symbol
from seized.vocabulary.symbols import parse
from seized.vocabulary.titles import names, said_subject

LEAST_LISTED = 2
"""Members with the title that a list must name before its others are taken for members too."""

LONGEST_STEP = 2
"""Sessions between two texts of a list: with longer steps, whatever stands in the list would fall in with them."""


def recalls_without_title(one: Text, other: Text) -> bool:
    """Whether `one` recalls `other`, and does not name it by a title of its own, as another matter."""
    return any(recall.symbol == other.symbol and not names(recall.words, other.title or "") for recall in one.recalls)


def lists(text: Text) -> Iterator[list[Recall]]:
    """The resolutions that stand in one list each, of which nothing is said that names them."""
    listed: list[Recall] = []
    for recall in (*text.recalls, None):
        if listed and (recall is None or (recall.paragraph, recall.words) != (listed[-1].paragraph, listed[-1].words)):
            if len(listed) > LEAST_LISTED and said_subject(listed[-1].words) is None:
                yield listed
            listed = []
        if recall is not None:
            listed.append(recall)


def of_organ(recall: Recall, organ: str | None) -> bool:
    """Whether a recalled text is a resolution of the organ."""
    parts, issuer = parse(recall.symbol), organ_of_symbol(recall.symbol)
    return parts is not None and parts.kind == "resolution" and issuer is not None and issuer.name == organ


def session_of(symbol: str) -> int | None:
    """The regular session in a symbol: 29 in "A/RES/3263 (XXIX)"; None for a special one."""
    parts = parse(symbol)
    if parts is None or parts.session is None:
        return None
    return int(parts.session) if parts.session.isdigit() else roman(parts.session)


def in_step(listed: Sequence[Recall], members: Collection[str]) -> Iterator[Recall]:
    """The texts of a list that go before its members, from these back, as long as they keep the members' step.

    The step is the longest between two members of the list, two sessions at most; it is broken by a longer one, and
    by two texts of one session.  Nothing where the list has fewer than two members.
    """
    placed = {recall.symbol: number for recall in listed if (number := session_of(recall.symbol)) is not None}
    known = sorted(placed[symbol] for symbol in placed if symbol in members)
    if len(known) < LEAST_LISTED:
        return
    step = min(max(later - earlier for earlier, later in pairwise(known)), LONGEST_STEP)
    last, numbers = known[0], list(placed.values())
    for recall in reversed(listed):
        number = placed.get(recall.symbol, last)
        if number >= last:
            continue
        if last - number > step or numbers.count(number) > 1:
            return
        last = number
        yield recall
