"""Every mandate of a document: one governing directive of the operative part, with what it asks of whom, by when."""

import re

import msgspec

from seized.derive.addressees import addressee, plain
from seized.derive.complements import Complement, complement, decision, doers, noun_object, that_clause
from seized.derive.deadlines import due
from seized.derive.directives import Act, acts
from seized.derive.kinds import kind
from seized.derive.noun_phrases import only_thing
from seized.derive.recurrence import recurrence
from seized.model import Addressee, Mandate, Segment, Segmentation

_OF_ITSELF = frozenset({"decides", "resolves", "agrees", "approves", "endorses"})
_TO_BE_DONE = re.compile(
    r"\s*(?:the|its)?\s*(?:[\w-]+\s+){0,3}?(?:convening|holding|establishment|extension|renewal|creation|continuation|organization|reappointment|proposal (?:of [^,;]+ )?to)\b"
)


class _Reading(msgspec.Struct):
    """What one paragraph is read against: its own text, made plain, and what was said before in it."""

    segment: Segment
    text: str
    organ: str | None
    named: tuple[Addressee, ...] = ()

    def names(self, found: Complement) -> tuple[Addressee, ...]:
        seen: dict[str, Addressee] = {}
        for item in found.who:
            one = addressee(self.segment.passage.text[item.start : item.end], self.segment.passage.text, self.organ)
            seen.setdefault(one.text, one)
        return tuple(seen.values())


def mandates(parts: Segmentation) -> tuple[Mandate, ...]:
    """The mandates of `parts`, in the order of the text (what a mandate is: docs/mandates.md).

    Ids are the paragraph's id and the place of the verb in it (`op4.m1`), so they last while the text does.  `span` runs
    from the verb to the end of its clause in the paragraph; `action`, the due and the recurrence take in the
    sub-paragraphs that the verb governs.
    """
    organ = parts.masthead.organ or _speaking(parts.segments)
    found: list[Mandate] = []
    for index, segment in enumerate(parts.segments):
        if segment.part == "operative":
            found += _of_segment(parts, index, organ)
    return tuple(found)


def _speaking(segments: tuple[Segment, ...]) -> str | None:
    """The organ by the formula that its text opens with."""
    formula = next((segment.passage.text for segment in segments if segment.part == "formula"), "")
    return "General Assembly" if "General Assembly" in formula else None


def _of_segment(parts: Segmentation, index: int, organ: str | None) -> list[Mandate]:
    segment = parts.segments[index]
    reading = _Reading(segment, plain(segment.passage.text), organ)
    found: list[Mandate] = []
    ordered = acts(reading.text)
    for place, act in enumerate(ordered):
        complemented, action, end = _complement(reading, ordered, place)
        who = _addressees(reading, act, complemented)
        if act.class_ != "other" and _counts(reading.text, act, who):
            last = place == len(ordered) - 1
            items = _governed(parts.segments, index) if last else []
            found.append(_mandate(parts, reading, act, who, (action, end), items, len(found) + 1))
        reading.named = who or reading.named
    return found


def _complement(reading: _Reading, ordered: tuple[Act, ...], place: int) -> tuple[Complement, int, int]:
    """What an act asks and of whom, where its action begins, and where its clause ends."""
    act, text = ordered[place], reading.text
    if act.voice == "passive":
        return noun_object(text, _subject_start(text, act), act.start), act.stop, act.end
    shared = place
    while shared + 1 < len(ordered) and ordered[shared].end <= ordered[shared].stop + 1:
        shared += 1
    ruling = ordered[shared]
    read = decision if act.lemma in _OF_ITSELF else complement
    found = read(text, ruling.stop, ruling.end)
    if not found.who and (act.class_ == "other" or (act.lemma == "recommends" and not found.itself)):
        found = Complement(doers(text, ruling.stop, ruling.end, given=True), found.action)
    return found, found.action, ruling.end


def _subject_start(text: str, act: Act) -> int:
    """Where the subject of a passive directive begins: behind "that", or behind a condition that ends with a comma."""
    that = re.compile(r"\s*that\b").match(text, act.lead, act.start)
    if that:
        return that.end()
    if re.match(r"(?:Should|If|When|Where|In|For|To|At|On|As|Upon|Pending)\b", text[act.lead : act.start]):
        return max(text.rfind(",", act.lead, act.start) + 1, act.lead)
    return act.lead


def _addressees(reading: _Reading, act: Act, found: Complement) -> tuple[Addressee, ...]:
    if found.who:
        return reading.names(found)
    if act.class_ == "other":
        return ()
    if act.lemma in _OF_ITSELF:
        return (Addressee(reading.organ, reading.organ, True),) if reading.organ else ()
    if found.pronoun or (found.itself and act.voice == "renewed"):
        return reading.named
    return ()


def _counts(text: str, act: Act, who: tuple[Addressee, ...]) -> bool:
    """Whether a directive is a mandate: "calls for" needs somebody named, "approves" an action still to be carried out."""
    if act.lemma in ("calls for", "appeals for"):
        return act.voice == "renewed" or (bool(who) and not only_thing(who[0].text))
    if act.lemma in ("approves", "endorses"):
        return _TO_BE_DONE.match(text, act.stop) is not None
    return True


def _governed(segments: tuple[Segment, ...], index: int) -> list[Segment]:
    """The lettered sub-paragraphs under an introduction that ends with a colon."""
    head = segments[index]
    if not head.passage.text.rstrip().endswith((":", "—", "–")):
        return []
    items = []
    for segment in segments[index + 1 :]:
        if segment.level <= head.level or segment.part != "operative":
            break
        items.append(segment)
    return items


def _mandate(
    parts: Segmentation,
    reading: _Reading,
    act: Act,
    who: tuple[Addressee, ...],
    action: tuple[int, int],
    items: list[Segment],
    place: int,
) -> Mandate:
    segment, text = reading.segment, reading.segment.passage.text
    listed = [item.passage.text for item in items]
    clause = "\n".join([text[act.start : action[1]], *listed])
    asked = text[action[0] : action[1]].strip(" ,;:.")
    organ_decides = act.lemma in _OF_ITSELF
    governed = "\n".join([reading.text[act.stop : action[1]], *map(plain, listed)])
    return Mandate(
        id=f"{segment.id}.m{place}",
        paragraph=segment.id,
        verb=act.lemma,
        class_=act.class_,
        addressees=who,
        kind=kind(governed, organ_decides),
        action="\n".join([asked, *listed]).strip(),
        due=due(clause, parts.masthead),
        recurrence=recurrence(clause),
        un_mandate=any(one.un for one in who),
        span=segment.passage.locate(act.start, max(act.end, act.stop)),
    )
