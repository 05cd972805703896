"""Says what kind of thing a mandate asks for: a report, an agenda item, a meeting, an extension, or something else."""

import re

from seized.model.mandate import MandateKind

_ASKED = r"(?:\b(?:to|shall|will|should)|\band|\bor|,|\n|^)\s*(?:\([a-z]+\)\s+)?(?:to )?(?:also |further |then |not |[a-z]+ly |where appropriate, )*(?:continue to )?"
"""What stands before a verb that is itself asked for: "to submit", "and to continue to submit", "to consider hosting"."""
_INSERTED = r"(?:,[^;,]{1,140}(?:,[^;,]{1,80}){0,2},)?"
_PLAIN_WORDS = r"(?:(?:up|one-) to )?(?:(?!(?:with|through|of|to(?! two)|for|between|among|on|in|by|that|who|which|into|taking|bearing)\b)[\w“”\"'/()-]+,? ){0,9}?"
"""The words between a verb and the head of its object, without a preposition: "a comprehensive, evidence-based"."""

_READER = (
    r"(?:(?:the |all |its )?(?:General Assembly|Assembly|Security Council|Council|Human Rights Council|Economic and Social Council|Secretary-General"
    r"|Commission|Committee|Secretariat|secretariat|Member States|States|membership|High Commissioner|Special Rapporteur|Special Committee"
    r"|Advisory Committee|Office|Conference on Disarmament|Conference|United Nations [A-Z]\w+|Fifth Committee)|it|them)\b"
)
_ORGAN = r"(?:the )?(?:General Assembly|Assembly|Security Council|Council|Human Rights Council|Economic and Social Council|Commission|Committee)\b"
_PRODUCT = (
    r"(?:reports?|updates?|briefings?|notes?|summar(?:y|ies)|stud(?:y|ies)|assessments?|overviews?|recommendations|presentations?|account|findings"
    r"|conclusions|observations|notifications?|papers?|reporting)\b"
)
_FACTS = r"(?:information|data|statistics|updates?|documentation|details)\b"


def _report_patterns() -> tuple[str, ...]:
    recipient = rf"(?: to {_READER})?(?:,? at (?:its|the) [\w-]+(?: and [\w-]+)? sessions?,?)?"
    return (
        # "to prepare, in consultation with States, a report", "to provide to the Council regular updates"
        rf"{_ASKED}(?:re)?(?:submit|present|prepare|provide|deliver|produce|issue|forward|compile|transmit)(?:ting|ing)?\b(?: [a-z]+ly)?{recipient}{_INSERTED} {_PLAIN_WORDS}{_PRODUCT}",
        # "to report to the Assembly on"
        rf"{_ASKED}(?:[a-z-]+ly )?report(?:,| (?:[a-z-]+ly )?(?:thereon|back|to|on|in|at|by|within|about|its|their|the|any|through|orally|once|every)\b|\W*$)",
        # "to submit to the Assembly at its next session, through the Council, a further report"
        rf"{_ASKED}(?:submit|present)\b[^;]{{0,220}}\breports?\b",
        # "to present the revised terms of reference to the Assembly"
        rf"{_ASKED}(?:submit|present)\b[^;]{{0,200}}\bto {_ORGAN}",
        # "to keep the Council informed"
        rf"{_ASKED}(?:brief|inform|update|notify|apprise) {_READER}",
        rf"{_ASKED}keep(?:ing)? (?:[\w-]+ ){{1,10}}?(?:informed|apprised|updated|abreast)\b",
        # "to provide the Secretary-General with complete information", "with a report on"
        rf"{_ASKED}(?:provide|share|communicate|transmit|give|supply|furnish|send)\b{_INSERTED}(?: to {_READER})? (?:{_READER}{_INSERTED} (?:[\w-]+ ){{0,5}}?with |all )(?:[\w-]+,? ){{0,6}}?(?:{_FACTS}|reports?\b)",
        rf"{_ASKED}(?:provide|submit|communicate|transmit|give|supply|furnish|send|include)\b[^;]{{0,120}}{_FACTS}[^;]{{0,80}}? to {_READER}",
        rf"{_ASKED}share\b[^;,]{{0,80}}{_FACTS}[^;,]{{0,60}}? with {_READER}",
        rf"{_ASKED}(?:provide|submit|communicate|transmit|supply|furnish|send)\b{_INSERTED} to {_READER}[^;]{{0,60}}{_FACTS}",
        rf"^[^;]{{0,160}}?\bto (?:continue to )?(?:provide|supply|furnish|submit)\b{_INSERTED} {_PLAIN_WORDS}{_FACTS}",
        # "to include this plan in his next report", "to make available their annual reports"
        rf"{_ASKED}(?:include|reflect|incorporate)\b[^;]{{0,160}}\bin (?:his|her|its|their|the) (?:[\w-]+ ){{0,5}}report(?:s|ing)?\b",
        rf"{_ASKED}make available\b[^;]{{0,120}} reports\b",
    )


_REPORT = re.compile("|".join(_report_patterns()), re.IGNORECASE)
_ONLY_VIEWS = re.compile(
    rf"{_ASKED}(?:submit|provide|present|communicate|transmit|share)(?:ting|ing)?\b{_INSERTED}(?: to {_READER})?{_INSERTED} (?:[\w-]+,? ){{0,6}}?"
    r"(?:views|comments|proposals?|nominations|requests|inputs?|candidates|plans?)\b"
)
_AGENDA = re.compile(r"\bin the (?:provisional |draft )?agenda of\b|\binclude\b[^;]{0,240}\b(?:sub-)?item\b|\bremain (?:actively )?seized\b|\bkeep\b[^;]{0,60}\bunder review\b")
_CONSIDER = re.compile(
    r"^\W*(?:[^;]{0,160}?,\s*)?to (?:also |further )?(?:consider|continue (?:its |the )?(?:to consider|consideration|considering|to examine|discussing|the discussion)|revert"
    r"|resume (?:its )?consideration|examine|review|discuss|take up|defer|keep|conclude)\b"
)
_GATHERING = (
    r"(?:meetings?|[Cc]onferences?|panels?|events?|[Ff]orums?|[Ss]ummits?|dialogues?|workshops?|seminars?|sessions?|symposiums?|discussions?|debates?|hearings?"
    r"|segment|round tables?|ceremony|webinars?|exchanges)\b"
)
_MEETING = re.compile(
    rf"(?:{_ASKED}(?:re)?(?:convene|hold|organize|host|schedule)|\b(?:consider|continue) (?:convening|holding|organizing|hosting))\b(?: (?:annually|annual|regular|and preside over))*{_INSERTED} {_PLAIN_WORDS}{_GATHERING}"
    rf"|^\W*(?:the )?(?:timely )?(?:convening|holding|organization|hosting) of {_PLAIN_WORDS}{_GATHERING}"
    rf"|\b{_GATHERING}[^;]{{0,160}}? (?:shall|will|should) (?:be (?:convened|held|organized|as follows|composed|structured|chaired)|consist|comprise|take place|commence|include|feature)\b"
    rf"|\b(?:shall|will|should) (?:convene|hold)\b[^;]{{0,120}}"
)
_EXTENSION = re.compile(
    r"\b(?:extend|renew|prolong|extension of|renewal of)\b[^;]{0,90}\b(?:mandates?|terms?|authorizations?|authority|period|deployment|measures|duration)\b"
    r"|\bmandates? [^;]{0,80}\bbe (?:extended|renewed)\b"
)


def kind(clause: str, organ_decides: bool) -> MandateKind:
    """The kind of a mandate by the words that its verb governs; `organ_decides` where the organ disposes of its own affairs.

    Where a clause asks for several things, a report wins over all others.
    """
    if organ_decides:
        if _AGENDA.search(clause) or (_CONSIDER.match(clause) and "session" in clause):
            return "agenda"
        if _EXTENSION.search(clause[:200]):
            return "extension"
    elif _REPORT.search(_ONLY_VIEWS.sub("", clause)):
        return "report"
    return "meeting" if _MEETING.search(clause) else "other"
