"""Reports as answers to the request for a report: of whom, for which session, under which resolution, and on what."""

from collections.abc import Iterator

from seized.derive.evidence.asked import Asked
from seized.derive.evidence.reasons import citing, paragraphs, series
from seized.derive.evidence.subjects import narrower, share, subject
from seized.model.evidence import Candidate, NamedReport, Reason, Witness
from seized.model.wording import listed, ordinal
from seized.vocabulary import organs
from seized.vocabulary.characters import plain
from seized.vocabulary.evidence import evidence_words
from seized.vocabulary.symbols import parse

BY_THE_ONE_ASKED = 0.15
OF_THE_SESSION = 0.25
NAMED_AT_THE_SESSION = 0.20
OF_A_LATER_SESSION = 0.15
OF_THE_SESSION_BEFORE = 0.10
OF_ANOTHER_SESSION = -0.25
UNDER_THE_RESOLUTION = 0.35
UNDER_ANOTHER = -0.25
ON_THE_SUBJECT = 0.20
WITHOUT_A_SUBJECT = 0.10
NEAR_THE_SUBJECT = 0.05
ON_NO_PART = -0.10
ON_THE_WHOLE = -0.30
ON_SOMETHING_ELSE = -0.35
IN_PASSING = -0.20
ONE_OF_SEVERAL = -0.10


def answers(asked: Asked, one: Witness) -> Iterator[Candidate]:
    """The reports that the document speaks of, or is, where they are by the one who was asked and tied to the mandate.

    The tie is the resolution that the report is said to be under, the series of the text that speaks of it, or a
    subject that few others share.
    """
    for report in (one.itself,) if one.itself else one.reports:
        if reasons := _reasons(asked, one, report):
            yield Candidate(
                mandate=asked.id,
                kind="report issued" if one.itself else "report noted",
                evidence=report.symbols[0] if report.symbols else one.key,
                witness=one.key,
                reasons=tuple(reasons),
            )


def _reasons(asked: Asked, one: Witness, report: NamedReport) -> list[Reason]:
    """Empty where the report is by another, is older than the mandate, answers to another resolution, or has no tie."""
    under = [basis for basis in report.bases if basis.resolution == asked.symbol]
    in_series = asked.same_series(one)
    if not _is_by(report.author, asked.names) or (report.bases and not under and not in_series):
        return []
    timely = _of_session(asked, one, report)
    if timely is None:
        return []
    about = _on_subject(asked, report, bool(under)) if in_series or under else _on_one_subject(asked, report)
    if not (in_series or under or about):
        return []
    reasons = [_naming(one, report), timely]
    if under:
        reasons.append(Reason(UNDER_THE_RESOLUTION, f"it is said to be under {asked.symbol}", report.place))
        reasons += paragraphs(asked, tuple(number for basis in under for number in basis.paragraphs), report.place)
    elif report.bases:
        others = listed([basis.resolution for basis in report.bases])
        reasons.append(Reason(UNDER_ANOTHER, f"it is said to be under {others}", report.place))
    if not one.itself:
        reasons += [*series(asked, one), *([] if under else citing(asked, one))]
    reasons += [about] if about else []
    if not report.stated:
        reasons.append(Reason(IN_PASSING, "the paragraph asks for something, and names it in passing", report.place))
    if report.among > 1:
        reasons.append(Reason(ONE_OF_SEVERAL, f"it is one of {report.among} reports named in one breath", report.place))
    return reasons


def _is_by(author: str, names: frozenset[str]) -> bool:
    """Whether the author is one of those names, in full or in short: "Chair", "Chair of the Panel"."""
    by = f"{plain(author).casefold()} "
    return any(by.startswith(f"{name} ") or f"{name} ".startswith(by) for name in names)


def _naming(one: Witness, report: NamedReport) -> Reason:
    if one.itself:
        return Reason(BY_THE_ONE_ASKED, f"it is by the one who was asked: {report.author}", report.place)
    act = f" ({report.act})" if report.act else ""
    symbols = listed(report.symbols) or "without a symbol"
    where = f"{one.key}, {report.place.cited_as}{act}"
    words = f"{where}, names a report by the one who was asked, {report.author}: {symbols}"
    return Reason(BY_THE_ONE_ASKED, words, report.place)


def _of_session(asked: Asked, one: Witness, report: NamedReport) -> Reason | None:
    """What the session tells that the symbol is of; None where the report is older than the mandate."""
    for symbol in report.symbols:
        parts, organ = parse(symbol), organs.organ_of_symbol(symbol)
        if parts and parts.year and asked.document.date and str(parts.year) < asked.document.date[:4]:
            return None
        number = parts.regular_session if parts else None
        if organ is None or number is None:
            continue
        if organ.name == asked.document.organ and number < (asked.document.session or 0):
            return None
        due = sorted(session for name, session in asked.sessions if name == organ.name)
        if due:
            return _against(asked, one, symbol, number, due)
    if one.session is not None and (one.organ, one.session) in asked.sessions:
        words = f"it is named at the {ordinal(one.session)} session, for which it was asked"
        return Reason(NAMED_AT_THE_SESSION, words)
    if asked.sessions:
        return Reason(OF_ANOTHER_SESSION, "it is not of a session for which it was asked")
    return Reason(0.0, "it was asked for at no session")


def _against(asked: Asked, one: Witness, symbol: str, number: int, due: list[int]) -> Reason:
    if number in due:
        return Reason(OF_THE_SESSION, f"{symbol} is of the {ordinal(number)} session, for which it was asked")
    if number > due[0] and asked.mandate.recurrence:
        words = f"{symbol} is of a session after the {ordinal(due[0])}, and it is asked for: {asked.mandate.recurrence}"
        return Reason(OF_A_LATER_SESSION, words)
    if number == due[0] - 1 and (one.organ, one.session) in asked.sessions:
        words = f"{symbol} is of the session before the {ordinal(due[0])}, for which it was asked, and is named at that"
        return Reason(OF_THE_SESSION_BEFORE, words)
    wanted = listed([ordinal(one) for one in due])
    return Reason(OF_ANOTHER_SESSION, f"{symbol} is of the {ordinal(number)} session, not of the {wanted}")


def _on_subject(asked: Asked, report: NamedReport, under: bool) -> Reason | None:
    """What the subject of a report of the same series, or under the resolution of the mandate (`under`), tells."""
    about = subject(report.subject or "")
    if not about or share(narrower(about), asked.title) >= 0.5:
        return _on_the_whole(asked, report, bare=not about, under=under)
    beyond = about - asked.title
    common = listed(sorted(beyond & asked.own))
    if share(beyond, asked.own) >= 0.5:
        return Reason(ON_THE_SUBJECT, f"its subject is that of the request: {common}", report.place)
    if share(beyond, asked.own) >= 0.25:
        return Reason(NEAR_THE_SUBJECT, f"its subject has words of the request: {common}", report.place)
    return Reason(ON_SOMETHING_ELSE, "its subject is not that of the request", report.place)


def _on_the_whole(asked: Asked, report: NamedReport, *, bare: bool, under: bool) -> Reason | None:
    """What it tells that a report has the subject of the resolution, or no subject of its own (`bare`)."""
    if not asked.general:
        apart = "and a part of it is asked for"
        if bare:
            return Reason(ON_NO_PART, f"it is named without a subject of its own, {apart}", report.place)
        return Reason(
            ON_NO_PART if under else ON_THE_WHOLE, f"its subject is that of the resolution, {apart}", report.place
        )
    if not bare:
        return Reason(ON_THE_SUBJECT, "its subject is that of the resolution", report.place)
    words = "it is named without a subject of its own, as the report of a series is"
    return Reason(WITHOUT_A_SUBJECT, words, report.place) if report.stated else None


def _on_one_subject(asked: Asked, report: NamedReport) -> Reason | None:
    """What ties a report to a request of another series: that both are on one subject, which few others are on."""
    about = subject(report.subject or "")
    common = about & (asked.words | asked.title)
    if len(common - evidence_words("broad")) < 2 or share(about, common) < 0.6:
        return None
    if max(share(asked.title, about), share(asked.own, about)) < 0.6:
        return None
    return Reason(ON_THE_SUBJECT, f"its subject is that of the request: {listed(sorted(common))}", report.place)
