"""What came of a mandate, reports apart: the item taken up, the next text of the series, a thing said to be done."""

from collections.abc import Iterator

from seized.derive.evidence.asked import Asked
from seized.derive.evidence.reasons import at_session, citing, paragraphs, series
from seized.derive.evidence.subjects import share, subject
from seized.model.evidence import Basis, Candidate, Reason, Recital, Witness
from seized.model.wording import listed
from seized.vocabulary.titles import same_words

UNDER_THE_ITEM = 0.50
TITLE_OF_THE_ITEM = 0.40
NO_REPORT = -0.05
UNDER_THE_RESOLUTION = 0.25
NAMES_THE_ONE_ASKED = 0.15
IN_THE_WORDS = 0.40

FEWEST_WORDS = 3
LEAST_SHARE = 0.35
"""How much of a request a statement has to repeat that does not name its paragraph."""


def considered(asked: Asked, one: Witness) -> Iterator[Candidate]:
    """A text adopted at the session for which an item was put on the agenda, under that item or of its title."""
    reasons = at_session(asked, one)
    if not reasons:
        return
    tied = [*series(asked, one), *citing(asked, one)]
    if not asked.items.isdisjoint(map(same_words, one.items)):
        tied.insert(0, Reason(UNDER_THE_ITEM, f"{one.key} was adopted under the item of that name"))
    elif one.title and same_words(one.title) in asked.items:
        tied.insert(0, Reason(TITLE_OF_THE_ITEM, f"{one.key} has the title of the item"))
    yield Candidate(
        mandate=asked.id, kind="item considered", evidence=one.key, witness=one.key, reasons=(*reasons, *tied)
    )


def succeeded(asked: Asked, one: Witness) -> Iterator[Candidate]:
    """The text of the same series at the session for which a report was asked, which names no such report."""
    reasons = at_session(asked, one)
    if reasons and asked.same_series(one):
        silent = Reason(NO_REPORT, f"{one.key} names no report by the one who was asked")
        reasons += [*series(asked, one), *citing(asked, one), silent]
        yield Candidate(
            mandate=asked.id, kind="successor text", evidence=one.key, witness=one.key, reasons=tuple(reasons)
        )


def told(asked: Asked, one: Witness) -> Iterator[Candidate]:
    """What the document says was done, or was not done, under the mandate's resolution.

    Of reports only that they were not submitted is taken from such words: of those submitted, `answers` speaks.
    """
    for recital in one.recitals:
        for basis in recital.bases:
            if basis.resolution != asked.symbol or (asked.mandate.kind == "report" and not recital.undone):
                continue
            if reasons := _reasons(asked, one, recital, basis):
                yield Candidate(
                    mandate=asked.id,
                    kind="said not to be done" if recital.undone else "said to be done",
                    evidence=one.key,
                    witness=one.key,
                    reasons=tuple(reasons),
                )


def _reasons(asked: Asked, one: Witness, recital: Recital, basis: Basis) -> list[Reason]:
    """Empty where the statement neither names the paragraph of the mandate nor repeats its words."""
    telling = asked.own or asked.words
    said = subject(recital.text)
    common = sorted(word for word in telling & said if not word.isdigit())
    repeats = len(common) >= FEWEST_WORDS and share(telling, said) >= LEAST_SHARE
    named = paragraphs(asked, basis.paragraphs, recital.place)
    if not (named or repeats):
        return []
    verb = "was not done" if recital.undone else "was done"
    where = f"{one.key}, {recital.place.cited_as}, says what {verb} under {asked.symbol}"
    reasons = [Reason(UNDER_THE_RESOLUTION, where, recital.place), *named]
    text = recital.text.casefold()
    if who := next((name for name in sorted(asked.names) if name in text), None):
        reasons.append(Reason(NAMES_THE_ONE_ASKED, f"it names who was asked: {who}", recital.place))
    if common:
        points = round(IN_THE_WORDS * share(telling, said), 2)
        reasons.append(Reason(points, f"it has words of the request: {listed(common)}", recital.place))
    return reasons
