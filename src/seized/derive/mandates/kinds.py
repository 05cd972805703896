"""Says what kind of thing a mandate asks for: a report, an agenda item, a meeting, an extension, or something else."""

import re

from seized.model.mandate import MandateKind
from seized.vocabulary.phrases import either

_ASKED = re.compile(
    r"(?:\b(?:to|shall|will|should|and|or)|,|\n|^)\s*(?:\([a-z]+\)\s+)?(?:to )?"
    r"(?:also |further |then |not |[a-z]+ly |where appropriate, )*(?:continue to )?\Z",
    re.IGNORECASE,
)
"""What stands before a verb that is itself asked for: "to submit", "and to continue to submit"."""

_ENABLED = re.compile(
    r"\b(?:allow|enabl|permit|help|assist|empower)(?:e|s|es|ed|ing)? (?:(?!and\b|or\b)[\w'-]+ ){1,8}to (?:[a-z]+ly )?\Z"
)
"""What stands before a verb that others are only to be put in a position for: "to allow the Agency to report"."""

_INSERTED = r"(?:,[^;,]{1,140}(?:,[^;,]{1,80}){0,2},)?"
_WORDS = (
    r"(?:(?:up|one-) to )?"
    r"(?:(?!(?:with|through|of|to(?! two)|for|between|among|on|in|by|that|who|which|into|taking|bearing)\b)"
    r"[\w“”\"'/()-]+,? ){0,9}?"
)
"""The words between a verb and the head of its object, without a preposition: "a comprehensive, evidence-based"."""

_ORGAN = rf"(?:the )?{either('organ')}\b"
_READER = rf"(?:(?:(?:the |all |its )?{either('organ', 'reader')}|secretariat|United Nations [A-Z]\w+|it|them)\b)"
_PRODUCT = rf"{either('product')}\b"
_FACT = rf"{either('fact')}\b"
_GATHERING = rf"(?:{either('gathering')}\b)"


def _behind(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_RECIPIENT = rf"(?: to {_READER})?(?:,? at (?:its|the) [\w-]+(?: and [\w-]+)? sessions?,?)?"
# "a report on", ", in consultation with States, a progress report", " to the Council at its next session an update"
_A_PRODUCT = rf"(?: [a-z]+ly)?{_RECIPIENT}{_INSERTED} {_WORDS}{_PRODUCT}"
# " the Council with all the information", " all necessary data"
_WITH_FACTS = (
    rf"{_INSERTED}(?: to {_READER})? (?:{_READER}{_INSERTED} (?:[\w-]+ ){{0,5}}?with |all )"
    rf"(?:[\w-]+,? ){{0,6}}?(?:{_FACT}|reports?\b)"
)
# " information on the measures taken to the Secretary-General", " to the Secretary-General information on"
_FACTS_TO = rf"[^;]{{0,120}}{_FACT}[^;]{{0,80}}? to {_READER}|{_INSERTED} to {_READER}[^;]{{0,60}}{_FACT}"

_GIVING = _behind(_A_PRODUCT, _WITH_FACTS, _FACTS_TO)
_SUBMITTING = _behind(
    _A_PRODUCT,
    r" (?:the|its|their) (?:results|outcomes?)\b",
    r"[^;]{0,220}\breports?\b",
    rf"[^;]{{0,200}}\bto {_ORGAN}",
    _FACTS_TO,
)
_INFORMING = _behind(rf" {_READER}", r" (?:the )?(?:world )?public(?: opinion)?\b")
_BEHIND = {
    "submit": _SUBMITTING,
    "resubmit": _SUBMITTING,
    "present": _SUBMITTING,
    **dict.fromkeys(
        ("prepare", "provide", "deliver", "produce", "issue", "forward", "compile", "draft", "transmit"), _GIVING
    ),
    **dict.fromkeys(("communicate", "give", "supply", "furnish", "send"), _behind(_WITH_FACTS, _FACTS_TO)),
    "share": _behind(_WITH_FACTS, rf"[^;,]{{0,80}}{_FACT}[^;,]{{0,60}}? with {_READER}"),
    **dict.fromkeys(("brief", "inform", "update", "notify", "apprise"), _INFORMING),
    "keep": _behind(r" (?:[\w-]+ ){1,10}?(?:informed|apprised|updated|abreast)\b"),
    "report": _behind(
        r",| (?:[a-z-]+ly )?(?:thereon|back|to|on|in|at|by|within|about|its|their|the|any|through|orally|once|every)\b",
        r"\W*\Z",
    ),
    **dict.fromkeys(
        ("include", "reflect", "incorporate"),
        _behind(r"[^;]{0,160}\bin (?:his|her|its|their|the) (?:[\w-]+ ){0,5}report(?:s|ing)?\b", _FACTS_TO),
    ),
    "make": _behind(r" available\b[^;]{0,120} reports\b"),
}
_WORD = re.compile(r"[A-Za-z]+")
_ARTICLE = re.compile(r"\b(?:the|an?|this|its|his|her|their) \Z")
_REPORTS = frozenset({"report", "reports"})
_IN_A_REPORT = re.compile(
    r"[^;]*?(?<!ed)(?<!out)(?<!made)(?<!given),? in (?:the drafting of )?(?:his|her|its|their) (?:[a-z]+ )?reports? "
    rf"(?:(?!(?:submitted|presented|transmitted) )[\w-]+ ){{0,6}}?"
    rf"(?:to {_ORGAN}|on the implementation of the present resolution)"
)
"""What is to be said in a report still to come: "to comment, in their reports to the Assembly, on"."""

_BEING = frozenset({"reported", "included", "submitted", "presented", "provided", "communicated"})
_PASSIVE = re.compile(
    rf"\b(?:results?|outcomes?|{_FACT}|{_PRODUCT})[^;,]{{0,80}}? (?<!to )(?<!may )(?<!can )(?<!could )be "
    r"(?:(?:report|submitt|present|provid|communicat)ed"
    r"|included in (?:the|his|her|its|their) (?:[\w-]+ ){0,4}reports?)\b"
)
"""A report that is asked for without saying of whom: "that the results be reported to the Board"."""

_ITSELF = re.compile(rf"\W*(?:an?|the|further)\s{_WORDS}{_PRODUCT} (?:from|by|on)\b")
_FACTS_GIVEN = frozenset({"provide", "supply", "furnish", "submit"})
_FIRST_FACTS = re.compile(
    rf"[^;]{{0,160}}?\bto (?:continue to )?(?:{'|'.join(sorted(_FACTS_GIVEN))})\b{_INSERTED} {_WORDS}{_FACT}"
)
_OF_VIEWS = frozenset({"submit", "provide", "present", "communicate", "transmit", "share"})
_VIEWS = _behind(rf"(?: to {_READER})?{_INSERTED} (?:[\w-]+,? ){{0,6}}?{either('view')}\b")

_AGENDA = re.compile(
    r"\bin the (?:provisional |draft )?agenda of\b|\bfrom (?:its|the) (?:provisional |draft )?agenda\b"
    r"|\binclude\b[^;]{0,240}\b(?:sub-)?item\b"
    r"|\bremain (?:actively )?seized\b|\bkeep\b[^;]{0,60}\bunder review\b"
)
_CONSIDERING = re.compile(
    r"\W*(?:[^;]{0,160}?,\s*)?to (?:also |further )?(?:consider"
    r"|continue(?:,[^;]{1,160}?,)? (?:its |the )?"
    r"(?:to consider|consideration|considering|to examine|examination|discussi\w+)|revert"
    r"|resume (?:its )?consideration|examine|review|discuss|take up|defer|keep|conclude)\b"
)
_CONVENED = frozenset({"convene", "reconvene", "hold", "organize", "reorganize", "host", "schedule", "reschedule"})
_CONVENING = re.compile(rf"\b(?:{'|'.join(sorted(_CONVENED))})\b", re.IGNORECASE)
_A_GATHERING = _behind(rf"(?: (?:annually|annual|regular|and preside over))*{_INSERTED} {_WORDS}{_GATHERING}")
_HOLDING = frozenset({"convening", "holding", "organization", "organizing", "hosting"})
_GATHERING_OF = re.compile(
    r"\W*(?:the )?(?:timely )?(?:convening|holding|organization|hosting)(?: by [^,;]{1,60}?)?"
    rf" of {_WORDS}{_GATHERING}"
    rf"|.*?\b(?:consider|continue) (?:convening|holding|organizing|hosting){_INSERTED} {_WORDS}{_GATHERING}",
    re.IGNORECASE,
)
_MODALS = frozenset({"shall", "will", "should"})
_GATHERS = re.compile(
    rf"\b{_GATHERING}[^;]{{0,160}}? (?:shall|will|should) "
    r"(?:be (?:convened|held|organized|as follows|composed|structured|chaired)|consist|comprise|take place|commence"
    r"|include|feature)\b|\b(?:shall|will|should) (?:convene|hold)\b",
    re.IGNORECASE,
)
_EXTENSION = re.compile(
    r"\b(?:extend|renew|prolong|extension of|renewal of)\b[^;]{0,90}"
    r"\b(?:mandates?|terms?|authorizations?|authority|period|deployment|measures|duration)\b"
    r"|\bmandates? [^;]{0,80}\bbe (?:extended|renewed)\b"
)


def _asked(clause: str, at: int) -> bool:
    """Whether the verb at `at` is itself asked for, not the verb of some relative or subordinate clause."""
    before = clause[max(0, at - 90) : at]
    return _ASKED.search(before) is not None and not _ENABLED.search(before)


def _is_report(clause: str, words: frozenset[str]) -> bool:
    """Whether a report is asked for, or information for a body; in "that X submit" the first verb is asked for."""
    if not words.isdisjoint(_BEING) and _PASSIVE.search(clause):
        return True
    if _ITSELF.match(clause) or (not words.isdisjoint(_REPORTS) and _IN_A_REPORT.match(clause)):
        return True
    if words.isdisjoint(_BEHIND):
        return False
    subjunctive = clause.lstrip().startswith("that ")
    reporting = (found for found in _WORD.finditer(clause) if found[0].lower() in _BEHIND)
    for place, found in enumerate(reporting):
        if not (
            _asked(clause, found.start())
            or (subjunctive and place == 0 and not _ARTICLE.search(clause, 0, found.start()))
        ):
            continue
        verb = found[0].lower()
        given = _BEHIND[verb].match(clause, found.end())
        views = _VIEWS.match(clause, found.end()) if given and verb in _OF_VIEWS else None
        if given and not (views and views.end() <= given.end()):
            return True
    return not words.isdisjoint(_FACTS_GIVEN) and _FIRST_FACTS.match(clause) is not None


def _is_meeting(clause: str, words: frozenset[str]) -> bool:
    if not words.isdisjoint(_CONVENED):
        held = (found for found in _CONVENING.finditer(clause) if _asked(clause, found.start()))
        if any(_A_GATHERING.match(clause, found.end()) for found in held):
            return True
    if not words.isdisjoint(_HOLDING) and _GATHERING_OF.match(clause):
        return True
    return not words.isdisjoint(_MODALS) and _GATHERS.search(clause) is not None


def kind(clause: str, *, organ_decides: bool) -> MandateKind:
    """The kind of a mandate by the words that its verb governs.

    `organ_decides` says that the organ disposes of its own affairs: it extends, it considers, and it reports to none.
    Where a clause asks for several things, a report wins over all others.
    """
    words = frozenset(_WORD.findall(clause.lower()))
    if organ_decides:
        if not words.isdisjoint(_BEING) and _PASSIVE.search(clause):
            return "report"
        if _AGENDA.search(clause) or (_CONSIDERING.match(clause) and "session" in clause):
            return "agenda"
        if _EXTENSION.search(clause[:200]):
            return "extension"
    elif _is_report(clause, words):
        return "report"
    return "meeting" if _is_meeting(clause, words) else "other"
