"""Ties what the texts of a series ask for to the session that it was asked for, and to the text that came then."""

from collections.abc import Iterable, Iterator, Sequence

from seized.model.lineage import Answered, DueSession, Request, Stated, Text

LONGEST_WAIT = 10
"""Sessions ahead that a text asks for; a number beyond that counts the sessions of another organ."""


def answered(members: Sequence[Text]) -> tuple[Answered, ...]:
    """The requests of the members in their order, each once for every session that it asks for."""
    return tuple(
        answer for member in members for request in member.requests for answer in _answers(member, request, members)
    )


def stated(members: Iterable[Text]) -> tuple[Stated, ...]:
    """What the requests themselves say of how often."""
    return tuple(
        Stated(request.recurrence, member.name, request.paragraph)
        for member in members
        for request in member.requests
        if request.recurrence
    )


def _answers(member: Text, request: Request, members: Sequence[Text]) -> Iterator[Answered]:
    if not request.sessions:
        yield Answered(by=member.name, request=request, because="it names no session")
    for named in request.sessions:
        session = DueSession(named.number, member.organ) if _own(member, named) else named
        answer, because = _answer(member, session, members)
        yield Answered(by=member.name, request=request, session=session, answer=answer, because=because)


def _answer(member: Text, session: DueSession, members: Sequence[Text]) -> tuple[str | None, str | None]:
    """The next resolution, or why there is none."""
    if session.organ is None or session.organ != member.organ:
        return None, f"session {session.number} is that of {session.organ or 'another organ'}"
    if session.number == member.session:
        return None, f"session {session.number} is the one that it was adopted at"
    came = next((one for one in members if one.session == session.number), None)
    return (came.name, None) if came else (None, f"no text of the series at session {session.number} is known")


def _own(member: Text, session: DueSession) -> bool:
    """Whether a session is one of the organ that asks; by its number where the text leaves open whose it is."""
    if session.organ is not None:
        return session.organ == member.organ
    return member.session is not None and member.session <= session.number <= member.session + LONGEST_WAIT
