"""Facts of cooperation in the words that a person reads."""

import calendar
from collections.abc import Iterable, Sequence
from itertools import groupby

from seized.model.facts import AgreementFact, Difference, Identification, MeetingFact, MembershipFact, Telling
from seized.model.register_wording import place
from seized.model.wording import day, listed


def days(start: str | None, end: str | None) -> str | None:
    """When something was, its dates cut to what is known: `13 and 14 June 2019`, `28 February to 1 March 2025`.

    None where no day is known.
    """
    first, last = start or end, end or start
    if first is None or last is None:
        return None
    if first == last:
        return day(first)
    one, other = first.split("-"), last.split("-")
    if len(one) == len(other) == 3 and one[:2] == other[:2]:
        joint = "and" if int(other[2]) - int(one[2]) == 1 else "to"
        return f"{int(one[2])} {joint} {day(last)}"
    if len(one) == len(other) == 3 and one[0] == other[0]:
        return f"{int(one[2])} {calendar.month_name[int(one[1])]} to {day(last)}"
    return f"{day(first)} to {day(last)}"


def meeting_name(meeting: MeetingFact) -> str:
    """A meeting by its name, with its body where the name has it not: `twentieth meeting, Council of Otters`."""
    body = meeting.body or ""
    head = body.rpartition(" of ")[0] or body
    is_named = head.casefold() in meeting.name.replace("\u2011", "-").casefold()
    return meeting.name if is_named else f"{meeting.name}, {body}"


def fact_words(fact: MeetingFact | AgreementFact | MembershipFact) -> str:
    """A fact in a line: `twentieth meeting, Council of Otters, 10 November 2020`."""
    match fact:
        case MeetingFact():
            told = (meeting_name(fact), fact.place, days(fact.start, fact.end))
        case AgreementFact():
            told = (agreement_name(fact), None, day(fact.date) if fact.date else None)
        case MembershipFact():
            since = f"since {day(fact.since)}" if fact.since else None
            told = (f"{fact.member}, {fact.status} of {fact.organization}", None, since)
    return ", ".join(filter(None, told))


def agreement_name(agreement: AgreementFact) -> str:
    """An agreement by its title, with its parties where the title has them not."""
    title = agreement.title
    missing = [party for party in agreement.parties if party.casefold() not in title.casefold()]
    return f"{title} ({listed(agreement.parties)})" if missing and len(missing) == len(agreement.parties) else title


def difference_words(difference: Difference) -> str:
    """A value that only some sources give: `Bishkek`, `13 June 2019`."""
    return day(difference.value) if difference.field in ("start", "end", "date", "since") else difference.value


def identification_words(identification: Identification) -> str:
    """What was decided: `one fact`, `two facts`."""
    return "one fact" if identification.same else "two facts"


def sources_words(sources: Sequence[Telling]) -> str:
    """Where something is told, each document once: `A/RES/75/268, preamble, paras. 11 and 17; DRAFT A/75/L.9, ...`."""
    told = [
        f"{'DRAFT ' if draft else ''}{document}, {_places([place(one.paragraph) for one in listed_])}"
        for (draft, document), listed_ in groupby(sources, lambda one: (one.draft, one.document))
    ]
    return "; ".join(told)


def _places(places: Iterable[str]) -> str:
    """Paragraphs of one document: `preamble, paras. 11 and 17`, `preamble, para. 3, and para. 4 (a)`."""
    parts = [one.rpartition("para. ") for one in dict.fromkeys(places)]
    runs = []
    for (before, sign), run in groupby(parts, lambda part: part[:2]):
        numbers = [number for *_, number in run]
        runs.append(f"{before}{'paras. ' if len(numbers) > 1 and sign else sign}{listed(numbers)}")
    return ", and ".join(runs)
