"""Every mandate of a document: one governing directive of the operative part, with what it asks of whom, by when."""

import re
from collections.abc import Callable, Iterable
from functools import partial

import msgspec

from seized.derive.mandates.addressees import Names
from seized.derive.mandates.agenda import agenda_items
from seized.derive.mandates.complements import Complement, complement, decision, doers, noun_object
from seized.derive.mandates.deadlines import due
from seized.derive.mandates.directives import Act, acts
from seized.derive.mandates.kinds import kind
from seized.derive.mandates.noun_phrases import Item, is_plural, only_thing
from seized.derive.mandates.recurrence import recurrence
from seized.model import Addressee, AgendaItem, Mandate, Passage, Segment, Segmentation
from seized.vocabulary import organs
from seized.vocabulary.characters import plain
from seized.vocabulary.phrases import either

_OF_ITSELF = frozenset({"decides", "resolves", "agrees", "approves", "endorses"})
"""Verbs by which the organ disposes of its own affairs."""

_UNDERTAKING = re.compile(
    rf"\s*(?:the|its)?\s*(?:[\w-]+\s+){{0,3}}?(?:{either('undertaking')}|proposal (?:of [^,;]+ )?to)\b"
)
_CONDITION = re.compile(r"(?:Should|If|When|Where|In|For|To|At|On|As|Upon|Pending)\b")
_LISTED = re.compile(r"To (?:\w+ly )?(?P<verb>[a-z][\w-]*)")
_SAID_THAT = re.compile(r"\s*that\b")

_Group = tuple[Addressee, ...]


class _Reading(msgspec.Struct):
    """A paragraph, what it is read against, and whom and which agenda items its acts have named so far, in order."""

    parts: Segmentation
    index: int
    text: str
    organ: str | None
    names: Names
    named: list[Callable[[], list[_Group]]] = msgspec.field(default_factory=list)
    agenda: tuple[AgendaItem, ...] = ()

    @property
    def segment(self) -> Segment:
        return self.parts.segments[self.index]

    def addressees(self, items: Iterable[Item]) -> _Group:
        """The phrases as addressees, each once."""
        text = self.segment.passage.text
        found = (self.names.addressee(text[item.start : item.end], self.index, item.start) for item in items)
        return tuple({one.text: one for one in found}.values())

    def name(self, words: str, start: int) -> str:
        """The full name of whoever is named at `start`; the same words where none is known."""
        return self.names.addressee(words, self.index, start).name

    def meant(self, pronoun: str | None) -> _Group:
        """Whom a pronoun stands for: those named last, that agree with it in number where any do."""
        groups = [group for named in reversed(self.named) for group in named()]
        plural = pronoun in ("them", "their")
        agreeing = (who for who in groups if pronoun is None or plural == (len(who) > 1 or is_plural(who[0].text)))
        return next(agreeing, groups[0] if groups else ())


def mandates(parts: Segmentation) -> tuple[Mandate, ...]:
    """The mandates of `parts`, in the order of the text (what a mandate is: docs/mandates.md).

    Ids are the paragraph's id and the place of the verb in it (`op4.m1`), so they last while the text does.  `span`
    runs from the verb to the end of its clause in the paragraph; `action`, the due and the recurrence take in the
    sub-paragraphs that the verb governs.
    """
    organ = parts.masthead.organ or _speaking(parts.segments)
    names = Names(parts, organ)
    found: list[Mandate] = []
    for index, segment in enumerate(parts.segments):
        if segment.part == "operative":
            found += _of_paragraph(_Reading(parts, index, plain(segment.passage.text), organ, names))
    return tuple(found)


def _speaking(segments: tuple[Segment, ...]) -> str | None:
    """The organ by the formula that its text opens with."""
    formula = next((segment.passage.text for segment in segments if segment.part == "formula"), "")
    return "General Assembly" if "General Assembly" in formula else None


def _of_paragraph(reading: _Reading) -> list[Mandate]:
    found: list[Mandate] = []
    ordered = acts(reading.text)
    for place, act in enumerate(ordered):
        if act.class_ == "other":
            reading.named.append(partial(_mentioned, reading, act))
            continue
        governed, end = _complement(reading.text, ordered, place)
        if act is ordered[-1] and not governed.who:
            listed = _listed_doers(reading, act)
            governed = Complement(listed, listed[-1].end) if listed else governed
        who = _addressees(reading, act, governed)
        if who:
            reading.named.append(partial(list, (who,)))
        if _counts(reading.text, act, who):
            items = _governed(reading.parts.segments, reading.index) if act is ordered[-1] else []
            id_ = f"{reading.segment.id}.m{len(found) + 1}"
            found.append(_mandate(reading, act, id_, who=who, action=(governed.action, end), items=items))
    return found


def _listed_doers(reading: _Reading, act: Act) -> tuple[Item, ...]:
    """Those who stand before a list of infinitives: "Invites all upper towns:" before "(a) To open"."""
    following = reading.parts.segments[reading.index + 1 : reading.index + 2]
    if not reading.text.endswith(":") or not following or following[0].level <= reading.segment.level:
        return ()
    opening = _LISTED.match(following[0].passage.text)
    if act.voice == "passive" or act.lemma in _OF_ITSELF or not opening:
        return ()
    joined = f"{reading.text[:-1].rstrip()} to {opening['verb']} it"
    found = complement(joined, act.stop, len(joined))
    return tuple(item for item in found.who if item.end < len(reading.text))


def _complement(text: str, ordered: tuple[Act, ...], place: int) -> tuple[Complement, int]:
    """What an act asks and of whom, and where its clause ends.

    Verbs side by side ("invites and encourages States to") share one clause; so do two that wait for the same words
    ("requests X, and invites Y, to").
    """
    act = ordered[place]
    if act.voice == "passive":
        return Complement(noun_object(text, _subject_start(text, act), act.start).who, act.stop), act.end
    shared = place
    while shared + 1 < len(ordered) and ordered[shared].end <= ordered[shared].stop + 1:
        shared += 1
    ruling = ordered[shared]
    read = decision if act.lemma in _OF_ITSELF else complement
    found = read(text, ruling.stop, ruling.end)
    following = ordered[shared + 1] if shared + 1 < len(ordered) else None
    waits = bool(found.who) and not found.itself and " " not in text[found.action : ruling.end].strip(" ,;.")
    if not waits or following is None or following.class_ == "other":
        return found, ruling.end
    action = complement(text, following.stop, following.end).action
    return msgspec.structs.replace(found, action=action), following.end


def _mentioned(reading: _Reading, act: Act) -> list[_Group]:
    """Whom a verb that directs nothing speaks of, the likeliest first: "commends X", "the efforts of Y"."""
    found = complement(reading.text, act.stop, act.end)
    groups = [found.who, *doers(reading.text, act.stop, act.end, concerned=True)]
    return [reading.addressees(group) for group in groups if group]


def _subject_start(text: str, act: Act) -> int:
    """Where the subject of a passive directive begins: behind "that", or behind a condition that ends with a comma."""
    if said := _SAID_THAT.match(text, act.lead, act.start):
        return said.end()
    if _CONDITION.match(text, act.lead, act.start):
        return max(text.rfind(",", act.lead, act.start) + 1, act.lead)
    return act.lead


def _addressees(reading: _Reading, act: Act, found: Complement) -> _Group:
    who = reading.addressees(found.who)
    if act.lemma in _OF_ITSELF and found.itself:
        own = reading.organ
        return ((Addressee(own, own, organs.organ(own) is not None),) if own else ()) + who
    if who:
        return who
    if found.pronoun or (found.itself and act.voice == "renewed"):
        return reading.meant(found.pronoun)
    if act.lemma == "recommends" and not found.itself:
        return reading.addressees(next(doers(reading.text, act.stop, act.end, concerned=True), ()))
    return ()


def _counts(text: str, act: Act, who: _Group) -> bool:
    """Whether a directive is a mandate: "calls for" needs somebody named, "approves" something still to be done."""
    if act.lemma in ("calls for", "appeals for"):
        return act.voice == "renewed" or (bool(who) and not only_thing(who[0].text))
    if act.lemma in ("approves", "endorses"):
        return _UNDERTAKING.match(text, act.stop) is not None
    return act.lemma != "suggests" or " could " not in text[act.stop : act.end]


def _governed(segments: tuple[Segment, ...], index: int) -> list[Passage]:
    """The lettered sub-paragraphs under an introduction that ends with a colon, each up to a finite verb of its own."""
    head = segments[index]
    if not head.passage.text.rstrip().endswith((":", "—", "–")):
        return []
    items = []
    for segment in segments[index + 1 :]:
        if segment.level <= head.level or segment.part != "operative":
            break
        passage = segment.passage
        own = acts(plain(passage.text))
        items.append(passage.part(0, own[0].lead) if own else passage)
    return [item for item in items if item.text]


def _mandate(
    reading: _Reading, act: Act, id_: str, *, who: _Group, action: tuple[int, int], items: list[Passage]
) -> Mandate:
    segment, text = reading.segment, reading.segment.passage.text
    listed = [item.text for item in items]
    clause = "\n".join([text[act.start : action[1]], *listed])
    asked = text[action[0] : action[1]].strip(" ,;:.")
    governed = "\n".join([reading.text[act.stop : action[1]], *map(plain, listed)])
    of_itself = act.lemma in _OF_ITSELF and all(one.name == reading.organ for one in who)
    found = kind(governed, organ_decides=of_itself)
    agenda: tuple[AgendaItem, ...] = ()
    if found == "agenda" or "item" in clause:
        whole = Passage.joined([segment.passage.part(act.start, action[1]), *items], by="\n")
        agenda = agenda_items(whole, decides=found == "agenda", earlier=reading.agenda)
        reading.agenda += agenda
    return Mandate(
        id=id_,
        paragraph=segment.id,
        verb=act.lemma,
        class_=act.class_,
        addressees=who,
        kind=found,
        action="\n".join([asked, *listed]).strip().rstrip(" ,;."),
        due=due(clause, reading.parts.masthead, reading.text[: act.start], reading.name),
        agenda=agenda,
        recurrence=recurrence(clause),
        un_mandate=any(one.un for one in who),
        span=segment.passage.locate(act.start, max(act.end, act.stop)),
    )
