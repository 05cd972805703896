"""A mandate as the rules for evidence see it: who was asked, for which session, and for what."""

import re
from functools import cached_property

from seized.derive.evidence.subjects import Subject, share, subject
from seized.model.evidence import Witness
from seized.model.register import Entry
from seized.vocabulary.characters import plain
from seized.vocabulary.titles import same_words, title_key

_OWN_TEXT = re.compile(r"\b(?:the present|this) resolution\b|\bon (?:the|this) (?:matter|subject|question)\b")
"""What a report is to be on where it is to be on the whole of the resolution."""

_PRODUCT = re.compile(r"\b(?:report|study|update|information)\b[^,;]{0,60}?\b(?:on|of)\b (?P<subject>[^,;]+)")
"""What is asked for, and on what: "a report on the status of the lagoon"."""


class Asked:
    """A mandate and its text, in the forms that the rules compare."""

    def __init__(self, entry: Entry) -> None:
        self.id = entry.id
        self.mandate = entry.mandate
        self.document = entry.document
        self.symbol = entry.document.symbol or entry.document.key
        self.title_key = title_key(entry.document.title or "")
        self._own_words = same_words(entry.document.title or "")
        self.number = (entry.number or "").strip(". ")
        self._paragraph = entry.paragraph_text

    @cached_property
    def names(self) -> frozenset[str]:
        """Who was asked, by canonical name and as the text has it, without case and article."""
        forms = (form for one in self.mandate.addressees for form in (one.name, one.text))
        return frozenset(plain(form).casefold().removeprefix("the ") for form in forms if form)

    @cached_property
    def sessions(self) -> frozenset[tuple[str | None, int]]:
        """The sessions for which the thing was asked, each with its organ."""
        own = self.document.organ
        due = self.mandate.due
        return frozenset((organ or own, number) for organ, number in due.sittings) if due else frozenset()

    @cached_property
    def words(self) -> Subject:
        """The telling words of the request, or of its paragraph where it has none: "to submit a report thereon"."""
        return subject(self.mandate.action) or subject(self._paragraph)

    @cached_property
    def title(self) -> Subject:
        """The telling words of the title of the resolution."""
        return subject(self.document.title or "")

    @cached_property
    def own(self) -> Subject:
        """What is asked for beyond the subject of the resolution."""
        return self.words - self.title

    @cached_property
    def general(self) -> bool:
        """Whether the request is for a report on the carrying out of the resolution, and not on some part of it."""
        if _OWN_TEXT.search(self.mandate.action) or share(self.words, self.title) >= 0.5:
            return True
        product = _PRODUCT.search(plain(self.mandate.action))
        return product is not None and share(subject(product["subject"]), self.title) >= 0.5

    @cached_property
    def items(self) -> frozenset[str]:
        """The titles of the agenda items decided on, in plain words; that of the resolution where none is named."""
        named = (one.sub_item or one.item for one in self.mandate.agenda)
        return frozenset(same_words(title) for title in named if title) or frozenset({self._own_words})

    def before(self, one: Witness) -> bool:
        """Whether the mandate is older than the document, as far as the two say; never of the same text."""
        if one.key == self.document.key or one.symbol == self.symbol:
            return False
        if one.date and self.document.date:
            return self.document.date < one.date
        if self.document.session is not None and one.session is not None and one.organ == self.document.organ:
            return self.document.session <= one.session
        return True

    def same_series(self, one: Witness) -> bool:
        """Whether the document has the title of the mandate's text."""
        return bool(self.title_key) and one.title is not None and title_key(one.title) == self.title_key
