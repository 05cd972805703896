"""The reasons for and against a piece of evidence that several rules share, each with its points.

A score is the sum of the points: one reason by itself never makes a likely candidate, and two that are strong do.
"""

from seized.derive.evidence.asked import Asked
from seized.model.evidence import Place, Reason, Witness
from seized.model.wording import listed, ordinal

SERIES = 0.25
CITED = 0.10
AT_SESSION = 0.20
PARAGRAPH = 0.25
OTHER_PARAGRAPH = -0.60


def series(asked: Asked, one: Witness) -> list[Reason]:
    """The document has the title of the mandate's text; empty where it has not."""
    return [Reason(SERIES, f"{one.key} has the title of {asked.symbol}")] if asked.same_series(one) else []


def citing(asked: Asked, one: Witness) -> list[Reason]:
    """The document cites the mandate's text; empty where it does not."""
    return [Reason(CITED, f"{one.key} cites {asked.symbol}")] if asked.symbol in one.cited else []


def at_session(asked: Asked, one: Witness) -> list[Reason]:
    """The document was adopted at a session for which the thing was asked; empty where it was not."""
    if one.itself or one.session is None or (one.organ, one.session) not in asked.sessions:
        return []
    return [Reason(AT_SESSION, f"{one.key} was adopted at the {ordinal(one.session)} session, for which it was asked")]


def paragraphs(asked: Asked, named: tuple[str, ...], place: Place) -> list[Reason]:
    """The text names paragraphs of the resolution, and the mandate's is among them or is not; empty for no names."""
    if not named or not asked.number:
        return []
    words = f"{'paragraphs' if len(named) > 1 else 'paragraph'} {listed(named)}"
    if asked.number.partition(" ")[0] in {one.partition("(")[0].strip() for one in named}:
        return [Reason(PARAGRAPH, f"it names {words}", place)]
    return [Reason(OTHER_PARAGRAPH, f"it names {words}, and this stands in paragraph {asked.number}", place)]
