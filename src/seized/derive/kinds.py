"""Says what kind of thing a mandate asks for: a report, an agenda item, a meeting, an extension, or something else."""

import re

from seized.model.mandate import MandateKind

_PRODUCT = (
    r"(?:[\w-]+,? (?:and )?){0,8}?(?:reports?|updates?|briefings?|notes?|summar(?:y|ies)|stud(?:y|ies)|assessments?|overviews?|recommendations|presentations?"
    r"|account|findings|conclusions|observations|evaluation|notifications?|papers?|reporting)\b"
)
_READER = (
    r"(?:(?:the )?(?:General Assembly|Assembly|Security Council|Council|Human Rights Council|Economic and Social Council|Secretary-General|Commission"
    r"|Committee|Secretariat|Member States|States|membership|High Commissioner|Special Rapporteur|Special Committee|Advisory Committee|Office)|it|them)\b"
)
_FACTS = r"(?:information|data|statistics|updates?|documentation)\b"
_REPORT = re.compile(
    rf"\b(?:(?:re)?submit|present|prepare|provide|deliver|produce|issue|forward|compile|transmit|include|circulate)(?:ting|ing)?\b(?:,[^,;]+,)? {_PRODUCT}"
    r"|\breport(?:ing)? (?:[a-z-]+ly )?(?:thereon|back|to|on|in|at|annually|regularly|orally|every|by|within|periodically|,)"
    r"|\b(?:continue|and|also|,|to) (?:to )?report\b"
    r"|\b(?:submit|present)\b[^;]{0,200}\breports?\b"
    rf"|\b(?:brief|inform|update|notify|apprise) {_READER}"
    rf"|\b(?:submit|present)\b[^;]{{0,200}}\bto {_READER}"
    rf"|^\W*(?:[^;]{{0,160}}? )?to (?:continue to )?(?:provide|share|submit|communicate|transmit|give|supply|furnish)\b(?:,[^;]{{0,60}},)? (?:[\w-]+ ){{0,4}}{_FACTS}"
    rf"|\b(?:provide|furnish|supply)\b[^;]{{0,60}}\b(?:with|all) (?:[\w-]+ ){{0,5}}{_FACTS}"
    rf"|{_FACTS}[^;]{{0,80}}\bto {_READER}"
    r"|\b(?:include|reflect|incorporate)\b[^;]{0,160}\bin (?:his|her|its|their|the) (?:[\w-]+ ){0,5}reports?\b|\bmake available\b[^;]{0,120} reports\b"
    r"|\bkeep(?:ing)? (?:[\w-]+ ){1,8}?(?:informed|apprised|updated|abreast)\b"
)
_REPORT_NOT = re.compile(
    r"\b(?:submit|provide|present|communicate|transmit)(?:ting|ing)? (?:[\w-]+ ){0,6}?(?:views|comments|proposals|nominations|requests)\b"
)
_INCLUDE = re.compile(r"\bin the (?:provisional |draft )?agenda of\b|\bremain (?:actively )?seized\b")
_CONSIDER = re.compile(
    r"^\W*(?:not )?to (?:also |further )?(?:consider|continue (?:its |the )?(?:to consider|consideration|considering|to examine|discussing)|revert|resume (?:its )?consideration|examine|review|discuss|take up|defer|include"
    r"|keep|conclude|undertake|address)\b"
)
_MEETING = re.compile(
    r"\b(?:convene|convening|hold|holding|organize|organizing|host|hosting|schedule|arrange|facilitate the convening)\b(?:,[^;]{0,160}?,)? (?:[^;,]{0,110}? )?(?:meetings?|[Cc]onferences?|panels?|events?|forums?|[Ss]ummits?|dialogues?"
    r"|workshops?|seminars?|sessions?|symposiums?|discussions?|debates?|hearings?|exchanges|segment|round tables?|ceremony|webinars?|briefing)\b"
    r"|\b(?:meeting|[Cc]onference|panels?|event|forum|[Ss]ummit|dialogue|workshop|session|segment|exchanges)s?\b[^;.]{0,80}? (?:shall|will|should|would|be|to) (?:be )?(?:convened|held|organized|consist|comprise|be held|include|take place|be composed|be structured)\b"
    r"|\bbe (?:convened|held)\b"
)
_EXTENSION = re.compile(
    r"\b(?:extend|renew|prolong|extension of|renewal of)\b[^;]{0,90}\b(?:mandates?|terms?|authorizations?|authority|period|deployment|measures|duration)\b|\bmandates? [^;]{0,80}\bbe (?:extended|renewed)\b"
)


def kind(clause: str, organ_decides: bool) -> MandateKind:
    """The kind of a mandate by the words that its verb governs; `organ_decides` where the organ decides for itself.

    Where a clause asks for several things, a report wins over all others.
    """
    if organ_decides and _INCLUDE.search(clause):
        return "agenda"
    if organ_decides and _EXTENSION.search(clause[:160]):
        return "extension"
    if not organ_decides and _REPORT.search(_REPORT_NOT.sub("", clause)):
        return "report"
    if organ_decides and _CONSIDER.match(clause) and "session" in clause:
        return "agenda"
    if _MEETING.search(clause):
        return "meeting"
    return "other"
