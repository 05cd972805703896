"""Every membership that a document tells: who is member, observer, applicant or party, of what, since when."""

from functools import partial

from seized.derive.cooperation.accessions import accessions
from seized.derive.cooperation.adherents import adherents
from seized.derive.cooperation.groups import in_note, in_text
from seized.derive.cooperation.standing import Standing
from seized.derive.cooperation.statuses import stated
from seized.derive.cooperation.titles import titles
from seized.model import Membership, Note, Passage, Segment, Segmentation
from seized.vocabulary.characters import plain


def memberships(parts: Segmentation) -> tuple[Membership, ...]:
    """The memberships that the preamble, the operative part and their footnotes tell, in the order of the text.

    One for each member: a group that a footnote defines gives all its members; that of a footnote belongs to the
    paragraph that carries its mark.  `since` is ISO, cut to what is known; `span` is where the member is named.
    Members without a name ("all States members", "the Territory") are left out.
    """
    head = parts.masthead
    organ = head.organ or _speaking(parts.segments)
    adopted = head.date if head.kind in ("resolution", "decision") else None
    notes: dict[str | None, list[Note]] = {}
    for note in parts.notes:
        notes.setdefault(note.segment, []).append(note)
    found: list[Membership] = []
    for index, segment in enumerate(parts.segments):
        if segment.part not in ("preamble", "operative"):
            continue
        text = plain(segment.passage.text)
        recall = partial(_treaty_before, parts.segments, index)
        told = [*stated(text, organ, adopted), *accessions(text, recall), *adherents(text, recall)]
        told += [Standing(start, end, group, "member") for group, members in in_text(text) for start, end in members]
        if told:
            found += [_membership(segment, segment.passage, one) for one in _once(told)]
        for note in notes.get(segment.id, ()):
            found += [_membership(segment, note.passage, one) for one in _in_note(segment, note)]
    return tuple(found)


def _in_note(segment: Segment, note: Note) -> list[Standing]:
    """The members of the group that a footnote defines."""
    offset = next((mark.offset for mark in segment.notes if mark.marker == note.marker), 0)
    defined = in_note(plain(note.passage.text), plain(segment.passage.text[:offset]))
    return [Standing(start, end, defined[0], "member") for start, end in defined[1]] if defined else []


def _speaking(segments: tuple[Segment, ...]) -> str | None:
    """The organ by the formula that its text opens with."""
    formula = next((segment.passage.text for segment in segments if segment.part == "formula"), "")
    return "General Assembly" if "General Assembly" in formula else None


def _treaty_before(segments: tuple[Segment, ...], index: int, noun: str) -> str | None:
    """The treaty that a noun stands for: the last one with it that was named in full, up to a paragraph."""
    for segment in reversed(segments[: index + 1]):
        text = plain(segment.passage.text)
        named = [text[one.start : one.end] for one in titles(text)] if noun in text else []
        for title in reversed(named):
            if noun in title:
                return title
    return None


def _once(told: list[Standing]) -> list[Standing]:
    """The standings in the order of the text, each member at one place told once of one organization."""
    kept: dict[tuple[int, str], Standing] = {}
    for one in told:
        kept.setdefault((one.start, one.organization), one)
    return sorted(kept.values(), key=lambda one: one.start)


def _membership(segment: Segment, passage: Passage, one: Standing) -> Membership:
    return Membership(
        paragraph=segment.id,
        member=passage.text[one.start : one.end],
        organization=one.organization,
        status=one.status,
        since=one.since,
        span=passage.locate(one.start, one.end),
    )
